/** Calls of user liquidity, which the reference retired. Source: docs/rules/economics.md section 5. */
import { bytesOf, createTestChain } from '../test-chain.ts';
import { callTrials } from './call-trials.ts';

const table = { state: () => createTestChain().state, signer: '//Alice', checks: [], always: 'Deprecated' } as const;
const place = () => ({ hotkey: bytesOf('//validator1_sn1'), netuid: 1 });

export const liquidityChecks = [
  callTrials('addLiquidity', {
    ...table,
    fields: () => ({ ...place(), tickLow: '-1', tickHigh: '1', liquidity: 1n }),
  }),
  callTrials('removeLiquidity', { ...table, fields: () => ({ ...place(), positionId: '1' }) }),
  callTrials('modifyPosition', { ...table, fields: () => ({ ...place(), positionId: '1', liquidityDelta: '-1' }) }),
  callTrials('toggleUserLiquidity', { ...table, fields: () => ({ netuid: 1, enable: true }) }),
  callTrials('disableLp', { ...table, fields: () => ({}) }),
];
