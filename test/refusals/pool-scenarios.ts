/** What the pool refuses whatever the call is. Source: packages/runtime/src/block/check-extrinsic.ts and the pool itself. */
import type { ErrorName } from '@yumanet/protocol';
import {
  addressOf,
  bob,
  keyOf,
  type Reply,
  transferToBob,
  type UnderTest,
} from '../../packages/coordinator/test/fixture/coordinator-under-test.ts';
import { postJson, type Scenario, turnsUntil } from './scenario.ts';

const ROUTE = 'POST /v1/extrinsics';
const TRANSFER = transferToBob(5n);

const refused = (error: ErrorName, act: (chain: UnderTest) => Promise<Reply>): Scenario => ({
  ...{ error, stage: 'pool', route: ROUTE, act },
});

export const poolScenarios: readonly Scenario[] = [
  refused('BadProof', (chain) => chain.submit({ ...chain.sign(TRANSFER), signature: new Uint8Array(64) })),
  refused('BadGenesis', (chain) => chain.submit(chain.sign(TRANSFER, { genesis: new Uint8Array(32) }))),
  refused('BadCall', (chain) => chain.submit(chain.sign({ call: { case: 'startCall', value: { netuid: 70_000 } } }))),
  refused('AncientBirthBlock', (chain) => chain.submit(chain.sign(TRANSFER, { validUntil: 0n }))),
  refused('MortalityTooLong', (chain) => chain.submit(chain.sign(TRANSFER, { validUntil: 1_000_000n }))),
  refused('Future', (chain) => chain.submit(chain.sign(TRANSFER, { nonce: 1_024n }))),
  refused('Payment', (chain) => chain.submit(chain.sign(TRANSFER, { key: keyOf('//nobody') }))),
  refused('Stale', async (chain) => {
    await chain.submit(chain.sign(TRANSFER));
    await chain.producer.mine(1);
    return chain.submit(chain.sign(transferToBob(6n)));
  }),
  refused('AlreadyImported', async (chain) => {
    const extrinsic = chain.sign(TRANSFER);
    await chain.submit(extrinsic);
    return chain.submit(extrinsic);
  }),
  refused('TooLowPriority', async (chain) => {
    await chain.submit(chain.sign(TRANSFER));
    return chain.submit(chain.sign(transferToBob(6n)));
  }),
  refused('ImmediatelyDropped', (chain) => {
    const faucet = { action: { case: 'faucet', value: { account: bob.publicKey, amount: 500n } } } as const;
    while (chain.pool.submitDev(faucet).kind === 'accepted');
    return chain.submit(chain.sign(TRANSFER));
  }),
  refused('ChainReverted', async (chain) => {
    await postJson(chain, '/dev/snapshot', { name: 'empty' });
    const waits = chain.submit(chain.sign(TRANSFER), '?wait=included');
    await turnsUntil(() => chain.pool.counts().ready > 0);
    await postJson(chain, '/dev/revert', { name: 'empty' });
    return waits;
  }),
  {
    ...{ error: 'BadCall', stage: 'pool', route: 'POST /v1/simulate' },
    act: (chain) =>
      postJson(chain, '/v1/simulate', { signer: addressOf('//Alice'), call: { start_call: { netuid: 70_000 } } }),
  },
];
