import { describe, expect, it } from 'vitest';
import { createWorkSlots } from '../../src/miner/work-slots.ts';

const never = new AbortController().signal;

describe('createWorkSlots', () => {
  it('lets so many work, so many wait, and no more', async () => {
    const slots = createWorkSlots(1, 1);
    const first = await slots.acquire(never);
    const second = slots.acquire(never);
    expect(await slots.acquire(never)).toBe('full');
    expect([slots.active, slots.waiting]).toEqual([1, 1]);
    if (typeof first === 'function') first();
    expect(typeof (await second)).toBe('function');
    expect([slots.active, slots.waiting]).toEqual([1, 0]);
  });

  it('serves those who wait in their order', async () => {
    const slots = createWorkSlots(1, 2);
    const order: string[] = [];
    const first = await slots.acquire(never);
    const waiting = ['second', 'third'].map(async (name) => {
      const release = await slots.acquire(never);
      order.push(name);
      if (typeof release === 'function') release();
    });
    if (typeof first === 'function') first();
    await Promise.all(waiting);
    expect(order).toEqual(['second', 'third']);
    expect([slots.active, slots.waiting]).toEqual([0, 0]);
  });

  it('serves who has the higher priority first, and equal ones in their order', async () => {
    const slots = createWorkSlots(1, 4);
    const order: string[] = [];
    const first = await slots.acquire(never);
    const waiting = [
      ['low', 1n],
      ['high', 3n],
      ['middle', 2n],
      ['second high', 3n],
    ].map(async ([name, priority]) => {
      const release = await slots.acquire(never, BigInt(priority ?? 0));
      order.push(String(name));
      if (typeof release === 'function') release();
    });
    if (typeof first === 'function') first();
    await Promise.all(waiting);
    expect(order).toEqual(['high', 'second high', 'middle', 'low']);
  });

  it('sends the last of the lowest away for a higher one when the queue is full, and nobody for an equal one', async () => {
    const slots = createWorkSlots(1, 2);
    const first = await slots.acquire(never);
    const older = slots.acquire(never, 5n);
    const younger = slots.acquire(never, 5n);
    expect(await slots.acquire(never, 5n)).toBe('full');
    const higher = slots.acquire(never, 6n);
    expect(await younger).toBe('full');
    expect([slots.active, slots.waiting]).toEqual([1, 2]);
    if (typeof first === 'function') first();
    const release = await higher;
    if (typeof release === 'function') release();
    expect(typeof (await older)).toBe('function');
    expect([slots.active, slots.waiting]).toEqual([1, 0]);
  });

  it('takes a waiting one out when its signal aborts', async () => {
    const slots = createWorkSlots(1, 1);
    await slots.acquire(never);
    const leaving = new AbortController();
    const second = slots.acquire(leaving.signal);
    leaving.abort();
    expect(await second).toBe('gone');
    expect(slots.waiting).toBe(0);
    expect(await slots.acquire(AbortSignal.abort())).toBe('gone');
  });

  it('counts a place given back twice once', async () => {
    const slots = createWorkSlots(2, 0);
    const [first] = await Promise.all([slots.acquire(never), slots.acquire(never)]);
    if (typeof first === 'function') {
      first();
      first();
    }
    expect(slots.active).toBe(1);
  });
});
