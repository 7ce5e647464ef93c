/**
 * Twenty epochs per mechanism: the best honest miner earns most, and every way of cheating earns less than honest work. The
 * earnings are printed, and the same for the same seed.
 */
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { CompressionAnswer, CompressionTask, ForecastingAnswer, ForecastingTask } from '@yumanet/protocol/messages';
import type { BoundSubnet, Skill } from '@yumanet/sdk/subnet';
import { findSubnet } from '@yumanet/subnets';
import { describe, expect, it } from 'vitest';
import { type Contestant, type Earnings, runContest } from './run-contest.ts';

const EPOCHS = 20;
/** A repetition is shorter: what differs at all differs early. */
const EPOCHS_AGAIN = 3;
const TIMEOUT_MS = 120_000;
const BOMB_BYTES = 16 * 1_048_576;
const SEED = 'contest';
const signal = new AbortController().signal;

function mechanism(name: string): BoundSubnet {
  const subnet = findSubnet(name);
  if (subnet === undefined) throw new Error(`no mechanism ${name}`);
  return subnet;
}

const honest = (subnet: BoundSubnet, name: string, skill: Skill): Contestant => ({
  name,
  answer: ({ kind, payload }) => subnet.solve(payload, { kind, skill, signal }),
});

/** The copier comes after the best miner, which comes first, so that it has something to copy. */
const COPIER: Contestant = { name: 'copier', answer: async (_task, best) => best };

function print(name: string, earnings: readonly Earnings[]): void {
  const rows = earnings.map(({ incentiveU16, name: miner, rao }) => {
    const alpha = (Number(rao) / 1e9).toFixed(3).padStart(9);
    return `  ${miner.padEnd(14)} ${alpha} alpha, incentive ${incentiveU16}`;
  });
  process.stdout.write(`${name}, ${EPOCHS} epochs\n${rows.join('\n')}\n`);
}

/** What each contestant earned, by name. */
async function contest(
  subnet: BoundSubnet,
  contestants: readonly Contestant[],
  roundBlocks: bigint,
): Promise<ReadonlyMap<string, bigint>> {
  const earnings = await runContest({ subnet, contestants, seed: SEED, epochs: EPOCHS, roundBlocks });
  print(subnet.name, earnings);
  const run = { subnet, contestants, seed: SEED, epochs: EPOCHS_AGAIN, roundBlocks };
  expect(await runContest(run)).toEqual(await runContest(run));
  return new Map(earnings.map(({ name, rao }) => [name, rao]));
}

function expectOrder(earned: ReadonlyMap<string, bigint>, names: readonly string[]): void {
  const amounts = names.map((name) => earned.get(name) ?? -1n);
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1] ?? -1n;
    expect(amount > next, `${names[index]} (${amount}) earns more than ${names[index + 1]} (${next})`).toBe(true);
  }
}

describe('compression', () => {
  const subnet = mechanism('compression');
  const compressed = (name: string, data: (original: Uint8Array) => CompressionAnswer): Contestant => ({
    name,
    answer: async ({ payload }) => CompressionAnswer.encode(data(CompressionTask.decode(payload).data)),
  });
  const bomb: CompressionAnswer = { codec: 'brotli', data: brotliCompressSync(new Uint8Array(BOMB_BYTES)) };
  const short = (data: Uint8Array): CompressionAnswer => ({ codec: 'deflate', data: deflateSync(data.subarray(1)) });
  const long = (data: Uint8Array): CompressionAnswer => ({
    codec: 'deflate',
    data: deflateSync(Buffer.concat([data, data])),
  });

  it(
    'pays the best most, and a copier, a bomb sender and wrong sizes nothing',
    async () => {
      const earned = await contest(
        subnet,
        [
          honest(subnet, 'best', 3),
          honest(subnet, 'balanced', 2),
          honest(subnet, 'poor', 1),
          COPIER,
          compressed('bomb sender', () => bomb),
          compressed('too short', short),
          compressed('too long', long),
        ],
        10n,
      );
      expectOrder(earned, ['best', 'balanced', 'poor', 'copier']);
      for (const cheat of ['copier', 'bomb sender', 'too short', 'too long']) expect(earned.get(cheat)).toBe(0n);
    },
    TIMEOUT_MS,
  );
});

describe('forecasting', () => {
  const subnet = mechanism('forecasting');
  /** Knows what the best miner knows, and moves its quantiles towards their middle, or away from it. */
  const stretching = (name: string, factor: number): Contestant => ({
    name,
    async answer({ kind, payload }) {
      const { levels } = ForecastingTask.decode(payload);
      const { forecasts } = ForecastingAnswer.decode(await subnet.solve(payload, { kind, skill: 3, signal }));
      const stretched = forecasts.map(({ quantiles }) => ({ quantiles: stretch(quantiles, levels.length, factor) }));
      return ForecastingAnswer.encode({ forecasts: stretched });
    },
  });

  it(
    'pays the best most, and a copier, the overconfident and the timid less than who says what it believes',
    async () => {
      const earned = await contest(
        subnet,
        [
          honest(subnet, 'best', 3),
          honest(subnet, 'balanced', 2),
          honest(subnet, 'poor', 1),
          COPIER,
          stretching('overconfident', 0.1),
          stretching('certain', 0),
          stretching('timid', 5),
        ],
        5n,
      );
      expectOrder(earned, ['best', 'balanced', 'poor', 'copier']);
      expectOrder(earned, ['best', 'overconfident', 'certain']);
      expectOrder(earned, ['best', 'timid']);
    },
    TIMEOUT_MS,
  );
});

/** Around the mean of the two middle quantiles of each step. */
function stretch(quantiles: readonly number[], levels: number, factor: number): number[] {
  return quantiles.map((value, index) => {
    const start = index - (index % levels);
    const middle = ((quantiles[start + levels / 2 - 1] ?? 0) + (quantiles[start + levels / 2] ?? 0)) / 2;
    return Math.min(Math.max(Math.round(middle + factor * (value - middle)), 0), 1_000_000);
  });
}
