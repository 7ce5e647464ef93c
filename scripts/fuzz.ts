/**
 * `npm run fuzz`: random economic calls on random networks, with every invariant looked at after every block
 * (docs/fuzzing.md). Progress goes to stderr, the result to stdout. Exit codes: 0 everything held, 1 something did not, or
 * a planted fault was not found, 2 usage, 130 interrupted.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describeScript, writeScript } from '../packages/runtime/test/support/economy/failure-script.ts';
import { forgedSupply } from '../packages/runtime/test/support/economy/forged-supply.ts';
import {
  type FuzzFailure,
  type FuzzResult,
  type FuzzSums,
  fuzzEconomy,
} from '../packages/runtime/test/support/economy/fuzz-economy.ts';
import { findCommit } from '../test/simulation/find-commit.ts';
import { loadKernels } from '../test/simulation/kernels.ts';
import { type End, watchInterrupts, wishOrEnd } from './campaign/campaign-shell.ts';
import { exitCodeOf } from './campaign/exit-code.ts';
import { type GivenOptions, readOptions, SEED_MAX } from './campaign/read-options.ts';

const CALLS_DEFAULT = 300_000;
const USAGE = `Usage: npm run fuzz -- [options]

Drives random economic calls over random networks and looks at every invariant after every block. What breaks one is
shrunk to a short file for \`yumanet replay FILE --check-invariants\`.

  --calls N       end after so many calls (default: ${CALLS_DEFAULT})
  --minutes M     or after so long, such as 0.5
  --seed S        the seed of the first network, the others follow (default: a random one)
  --out FILE      where to write a failing run (default: in a new folder of temporary files)
  --canary        plant a fault that must be found
  --json          the result as JSON
  --help          show this
`;
const TEXTS = ['calls', 'minutes', 'seed', 'out'] as const;
const SWITCHES = ['canary', 'json'] as const;
const MS_PER_MINUTE = 60_000;
const PROGRESS_INTERVAL_MS = 2_000;

const read = readOptions(process.argv.slice(2), { texts: TEXTS, switches: SWITCHES }, toWish);
const end: End = (code) => process.exit(code);
const wish = wishOrEnd(read, USAGE, end);

const commit = findCommit(fileURLToPath(new URL('..', import.meta.url)));
const isInterrupted = watchInterrupts('network', end);
process.stderr.write(`seed ${wish.seed}\n`);

const startedMs = performance.now();
let lastLineMs = startedMs;
const result = await fuzzEconomy({
  seed: wish.seed,
  callsMax: wish.callsMax,
  kernels: loadKernels().wasm,
  isOver,
  ...(wish.hasCanary ? { plant: forgedSupply } : {}),
});
const seconds = (performance.now() - startedMs) / 1_000;
const file = result.failure === undefined ? undefined : keep(result.failure, wish.out);
process.stdout.write(`${wish.isJson ? jsonOf(result) : textOf(result)}\n`);
if (wish.hasCanary && result.failure === undefined) process.stderr.write('the planted fault was not found\n');
process.exitCode = exitCodeOf({
  hasFailed: result.failure !== undefined,
  isInterrupted: isInterrupted(),
  hasCanary: wish.hasCanary,
});

/** Shows how far it is, and lets signals through. */
async function isOver(sums: FuzzSums): Promise<boolean> {
  const nowMs = performance.now();
  if (nowMs - lastLineMs >= PROGRESS_INTERVAL_MS) {
    lastLineMs = nowMs;
    process.stderr.write(`${sumsText(sums)}\n`);
  }
  await setImmediate();
  return isInterrupted() || nowMs - startedMs >= wish.minutesMax * MS_PER_MINUTE;
}

function toWish({ isOn, text, count, seed, minutes }: GivenOptions<(typeof TEXTS)[number], (typeof SWITCHES)[number]>) {
  return {
    seed: seed('seed') ?? randomInt(SEED_MAX),
    callsMax: count('calls') ?? CALLS_DEFAULT,
    minutesMax: minutes('minutes') ?? Number.POSITIVE_INFINITY,
    out: text('out'),
    hasCanary: isOn('canary'),
    isJson: isOn('json'),
  };
}

/** npm changes the folder: a path is meant from where the person stands. What cannot be written there goes where nobody was asked. */
function keep(failure: FuzzFailure, out: string | undefined): string {
  const script = writeScript(failure);
  if (out === undefined) return keepAside(failure.seed, script);
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), out);
  try {
    writeFileSync(path, script);
    return path;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(`${path} cannot be written: ${error.message}\n`);
    return keepAside(failure.seed, script);
  }
}

/** In a folder of its own, whose name nobody knows before: no link of somebody else can lie there. */
function keepAside(seed: number, script: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'yumanet-fuzz-')), `${seed}.yumanet`);
  writeFileSync(path, script);
  return path;
}

function sumsText({ networks, blocks, calls, accepted }: FuzzSums): string {
  const perSecond = (calls * 1_000) / (performance.now() - startedMs);
  return `${calls} calls (${accepted} went through) in ${blocks} blocks of ${networks} networks, ${perSecond.toFixed(0)} a second`;
}

function textOf({ sums, failure }: FuzzResult): string {
  const lines = [`${sumsText(sums)}, in ${seconds.toFixed(1)} s at commit ${commit}`];
  if (failure === undefined) return [...lines, 'every invariant held after every block'].join('\n');
  const { foundIn, run } = failure;
  const calls = describeScript(failure);
  const canary = wish.hasCanary ? ' --canary' : '';
  return [
    ...lines,
    ...run.failure.map(({ invariant, detail }) => `BROKEN ${invariant}: ${detail}`),
    `seed ${failure.seed}; find it again with: npm run fuzz -- --seed ${failure.seed}${canary}`,
    `shrunk from ${foundIn.calls} calls in ${foundIn.blocks} blocks to ${calls.length} in ${run.kept.length}:`,
    ...calls.map((line) => `  ${line}`),
    `execute it again with: npm run yumanet -- replay ${file} --check-invariants`,
  ].join('\n');
}

function jsonOf({ sums, failure }: FuzzResult): string {
  const { tally, ...counts } = sums;
  const failed = failure && {
    seed: failure.seed,
    broken: failure.run.failure,
    found_in: failure.foundIn,
    blocks: failure.run.kept.length,
    calls: describeScript(failure),
    file,
  };
  const seen = Object.fromEntries([...tally].sort(([a], [b]) => (a < b ? -1 : 1)));
  const shown = { commit, seed: wish.seed, seconds, ...counts, seen, failed: failed ?? null };
  // What an invariant compared are amounts in rao: as text, as everywhere.
  return JSON.stringify(shown, (_, value) => (typeof value === 'bigint' ? value.toString() : value), 2);
}
