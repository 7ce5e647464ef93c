/** When and under what load a coordinator is killed: drawn from a seed, so that a run can be repeated as far as time allows. */
import type { Random } from '@yumanet/protocol';

/** The moment of a kill. */
export type KillMoment =
  /** So many milliseconds after the process was started, which is mostly before it serves. */
  | { readonly kind: 'opening'; readonly delayMs: number }
  /** So many milliseconds after the load began. */
  | { readonly kind: 'working'; readonly delayMs: number }
  /** The moment a client hears of so many blocks: others are being written then. */
  | { readonly kind: 'burst'; readonly blockCount: number }
  /** So many milliseconds after it was asked to stop under load. */
  | { readonly kind: 'stopping'; readonly delayMs: number };

export interface KillPlan {
  readonly moment: KillMoment;
  readonly mode: 'interval' | 'instant';
  /** Blocks are also made on demand, in groups that share a transaction. */
  readonly isMining: boolean;
}

/** A start takes about this long, so that kills fall before, in and after the opening of the chain. */
const OPENING_MS_MAX = 450;
const WORKING_MS_MAX = 300;
const BURST_BLOCKS_MAX = 60;
/** A stop under load takes a few milliseconds. */
const STOPPING_MS_MAX = 12;
/** The moments in turn. The first ones hit the making of a new folder if the run begins with one. */
const MOMENTS: readonly KillMoment['kind'][] = [
  'opening',
  'opening',
  'working',
  'burst',
  'working',
  'stopping',
  'working',
  'burst',
  'working',
  'burst',
];

/** Draws the kill of this index, from 0; its kind of moment follows from the index alone. */
export function drawKillPlan(random: Random, index: number): KillPlan {
  return {
    moment: drawMoment(random, MOMENTS[index % MOMENTS.length] ?? 'working'),
    mode: random.below(2) === 0 ? 'interval' : 'instant',
    isMining: random.below(2) === 0,
  };
}

function drawMoment(random: Random, kind: KillMoment['kind']): KillMoment {
  switch (kind) {
    case 'opening':
      return { kind, delayMs: random.below(OPENING_MS_MAX) };
    case 'working':
      return { kind, delayMs: random.below(WORKING_MS_MAX) };
    case 'burst':
      return { kind, blockCount: 1 + random.below(BURST_BLOCKS_MAX) };
    case 'stopping':
      return { kind, delayMs: random.below(STOPPING_MS_MAX) };
  }
}
