import type { Clock } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { createProducer, type Producer } from '../../src/producer/producer.ts';
import type { ModeName } from '../../src/producer/production-mode.ts';
import { fakeBlock } from '../fixture/fake-blocks.ts';

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** A clock that a slow block can move on while it is being sealed. */
class SlowClock implements Clock {
  timeMs = 0;
  readonly timers = new Set<Timer>();

  nowMs(): number {
    return this.timeMs;
  }
  nowNs(): bigint {
    return BigInt(this.timeMs) * 1_000_000n;
  }
  monotonicMs(): number {
    return this.timeMs;
  }
  startTimer(delayMs: number, callback: () => void) {
    const timer = { dueMs: this.timeMs + delayMs, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }
  /** Calls the timers that fall due, late when a block took longer. */
  runUntil(endMs: number): void {
    for (;;) {
      const [next] = [...this.timers].toSorted((a, b) => a.dueMs - b.dueMs);
      if (next === undefined || next.dueMs > endMs) break;
      this.timers.delete(next);
      this.timeMs = Math.max(this.timeMs, next.dueMs);
      next.callback();
    }
    this.timeMs = Math.max(this.timeMs, endMs);
  }
}

interface Options {
  readonly mode?: ModeName;
  /** How long block n (from 0) takes. */
  readonly slowMs?: readonly number[];
  readonly ready?: { count: number };
  readonly failAt?: number;
}

function start({ mode = 'interval', slowMs = [], ready = { count: 0 }, failAt }: Options = {}) {
  const clock = new SlowClock();
  const sealedAt: number[] = [];
  const told: number[] = [];
  const halts: unknown[] = [];
  let turns = 0;
  const producer: Producer = createProducer({
    clock,
    mode: { name: mode, intervalMs: 1_000 },
    seal: (_mode, { countMax }) => {
      if (sealedAt.length === failAt) throw new Error('cannot be kept');
      const count = Math.min(countMax, 10);
      clock.timeMs += slowMs[sealedAt.length] ?? 0;
      sealedAt.push(clock.timeMs);
      ready.count = Math.max(0, ready.count - 1);
      const block = { ...fakeBlock(sealedAt.length), entries: [], elapsedMs: 1 };
      return { blocks: Array.from({ length: count }, () => block), dropped: [], isReached: false };
    },
    hasReady: () => ready.count > 0,
    onSealed: ({ blocks }) => told.push(blocks.length),
    onHalt: (error) => halts.push(error),
    giveWay: async () => {
      turns += 1;
    },
  });
  return { clock, producer, sealedAt, told, halts, turns: () => turns };
}

describe('interval mode', () => {
  it('comes at the due times, not later each time', () => {
    const { clock, producer, sealedAt } = start({ slowMs: [100, 200, 300] });
    producer.start();
    clock.runUntil(4_000);
    expect(sealedAt).toEqual([1_100, 2_200, 3_300, 4_000]);
  });

  it('makes up for at most one block after a slow one', () => {
    const { clock, producer, sealedAt } = start({ slowMs: [0, 3_500] });
    producer.start();
    clock.runUntil(8_000);
    expect(sealedAt).toEqual([1_000, 5_500, 5_500, 6_500, 7_500]);
  });

  it('starts with start, and ends with stop', () => {
    const { clock, producer, sealedAt } = start();
    clock.runUntil(3_000);
    expect(sealedAt).toEqual([]);
    producer.start();
    clock.runUntil(4_000);
    producer.stop();
    clock.runUntil(9_000);
    expect(sealedAt).toEqual([4_000]);
    expect(clock.timers.size).toBe(0);
  });

  it('has one timer, however often it is switched', () => {
    const { clock, producer, sealedAt } = start();
    producer.start();
    for (const intervalMs of [500, 250, 2_000]) producer.setMode({ name: 'interval', intervalMs });
    expect(clock.timers.size).toBe(1);
    clock.runUntil(4_000);
    expect(sealedAt).toEqual([2_000, 4_000]);
    producer.setMode({ name: 'manual', intervalMs: 2_000 });
    expect(clock.timers.size).toBe(0);
  });
});

describe('mining', () => {
  it('gives way between groups and tells every block', async () => {
    const { producer, told, turns } = start({ mode: 'manual' });
    producer.start();
    expect((await producer.mine(25)).kind).toBe('mined');
    expect(told).toEqual([10, 10, 5]);
    expect(turns()).toBe(2);
  });

  it('ends where the producer is stopped', async () => {
    const { producer, told } = start({ mode: 'manual' });
    const mining = producer.mine(25);
    producer.stop();
    expect(await mining).toEqual({ kind: 'stopped' });
    expect(told).toEqual([10]);
  });
});

describe('instant mode', () => {
  it('goes on until nothing is ready, giving way now and then', async () => {
    const ready = { count: 100 };
    const { producer, sealedAt, turns } = start({ mode: 'instant', ready });
    producer.start();
    for (let wait = 0; wait < 10; wait += 1) await Promise.resolve();
    expect(sealedAt).toHaveLength(100);
    expect(turns()).toBe(3);
  });

  it('seals before it returns', () => {
    const ready = { count: 0 };
    const { producer, sealedAt } = start({ mode: 'instant', ready });
    producer.start();
    ready.count = 1;
    producer.notifyReady();
    expect(sealedAt).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('halts for good, and is told once', async () => {
    const { clock, producer, sealedAt, halts } = start({ failAt: 1 });
    producer.start();
    clock.runUntil(5_000);
    expect(sealedAt).toEqual([1_000]);
    expect(halts).toHaveLength(1);
    expect(producer.haltReason()).toBe(halts[0]);
    producer.setMode({ name: 'instant', intervalMs: 1_000 });
    producer.notifyReady();
    expect(await producer.mine(1)).toEqual({ kind: 'halted' });
    expect(halts).toHaveLength(1);
    expect(clock.timers.size).toBe(0);
  });
});
