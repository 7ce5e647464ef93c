/** `yumanet load round` with real miner servers on loopback in this process. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSystemPorts } from '@yumanet/sdk/system';
import { afterAll, describe, expect, test } from 'vitest';
import { type CliContext, StopRequest } from '../../src/cli-context.ts';
import { SPANS } from '../../src/load/round-meter.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { farmInProcess } from './farm-in-process.ts';

const INTERRUPTED = 130;
const ports = createSystemPorts();
afterAll(() => ports.close());

async function loadRound(profile: string, words: readonly string[], change: Partial<CliContext> = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'profile.yaml'), profile);
  const { spawn, record } = farmInProcess(folder, ports);
  const commandLine = ['load', 'round', '--profile', 'profile.yaml', ...words];
  return { ...(await runBoxed(folder, commandLine, { ports, spawn, ...change })), record };
}

const QUICK = 'groups: [{ name: quick, share: 1, latency: { kind: uniform, min_ms: 5, max_ms: 25 } }]';
const MIXED = `groups:
  - { name: quick, miners: 3 }
  - { name: trickling, miners: 2, faults: [{ kind: trickle, pause_ms: 50 }] }
  - { name: silent, miners: 1, faults: [{ kind: silent }] }
  - { name: refusing, miners: 1, faults: [{ kind: status, status: 500 }] }
  - { name: resetting, miners: 1, faults: [{ kind: reset }] }
  - { name: garbled, miners: 1, faults: [{ kind: garbage }] }
  - { name: flooding, miners: 1, faults: [{ kind: oversize }] }
`;

describe('a short run', () => {
  test('measures every stage, and never less than the miners themselves saw', async () => {
    const { code, out, record } = await loadRound(QUICK, [
      '--miners',
      '4',
      '--rounds',
      '5',
      '--warm-up',
      '0',
      '--json',
    ]);
    const report = JSON.parse(out);
    expect([code, record.exits]).toEqual([0, [0]]);
    expect(record.words).toEqual([
      ['load', 'miners', '--miners', '4', '--seed', 'load', '--profile', 'profile.yaml', '--json'],
    ]);
    expect(report).toMatchObject({
      ...{
        kind: 'round',
        interrupted: false,
        subnet: 'compression',
        miners: 4,
        deadline_ms: 4_000,
        rounds: 5,
        tasks: 20,
      },
      outcomes: { ok: 20 },
      deadline_misses: { connect: 0, first_byte: 0, body: 0 },
    });
    for (const [name] of SPANS) expect(report.times[name].count, name).toBe(20);
    expect(report.times.round.count).toBe(5);
    expect(report.times.round.max_ms).toBeGreaterThanOrEqual(report.times.first_byte.max_ms);
    // The same answers by two clocks: the servers' span lies inside of the validator's.
    const [group] = report.groups;
    expect(group.served.count).toBe(20);
    for (const figure of ['p50_ms', 'p99_ms', 'max_ms', 'mean_ms']) {
      expect(group.first_byte[figure], figure).toBeGreaterThanOrEqual(group.served[figure] * 0.999);
    }
    expect(report.epoch).toMatchObject({ tempo: 10, block_time_ms: 1_000, epoch_ms: 10_000 });
    expect(report.epoch.margin_ms).toBeCloseTo(9_000 - report.times.round_service.max_ms, 6);
    expect(report.figures.round_p99_ms).toBe(report.times.round.p99_ms);
  });

  test('tells deadline misses by what was waited for, and other failures by outcome and group', async () => {
    const words = ['--miners', '10', '--rounds', '2', '--warm-up', '0', '--deadline', '2s', '--json'];
    const report = JSON.parse((await loadRound(MIXED, words)).out);
    expect(report.deadline_misses).toEqual({ connect: 0, first_byte: 2, body: 4 });
    const outcomes = report.groups.map(({ group, outcomes: ended }: { group: string; outcomes: unknown }) => [
      group,
      ended,
    ]);
    expect(outcomes).toEqual([
      ['quick', { ok: 6 }],
      ['trickling', { timeout: 4 }],
      ['silent', { timeout: 2 }],
      ['refusing', { refused: 2 }],
      ['resetting', { unreachable: 2 }],
      ['garbled', { malformed: 2 }],
      ['flooding', { too_large: 2 }],
    ]);
  });

  test('prints tables for people, with the verdict last', async () => {
    const { out } = await loadRound(QUICK, ['--miners', '2', '--rounds', '1', '--fail', 'rounds<1']);
    for (const text of [
      '2 miners of compression',
      'first_byte',
      'P99.9',
      'SERVED P50',
      'deadline misses',
      'epoch of 10',
    ]) {
      expect(out).toContain(text);
    }
    expect(out.trimEnd().split('\n').at(-1)).toBe('held rounds<1: 1');
  });
});

describe('thresholds', () => {
  test('a crossed one ends with 99, each is told', async () => {
    const words = ['--miners', '2', '--rounds', '1', '--fail', 'tasks>=2', '--fail', 'deadline_misses>0', '--json'];
    const { code, out } = await loadRound(QUICK, words);
    expect(code).toBe(99);
    expect(JSON.parse(out).thresholds).toEqual([
      { expression: 'tasks>=2', value: 2, crossed: true },
      { expression: 'deadline_misses>0', value: 0, crossed: false },
    ]);
  });

  test.each([
    ['a figure that there is not', ['--fail', 'round_p98_ms>1'], 'there is no figure'],
    ['no comparison', ['--fail', 'round_p99_ms'], 'is no threshold'],
    ['a rate of 0', ['--rate', '0'], 'is no rate'],
    ['a time that is none', ['--duration', 'long'], 'is no time'],
    ['more miners than there can be', ['--miners', '2000'], '--miners'],
    ['no rounds', ['--rounds', '0'], 'rounds'],
  ])('%s is a usage error before anything is started', async (_, words, message) => {
    const { code, err, record } = await loadRound(QUICK, words);
    expect([code, record.words]).toEqual([2, []]);
    expect(err).toContain(message);
  });
});

test('a rate is planned starts, and one that cannot be held is told', async () => {
  const slow = 'groups: [{ name: slow, share: 1, latency: { kind: constant, ms: 60 } }]';
  const words = ['--miners', '1', '--rounds', '4', '--rate', '100', '--warm-up', '0', '--json'];
  const report = JSON.parse((await loadRound(slow, words)).out);
  expect(report.warnings.map(({ name }: { name: string }) => name)).toContain('rate_not_held');
  // The fourth round should have begun after 30 ms and began after three of 60 ms.
  expect(report.times.round.max_ms).toBeGreaterThan(4 * 60 - 30 - 5);
  expect(report.times.round.max_ms).toBeGreaterThan(report.times.round_service.max_ms);
});

test('a tool that is itself the bottleneck says so, in JSON and for people', async () => {
  let readings = 0;
  const usage = () => {
    readings += 1;
    return { cpuMs: 0, rssBytes: 0, loopActiveMs: readings * 1_000, loopIdleMs: 0 };
  };
  const words = ['--miners', '1', '--rounds', '1'];
  const { out } = await loadRound(QUICK, words, { usage });
  expect(out).toContain('warning validator_saturated: the measuring process worked 100 % of the time');
  const report = JSON.parse((await loadRound(QUICK, [...words, '--json'], { usage })).out);
  expect(report.warnings).toContainEqual({
    name: 'validator_saturated',
    message: expect.stringContaining('bottleneck'),
  });
});

test('Ctrl-C prints what was measured so far, ends with 130, and the miners are gone', async () => {
  const stop = new AbortController();
  const transport: CliContext['ports']['transport'] = {
    ...ports.transport,
    request: async (request, limits) => {
      const result = await ports.transport.request(request, limits);
      sent += 1;
      // In the third of many rounds.
      if (sent === 5) stop.abort(new StopRequest('SIGINT', INTERRUPTED));
      return result;
    },
  };
  let sent = 0;
  const change = { ports: { ...ports, transport }, stop: { first: stop.signal, second: new AbortController().signal } };
  const words = ['--miners', '2', '--rounds', '1000', '--warm-up', '0', '--json', '--fail', 'rounds<1000'];
  const { code, out, err, record } = await loadRound(QUICK, words, change);
  expect([code, record.exits]).toEqual([INTERRUPTED, [0]]);
  expect(err).toContain('SIGINT: stopped after 2 rounds');
  expect(JSON.parse(out)).toMatchObject({ interrupted: true, rounds: 2, tasks: 4 });
});

test('miners that cannot be started are an error with their last words', async () => {
  const { code, err } = await loadRound(QUICK, ['--miners', '1'], {
    spawn: (_program, _words, events) => {
      queueMicrotask(() => {
        events.onLine('no more open files');
        events.onExit({ code: 1, signal: null });
      });
      return { pid: undefined, signal: () => undefined };
    },
  });
  expect(code).toBe(1);
  for (const text of ['MinersFailed', 'exit code 1', 'no more open files']) expect(err).toContain(text);
});

test('miners that end in the middle end the test as an error, not as a report of unreachable miners', async () => {
  let end: () => void = () => undefined;
  const url = 'http://127.0.0.1:1';
  const ss58 = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
  const transport: CliContext['ports']['transport'] = {
    ...ports.transport,
    request: async () => {
      end();
      return { kind: 'unreachable', message: 'gone', elapsedMs: 0 };
    },
  };
  const { code, out, err } = await loadRound(QUICK, ['--miners', '1', '--rounds', '5', '--json'], {
    ports: { ...ports, transport },
    spawn: (_program, _words, events) => {
      queueMicrotask(() =>
        events.onLine(JSON.stringify({ event: 'ready', miners: [{ uid: 0, group: 'quick', ss58, url }] })),
      );
      end = () => events.onExit({ code: null, signal: 'SIGKILL' });
      return { pid: 1, signal: () => undefined };
    },
  });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: { name: 'MinersFailed' } });
  expect(err).toContain('signal SIGKILL');
});
