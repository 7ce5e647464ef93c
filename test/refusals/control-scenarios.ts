/** What developer controls and leases are refused. */

import { ANY_PAST_ROUTE } from '../../packages/coordinator/src/http/errors-of-route.ts';
import { createMemoryStore } from '../../packages/coordinator/src/store/memory-store.ts';
import { storeFault } from '../../packages/coordinator/src/store/store-fault.ts';
import {
  addressOf,
  JSON_TYPE,
  type Reply,
  startUnderTest,
  type UnderTest,
} from '../../packages/coordinator/test/fixture/coordinator-under-test.ts';
import { storeWith } from '../../packages/coordinator/test/fixture/store-with.ts';
import { postJson, type Scenario, turnsUntil } from './scenario.ts';

const SECRET = 'sixteen-letters0';
const startInstant = () => startUnderTest({ mode: 'instant' });
const startLeasing = () => startUnderTest({ leaseSecret: SECRET });
const WISH = { role: 'miner', netuid: 1 };
const ALICE = addressOf('//Alice');

export const controlScenarios: readonly Scenario[] = [
  {
    ...{ error: 'ExistentialDeposit', stage: 'dispatch', route: 'POST /dev/faucet', start: startInstant },
    act: (chain) => postJson(chain, '/dev/faucet', { account: addressOf('//new'), amount: '1' }),
  },
  {
    ...{ error: 'ExistentialDeposit', stage: 'dispatch', route: 'POST /dev/set-balance', start: startInstant },
    act: (chain) => postJson(chain, '/dev/set-balance', { account: ALICE, free: '1' }),
  },
  {
    ...{ error: 'InvalidValue', stage: 'dispatch', route: 'POST /dev/set-balance', start: startInstant },
    act: (chain) => postJson(chain, '/dev/set-balance', { account: ALICE, free: '18446744073709551615' }),
  },
  {
    ...{ error: 'InvalidValue', stage: 'dispatch', route: 'POST /dev/clock', start: startInstant },
    act: async (chain) => {
      const century = { offset_ms: String(100n * 365n * 24n * 3_600_000n) };
      await postJson(chain, '/dev/clock', century);
      return postJson(chain, '/dev/clock', century);
    },
  },
  {
    ...{ error: 'BadCall', stage: 'pool', route: 'POST /dev/set-storage' },
    act: (chain) => postJson(chain, '/dev/set-storage', { item: 'Nothing', key: [], value: '1' }),
  },
  {
    ...{ error: 'TooManySnapshots', stage: 'request', route: 'POST /dev/snapshot' },
    act: async (chain) => {
      for (let made = 0; made < 64; made += 1) await postJson(chain, '/dev/snapshot', {});
      return postJson(chain, '/dev/snapshot', {});
    },
  },
  {
    ...{ error: 'SnapshotNotFound', stage: 'request', route: 'POST /dev/remove-snapshot' },
    act: (chain) => postJson(chain, '/dev/remove-snapshot', { name: 'nobody' }),
  },
  {
    ...{ error: 'SnapshotNotFound', stage: 'request', route: 'POST /dev/revert' },
    act: (chain) => postJson(chain, '/dev/revert', { name: 'nobody' }),
  },
  {
    ...{ error: 'BlockNotFound', stage: 'request', route: 'POST /dev/revert' },
    act: (chain) => postJson(chain, '/dev/revert', { block: '9' }),
  },
  {
    ...{ error: 'StateNotKept', stage: 'request', route: 'POST /dev/revert' },
    act: async (chain) => {
      await loadWithoutHistory(chain);
      return postJson(chain, '/dev/revert', { block: '1' });
    },
  },
  {
    ...{ error: 'StateNotKept', stage: 'request', route: ANY_PAST_ROUTE },
    act: async (chain) => {
      await loadWithoutHistory(chain);
      return chain.get('/v1/subnets?at=1');
    },
  },
  {
    ...{ error: 'StorageFull', stage: 'request', route: 'POST /dev/revert' },
    start: startWithFullDisk,
    act: async (chain) => {
      await chain.producer.mine(2);
      return postJson(chain, '/dev/revert', { block: '1' });
    },
  },
  {
    ...{ error: 'ChainReverted', stage: 'request', route: 'POST /dev/mine' },
    act: async (chain) => {
      const mining = postJson(chain, '/dev/mine', { blocks: 5_000 });
      await turnsUntil(() => chain.chain.headNumber() > 0n);
      await postJson(chain, '/dev/revert', { block: '0' });
      return mining;
    },
  },
  {
    ...{ error: 'DumpRejected', stage: 'request', route: 'POST /dev/load' },
    act: async (chain) => {
      const dump = JSON.parse((await postJson(chain, '/dev/dump', {})).body.toString());
      return postJson(chain, '/dev/load', { ...dump, format: dump.format + 1 });
    },
  },
  {
    ...{ error: 'DumpTooLarge', stage: 'request', route: 'POST /dev/dump' },
    start: startWithHugeBlocks,
    act: async (chain) => {
      await chain.producer.mine(1);
      return postJson(chain, '/dev/dump', {});
    },
  },
  {
    ...{ error: 'LeasesDisabled', stage: 'request', route: 'POST /v1/leases' },
    act: (chain) => postJson(chain, '/v1/leases', WISH),
  },
  {
    ...{ error: 'WrongLeaseSecret', stage: 'request', route: 'POST /v1/leases', start: startLeasing },
    act: (chain) => postJson(chain, '/v1/leases', WISH),
  },
  {
    ...{ error: 'LeaseNotFound', stage: 'request', route: 'DELETE /v1/leases/{id}', start: startLeasing },
    act: (chain) => lease(chain, 'DELETE', `/v1/leases/${'0'.repeat(32)}`),
  },
  {
    ...{ error: 'LeaseNotFound', stage: 'request', route: 'POST /v1/leases/{id}/renew', start: startLeasing },
    act: (chain) => lease(chain, 'POST', `/v1/leases/${'0'.repeat(32)}/renew`, {}),
  },
  {
    ...{ error: 'NoLeaseFree', stage: 'request', route: 'POST /v1/leases', start: startLeasing },
    act: async (chain) => {
      for (let each = 0; each < 256; each += 1) await lease(chain, 'POST', '/v1/leases', WISH);
      return lease(chain, 'POST', '/v1/leases', WISH);
    },
  },
  {
    ...{ error: 'RegistrationNotPermittedOnRootSubnet', stage: 'request', route: 'POST /v1/leases' },
    ...{ start: startLeasing, act: (chain) => lease(chain, 'POST', '/v1/leases', { ...WISH, netuid: 0 }) },
  },
  {
    ...{ error: 'SubnetNotExists', stage: 'request', route: 'POST /v1/leases' },
    ...{ start: startLeasing, act: (chain) => lease(chain, 'POST', '/v1/leases', { ...WISH, netuid: 9 }) },
  },
];

