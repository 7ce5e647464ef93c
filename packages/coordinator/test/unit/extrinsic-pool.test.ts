import { describe, expect, it } from 'vitest';
import { createExtrinsicPool, type ExtrinsicPool } from '../../src/pool/extrinsic-pool.ts';
import type { PoolEntry } from '../../src/pool/pool-entry.ts';
import { POOL_LIMITS } from '../../src/pool/pool-limits.ts';
import { bytes32 } from '../fixture/fake-blocks.ts';
import { accountOf, createFakePoolChain, fakeExtrinsic } from '../fixture/fake-chain.ts';

const WHOLE = { countMax: 1_000, bytesMax: 1_000_000 };

function start(limits = POOL_LIMITS) {
  const chain = createFakePoolChain();
  return { chain, pool: createExtrinsicPool(chain, limits) };
}

function order(entries: Iterable<PoolEntry>): string[] {
  return [...entries].map(({ signed }) =>
    signed === undefined ? 'dev' : `${Number.parseInt(signed.signer.slice(-2), 16)}:${signed.nonce}`,
  );
}

function submitAll(pool: ExtrinsicPool, ...pairs: readonly (readonly [number, number])[]): void {
  for (const [signer, nonce] of pairs) expect(pool.submit(fakeExtrinsic(signer, nonce)).kind).toBe('accepted');
}

function refusalName(submission: ReturnType<ExtrinsicPool['submit']>): string {
  return submission.kind === 'refused' ? submission.refusal.name : 'accepted';
}

describe('the order of a selection', () => {
  it('is that of arrival', () => {
    const { pool } = start();
    submitAll(pool, [2, 0], [1, 0], [3, 0]);
    expect(order(pool.selectReady(WHOLE))).toEqual(['2:0', '1:0', '3:0']);
  });

  it('puts a nonce that came too early right behind the one it waited for', () => {
    const { pool } = start();
    submitAll(pool, [1, 2], [1, 1], [2, 0], [1, 0], [3, 0]);
    expect(order(pool.selectReady(WHOLE))).toEqual(['2:0', '1:0', '1:1', '1:2', '3:0']);
  });

  it('leaves out what waits for a nonce that is not there', () => {
    const { pool } = start();
    submitAll(pool, [1, 1], [2, 0], [2, 2]);
    expect(order(pool.selectReady(WHOLE))).toEqual(['2:0']);
    expect(pool.counts()).toEqual({ ready: 1, future: 2 });
  });

  it('has developer controls at their place', () => {
    const { pool } = start();
    submitAll(pool, [1, 0]);
    pool.submitDev({ action: { case: 'faucet', value: { account: bytes32(1, 1), amount: 5n } } });
    submitAll(pool, [2, 0]);
    expect(order(pool.selectReady(WHOLE))).toEqual(['1:0', 'dev', '2:0']);
  });

  it('ends at the limits of count and bytes, and the entries stay', () => {
    const { pool } = start();
    submitAll(pool, [1, 1], [1, 0], [2, 0]);
    const [first] = pool.selectReady(WHOLE);
    const size = first?.sizeBytes ?? 0;
    expect(order(pool.selectReady({ countMax: 1, bytesMax: 1_000_000 }))).toEqual(['1:0']);
    expect(order(pool.selectReady({ countMax: 9, bytesMax: 2 * size + 10 }))).toEqual(['1:0', '1:1']);
    expect(pool.selectReady({ countMax: 9, bytesMax: size - 1 })).toEqual([]);
    expect(pool.counts()).toEqual({ ready: 3, future: 0 });
  });
});

describe('nonces', () => {
  it('tells a used, a replayed, a taken and a far nonce apart', () => {
    const { chain, pool } = start();
    chain.nonces.set(accountOf(1), 5n);
    submitAll(pool, [1, 5]);
    expect(refusalName(pool.submit(fakeExtrinsic(1, 4)))).toBe('Stale');
    expect(refusalName(pool.submit(fakeExtrinsic(1, 5)))).toBe('AlreadyImported');
    expect(refusalName(pool.submit(fakeExtrinsic(1, 5, { variant: 1 })))).toBe('TooLowPriority');
    const last = 5 + Number(POOL_LIMITS.nonceLookAheadMax) - 1;
    expect(refusalName(pool.submit(fakeExtrinsic(1, last)))).toBe('accepted');
    expect(refusalName(pool.submit(fakeExtrinsic(1, last + 1)))).toBe('Future');
  });

  it('calls a used nonce a replay when this very extrinsic is in a block', () => {
    const { chain, pool } = start();
    const submission = pool.submit(fakeExtrinsic(1, 0));
    if (submission.kind !== 'accepted') throw new Error('refused');
    chain.nonces.set(accountOf(1), 1n);
    chain.includedHashes.add(submission.entry.hash.join());
    pool.settle([submission.entry]);
    expect(refusalName(pool.submit(fakeExtrinsic(1, 0)))).toBe('AlreadyImported');
    expect(refusalName(pool.submit(fakeExtrinsic(1, 0, { variant: 1 })))).toBe('Stale');
  });
});

