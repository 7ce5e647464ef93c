/**
 * `npm run fuzz`: random economic calls on random networks, with every invariant looked at after every block
 * (docs/fuzzing.md). Progress goes to stderr, the result to stdout. Exit codes: 0 everything held, 1 something did not,
 * 2 usage, 130 interrupted.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeScript, writeScript } from '../packages/runtime/test/support/economy/failure-script.ts';
import { forgedSupply } from '../packages/runtime/test/support/economy/forged-supply.ts';
import {
  type FuzzFailure,
  type FuzzResult,
  type FuzzSums,
  fuzzEconomy,
} from '../packages/runtime/test/support/economy/fuzz-economy.ts';
import { loadEpochKernels } from '../test/simulation/epoch-kernels.ts';
import { findCommit } from '../test/simulation/find-commit.ts';

const CALLS_DEFAULT = 300_000;
const USAGE = `Usage: npm run fuzz -- [options]

Drives random economic calls over random networks and looks at every invariant after every block. What breaks one is
shrunk to a short file for \`yumanet replay FILE --check-invariants\`.

  --calls N       end after so many calls (default: ${CALLS_DEFAULT})
  --minutes M     or after so long
  --seed S        the seed of the first network, the others follow (default: a random one)
  --out FILE      where to write a failing run (default: in a new folder of temporary files)
  --canary        plant a fault that must be found
  --json          the result as JSON
  --help          show this
`;
const SEED_MAX = 2 ** 31;
const MS_PER_MINUTE = 60_000;
const PROGRESS_INTERVAL_MS = 2_000;
const INTERRUPTED = 130;

interface Wish {
  readonly seed: number;
  readonly callsMax: number;
  readonly minutesMax: number;
  readonly out: string | undefined;
  readonly hasCanary: boolean;
  readonly isJson: boolean;
}

const wish = readWish(process.argv.slice(2));
if (typeof wish === 'string') {
  const isHelp = wish === '';
  (isHelp ? process.stdout : process.stderr).write(isHelp ? USAGE : `${wish}\n\n${USAGE}`);
  process.exit(isHelp ? 0 : 2);
}

const commit = findCommit(fileURLToPath(new URL('..', import.meta.url)));
let isInterrupted = false;
process.on('SIGINT', () => {
  if (isInterrupted) process.exit(INTERRUPTED);
  isInterrupted = true;
  process.stderr.write('ending after this network; once more ends at once\n');
});
process.stderr.write(`seed ${wish.seed}\n`);

const startedMs = performance.now();
let lastLineMs = startedMs;
const result = await fuzzEconomy({
  seed: wish.seed,
  callsMax: wish.callsMax,
  epochKernel: loadEpochKernels().wasm,
  isOver,
  ...(wish.hasCanary ? { plant: forgedSupply } : {}),
});
const seconds = (performance.now() - startedMs) / 1_000;
const file = result.failure === undefined ? undefined : keep(result.failure, wish.out);
process.stdout.write(`${wish.isJson ? jsonOf(result) : textOf(result)}\n`);
if (result.failure !== undefined) process.exitCode = 1;
else if (isInterrupted) process.exitCode = INTERRUPTED;
else if (wish.hasCanary) {
  process.stderr.write('the planted fault was not found\n');
  process.exitCode = 1;
}

/** Shows how far it is, and lets signals through. */
async function isOver(sums: FuzzSums): Promise<boolean> {
  const nowMs = performance.now();
  if (nowMs - lastLineMs >= PROGRESS_INTERVAL_MS) {
    lastLineMs = nowMs;
    process.stderr.write(`${sumsText(sums)}\n`);
  }
  await setImmediate();
  return isInterrupted || (typeof wish !== 'string' && nowMs - startedMs >= wish.minutesMax * MS_PER_MINUTE);
}

/** A text says what is wrong; an empty one asks for help. */
function readWish(parameters: string[]): Wish | string {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        calls: { type: 'string' },
        minutes: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        canary: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return '';
    return {
      seed: whole('seed', values.seed, SEED_MAX - 1) ?? randomInt(SEED_MAX),
      callsMax: whole('calls', values.calls, Number.MAX_SAFE_INTEGER) ?? CALLS_DEFAULT,
      minutesMax: whole('minutes', values.minutes, Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY,
      out: values.out,
      hasCanary: values.canary,
      isJson: values.json,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

function whole(name: string, text: string | undefined, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  const min = name === 'seed' ? 0 : 1;
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new TypeError(`--${name}: "${text}" is no whole number from ${min} to ${max}`);
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
  const canary = typeof wish !== 'string' && wish.hasCanary ? ' --canary' : '';
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
  const seed = typeof wish === 'string' ? null : wish.seed;
  const seen = Object.fromEntries([...tally].sort(([a], [b]) => (a < b ? -1 : 1)));
  const shown = { commit, seed, seconds, ...counts, seen, failed: failed ?? null };
  // What an invariant compared are amounts in rao: as text, as everywhere.
  return JSON.stringify(shown, (_, value) => (typeof value === 'bigint' ? value.toString() : value), 2);
}
