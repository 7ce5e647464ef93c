/**
 * The rounds whose answers wait for their truth: a pulse of the beacon that nobody has when miners answer. A round is
 * judged as a whole once its pulse is out. In memory: a validator that is started again goes on with the averages of its
 * records, and asks anew; a coordinator that restarts or is away only makes rounds wait.
 */
import { type AccountId, bytesToHex, type Crypto } from '@yumanet/protocol';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { createSeededRandom } from '../subnet/seeded-random.ts';
import type { TaskResult } from './ask-miner.ts';

/** More than rounds of two blocks need for any truth within a tempo of the reference's; beyond it the oldest is forgotten. */
export const OPEN_ROUNDS_MAX = 256;

/** A round whose answers are all in. */
export interface UnjudgedRound {
  /** Head when the round began. */
  readonly block: bigint;
  /** What its truth follows from beside the pulse: the same for every miner of the round. */
  readonly seed: string;
  readonly results: readonly TaskResult[];
  /** Those that served and were not asked. */
  readonly spared: ReadonlySet<AccountId>;
}

/** A round that waits, or whose results have their scores. */
export interface OpenRound extends UnjudgedRound {
  readonly truthRound: bigint;
  /** The block that brings the pulse. */
  readonly truthBlock: bigint;
}

/** Where pulses come from. */
export type PulseSource = Pick<CoordinatorClient, 'getBeacon' | 'getBeaconRound'>;

export interface OpenRounds {
  readonly count: number;
  /**
   * Keeps a round. Call it when all answers are in: `late` when the pulse may be out already (the round counts for nobody),
   * `full` when the oldest one was forgotten for it.
   */
  hold(round: UnjudgedRound, delayBlocks: bigint): Promise<'held' | 'full' | 'late'>;
  /** Judges what can be judged as of this head, the oldest first. What fails to be read stays. */
  settle(head: bigint): Promise<readonly OpenRound[]>;
  /** After a chain went back: rounds begun after this block are forgotten, as their pulses may be known. */
  forgetAfter(block: bigint): void;
}

/** Without rounds. Reads throw what the source throws. */
export function createOpenRounds(source: PulseSource, crypto: Crypto): OpenRounds {
  let rounds: OpenRound[] = [];

  /** Undefined while the pulse is not out. */
  async function judge(round: OpenRound): Promise<OpenRound | undefined> {
    const { privateHalf: pulse } = await source.getBeaconRound(round.truthRound);
    if (pulse === undefined) return undefined;
    return { ...round, results: judged(round, pulse, crypto) };
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
      const settled: OpenRound[] = [];
      for (const round of [...rounds]) {
        if (round.truthBlock > head) break;
        const result = await judge(round);
        if (result === undefined) break;
        settled.push(result);
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
function judged({ results, seed }: OpenRound, pulse: Uint8Array, crypto: Crypto): readonly TaskResult[] {
  const truthSeed = `${bytesToHex(pulse)}/${seed}`;
  return results.map(({ judge, score, ...result }) => ({
    ...result,
    score: judge === undefined ? score : judge(createSeededRandom(crypto, truthSeed)),
  }));
}
