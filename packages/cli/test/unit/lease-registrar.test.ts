import { accountFromBytes, accountToBytes, FaultError, refuse, toErrorInfo } from '@yumanet/protocol';
import type { Call, ErrorInfo, ExtrinsicStatus, Lease, Metagraph } from '@yumanet/protocol/messages';
import { devKey } from '@yumanet/sdk/wallet';
import { createFakeCrypto } from '@yumanet/testkit';
import { expect, test } from 'vitest';
import { createLeaseRegistrar, type LeaseRegistrarOptions } from '../../src/setup/lease-registrar.ts';
import { parseHotkeys } from '../../src/setup/parse-hotkeys.ts';

const crypto = createFakeCrypto();
const accountOf = (uri: string) => devKey(crypto, uri).account;

/** A chain without neurons in subnets 1 and 2, and a coordinator whose leases the test sets. */
function start(hotkeyRoot = '', others: LeaseRegistrarOptions['others'] = []) {
  const registered: { netuid: number; account: string }[] = [];
  const waiting: { netuid: number; account: string; hash: Uint8Array }[] = [];
  const statuses = new Map<string, Partial<ExtrinsicStatus>>();
  const leases: Lease[] = [];
  const news: string[] = [];
  let block = 0n;
  let poolRefusal: ErrorInfo | undefined;
  let reads = 0;
  const submit = async (_: unknown, { call }: Call) => {
    if (call.case !== 'burnedRegister') throw new Error(`${call.case} was not expected`);
    const account = accountFromBytes(call.value.hotkey);
    const hash = new Uint8Array(32).fill(statuses.size + 1);
    if (poolRefusal !== undefined) return { kind: 'refused', hash, error: poolRefusal };
    waiting.push({ netuid: call.value.netuid, account, hash });
    statuses.set(String(hash), { state: 'pool' });
    return { kind: 'pooled', hash, nonce: 0n, validUntil: 64n };
  };
  const client = {
    submit,
    metagraph: async (netuid: number): Promise<Partial<Metagraph>> => {
      reads += 1;
      const hotkeys = registered.filter((each) => each.netuid === netuid).map(({ account }) => account);
      return { netuid, hotkeys: hotkeys.map((account) => accountToBytes(account as never)) };
    },
    extrinsic: async (hash: Uint8Array) => ({ hash, ...statuses.get(String(hash)) }),
  };
  const { look } = createLeaseRegistrar({
    client: client as unknown as LeaseRegistrarOptions['client'],
    leases: { list: async () => leases },
    owner: devKey(crypto, '//Alice').pair,
    crypto,
    hotkeyRoot,
    others,
    signal: new AbortController().signal,
    onRegistered: ({ name }, number) => news.push(`${name} in ${number}`),
    onRefused: ({ name }, error) => news.push(`${name}: ${error.name}`),
  });
  const seal = (refusal?: ErrorInfo): void => {
    block += 1n;
    for (const { netuid, account, hash } of waiting.splice(0)) {
      if (refusal === undefined) registered.push({ netuid, account });
      const receipt = refusal === undefined ? {} : { error: refusal };
      statuses.set(String(hash), { state: 'included', block, receipt: receipt as never });
    }
  };
  const lease = (role: string, index: number, netuid = 1): void => {
    leases.push({ id: `${role}${index}`, role, netuid, index, timeLeftMs: 30_000 });
  };
  return {
    look,
    seal,
    lease,
    leases,
    news,
    registered,
    statuses,
    waiting: () => waiting.length,
    reads: () => reads,
    refuseInPool: (error: ErrorInfo | undefined) => {
      poolRefusal = error;
    },
  };
}

