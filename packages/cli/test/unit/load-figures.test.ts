import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import type { ProcessUsage } from '../../src/cli-context.ts';
import { findBottlenecks } from '../../src/load/find-bottlenecks.ts';
import { createPacer } from '../../src/load/pacer.ts';
import { LAG_PROBE_MS, startProcessMeter } from '../../src/load/process-meter.ts';
import { checkThresholds, parseThreshold } from '../../src/load/thresholds.ts';
import { createDurationHistogram } from '../../src/system/duration-histogram.ts';

const FIGURES = ['round_p99_ms', 'deadline_misses'];
const noUsage = (): ProcessUsage => ({ cpuMs: 0, rssBytes: 0, loopActiveMs: 0, loopIdleMs: 0 });

describe('a histogram of durations', () => {
  test('has percentiles that are at most 0.1 % off, and exact ends and mean', () => {
    const histogram = createDurationHistogram();
    const values = Array.from({ length: 10_000 }, (_, index) => (index + 1) * 0.25);
    for (const value of values) histogram.record(value);
    const summary = histogram.summary();
    expect(summary).toMatchObject({ count: 10_000, max_ms: 2_500 });
    expect(summary?.mean_ms).toBeCloseTo(1_250.125, 6);
    for (const [figure, share] of [
      ['p50_ms', 0.5],
      ['p90_ms', 0.9],
      ['p99_ms', 0.99],
      ['p999_ms', 0.999],
    ] as const) {
      const exact = values[Math.ceil(values.length * share) - 1] ?? 0;
      expect(Math.abs((summary?.[figure] ?? 0) / exact - 1)).toBeLessThanOrEqual(0.001);
    }
  });

  test('knows nothing without values, takes 0 as a microsecond and a day as an hour', () => {
    const histogram = createDurationHistogram();
    expect(histogram.summary()).toBeUndefined();
    histogram.record(0);
    histogram.record(86_400_000);
    expect(histogram.summary()).toMatchObject({ count: 2, p50_ms: 0.001, max_ms: 3_600_000 });
  });
});

describe('work at a rate', () => {
  const RATE_PER_S = 10;
  const PERIOD_MS = 100;

  /** `tookMs` for each piece of work in turn; what is recorded is measured from the planned starts. */
  async function paced(tookMs: readonly number[]) {
    const clock = createVirtualClock(0);
    const pacer = createPacer(clock, RATE_PER_S);
    const measured: number[] = [];
    for (const took of tookMs) {
      const next = pacer.next(new AbortController().signal);
      while (clock.timerCount > 0) clock.step();
      const intendedMs = await next;
      clock.advance(took);
      measured.push(clock.monotonicMs() - intendedMs);
    }
    return { measured, pacer, clock };
  }

  test('counts a stall for everything it kept waiting, as the known correction for coordinated omission does', async () => {
    const stallMs = 1_000;
    const { measured } = await paced([10, stallMs, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10]);
    // One value of 1,000 ms at an interval of 100 ms stands for 1000, 900, … 100 (Tene's expected interval).
    const corrected = Array.from({ length: stallMs / PERIOD_MS }, (_, index) => stallMs - index * PERIOD_MS);
    expect(measured).toEqual([10, ...corrected, 10]);
  });

  test('waits for its moment when it is early', async () => {
    const { measured, clock } = await paced([10, 10, 10]);
    expect([measured, clock.monotonicMs()]).toEqual([[10, 10, 10], 210]);
  });

  test('knows the planned starts of which nothing came, up to a bound', async () => {
    const { pacer, clock } = await paced([0, 450]);
    expect(pacer.overdue(2, clock.monotonicMs(), 100)).toEqual([200, 300, 400, 500]);
    expect(pacer.overdue(2, clock.monotonicMs(), 2)).toEqual([200, 300]);
  });

  test('without a rate counts from now, and nothing is overdue', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer(clock, undefined);
    clock.advance(77);
    expect(await pacer.next(new AbortController().signal)).toBe(77);
    expect(pacer.overdue(0, 1_000, 10)).toEqual([]);
  });

  test('does not wait when it was stopped', async () => {
    const clock = createVirtualClock(0);
    const pacer = createPacer(clock, RATE_PER_S);
    await pacer.next(new AbortController().signal);
    expect(await pacer.next(AbortSignal.abort())).toBe(PERIOD_MS);
    expect(clock.monotonicMs()).toBe(0);
  });
});

