/** Pure: what the miners of a load test are like, in groups. Described in docs/load-testing.md. */
import { z } from 'zod';
import { usageError } from '../output/cli-error.ts';

/** Miners that one load test may have: four times the uids of a subnet of the reference chain. */
export const LOAD_MINERS_MAX = 1_024;
const GROUPS_MAX = 64;
const NAME_SHAPE = /^[a-z0-9][a-z0-9._-]{0,31}$/i;
/** Longer than any deadline. */
const LATENCY_MS_MAX = 600_000;
const SHARE_MAX = 1_000_000;
const STATUS_MIN = 400;
const STATUS_MAX = 599;
const PAUSE_MS_MAX = 60_000;
const CHUNK_BYTES_MAX = 65_536;

const latencyMs = z.number().min(0).max(LATENCY_MS_MAX);
const probability = z.number().gt(0).max(1).default(1);

const LATENCY = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('constant'), ms: latencyMs }),
  z
    .strictObject({ kind: z.literal('uniform'), min_ms: latencyMs, max_ms: latencyMs })
    .refine(({ min_ms, max_ms }) => min_ms <= max_ms, 'min_ms must not be above max_ms'),
  z.strictObject({ kind: z.literal('exponential'), mean_ms: latencyMs.gt(0) }),
  z
    .strictObject({ kind: z.literal('lognormal'), median_ms: latencyMs.gt(0), p99_ms: latencyMs.gt(0) })
    .refine(({ median_ms, p99_ms }) => median_ms <= p99_ms, 'median_ms must not be above p99_ms'),
]);

const FAULT = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silent'), probability }),
  z.strictObject({ kind: z.literal('reset'), probability }),
  z.strictObject({
    kind: z.literal('status'),
    probability,
    status: z.int().min(STATUS_MIN).max(STATUS_MAX).default(503),
  }),
  z.strictObject({
    kind: z.literal('trickle'),
    probability,
    pause_ms: z.int().min(1).max(PAUSE_MS_MAX).default(100),
    chunk_bytes: z.int().min(1).max(CHUNK_BYTES_MAX).default(1),
  }),
  z.strictObject({ kind: z.literal('garbage'), probability }),
  z.strictObject({ kind: z.literal('oversize'), probability }),
]);

const GROUP = z
  .strictObject({
    name: z.string().regex(NAME_SHAPE, 'must be letters, digits, dots, hyphens'),
    miners: z.int().min(0).max(LOAD_MINERS_MAX).optional(),
    share: z.number().gt(0).max(SHARE_MAX).optional(),
    skill: z.int().min(1).max(3).default(1),
    latency: LATENCY.default({ kind: 'constant', ms: 0 }),
    faults: z.array(FAULT).max(8).default([]),
  })
  .refine(({ miners, share }) => (miners === undefined) !== (share === undefined), 'needs miners or share, not both');

const PROFILE = z
  .strictObject({ subnet: z.string().min(1).default('compression'), groups: z.array(GROUP).min(1).max(GROUPS_MAX) })
  .refine(
    ({ groups }) => new Set(groups.map(({ name }) => name)).size === groups.length,
    'names of groups must differ',
  );

export type LoadProfile = z.infer<typeof PROFILE>;
export type LoadGroup = LoadProfile['groups'][number];
export type Latency = LoadGroup['latency'];
export type LoadFault = LoadGroup['faults'][number];

/** Without a file: every miner answers at once. */
export const PROFILE_DEFAULT: LoadProfile = PROFILE.parse({ groups: [{ name: 'all', share: 1 }] });

/** Parsed YAML or JSON as a profile. Throws a usage error that names the place of everything that does not fit. */
export function parseProfile(content: unknown, source: string): LoadProfile {
  const parsed = PROFILE.safeParse(content);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'profile'}: ${message}`);
  throw usageError(`${source}: ${complaints.join('; ')}`, 'docs/load-testing.md describes every field.');
}

/**
 * The group of each of `count` miners, group by group: those with a number get it, the rest is shared out, left-over miners
 * going to the largest remainders. Throws a usage error when the numbers ask for more, or for fewer with nobody to take the rest.
 */
export function assignGroups({ groups }: LoadProfile, count: number): LoadGroup[] {
  const fixed = groups.reduce((sum, { miners }) => sum + (miners ?? 0), 0);
  const shares = groups.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const rest = count - fixed;
  if (rest < 0 || (rest > 0 && shares === 0)) {
    throw usageError(`the profile's groups have ${fixed} miners, --miners is ${count}`, 'Make both the same.');
  }
  const wanted = groups.map(({ miners, share }) => miners ?? ((share ?? 0) / shares) * rest);
  const sizes = wanted.map(Math.floor);
  const byRemainder = wanted
    .map((size, index) => ({ index, remainder: size - Math.floor(size) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const missing = count - sizes.reduce((sum, size) => sum + size, 0);
  for (const { index } of byRemainder.slice(0, missing)) sizes[index] = (sizes[index] ?? 0) + 1;
  return groups.flatMap((group, index) => Array.from({ length: sizes[index] ?? 0 }, () => group));
}
