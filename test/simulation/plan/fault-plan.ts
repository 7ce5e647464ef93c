/** How bad the world of one run is: numbers by the seed, from a machine on which nothing happens to one where all does. */
import type { Dice } from '../world/dice.ts';

/** Chances are per million of the occasion that they name. */
export interface FaultPlan {
  /** Of messages. */
  readonly lost: number;
  readonly reset: number;
  readonly duplicated: number;
  readonly cut: number;
  /** Messages that come very late; the others take 1 to `delayMsMax`. */
  readonly late: number;
  readonly delayMsMax: number;
  readonly lateMsMax: number;
  /** Of parts of a stream. */
  readonly streamCut: number;
  readonly streamStalled: number;
  /** Of transactions. */
  readonly writeFailed: number;
  readonly writeCrashed: number;
  /** Crashes per wait of an actor, besides those in writes. */
  readonly coordinatorCrash: number;
  readonly neuronCrash: number;
  readonly downMsMax: number;
  /** How long a miner works on a task at most. */
  readonly workMsMax: number;
  /** How far a clock is off at most. */
  readonly skewMsMax: number;
}

export const NO_FAULTS: FaultPlan = {
  lost: 0,
  reset: 0,
  duplicated: 0,
  cut: 0,
  late: 0,
  delayMsMax: 20,
  lateMsMax: 20,
  streamCut: 0,
  streamStalled: 0,
  writeFailed: 0,
  writeCrashed: 0,
  coordinatorCrash: 0,
  neuronCrash: 0,
  downMsMax: 500,
  workMsMax: 100,
  skewMsMax: 0,
};

/** The worst of each kind. */
const WORST: FaultPlan = {
  lost: 120_000,
  reset: 120_000,
  duplicated: 150_000,
  cut: 60_000,
  late: 100_000,
  delayMsMax: 400,
  lateMsMax: 12_000,
  streamCut: 40_000,
  streamStalled: 10_000,
  writeFailed: 40_000,
  writeCrashed: 120_000,
  coordinatorCrash: 3_000,
  neuronCrash: 6_000,
  downMsMax: 25_000,
  workMsMax: 6_000,
  skewMsMax: 20_000,
};

/** Percent of the worst; a kind that is missing altogether shows what the others do alone. */
const WEATHER: readonly (readonly number[])[] = [
  [0, 0, 5, 10],
  [0, 10, 20, 40],
  [20, 40, 70, 100],
];

/** Never better than no faults at all. */
export function drawFaultPlan(dice: Dice): FaultPlan {
  const weather = dice.pick(WEATHER);
  const draw = (name: keyof FaultPlan) =>
    Math.max(NO_FAULTS[name], Math.floor((WORST[name] * dice.pick(weather)) / 100));
  return {
    lost: draw('lost'),
    reset: draw('reset'),
    duplicated: draw('duplicated'),
    cut: draw('cut'),
    late: draw('late'),
    delayMsMax: draw('delayMsMax'),
    lateMsMax: draw('lateMsMax'),
    streamCut: draw('streamCut'),
    streamStalled: draw('streamStalled'),
    writeFailed: draw('writeFailed'),
    writeCrashed: draw('writeCrashed'),
    coordinatorCrash: draw('coordinatorCrash'),
    neuronCrash: draw('neuronCrash'),
    downMsMax: draw('downMsMax'),
    workMsMax: draw('workMsMax'),
    skewMsMax: draw('skewMsMax'),
  };
}
