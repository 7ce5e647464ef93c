/** Every setting of the command: one schema for flags, `YUMANET_*` variables and `yumanet.yaml`. */
import { COORDINATOR_PORT_DEFAULT, LEASE_SECRET_PROBLEM, LEASE_SECRET_SHAPE } from '@yumanet/protocol';
import { LOG_LEVELS } from '@yumanet/sdk/system';
import { isSubnetName, subnetNames } from '@yumanet/subnets/names';
import { z } from 'zod';
import { DEFAULT_NAME } from '../network/network-folder.ts';
import { readHostile } from './read-hostile.ts';

/** Neurons of one role: their default ports (8091 and up, 9191 and up) must not meet. */
export const NEURONS_MAX = 100;
/** More subnets than anybody starts processes for. */
const SUBNETS_MAX = 32;
const PORT_MAX = 65_535;
/** Shorter blocks than this leave no time between them; longer ones than an hour are a mistake. */
const BLOCK_TIME_MS_MIN = 10;
const BLOCK_TIME_MS_MAX = 3_600_000;
const CHECKPOINTS_KEPT_MAX = 1_000_000;
const BEACON_PERIOD_BLOCKS_MAX = 10_000;
/** A day: checks of `mainnet` wait for hours. */
const TIMEOUT_MS_MAX = 86_400_000;
/** Of commands that wait for some blocks or answers; `up --check` has one of its own. */
export const TIMEOUT_MS_DEFAULT = 60_000;
const NAME_SHAPE = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };

/** A count given as a number or as digits; `1e3`, `0x10` and `3.5` are refused. */
function count(minimum: number, maximum: number) {
  return z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,9}$/, 'must be a whole number')
        .transform(Number),
    ])
    .pipe(z.int().min(minimum).max(maximum));
}

/** How many subnets, or the names of their mechanisms by netuid: `2`, `compression,forecasting`, or a list in the file. */
function subnetChoice() {
  return z.union([z.int(), z.string(), z.array(z.string())]).transform((given, context) => {
    const text = typeof given === 'object' ? given.join(',') : String(given);
    const problem = /^\d+$/.test(text) ? problemOfCount(Number(text)) : problemOfNames(text.split(','));
    if (problem === undefined) return /^\d+$/.test(text) ? Number(text) : text.split(',');
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

function problemOfCount(subnets: number): string | undefined {
  return subnets >= 1 && subnets <= SUBNETS_MAX ? undefined : `must be from 1 to ${SUBNETS_MAX}`;
}

function problemOfNames(names: readonly string[]): string | undefined {
  const unknown = names.filter((name) => !isSubnetName(name));
  const known = `a count or names out of ${subnetNames.join(', ')}, with commas between them`;
  return unknown.length > 0 ? `must be ${known}` : problemOfCount(names.length);
}

/** `250ms`, `1s`, `0.25s`, `2m`, or a bare number of milliseconds; the value is in milliseconds. */
export function duration(minimumMs: number, maximumMs: number) {
  return z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,9}(\.\d{1,3})?(ms|s|m)?$/, 'must be a time such as 250ms, 1s or 2m')
        .transform(toMs),
    ])
    .pipe(z.number().min(minimumMs).max(maximumMs));
}

function toMs(text: string): number {
  const [, amount = '0', unit = 'ms'] = /^([\d.]+)(ms|s|m)?$/.exec(text) ?? [];
  return Math.round(Number(amount) * (UNIT_MS[unit] ?? 1));
}

const SWITCH = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1'),
]);

/** The names are those of the file and, in capitals after `YUMANET_`, of the environment; flags have hyphens. */
export const SETTINGS = z.strictObject({
  name: z.string().regex(NAME_SHAPE, 'must be letters, digits, dots, hyphens').default(DEFAULT_NAME),
  data: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  port: count(0, PORT_MAX).default(COORDINATOR_PORT_DEFAULT),
  preset: z.enum(['fast', 'mainnet']).default('fast'),
  scenario: z.enum(['halving']).optional(),
  validators: count(1, NEURONS_MAX).default(2),
  miners: count(1, NEURONS_MAX).default(3),
  subnets: subnetChoice().default(1),
  with: z.string().transform(readHostile).default([]),
  neurons: SWITCH.default(true),
  ephemeral: SWITCH.default(false),
  checkpoints_kept: count(1, CHECKPOINTS_KEPT_MAX).optional(),
  kernel: z.enum(['wasm', 'reference']).default('wasm'),
  check_invariants: SWITCH.default(false),
  seed: z.string().min(1).max(256).optional(),
  beacon: z.enum(['x25519', 'tlock']).default('x25519'),
  beacon_period: count(1, BEACON_PERIOD_BLOCKS_MAX).default(1),
  block_time: duration(BLOCK_TIME_MS_MIN, BLOCK_TIME_MS_MAX).optional(),
  log_level: z.enum(LOG_LEVELS).default('info'),
  timeout: duration(1, TIMEOUT_MS_MAX).optional(),
  lease_secret: z.string().regex(LEASE_SECRET_SHAPE, LEASE_SECRET_PROBLEM).optional(),
  lease_secret_file: z.string().min(1).optional(),
  coldkey: z.string().min(1).optional(),
  coldkey_file: z.string().min(1).optional(),
  hotkey_root: z.string().default(''),
  hotkeys: z.string().default(''),
});

/** The settings of one run, complete. Times are in milliseconds. */
export type Settings = z.infer<typeof SETTINGS>;

/** All names, in the order of the schema. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);
