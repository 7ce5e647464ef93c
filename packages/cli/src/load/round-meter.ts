/** What the rounds of a load test were, task by task and stage by stage, in histograms. */
import type { TaskObserver, TaskOutcome, TaskResult, TaskStage } from '@yumanet/sdk/validator';
import { createDurationHistogram, type DurationHistogram, type DurationSummary } from '../system/duration-histogram.ts';

/** The parts of a task's time, each from one stage to the next. */
export const SPANS = [
  ['queue', 'asked', 'signing'],
  ['sign', 'signing', 'sending'],
  ['connect', 'sending', 'sent'],
  ['first_byte', 'sent', 'headers'],
  ['body', 'headers', 'answered'],
  ['verify', 'answered', 'inspected'],
  ['score', 'inspected', 'scored'],
] as const satisfies readonly (readonly [string, TaskStage, TaskStage])[];

export type Span = (typeof SPANS)[number][0];
/** `round` and `task` count from the planned start, `round_service` from the real one. */
export type Timed = 'round' | 'round_service' | 'task' | Span;
export const TIMED: readonly Timed[] = ['round', 'round_service', 'task', ...SPANS.map(([name]) => name)];

/** What a task was waiting for when its deadline came. */
export const MISS_CAUSES = ['connect', 'first_byte', 'body'] as const;
export type MissCause = (typeof MISS_CAUSES)[number];

/** A round that is over. Times in `monotonicMs`. */
export interface FinishedRound {
  /** When it should have begun; equal to `beganMs` without a rate. */
  readonly intendedMs: number;
  readonly beganMs: number;
  readonly endedMs: number;
  readonly results: readonly TaskResult[];
}

/** A group of miners in the figures. */
export interface GroupFigures {
  readonly group: string;
  readonly miners: number;
  readonly tasks: number;
  readonly outcomes: Readonly<Partial<Record<TaskOutcome, number>>>;
  readonly misses: Readonly<Record<MissCause, number>>;
  /** As the validator measured it. */
  readonly first_byte: DurationSummary | null;
}

export interface RoundFigures {
  readonly rounds: number;
  readonly tasks: number;
  readonly outcomes: Readonly<Partial<Record<TaskOutcome, number>>>;
  readonly misses: Readonly<Record<MissCause, number>>;
  readonly times: Readonly<Record<Timed, DurationSummary | null>>;
  readonly groups: readonly GroupFigures[];
}

export interface RoundMeter {
  /** To be given to the round. */
  readonly observer: TaskObserver;
  /** Counts a round and forgets its tasks. */
  finish(round: FinishedRound): void;
  /** Forgets the tasks of a round that does not count. */
  discard(): void;
  /** Planned starts at which no round could begin before `untilMs`: each waited at least so long. */
  addOmitted(plannedMs: readonly number[], untilMs: number): void;
  read(): RoundFigures;
}

type Stamps = Partial<Record<TaskStage, number>>;

/** `groups` names the group of each uid. */
export function createRoundMeter(groups: readonly string[]): RoundMeter {
  const stamps = new Map<string, Stamps>();
  const times = new Map<Timed, DurationHistogram>(TIMED.map((name) => [name, createDurationHistogram()]));
  const tallies = new Map<string, GroupTally>();
  for (const group of groups) {
    const tally = tallies.get(group) ?? createTally(group);
    tally.miners += 1;
    tallies.set(group, tally);
  }
  let rounds = 0;

  function countTask(round: FinishedRound, result: TaskResult): void {
    const seen = stamps.get(result.taskId) ?? {};
    const tally = tallies.get(groups[result.target.uid] ?? '');
    for (const [name, from, to] of SPANS) {
      const [startMs, endMs] = [seen[from], seen[to]];
      if (startMs === undefined || endMs === undefined) continue;
      times.get(name)?.record(endMs - startMs);
      if (name === 'first_byte') tally?.firstByte.record(endMs - startMs);
    }
    const endMs = endOf(seen, result);
    if (endMs !== undefined) times.get('task')?.record(endMs - round.intendedMs);
    if (tally === undefined) return;
    tally.outcomes[result.outcome] = (tally.outcomes[result.outcome] ?? 0) + 1;
    if (result.outcome === 'timeout') tally.misses[causeOf(seen)] += 1;
  }

  return {
    observer(taskId, stage, atMs) {
      const seen = stamps.get(taskId);
      if (seen === undefined) stamps.set(taskId, { [stage]: atMs });
      else seen[stage] = atMs;
    },
    finish(round) {
      rounds += 1;
      times.get('round')?.record(round.endedMs - round.intendedMs);
      times.get('round_service')?.record(round.endedMs - round.beganMs);
      for (const result of round.results) countTask(round, result);
      stamps.clear();
    },
    discard: () => stamps.clear(),
    addOmitted(plannedMs, untilMs) {
      for (const moment of plannedMs) times.get('round')?.record(untilMs - moment);
    },
    read() {
      const figures = [...tallies.values()].map(groupFigures);
      return {
        rounds,
        tasks: figures.reduce((sum, { tasks }) => sum + tasks, 0),
        outcomes: addUp(figures.map(({ outcomes }) => outcomes)),
        misses: { ...noMisses(), ...addUp(figures.map(({ misses }) => misses)) },
        times: summariesOf(times),
        groups: figures,
      };
    },
  };
}

/** One that failed has no stage of its end: its exchange counted from the first byte sent, or from the call. */
function endOf(seen: Stamps, { elapsedMs }: TaskResult): number | undefined {
  if (seen.scored !== undefined) return seen.scored;
  const startMs = seen.sent ?? seen.sending;
  return startMs === undefined ? undefined : startMs + elapsedMs;
}

function causeOf(seen: Stamps): MissCause {
  if (seen.headers !== undefined) return 'body';
  return seen.sent === undefined ? 'connect' : 'first_byte';
}

interface GroupTally {
  readonly group: string;
  miners: number;
  readonly outcomes: Partial<Record<TaskOutcome, number>>;
  readonly misses: Record<MissCause, number>;
  readonly firstByte: DurationHistogram;
}

function createTally(group: string): GroupTally {
  return { group, miners: 0, outcomes: {}, misses: noMisses(), firstByte: createDurationHistogram() };
}

function noMisses(): Record<MissCause, number> {
  return { connect: 0, first_byte: 0, body: 0 };
}

function groupFigures({ group, miners, outcomes, misses, firstByte }: GroupTally): GroupFigures {
  const tasks = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return {
    group,
    miners,
    tasks,
    outcomes: { ...outcomes },
    misses: { ...misses },
    first_byte: firstByte.summary() ?? null,
  };
}

function addUp<K extends string>(counts: readonly Readonly<Partial<Record<K, number>>>[]): Partial<Record<K, number>> {
  const sums: Partial<Record<string, number>> = {};
  for (const each of counts) {
    for (const [name, count] of Object.entries<number | undefined>(each)) sums[name] = (sums[name] ?? 0) + (count ?? 0);
  }
  return sums;
}

function summariesOf(times: ReadonlyMap<Timed, DurationHistogram>): Record<Timed, DurationSummary | null> {
  const of = (name: Timed): DurationSummary | null => times.get(name)?.summary() ?? null;
  return {
    round: of('round'),
    round_service: of('round_service'),
    task: of('task'),
    queue: of('queue'),
    sign: of('sign'),
    connect: of('connect'),
    first_byte: of('first_byte'),
    body: of('body'),
    verify: of('verify'),
    score: of('score'),
  };
}
