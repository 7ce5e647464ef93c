/**
 * The rounds whose answers wait for their truth: a pulse of the beacon that nobody has when miners answer. A round is
 * judged as a whole once its pulse is out. In memory, like the averages: a validator that is started again begins anew with
 * both, and its weights on chain stay; a coordinator that restarts or is away only makes it wait.
 */
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { createSeededRandom } from '../subnet/seeded-random.ts';
import type { TaskResult } from './ask-miner.ts';
import type { Averages } from './moving-average.ts';

/** More than rounds of two blocks need for any truth within a tempo of the reference's; beyond it the oldest is forgotten. */
export const OPEN_ROUNDS_MAX = 256;

/** A round that waits. */
export interface OpenRound {
  /** Head when the round began. */
  readonly block: bigint;
  /** What its truth follows from beside the pulse: the same for every miner of the round. */
  readonly seed: string;
  readonly truthRound: bigint;
  /** The block that brings the pulse. */
  readonly truthBlock: bigint;
  readonly results: readonly TaskResult[];
}

/** A round that was judged. */
export interface SettledRound extends OpenRound {
  readonly scores: Averages;
}

/** Where pulses come from. */
export type PulseSource = Pick<CoordinatorClient, 'getBeacon' | 'getBeaconRound'>;

export interface OpenRounds {
  readonly count: number;
  /**
   * Keeps a round. Call it when all answers are in: `late` when the pulse may be out already (the round counts for nobody),
   * `full` when the oldest one was forgotten for it.
   */
  hold(round: Pick<OpenRound, 'block' | 'seed' | 'results'>, delayBlocks: bigint): Promise<'held' | 'full' | 'late'>;
  /** Judges what can be judged as of this head, the oldest first. What fails to be read stays. */
  settle(head: bigint): Promise<readonly SettledRound[]>;
  /** After a chain went back: rounds begun after this block are forgotten, as their pulses may be known. */
  forgetAfter(block: bigint): void;
}

/** Without rounds. Reads throw what the source throws. */
export function createOpenRounds(source: PulseSource, crypto: Crypto): OpenRounds {
  let rounds: OpenRound[] = [];

  /** Undefined while the pulse is not out. */
  async function judge(round: OpenRound): Promise<SettledRound | undefined> {
    const { privateHalf: pulse } = await source.getBeaconRound(round.truthRound);
    if (pulse === undefined) return undefined;
    return { ...round, scores: scoresOf(round, pulse, crypto) };
  }

  return {
    get count() {
      return rounds.length;
    },
    async hold(round, delayBlocks) {
      const { block: head, periodBlocks } = await source.getBeacon();
      const truth = truthOf(round.block + delayBlocks, periodBlocks);
      if (head >= truth.truthBlock) return 'late';
      rounds.push({ ...round, ...truth });
      if (rounds.length <= OPEN_ROUNDS_MAX) return 'held';
      rounds.shift();
      return 'full';
    },
    async settle(head) {
      const settled: SettledRound[] = [];
      for (const round of [...rounds]) {
        if (round.truthBlock > head) break;
        const judged = await judge(round);
        if (judged === undefined) break;
        settled.push(judged);
      }
      rounds = rounds.slice(settled.length);
      return settled;
    },
    forgetAfter(block) {
      rounds = rounds.filter((round) => round.block <= block);
    },
  };
}

/** The first round of the beacon that begins at this block or after it. Source: docs/rules/subnets.md section 3.8. */
export function truthOf(block: bigint, periodBlocks: bigint): Pick<OpenRound, 'truthRound' | 'truthBlock'> {
  const periods = (block + periodBlocks - 1n) / periodBlocks;
  return { truthRound: periods + 1n, truthBlock: periods * periodBlocks };
}

/** Every miner is judged by the same stream of random numbers, so that luck is shared. */
function scoresOf({ results, seed }: OpenRound, pulse: Uint8Array, crypto: Crypto): Averages {
  const truthSeed = `${bytesToHex(pulse)}/${seed}`;
  return new Map(
    results.map(({ target, judge, score }) => [
      target.hotkey,
      judge === undefined ? score : judge(createSeededRandom(crypto, truthSeed)),
    ]),
  );
}
