import type { Settings } from '../settings/settings.ts';

/** A person can watch a block a second; twelve is the reference chain's. Source: docs/default-network.md. */
const BLOCK_TIME_MS: Readonly<Record<Settings['preset'], number>> = { fast: 1_000, mainnet: 12_000 };

/** The time between blocks in interval mode, in milliseconds. */
export function blockTimeOf({ block_time: chosen, preset }: Pick<Settings, 'block_time' | 'preset'>): number {
  return chosen ?? BLOCK_TIME_MS[preset];
}
