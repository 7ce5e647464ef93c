import { refuse, toErrorInfo } from '@yumanet/protocol';
import { ClockRequest, ExtrinsicStatus, ImpersonateRequest, SetStorageRequest } from '@yumanet/protocol/messages';
import { describe, expect, test } from 'vitest';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const BROKEN = { invariant: 'SubnetworkN[1]', detail: 'is 9, and there are 5 entries in Keys and 5 in Uids' };

/** A coordinator that takes every control into block 7, where it breaks something, and remembers the body. */
function taking(answer: Partial<ExtrinsicStatus> = {}) {
  const bodies: Uint8Array[] = [];
  const { ports } = answering({});
  const events = [{ name: 'InvariantBroken', event: { case: 'invariantBroken', value: BROKEN } } as const];
  const receipt = { index: 0, hash: new Uint8Array(32), events };
  const status = { hash: new Uint8Array(32), state: 'included', block: 7n, blockHash: new Uint8Array(32), receipt };
  const request: typeof ports.transport.request = async ({ body }) => {
    bodies.push(body ?? new Uint8Array());
    const encoded = ExtrinsicStatus.encode({ ...status, ...answer });
    return { kind: 'response', status: 200, headers: {}, body: encoded, elapsedMs: 0 };
  };
  return { bodies, ports: { ...ports, transport: { ...ports.transport, request } } };
}

describe('set-storage', () => {
  test('sends item, key and JSON, and names what it broke', async () => {
    const { bodies, ports } = taking();
    const args = ['set-storage', 'Weights', '1', '0', '[[1,65535]]'];
    const { code, out } = await runBoxed(temporaryFolder(), args, { ports });
    const sent = SetStorageRequest.decode(bodies[0] ?? new Uint8Array());
    expect([code, sent]).toEqual([0, { item: 'Weights', key: ['1', '0'], value: '[[1,65535]]' }]);
    expect(out).toContain('Weights[1, 0] is [[1,65535]], in block 7');
    expect(out).toContain('broken from here on: SubnetworkN[1] is 9');
  });

  test('takes accounts of the key as secret URIs', async () => {
    const { bodies, ports } = taking();
    await runBoxed(temporaryFolder(), ['set-storage', 'Uids', '1', '//Bob', '3'], { ports });
    const [netuid, account] = SetStorageRequest.decode(bodies[0] ?? new Uint8Array()).key;
    expect([netuid, account?.slice(0, 1), account?.length]).toEqual(['1', '5', 48]);
  });

  test('removes an entry, and is JSON for programs', async () => {
    const { bodies, ports } = taking();
    const { out } = await runBoxed(temporaryFolder(), ['set-storage', 'Burn', '1', 'remove', '--json'], { ports });
    expect(SetStorageRequest.decode(bodies[0] ?? new Uint8Array()).value).toBeUndefined();
    expect(JSON.parse(out)).toMatchObject({ state: 'included', block: 7, broken_invariants: [BROKEN] });
  });

  test('refuses a value that is no JSON before it sends anything', async () => {
    const { bodies, ports } = taking();
    const { code, err } = await runBoxed(temporaryFolder(), ['set-storage', 'Burn', '1', 'much'], { ports });
    expect([code, bodies]).toEqual([2, []]);
    expect(err).toContain('no JSON');
  });
});

describe('impersonate', () => {
  test('sends the call of the JSON', async () => {
    const { bodies, ports } = taking();
    const args = ['impersonate', '//Bob', '{"start_call":{"netuid":1}}'];
    expect((await runBoxed(temporaryFolder(), args, { ports })).code).toBe(0);
    const { call } = ImpersonateRequest.decode(bodies[0] ?? new Uint8Array());
    expect(call).toEqual({ call: { case: 'startCall', value: { netuid: 1 } } });
  });

  test.each(['{', '{"start_cal":{}}'])('refuses the call %s as usage', async (text) => {
    expect((await runBoxed(temporaryFolder(), ['impersonate', '//Bob', text], taking())).code).toBe(2);
  });
});

test('set-balance in manual mode says that a block is missing', async () => {
  const { ports } = taking({ state: 'pool', block: undefined, blockHash: undefined, receipt: undefined });
  const { out } = await runBoxed(temporaryFolder(), ['set-balance', '//Bob', '0.5'], { ports });
  expect(out).toContain('has 0.5');
  expect(out).toContain('when the next block is mined');
});

describe('clock', () => {
  test.each([
    [['--offset', '90s'], { offsetMs: 90_000n }],
    [['--offset', '2d', '--fixed-block-time', '12s'], { offsetMs: 172_800_000n, fixedBlockTimeMs: 12_000n }],
    [['--fixed-block-time', 'follow'], { offsetMs: 0n, fixedBlockTimeMs: 0n }],
  ])('%j', async (args, expected) => {
    const { bodies, ports } = taking();
    expect((await runBoxed(temporaryFolder(), ['clock', ...args], { ports })).code).toBe(0);
    expect(ClockRequest.decode(bodies[0] ?? new Uint8Array())).toEqual(expected);
  });

  test.each(['1', 'h', '-1h', '1.5h', ''])('refuses the time "%s"', async (time) => {
    const { bodies, ports } = taking();
    const { code } = await runBoxed(temporaryFolder(), ['clock', `--offset=${time}`], { ports });
    expect([code, bodies]).toEqual([2, []]);
  });
});

test.each([
  ['faucet', '//Bob', '0.0000001'],
  ['set-balance', '//Bob', '0.0000001'],
])('%s that its block refused is a failure', async (...args) => {
  const error = toErrorInfo(refuse('dispatch', 'ExistentialDeposit', { minimum_rao: 500n }));
  const { ports } = taking({ receipt: { index: 0, hash: new Uint8Array(32), events: [], error } });
  const { code, err } = await runBoxed(temporaryFolder(), args, { ports });
  expect(code).toBe(1);
  expect(err).toContain('ExistentialDeposit');
});
