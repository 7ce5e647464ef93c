import { createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLeaseBook, type LeaseBook, type LeaseWish } from '../../src/leases/lease-book.ts';

const TERM_MS = 30_000;

let clock: ReturnType<typeof createVirtualClock>;
let book: LeaseBook;
/** What was told, such as `miner1 claimed`. */
let told: string[];

beforeEach(() => {
  clock = createVirtualClock(0);
  told = [];
  book = createLeaseBook({
    clock,
    random: createSeededRandom('leases'),
    termMs: TERM_MS,
    onChange: ({ role, index }, change) => told.push(`${role}${index} ${change}`),
  });
});

function claim(wish: Partial<LeaseWish> = {}) {
  const lease = book.claim({ role: 'miner', netuid: 1, holder: undefined, index: undefined, ...wish });
  if (lease === undefined) throw new Error('none is free');
  return lease;
}

const held = () => book.list().map(({ role, netuid, index }) => `${role}${index}_sn${netuid}`);

describe('a claim', () => {
  it('gets the smallest number that is free, per role and subnet', () => {
    const claims = [claim(), claim(), claim({ role: 'validator' }), claim({ netuid: 2 })];
    expect(claims.map(({ index }) => index)).toEqual([1, 2, 1, 1]);
    expect(held()).toEqual(['validator1_sn1', 'miner1_sn1', 'miner2_sn1', 'miner1_sn2']);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(4);
    expect(claims[0]).toMatchObject({ role: 'miner', netuid: 1, index: 1, timeLeftMs: TERM_MS });
  });

  it('is refused when 256 are leased, and not before', () => {
    const last = Array.from({ length: 256 }, () => claim()).at(-1);
    expect(last?.index).toBe(256);
    const wish = { role: 'miner', netuid: 1, holder: 'a', index: undefined } as const;
    expect(book.claim(wish)).toBeUndefined();
    expect(book.claim({ ...wish, index: 7 })).toBeUndefined();
    expect(claim({ netuid: 2 }).index).toBe(1);
    expect(book.giveBack(last?.id ?? '')).toBeDefined();
    expect(claim().index).toBe(256);
  });

  it('of a holder that was killed and started again takes its lease over, and the old id is nobody’s', () => {
    claim({ holder: 'a' });
    const first = claim({ holder: 'b' });
    const second = claim({ holder: 'b' });
    expect([second.index, second.id === first.id]).toEqual([2, false]);
    expect(book.renew(first.id)).toBeUndefined();
    expect(held()).toEqual(['miner1_sn1', 'miner2_sn1']);
    expect(told).toEqual(['miner1 claimed', 'miner2 claimed', 'miner2 replaced', 'miner2 claimed']);
  });

  it('gives a former holder its number, unless somebody has it', () => {
    const leases = ['a', 'b', 'c'].map((holder) => claim({ holder }));
    for (const { id } of leases) book.giveBack(id);
    expect(claim({ holder: 'c' }).index).toBe(3);
    expect(claim({ holder: 'new' }).index).toBe(1);
    expect(claim({ holder: 'a' }).index).toBe(2);
    expect(claim({ holder: 'c', netuid: 2 }).index).toBe(1);
  });

  it.each([
    [1_022, 2],
    [1_023, 1],
  ])('remembers 1,024 former holders: after two and %i others the oldest gets number %i', (others, index) => {
    for (const { id } of [claim(), claim({ holder: 'oldest' }), claim({ holder: 'second' })]) book.giveBack(id);
    for (let each = 0; each < others; each += 1) book.giveBack(claim({ holder: `other-${each}` }).id);
    expect(claim({ holder: 'second' }).index).toBe(3);
    expect(claim({ holder: 'oldest' }).index).toBe(index);
  });
});

describe('a claim that names the number it works under', () => {
  it('gets it when it is free: after a restart of the coordinator everybody has what it had', () => {
    expect(claim({ holder: 'c', index: 3 }).index).toBe(3);
    expect(claim({ holder: 'a', index: 1 }).index).toBe(1);
    expect(claim({ holder: 'new' }).index).toBe(2);
  });

  it('gets another one when it is not, and takes nothing over', () => {
    const first = claim({ holder: 'a', index: 2 });
    expect(claim({ holder: 'b', index: 2 }).index).toBe(1);
    expect(claim({ holder: 'a', index: 2 }).index).toBe(3);
    expect(book.renew(first.id)?.index).toBe(2);
  });
});

describe('a term', () => {
  it('ends after 30 seconds, not a millisecond before', () => {
    const { id } = claim();
    clock.advance(TERM_MS - 1);
    expect(book.list()).toMatchObject([{ id, timeLeftMs: 1 }]);
    clock.advance(1);
    expect(book.list()).toEqual([]);
    expect(book.renew(id)).toBeUndefined();
    expect(told).toEqual(['miner1 claimed', 'miner1 expired']);
    expect(claim().index).toBe(1);
  });

  it('begins anew with every renewal', () => {
    const { id } = claim();
    clock.advance(TERM_MS - 1);
    expect(book.renew(id)).toMatchObject({ id, index: 1, timeLeftMs: TERM_MS });
    clock.advance(TERM_MS - 1);
    expect(held()).toEqual(['miner1_sn1']);
    clock.advance(1);
    expect(held()).toEqual([]);
  });

  it('ends at once for a lease that is given back, once', () => {
    const { id } = claim();
    expect(book.giveBack(id)).toMatchObject({ id, index: 1 });
    expect(book.giveBack(id)).toBeUndefined();
    expect(book.giveBack('nothing')).toBeUndefined();
    expect(held()).toEqual([]);
    expect(clock.timerCount).toBe(0);
  });

  it('leaves no timer when the book is closed', () => {
    claim();
    book.close();
    expect(clock.timerCount).toBe(0);
  });
});