function lease(chain: UnderTest, method: 'POST' | 'DELETE', url: string, body?: object): Promise<Reply> {
  const headers = { authorization: `Bearer ${SECRET}`, accept: JSON_TYPE };
  if (body === undefined) return chain.request(method, url, { headers });
  return chain.request(method, url, {
    headers: { ...headers, 'content-type': JSON_TYPE },
    body: JSON.stringify(body),
  });
}

/** Block 2 with nothing before it. */
async function loadWithoutHistory(chain: UnderTest): Promise<void> {
  await chain.producer.mine(2);
  const dump = (await postJson(chain, '/dev/dump', { without_history: true })).body;
  await chain.post('/dev/load', dump, JSON_TYPE);
}

function startWithFullDisk(): UnderTest {
  const moveHead = () => {
    throw storeFault('store_full', 'the disk is full');
  };
  return startUnderTest({}, { store: storeWith(createMemoryStore(), { moveHead }) });
}

/** Its blocks say that they are larger than any are. */
function startWithHugeBlocks(): UnderTest {
  return startUnderTest({}, { store: storeWith(createMemoryStore(), { readBlockBytes: hugeBytes }) });
}

function hugeBytes(): Uint8Array {
  return new Proxy(new Uint8Array(0), { get: (bytes, key) => (key === 'length' ? 2 ** 30 : Reflect.get(bytes, key)) });
}