describe('bounds', () => {
  it.each([
    { limit: 'entries in all', limits: { ...POOL_LIMITS, entriesMax: 2 }, third: fakeExtrinsic(3, 0) },
    { limit: 'entries of one signer', limits: { ...POOL_LIMITS, entriesPerSignerMax: 2 }, third: fakeExtrinsic(1, 2) },
  ])('drops what goes beyond $limit', ({ limits, third }) => {
    const { pool } = start(limits);
    submitAll(pool, [1, 0], [1, 1]);
    expect(refusalName(pool.submit(third))).toBe('ImmediatelyDropped');
    expect(pool.counts()).toEqual({ ready: 2, future: 0 });
  });

  it('drops what goes beyond the bytes, signed or not', () => {
    const { pool } = start({ ...POOL_LIMITS, bytesMax: 400 });
    submitAll(pool, [1, 0]);
    submitAll(pool, [1, 1]);
    expect(refusalName(pool.submit(fakeExtrinsic(1, 2)))).toBe('ImmediatelyDropped');
    const faucet = { action: { case: 'faucet', value: { account: bytes32(1, 1), amount: 5n } } } as const;
    while (pool.submitDev(faucet).kind === 'accepted');
    expect(refusalName(pool.submitDev(faucet))).toBe('ImmediatelyDropped');
  });

  it('counts what an extrinsic says in events with it, in the pool and in a block', () => {
    const { pool, chain } = start({ ...POOL_LIMITS, bytesMax: 3_000 });
    chain.eventBytes = 1_000;
    submitAll(pool, [1, 0], [1, 1]);
    expect(refusalName(pool.submit(fakeExtrinsic(1, 2)))).toBe('ImmediatelyDropped');
    expect(order(pool.selectReady({ countMax: 9, bytesMax: 2_000 }))).toEqual(['1:0']);
  });

  it('has room again after a block', () => {
    const { chain, pool } = start({ ...POOL_LIMITS, entriesMax: 1 });
    submitAll(pool, [1, 0]);
    pool.settle(pool.selectReady(WHOLE));
    chain.nonces.set(accountOf(1), 1n);
    submitAll(pool, [1, 1]);
    expect(pool.counts()).toEqual({ ready: 1, future: 0 });
  });
});

describe('settling a block', () => {
  it('drops what expired, on both sides of the border', () => {
    const { chain, pool } = start();
    pool.submit(fakeExtrinsic(1, 0, { validUntil: 20n }));
    pool.submit(fakeExtrinsic(2, 0, { validUntil: 21n }));
    chain.head = 19n;
    expect(pool.settle([])).toEqual([]);
    chain.head = 20n;
    const dropped = pool.settle([]);
    expect(order(dropped.map(({ entry }) => entry))).toEqual(['1:0']);
    expect(dropped[0]?.refusal).toMatchObject({
      name: 'AncientBirthBlock',
      facts: { valid_until: 20n, next_block: 21n },
    });
    expect(order(pool.entries())).toEqual(['2:0']);
  });

  it('drops what another extrinsic made stale', () => {
    const { chain, pool } = start();
    submitAll(pool, [1, 0], [1, 1]);
    chain.nonces.set(accountOf(1), 1n);
    const dropped = pool.settle([]);
    expect(dropped.map(({ refusal }) => refusal.name)).toEqual(['Stale']);
    expect(order(pool.selectReady(WHOLE))).toEqual(['1:1']);
  });

  it('forgets the hash of what left', () => {
    const { chain, pool } = start();
    submitAll(pool, [1, 0]);
    const [entry] = pool.selectReady(WHOLE);
    if (entry === undefined) throw new Error('nothing selected');
    expect(pool.find(entry.hash)).toBe(entry);
    chain.nonces.set(accountOf(1), 1n);
    pool.settle([entry]);
    expect(pool.find(entry.hash)).toBeUndefined();
  });
});
