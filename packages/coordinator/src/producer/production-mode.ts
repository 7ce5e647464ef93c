import { assertNever } from '../assert-never.ts';

/** What makes the next block: time, an extrinsic, or a person. */
export type ModeName = 'interval' | 'instant' | 'manual';

export interface ProductionMode {
  readonly name: ModeName;
  /** Milliseconds between blocks; kept in the other modes too, for when interval mode comes back. */
  readonly intervalMs: number;
}

/** Shortest and longest block time: below ten milliseconds timers are not exact, above an hour use manual mode. */
export const INTERVAL_MS_MIN = 10;
export const INTERVAL_MS_MAX = 3_600_000;

export const modeNames: readonly ModeName[] = ['interval', 'instant', 'manual'];

/** The mode of this name; undefined for any other text. */
export function modeNameOf(text: string): ModeName | undefined {
  return modeNames.find((name) => name === text);
}

/** True for a block time that interval mode can keep. */
export function isIntervalMs(value: number): boolean {
  return Number.isInteger(value) && value >= INTERVAL_MS_MIN && value <= INTERVAL_MS_MAX;
}

/** How many extrinsics one block of this mode takes at most: instant mode gives each a block of its own. */
export function extrinsicsPerBlock(mode: ModeName, extrinsicsMax: number): number {
  switch (mode) {
    case 'instant':
      return 1;
    case 'interval':
    case 'manual':
      return extrinsicsMax;
    default:
      return assertNever(mode);
  }
}
