import type { BoundSubnet } from '@yumanet/sdk/subnet';
import { ROUND_CONCURRENCY } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { type CliContext, StopRequest } from '../cli-context.ts';
import { type CommandDefinition, type Invocation, textFlag } from '../command-definition.ts';
import { startLiveLine } from '../load/live-line.ts';
import { FAIL_OPTION, LOAD_DURATION_MS_MAX, rateOf, thresholdsOf, timeFlag } from '../load/load-flags.ts';
import { loadSubnet } from '../load/load-subnet.ts';
import { msText } from '../load/load-tables.ts';
import { LOAD_ROUNDS_MAX, measureRounds, type RoundsPlan } from '../load/measure-rounds.ts';
import { type ProcessMeter, startProcessMeter } from '../load/process-meter.ts';
import { assignGroups, LOAD_MINERS_MAX, type LoadProfile } from '../load/profile.ts';
import { readProfile } from '../load/read-profile.ts';
import { createRoundMeter, type RoundMeter } from '../load/round-meter.ts';
import { ROUND_FIGURES, type RoundReport, roundReport } from '../load/round-report.ts';
import { writeRoundReport } from '../load/round-tables.ts';
import { type LoadMiners, spawnMiners } from '../load/spawn-miners.ts';
import type { Threshold } from '../load/thresholds.ts';
import { EXIT, type ExitCode } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { abortable } from '../up/abortable.ts';
import { countFlag } from './arguments.ts';
import { LOAD_NETUID, minerCountOf, seedOf } from './load-miners.ts';

const VALIDATOR_URI = '//load_validator';
const ROUNDS_DEFAULT = 10;
const WARM_UP_ROUNDS_DEFAULT = 1;
const WARM_UP_ROUNDS_MAX = 1_000;
/** Of the preset `fast`: what the margin is counted with. */
const TEMPO_DEFAULT = 10;
const TEMPO_MAX = 65_535;
const BLOCK_TIME_MS_DEFAULT = 1_000;
const BLOCK_TIME_MS_MIN = 10;

/** `yumanet load round` */
export const loadRoundCommand: CommandDefinition = {
  path: ['load', 'round'],
  endsItself: true,
  summary: 'Measure scoring rounds of a validator against many miners with latencies and faults; no network is needed',
  options: [
    { flags: '--miners <count>', description: `how many, up to ${LOAD_MINERS_MAX} (64)` },
    {
      flags: '--profile <file>',
      description: 'latencies and faults by group, YAML or JSON (every miner answers at once)',
    },
    {
      flags: '--rounds <count>',
      description: `how many rounds count (${ROUNDS_DEFAULT}; with --duration as many as fit)`,
    },
    { flags: '--duration <time>', description: 'begin no round later than this, such as 30s' },
    {
      flags: '--rate <rounds>',
      description: 'begin so many rounds a second and count from the planned starts (as fast as they go)',
    },
    { flags: '--warm-up <count>', description: `rounds before those that count (${WARM_UP_ROUNDS_DEFAULT})` },
    { flags: '--deadline <time>', description: "of each task (the subnet's own)" },
    { flags: '--concurrency <count>', description: `tasks under way at once (${ROUND_CONCURRENCY})` },
    { flags: '--tempo <blocks>', description: `blocks of an epoch, for the margin (${TEMPO_DEFAULT})` },
    { flags: '--block-time <time>', description: 'time between blocks, for the margin (1s)' },
    { flags: '--seed <text>', description: 'fixes tasks, latencies and faults (load)' },
    FAIL_OPTION,
  ],
  example:
    'yumanet load round --miners 64 --profile examples/load/profile.yaml --rounds 20\n' +
    "yumanet load round --miners 256 --duration 30s --rate 0.5 --fail 'round_p99_ms>8000' --fail 'deadline_misses>0' --json",
  async run(context, invocation) {
    const wish = readWish(context, invocation);
    const subnet = await loadSubnet(wish.profile.subnet);
    const { stop } = context;
    const words = wordsForMiners(invocation, wish.miners);
    const ports = { spawn: context.spawn, clock: context.ports.clock, signal: stop.first };
    const miners = await spawnMiners(ports, words);
    writeLine(context.terminal.err, `${miners.miners.length} miners serve in process ${miners.pid}`);
    const report = await measure(context, { wish, subnet, miners });
    if (invocation.json) writeJson(context.terminal.out, report);
    else writeRoundReport(context.terminal.out, report);
    return exitCodeOf(context, report);
  },
};

interface LoadWish {
  readonly profile: LoadProfile;
  readonly miners: number;
  readonly rounds: number;
  readonly durationMs: number;
  readonly ratePerS: number | undefined;
  readonly warmUpRounds: number;
  readonly deadlineMs: number | undefined;
  readonly concurrency: number;
  readonly tempo: number;
  readonly blockTimeMs: number;
  readonly seed: string;
  readonly thresholds: readonly Threshold[];
}

