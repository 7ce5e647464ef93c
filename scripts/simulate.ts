/**
 * `npm run simulate`: deterministic simulation of a whole network, seed after seed (docs/simulation.md). Progress goes to
 * stderr, the result to stdout. Exit codes: 0 every run held, 1 one did not, 2 usage, 130 interrupted.
 */
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CANARIES, type Canary } from '../test/simulation/canaries/canary.ts';
import { describeFailure } from '../test/simulation/describe-failure.ts';
import { findCommit } from '../test/simulation/find-commit.ts';
import { type CampaignResult, runCampaign } from '../test/simulation/run-campaign.ts';
import type { SimulationResult } from '../test/simulation/simulate.ts';

const USAGE = `Usage: npm run simulate -- [options]

  --minutes M     run seeds for so long (default: 1, unless --seeds or --seed is given)
  --seeds N       run so many seeds
  --seed S        the first seed (default: a random one); alone, just this one
  --canary NAME   plant a fault that must be found: ${CANARIES.join(', ')}
  --json          the result as JSON
  --verbose       every line of every trace, on stderr
  --help          show this
`;
const SEED_MAX = 2 ** 31;
const MS_PER_MINUTE = 60_000;
const INTERRUPTED = 130;

interface Wish {
  readonly firstSeed: number;
  readonly seedsMax: number;
  readonly minutesMax: number;
  readonly canary: Canary | undefined;
  readonly isJson: boolean;
  readonly isVerbose: boolean;
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
  process.stderr.write('ending after this run; once more ends at once\n');
});

const startedMs = performance.now();
const result = await runCampaign({
  firstSeed: wish.firstSeed,
  canary: wish.canary,
  isOver: (runs) =>
    isInterrupted || runs >= wish.seedsMax || performance.now() - startedMs >= wish.minutesMax * MS_PER_MINUTE,
  onResult: (run) => process.stderr.write(`${progressOf(run)}\n`),
  onLine: wish.isVerbose ? (line) => process.stderr.write(`${line}\n`) : undefined,
});
const seconds = (performance.now() - startedMs) / 1_000;
process.stdout.write(`${wish.isJson ? jsonOf(result) : textOf(result)}\n`);
if (result.failed !== undefined) process.exitCode = 1;
else if (isInterrupted) process.exitCode = INTERRUPTED;

/** A text says what is wrong; an empty one asks for help. */
function readWish(parameters: string[]): Wish | string {
  const count = (name: string, text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0 || text === '') throw new TypeError(`--${name}: "${text}" is no number`);
    return value;
  };
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        minutes: { type: 'string' },
        seeds: { type: 'string' },
        seed: { type: 'string' },
        canary: { type: 'string' },
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return '';
    const canary = CANARIES.find((name) => name === values.canary);
    if (values.canary !== undefined && canary === undefined) return `--canary: there is no "${values.canary}"`;
    const minutes = count('minutes', values.minutes);
    const seeds = count('seeds', values.seeds);
    const seed = count('seed', values.seed);
    const isOne = seed !== undefined && minutes === undefined && seeds === undefined;
    return {
      firstSeed: seed ?? randomInt(SEED_MAX),
      seedsMax: isOne ? 1 : (seeds ?? Number.POSITIVE_INFINITY),
      minutesMax: minutes ?? (isOne || seeds !== undefined ? Number.POSITIVE_INFINITY : 1),
      canary,
      isJson: values.json,
      isVerbose: values.verbose,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

function progressOf({ seed, violation, blocks, crashes, faults, traceHash }: SimulationResult): string {
  const faultCount = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const verdict = violation === undefined ? 'ok  ' : 'FAIL';
  return `${verdict} seed ${seed}: ${blocks} blocks, ${faultCount} faults, ${crashes} crashes, trace ${traceHash.slice(0, 16)}`;
}

function textOf({ runs, blocks, crashes, virtualMs, faults, failed }: CampaignResult): string {
  const kinds = Object.entries(faults).map(([kind, count]) => `${count} ${kind}`);
  const sums = [
    `${runs} runs in ${seconds.toFixed(1)} s at commit ${commit}: ${blocks} blocks in ${(virtualMs / MS_PER_MINUTE).toFixed(0)} virtual minutes, ${crashes} crashes`,
    `faults: ${kinds.length === 0 ? 'none' : kinds.join(', ')}`,
  ];
  return failed === undefined ? sums.join('\n') : [...sums, describeFailure(failed, commit, wishedCanary())].join('\n');
}

function jsonOf({ failed, virtualMs, ...sums }: CampaignResult): string {
  const failure = failed && { seed: failed.seed, ...failed.violation, trace: failed.recentLines };
  return JSON.stringify({ commit, seconds, virtual_ms: virtualMs, ...sums, failed: failure ?? null }, null, 2);
}

function wishedCanary(): Canary | undefined {
  return typeof wish === 'string' ? undefined : wish.canary;
}
