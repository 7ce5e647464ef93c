/**
 * `npm run simulate`: deterministic simulation of a whole network, seed after seed (docs/simulation.md). Progress goes to
 * stderr, the result to stdout. Exit codes: 0 every run held, 1 one did not, or a planted fault
 * was not found, 2 usage, 130 interrupted.
 */
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { CANARIES, type Canary } from '../test/simulation/canaries/canary.ts';
import { describeFailure } from '../test/simulation/describe-failure.ts';
import { findCommit } from '../test/simulation/find-commit.ts';
import { type CampaignResult, runCampaign } from '../test/simulation/run-campaign.ts';
import type { SimulationResult } from '../test/simulation/simulate.ts';
import { type End, watchInterrupts, wishOrEnd } from './campaign/campaign-shell.ts';
import { exitCodeOf } from './campaign/exit-code.ts';
import { type GivenOptions, readOptions, SEED_MAX } from './campaign/read-options.ts';

const USAGE = `Usage: npm run simulate -- [options]

  --minutes M     run seeds for so long (default: 1, unless --seeds or --seed is given)
  --seeds N       run so many seeds
  --seed S        the first seed (default: a random one); alone, just this one
  --canary NAME   plant a fault that must be found: ${CANARIES.join(', ')}
  --json          the result as JSON
  --verbose       every line of every trace, on stderr
  --help          show this
`;
const TEXTS = ['minutes', 'seeds', 'seed', 'canary'] as const;
const SWITCHES = ['json', 'verbose'] as const;
const MS_PER_MINUTE = 60_000;

const read = readOptions(process.argv.slice(2), { texts: TEXTS, switches: SWITCHES }, toWish);
const end: End = (code) => process.exit(code);
const wish = wishOrEnd(read, USAGE, end);

const commit = findCommit(fileURLToPath(new URL('..', import.meta.url)));
const isInterrupted = watchInterrupts('run', end);

const startedMs = performance.now();
const result = await runCampaign({
  firstSeed: wish.firstSeed,
  canary: wish.canary,
  isOver: (runs) =>
    isInterrupted() || runs >= wish.seedsMax || performance.now() - startedMs >= wish.minutesMax * MS_PER_MINUTE,
  onResult: (run) => process.stderr.write(`${progressOf(run)}\n`),
  onLine: wish.isVerbose ? (line) => process.stderr.write(`${line}\n`) : undefined,
});
const seconds = (performance.now() - startedMs) / 1_000;
process.stdout.write(`${wish.isJson ? jsonOf(result) : textOf(result)}\n`);
const hasCanary = wish.canary !== undefined;
if (hasCanary && result.failed === undefined) process.stderr.write('the planted fault was not found\n');
process.exitCode = exitCodeOf({ hasFailed: result.failed !== undefined, isInterrupted: isInterrupted(), hasCanary });

function toWish({ isOn, text, count, seed, minutes }: GivenOptions<(typeof TEXTS)[number], (typeof SWITCHES)[number]>) {
  const [firstSeed, seedsMax, minutesMax] = [seed('seed'), count('seeds'), minutes('minutes')];
  const isOne = firstSeed !== undefined && minutesMax === undefined && seedsMax === undefined;
  return {
    firstSeed: firstSeed ?? randomInt(SEED_MAX),
    seedsMax: isOne ? 1 : (seedsMax ?? Number.POSITIVE_INFINITY),
    minutesMax: minutesMax ?? (isOne || seedsMax !== undefined ? Number.POSITIVE_INFINITY : 1),
    canary: canaryOf(text('canary')),
    isJson: isOn('json'),
    isVerbose: isOn('verbose'),
  };
}

function canaryOf(name: string | undefined): Canary | undefined {
  const canary = CANARIES.find((known) => known === name);
  if (name !== undefined && canary === undefined) throw new TypeError(`--canary: there is no "${name}"`);
  return canary;
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
  return failed === undefined ? sums.join('\n') : [...sums, describeFailure(failed, commit, wish.canary)].join('\n');
}

function jsonOf({ failed, virtualMs, ...sums }: CampaignResult): string {
  const failure = failed && { seed: failed.seed, ...failed.violation, trace: failed.recentLines };
  return JSON.stringify({ commit, seconds, virtual_ms: virtualMs, ...sums, failed: failure ?? null }, null, 2);
}