/** Everything that can be wrong is found before a process is started. */
function readWish({ folder }: CliContext, invocation: Invocation): LoadWish {
  const profile = readProfile(folder, textFlag(invocation, 'profile'));
  const miners = minerCountOf(invocation);
  assignGroups(profile, miners);
  const durationMs = timeFlag(invocation, 'duration', 1);
  const rounds = countFlag(invocation, 'rounds', { minimum: 1, maximum: LOAD_ROUNDS_MAX });
  return {
    profile,
    miners,
    rounds: rounds ?? (durationMs === undefined ? ROUNDS_DEFAULT : LOAD_ROUNDS_MAX),
    durationMs: durationMs ?? LOAD_DURATION_MS_MAX,
    ratePerS: rateOf(invocation),
    warmUpRounds: countFlag(invocation, 'warmUp', { maximum: WARM_UP_ROUNDS_MAX }) ?? WARM_UP_ROUNDS_DEFAULT,
    deadlineMs: timeFlag(invocation, 'deadline', 1),
    concurrency: countFlag(invocation, 'concurrency', { minimum: 1, maximum: LOAD_MINERS_MAX }) ?? ROUND_CONCURRENCY,
    tempo: countFlag(invocation, 'tempo', { minimum: 1, maximum: TEMPO_MAX }) ?? TEMPO_DEFAULT,
    blockTimeMs: timeFlag(invocation, 'blockTime', BLOCK_TIME_MS_MIN) ?? BLOCK_TIME_MS_DEFAULT,
    seed: seedOf(invocation),
    thresholds: thresholdsOf(invocation, ROUND_FIGURES),
  };
}

function wordsForMiners(invocation: Invocation, miners: number): string[] {
  const profile = textFlag(invocation, 'profile');
  const words = ['--miners', String(miners), '--seed', seedOf(invocation)];
  return profile === undefined ? words : [...words, '--profile', profile];
}

interface LoadParts {
  readonly wish: LoadWish;
  readonly subnet: BoundSubnet;
  readonly miners: LoadMiners;
}

/** Whatever happens, the miners are gone when this ends. The first Ctrl-C ends the rounds, the second does not wait. */
async function measure(context: CliContext, { wish, subnet, miners }: LoadParts): Promise<RoundReport> {
  const { stop, ports, terminal } = context;
  const meter = createRoundMeter(miners.miners.map(({ group }) => group));
  const plan: RoundsPlan = {
    targets: miners.miners.map(({ uid, hotkey, url }) => ({ uid, hotkey, url })),
    subnet,
    netuid: LOAD_NETUID,
    seed: wish.seed,
    deadlineMs: wish.deadlineMs ?? subnet.limits.deadlineMs,
    concurrency: wish.concurrency,
    ratePerS: wish.ratePerS,
    warmUpRounds: wish.warmUpRounds,
    roundsMax: wish.rounds,
    durationMsMax: wish.durationMs,
    signal: AbortSignal.any([stop.first, miners.gone]),
  };
  const measured = startProcess(context);
  const live = startLiveLine(ports.clock, terminal.err, () => liveText(meter, measured.current()));
  try {
    const { transport, crypto, clock } = ports;
    const keyPair = devKey(crypto, VALIDATOR_URI).pair;
    const hooks = { onStart: measured.restart, onRound: () => undefined };
    const running = measureRounds({ transport, crypto, clock, keyPair }, plan, meter, hooks);
    const { elapsedMs } = await abortable(running, stop.second);
    live.end();
    if (!stop.first.aborted) miners.gone.throwIfAborted();
    const process = measured.current().read();
    const minersEnd = await abortable(miners.stop(), stop.second);
    const isInterrupted = stop.first.aborted;
    const { deadlineMs } = plan;
    const facts = { ...wish, deadlineMs, subnet: subnet.name, isInterrupted, elapsedMs, process, minersEnd };
    return roundReport({ ...facts, figures: meter.read() });
  } finally {
    live.end();
    measured.current().stop();
    await miners.stop();
  }
}

/** The meter of this process; a new one begins when the warm-up is over. */
function startProcess({ ports, usage }: CliContext) {
  let meter = startProcessMeter(ports.clock, usage);
  return {
    current: (): ProcessMeter => meter,
    restart(): void {
      meter.stop();
      meter = startProcessMeter(ports.clock, usage);
    },
  };
}

function liveText(meter: RoundMeter, process: ProcessMeter): string {
  const { rounds, tasks, misses, times } = meter.read();
  const missed = Object.values(misses).reduce((sum, count) => sum + count, 0);
  const lag = process.read().loop_lag;
  return (
    `${rounds} rounds, ${tasks} tasks, round p50 ${msText(times.round?.p50_ms)} ms, p99 ${msText(times.round?.p99_ms)} ms, ` +
    `${missed} deadline misses, event loop ${msText(lag?.p99_ms)} ms late`
  );
}

/** An interruption is told before a threshold: the figures are not those that were asked for. */
function exitCodeOf({ stop, terminal }: CliContext, { thresholds, rounds }: RoundReport): ExitCode {
  const { reason } = stop.first;
  if (reason instanceof StopRequest) {
    writeLine(terminal.err, `${reason.signal}: stopped after ${rounds} rounds`);
    return reason.exitCode;
  }
  return thresholds.some(({ crossed }) => crossed) ? EXIT.threshold : EXIT.ok;
}
