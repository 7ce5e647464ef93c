/** Puts one kind of request on a coordinator, so many at a time, and measures each. */
import { type Clock, type Transport, WireError } from '@yumanet/protocol';
import { createDurationHistogram, type DurationHistogram, type DurationSummary } from '../system/duration-histogram.ts';
import type { ChainKind, ChainWork } from './chain-work.ts';
import { createPacer } from './pacer.ts';

/** Requests of one kind in one load test, whatever else bounds it. */
export const CHAIN_REQUESTS_MAX = 100_000;
export const IN_FLIGHT_MAX = 256;
/** A metagraph of 256 neurons is far below. */
const ANSWER_BYTES_MAX = 64 * 1024 * 1024;
const MS_PER_S = 1_000;

/** The parts of a request's time; `total` counts from the planned start, and `queue` is how late it began. */
export const CHAIN_SPANS = ['total', 'queue', 'sign', 'connect', 'first_byte', 'body', 'decode'] as const;
export type ChainSpan = (typeof CHAIN_SPANS)[number];

/** Outcomes that are what was asked for. */
const GOOD_OUTCOMES: ReadonlySet<string> = new Set(['pooled', 'included', 'read']);

export interface ChainPlan {
  readonly count: number;
  readonly durationMsMax: number;
  readonly inFlight: number;
  /** Requests that begin in a second; as fast as they go when absent. */
  readonly ratePerS: number | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface ChainFigures {
  readonly kind: ChainKind;
  readonly requests: number;
  /** Of them, those with another outcome than what was asked for. */
  readonly failed: number;
  readonly elapsed_ms: number;
  readonly per_s: number;
  /** How many were begun in a second, where a rate was asked for: the last ones' answers count no longer. */
  readonly begun_per_s: number | null;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<ChainSpan, DurationSummary | null>>;
}

export interface ChainMeasurement {
  /** As of now. */
  read(): ChainFigures;
  /** Ends with the plan or with its signal. */
  readonly done: Promise<void>;
}

type Stamps = Partial<Record<'sent' | 'headers', number>>;

/** Begins at once. */
export function measureChain(
  { clock, transport }: { readonly clock: Clock; readonly transport: Transport },
  work: ChainWork,
  plan: ChainPlan,
): ChainMeasurement {
  const times = new Map<ChainSpan, DurationHistogram>(CHAIN_SPANS.map((span) => [span, createDurationHistogram()]));
  const outcomes = new Map<string, number>();
  const pacer = createPacer(clock, plan.ratePerS);
  const startMs = clock.monotonicMs();
  const { signal } = plan;
  let taken = 0;
  let endMs = startMs;
  let lastBeganMs = startMs;
  const isLate = (): boolean => clock.monotonicMs() - startMs >= plan.durationMsMax;
  const record = (span: ChainSpan, fromMs: number | undefined, toMs: number | undefined): void => {
    if (fromMs !== undefined && toMs !== undefined) times.get(span)?.record(toMs - fromMs);
  };

  async function request(intendedMs: number): Promise<void> {
    const signingMs = clock.monotonicMs();
    lastBeganMs = signingMs;
    const made = work.make();
    const sendingMs = clock.monotonicMs();
    const stamps: Stamps = {};
    const result = await transport.request(made, {
      timeoutMs: plan.timeoutMs,
      responseBytesMax: ANSWER_BYTES_MAX,
      signal,
      onProgress: (step) => {
        stamps[step] = clock.monotonicMs();
      },
    });
    const answeredMs = clock.monotonicMs();
    // What was under way at the end of a test says nothing.
    if (result.kind === 'aborted') return;
    const outcome = result.kind === 'response' ? outcomeOf(work, result.status, result.body) : result.kind;
    endMs = clock.monotonicMs();
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    record('total', intendedMs, answeredMs);
    record('queue', intendedMs, signingMs);
    record('sign', signingMs, sendingMs);
    record('connect', sendingMs, stamps.sent);
    record('first_byte', stamps.sent, stamps.headers);
    if (result.kind === 'response') {
      record('body', stamps.headers, answeredMs);
      record('decode', answeredMs, endMs);
    }
  }

  async function worker(): Promise<void> {
    while (taken < plan.count && !isLate() && !signal.aborted) {
      taken += 1;
      const intendedMs = await pacer.next(signal);
      if (!isLate() && !signal.aborted) await request(intendedMs);
    }
  }

  return {
    read: () => {
      const { kind } = work;
      const { ratePerS } = plan;
      return figuresOf({ kind, outcomes, times, ratePerS, elapsedMs: endMs - startMs, beganMs: lastBeganMs - startMs });
    },
    done: Promise.all(Array.from({ length: plan.inFlight }, worker)).then(() => undefined),
  };
}

function outcomeOf(work: ChainWork, status: number, body: Uint8Array): string {
  try {
    return work.outcome(status, body);
  } catch (error) {
    if (error instanceof WireError) return 'malformed';
    throw error;
  }
}

interface Counted {
  readonly kind: ChainKind;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<ChainSpan, DurationHistogram>;
  readonly elapsedMs: number;
  /** From the first start to the last one. */
  readonly beganMs: number;
  readonly ratePerS: number | undefined;
}

function figuresOf({ kind, outcomes, times, elapsedMs, beganMs, ratePerS }: Counted): ChainFigures {
  const counts = [...outcomes];
  const requests = counts.reduce((sum, [, count]) => sum + count, 0);
  const good = counts.reduce((sum, [outcome, count]) => sum + (GOOD_OUTCOMES.has(outcome) ? count : 0), 0);
  const of = (span: ChainSpan): DurationSummary | null => times.get(span)?.summary() ?? null;
  return {
    kind,
    requests,
    failed: requests - good,
    elapsed_ms: elapsedMs,
    per_s: elapsedMs > 0 ? (requests * MS_PER_S) / elapsedMs : 0,
    begun_per_s: ratePerS === undefined ? null : requests / (beganMs / MS_PER_S + 1 / ratePerS),
    outcomes: Object.fromEntries(counts),
    times: {
      total: of('total'),
      queue: of('queue'),
      sign: of('sign'),
      connect: of('connect'),
      first_byte: of('first_byte'),
      body: of('body'),
      decode: of('decode'),
    },
  };
}
