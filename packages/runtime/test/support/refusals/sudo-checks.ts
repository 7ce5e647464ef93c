/** sudo, whose inner call tells its own refusals by an event. Source: docs/rules/subnets.md section 8. */
import { createTestChain } from '../test-chain.ts';
import { signedBy } from './call-checks.ts';
import { callTrials } from './call-trials.ts';

export const sudoChecks = [
  callTrials('sudo', {
    ...{ state: () => createTestChain().state, signer: '//Alice' },
    fields: () => ({ call: { call: { case: 'sudoSetKappa', value: { netuid: 1, kappa: 1 } } } }),
    checks: [{ ...signedBy('//Bob'), error: 'RequireSudo' }],
    pool: ['RequireSudo'],
    poolErrors: { RequireSudo: 'BadSigner' },
  }),
];