test('what is leased and not registered is registered, once, below its name', async () => {
  const { look, seal, lease, news, registered, waiting } = start();
  lease('miner', 1);
  lease('validator', 2);
  lease('miner', 1, 2);
  expect(await look()).toEqual({ leased: 3, open: 3 });
  expect(await look()).toEqual({ leased: 3, open: 3 });
  expect(waiting()).toBe(3);
  seal();
  expect(await look()).toEqual({ leased: 3, open: 0 });
  expect(registered).toEqual([
    { netuid: 1, account: accountOf('//miner1_sn1') },
    { netuid: 1, account: accountOf('//validator2_sn1') },
    { netuid: 2, account: accountOf('//miner1_sn2') },
  ]);
  expect(news).toEqual(['miner1_sn1 in 1', 'validator2_sn1 in 1', 'miner1_sn2 in 1']);
});

test('keys are derived below the root that was agreed on', async () => {
  const { look, seal, lease, registered } = start('//network7');
  lease('miner', 3);
  await look();
  seal();
  expect(registered).toEqual([{ netuid: 1, account: accountOf('//network7//miner3_sn1') }]);
});

test('at most eight are on their way at once', async () => {
  const { look, seal, lease, registered } = start();
  for (let index = 1; index <= 17; index += 1) lease('miner', index);
  const sizes: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await look();
    await look();
    seal();
    sizes.push(registered.length);
  }
  expect(sizes).toEqual([8, 16, 17]);
  expect(await look()).toEqual({ leased: 17, open: 0 });
});

test('a lease that comes later is registered then, and one that is gone is left alone', async () => {
  const { look, seal, lease, leases, registered, reads } = start();
  expect([await look(), reads()]).toEqual([{ leased: 0, open: 0 }, 0]);
  lease('miner', 1);
  await look();
  seal();
  leases.length = 0;
  expect(await look()).toEqual({ leased: 0, open: 0 });
  lease('miner', 2);
  await look();
  seal();
  expect(registered.map(({ account }) => account)).toEqual([accountOf('//miner1_sn1'), accountOf('//miner2_sn1')]);
});

test('what fails in its block or at the pool is told and tried again', async () => {
  const { look, seal, lease, news, refuseInPool, waiting } = start();
  lease('miner', 1);
  refuseInPool(toErrorInfo(refuse('pool', 'ExhaustsResources')));
  await look();
  refuseInPool(undefined);
  await look();
  seal(toErrorInfo(refuse('dispatch', 'NotEnoughBalanceToStake')));
  await look();
  expect(news).toEqual(['miner1_sn1: ExhaustsResources', 'miner1_sn1: NotEnoughBalanceToStake']);
  expect(waiting()).toBe(1);
  seal();
  expect(await look()).toEqual({ leased: 1, open: 0 });
});

test('a registration that the coordinator has forgotten is sent again', async () => {
  const { look, lease, statuses, waiting } = start();
  lease('miner', 1);
  await look();
  for (const hash of statuses.keys()) statuses.set(hash, { state: 'unknown' });
  await look();
  expect(waiting()).toBe(2);
});

test('hotkeys that are named are registered beside the leased ones', async () => {
  const others = parseHotkeys('//python1_sn1,//python1_sn1@2', crypto);
  const { look, seal, lease, news, registered } = start('', others);
  lease('miner', 1);
  expect(await look()).toEqual({ leased: 1, open: 3 });
  seal();
  expect(await look()).toEqual({ leased: 1, open: 0 });
  expect(news).toEqual(['miner1_sn1 in 1', '//python1_sn1 in 1', '//python1_sn1@2 in 1']);
  const account = accountOf('//python1_sn1');
  expect(registered.slice(1)).toEqual([
    { netuid: 1, account },
    { netuid: 2, account },
  ]);
});

test('a role of a later version is no business of ours', async () => {
  const { look, lease } = start();
  lease('auditor', 1);
  expect(await look()).toEqual({ leased: 0, open: 0 });
});

test('a coordinator that does not answer is the business of whoever looks', async () => {
  const { look, lease, statuses } = start();
  lease('miner', 1);
  await look();
  statuses.get = () => {
    throw new FaultError('coordinator_unreachable', 'down');
  };
  await expect(look()).rejects.toMatchObject({ code: 'coordinator_unreachable' });
});