describe('a threshold', () => {
  test.each([
    ['round_p99_ms>8000', 8_000.1, true],
    ['round_p99_ms>8000', 8_000, false],
    ['round_p99_ms >= 8000', 8_000, true],
    ['round_p99_ms>=8000', 7_999.9, false],
    ['round_p99_ms<0.5', 0.4, true],
    ['round_p99_ms<0.5', 0.5, false],
    ['round_p99_ms<=-3', -3, true],
    ['round_p99_ms<=-3', -2.9, false],
  ])('%s with %d', (expression, value, crossed) => {
    const threshold = parseThreshold(expression, FIGURES);
    expect(checkThresholds([threshold], { round_p99_ms: value })).toEqual([{ expression, value, crossed }]);
  });

  test('about a figure that was not measured counts as crossed', () => {
    const threshold = parseThreshold('round_p99_ms>8000', FIGURES);
    expect(checkThresholds([threshold], {})).toEqual([{ expression: 'round_p99_ms>8000', value: null, crossed: true }]);
  });

  test.each([
    ['round_p99_ms', 'is no threshold'],
    ['round_p99_ms=1', 'is no threshold'],
    ['round_p99_ms>1e3', 'is no threshold'],
    ['>1', 'is no threshold'],
    ['round_p98_ms>1', 'there is no figure "round_p98_ms"'],
  ])('%s is refused', (expression, message) => {
    expect(() => parseThreshold(expression, FIGURES)).toThrow(message);
  });
});

describe('the tool as its own bottleneck', () => {
  /** A clock whose timers come late, as those of a busy event loop do. */
  function lagging(lagMs: number) {
    const clock = createVirtualClock(0);
    const late = { ...clock, startTimer: (ms: number, callback: () => void) => clock.startTimer(ms + lagMs, callback) };
    const meter = startProcessMeter(late, noUsage);
    for (let count = 0; count < 100; count += 1) clock.step();
    const figures = meter.read();
    meter.stop();
    return { figures, timersLeft: clock.timerCount };
  }

  test('is seen by how late its event loop runs timers', () => {
    const { figures, timersLeft } = lagging(50);
    expect(figures.loop_lag).toMatchObject({ count: 100, p50_ms: 50, max_ms: 50 });
    expect(timersLeft).toBe(0);
    const warnings = findBottlenecks({ processes: [{ name: 'validator', what: 'the measuring process', figures }] });
    expect(warnings).toEqual([{ name: 'validator_lag', message: expect.stringContaining('50.0 ms late (p99)') }]);
  });

  test.each([
    [0, 0],
    [20, 0],
    [21, 1],
  ])('is seen in timers that are %d ms late: %d warnings', (lagMs, count) => {
    const processes = [{ name: 'validator', what: 'it', figures: lagging(lagMs).figures }];
    expect(findBottlenecks({ processes })).toHaveLength(count);
  });

  test('is seen by a thread that works all the time', () => {
    const clock = createVirtualClock(0);
    const used = (loopActiveMs: number) => ({
      cpuMs: 500,
      rssBytes: 5e7,
      loopActiveMs,
      loopIdleMs: 1_000 - loopActiveMs,
    });
    const figuresOf = (activeMs: number) => {
      const readings = [noUsage(), used(activeMs)];
      const meter = startProcessMeter(clock, () => readings.shift() ?? noUsage());
      clock.advance(LAG_PROBE_MS * 50);
      const figures = meter.read();
      meter.stop();
      return figures;
    };
    const busy = figuresOf(950);
    expect(busy).toMatchObject({ cpu_share: 0.5, loop_share: 0.95, rss_mb: 50 });
    const processes = (figures: typeof busy) => [{ name: 'miners', what: 'the miners', figures }];
    expect(findBottlenecks({ processes: processes(busy) })).toEqual([
      { name: 'miners_saturated', message: expect.stringContaining('worked 95 % of the time') },
    ]);
    expect(findBottlenecks({ processes: processes(figuresOf(900)) })).toEqual([]);
  });

  test('is told when the rate was not held', () => {
    const found = (achieved: number) => findBottlenecks({ processes: [], rate: { asked: 10, achieved } });
    expect(found(9.7).map(({ name }) => name)).toEqual(['rate_not_held']);
    expect(found(9.8)).toEqual([]);
  });
});
