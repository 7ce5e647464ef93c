/** How long `up --check` waits when nobody says. */
import { type SubnetName, subnetNames } from '@yumanet/subnets/names';
import type { Settings } from '../settings/settings.ts';
import { blockTimeOf } from './block-time.ts';
import { mechanismsOf } from './plan-network.ts';

/**
 * Epochs until the reference miners of a mechanism all earn, by skill, with room for a busy machine and for luck.
 * Compression usually takes 2; forecasting 3, as its truth comes an epoch later; code 3 to 9, as its poorest miner repairs
 * a module only now and then.
 */
const EPOCHS_MAX: Readonly<Record<SubnetName, number>> = { compression: 5, forecasting: 10, code: 30 };
/** Blocks from an epoch to the next. Source: docs/default-network.md. */
const TEMPO_BLOCKS: Readonly<Record<Settings['preset'], number>> = { fast: 10, mainnet: 360 };
/** To start every process, on a busy machine. */
const START_MS_MAX = 10_000;

/** In milliseconds: the epochs of the slowest mechanism, at the pace of the blocks. */
export function checkTimeoutOf(settings: Pick<Settings, 'subnets' | 'preset' | 'block_time'>): number {
  const mechanisms = mechanismsOf(settings);
  const epochs = subnetNames.filter((name) => mechanisms.includes(name)).map((name) => EPOCHS_MAX[name]);
  return START_MS_MAX + Math.max(...epochs) * TEMPO_BLOCKS[settings.preset] * blockTimeOf(settings);
}

/** What the help says of it: the time for each mechanism, as `up` starts it without further wishes. */
export function describeCheckTimeouts(): string {
  const times = subnetNames.map((name) => {
    const timeoutMs = checkTimeoutOf({ subnets: [name], preset: 'fast', block_time: undefined });
    return `${name} ${timeoutMs / 1_000}s`;
  });
  return `of --check (by the slowest mechanism, at 1s a block: ${times.join(', ')})`;
}
