import type { Transport } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import { findSubnet } from '@yumanet/subnets';
import { createFakeCrypto, createVirtualClock } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { measureRounds, type RoundsPlan } from '../../src/load/measure-rounds.ts';
import { createRoundMeter } from '../../src/load/round-meter.ts';

const ROUND_MS = 60;

/** Rounds of one miner that cannot be reached, which is known after 60 ms. */
async function measure(change: Partial<RoundsPlan>) {
  const clock = createVirtualClock(0);
  const crypto = createFakeCrypto();
  const subnet = findSubnet('compression');
  if (subnet === undefined) throw new Error('compression ships');
  const transport: Transport = {
    async request() {
      clock.advance(ROUND_MS);
      return { kind: 'unreachable', message: 'nobody', elapsedMs: ROUND_MS };
    },
  };
  const meter = createRoundMeter(['only']);
  const hotkey = devKey(crypto, '//miner').account;
  const told: string[] = [];
  const plan: RoundsPlan = {
    targets: [{ uid: 0, hotkey, url: 'http://miner' }],
    subnet,
    netuid: 1,
    seed: 'rounds',
    deadlineMs: 1_000,
    concurrency: 1,
    warmUpRounds: 0,
    roundsMax: 1_000,
    durationMsMax: 100,
    signal: new AbortController().signal,
    ...change,
  };
  const keyPair = devKey(crypto, '//validator').pair;
  const hooks = { onStart: () => told.push(`start ${clock.monotonicMs()}`), onRound: () => told.push('round') };
  const { elapsedMs } = await measureRounds({ transport, crypto, clock, keyPair }, plan, meter, hooks);
  return { elapsedMs, told, ...meter.read() };
}

describe('rounds', () => {
  test('begin until the time is over, and the last one ends', async () => {
    const { elapsedMs, rounds, times, outcomes } = await measure({});
    expect([elapsedMs, rounds, outcomes]).toEqual([120, 2, { unreachable: 2 }]);
    expect(times.round).toMatchObject({ count: 2, max_ms: ROUND_MS });
    expect(times.task).toMatchObject({ count: 2, max_ms: ROUND_MS });
  });

  test('are as many as asked for, after those that only warm up', async () => {
    const { told, rounds } = await measure({ warmUpRounds: 2, roundsMax: 1 });
    expect([rounds, told]).toEqual([1, ['start 120', 'round']]);
  });

  test('at a rate that cannot be held count from their planned starts, also those that never began', async () => {
    const { rounds, times } = await measure({ ratePerS: 100 });
    expect(rounds).toBe(2);
    // Planned every 10 ms up to 100: the first two took until 60 and 120; the other eight had waited until 120.
    const waits = [60, 110, 100, 90, 80, 70, 60, 50, 40, 30];
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(times.round).toMatchObject({ count: waits.length, mean_ms: mean, max_ms: 110 });
    expect(times.round_service).toMatchObject({ count: 2, max_ms: ROUND_MS });
    expect(times.task).toMatchObject({ count: 2, max_ms: 110 });
  });

  test('do not begin at all when they were stopped before', async () => {
    const { elapsedMs, rounds } = await measure({ warmUpRounds: 1, signal: AbortSignal.abort() });
    expect([elapsedMs, rounds]).toEqual([0, 0]);
  });
});
