/** Pure: which of the miners that serve are asked in a round. Everything follows from the round's seed and the scores. */
import type { AccountId, Random } from '@yumanet/protocol';
import type { MinerTarget } from './pick-targets.ts';

/** What a strategy chooses from. */
export interface SampleInput {
  /** Everybody who serves, in uid order. */
  readonly targets: readonly MinerTarget[];
  /** Follows from the round's seed. */
  readonly random: Random;
  /** The block of the last round in which a miner was asked; undefined for never. */
  lastAsked(hotkey: AccountId): bigint | undefined;
}

/** Chooses from the targets; the result is a part of them in uid order. */
export type SamplingStrategy = (input: SampleInput) => readonly MinerTarget[];

/** The default: everybody in every round. */
export const askEveryone: SamplingStrategy = ({ targets }) => targets;

/** So many, each set of them as likely as any other. */
export function askRandom(count: number): SamplingStrategy {
  expectCount(count);
  return ({ random, targets }) => inUidOrder(shuffled(targets, random).slice(0, count));
}

/**
 * So many of those that were asked longest ago, or never; equal ones by chance. Everybody has a turn within
 * `ceil(miners / count)` rounds.
 */
export function askLongestWaiting(count: number): SamplingStrategy {
  expectCount(count);
  return ({ lastAsked, random, targets }) => {
    const waitingSince = ({ hotkey }: MinerTarget): bigint => lastAsked(hotkey) ?? -1n;
    const order = shuffled(targets, random).sort((a, b) => Number(waitingSince(a) - waitingSince(b)));
    return inUidOrder(order.slice(0, count));
  };
}

function expectCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${count} is no number of miners to ask`);
}

/** Fisher-Yates. */
function shuffled(targets: readonly MinerTarget[], random: Random): MinerTarget[] {
  const rest = [...targets];
  const order: MinerTarget[] = [];
  while (rest.length > 0) order.push(...rest.splice(random.below(rest.length), 1));
  return order;
}

function inUidOrder(targets: readonly MinerTarget[]): MinerTarget[] {
  return [...targets].sort((a, b) => a.uid - b.uid);
}
