import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { type ProcessEvent, RESTART_LIMITS } from '../../src/supervise/supervise-process.ts';
import { createSupervisor } from '../../src/supervise/supervisor.ts';
import { createFakePrograms } from './fake-programs.ts';

const CRASH = { code: 1, signal: null };
const READY = '{"level":30,"event":"ready","url":"http://127.0.0.1:8091"}';

function setUp({ obeys }: { obeys: boolean } = { obeys: true }) {
  const clock = createVirtualClock(0);
  const programs = createFakePrograms({ obeys });
  const events: ProcessEvent[] = [];
  const supervisor = createSupervisor({
    spawn: programs.spawn,
    clock,
    limits: RESTART_LIMITS,
    listener: (event) => events.push(event),
  });
  const start = (name = 'miner1_sn1') =>
    supervisor.start({ name, program: 'miner', programArguments: () => ['--port', '0'] });
  const stateOf = (name = 'miner1_sn1') => supervisor.statuses().find((status) => status.name === name)?.state;
  return { clock, programs, events, supervisor, start, stateOf };
}

describe('a process under supervision', () => {
  test('is ready once it says so, and keeps the address it named', () => {
    const { programs, supervisor, start } = setUp();
    start();
    programs.last().say('{"level":30,"msg":"hello"}');
    expect(supervisor.statuses()).toEqual([{ name: 'miner1_sn1', state: 'starting', restartCount: 0, pid: 101 }]);
    programs.last().say(READY);
    expect(supervisor.statuses()).toEqual([
      { name: 'miner1_sn1', state: 'ready', restartCount: 0, pid: 101, url: 'http://127.0.0.1:8091' },
    ]);
  });

  test('is not made ready by lines that only look like the announcement', () => {
    const { programs, start, stateOf } = setUp();
    start();
    for (const line of [
      '"ready"',
      '{"event":"ready"',
      '{"event":"ready"}',
      '{"event":"ready","url":"nowhere"}',
      'null',
    ]) {
      programs.last().say(line);
    }
    expect(stateOf()).toBe('starting');
  });

  test('that dies is shown with its last lines and started again after a pause that doubles', () => {
    const { clock, programs, events, start, stateOf } = setUp();
    start();
    for (let line = 1; line <= 10; line += 1) programs.last().say(`line ${line}`);
    const pauses = [250, 500, 1_000, 2_000];
    for (const [index, pause] of pauses.entries()) {
      programs.last().exit(CRASH);
      expect(events.at(-1)).toMatchObject({ kind: 'died', exit: CRASH, retryInMs: pause });
      expect(stateOf()).toBe('restarting');
      clock.advance(pause - 1);
      expect(programs.started).toHaveLength(index + 1);
      clock.advance(1);
      expect(programs.started).toHaveLength(index + 2);
      expect(stateOf()).toBe('starting');
    }
    const died = events.find((event) => event.kind === 'died');
    expect(died?.lastLines).toEqual(['3', '4', '5', '6', '7', '8', '9', '10'].map((number) => `line ${number}`));
  });

  test('is given up after five failures in a row', () => {
    const { clock, programs, events, start, stateOf } = setUp();
    start();
    for (let failure = 1; failure <= RESTART_LIMITS.failuresMax; failure += 1) {
      programs.last().exit(CRASH);
      clock.advance(RESTART_LIMITS.backOffMsMax);
    }
    expect(stateOf()).toBe('failed');
    expect(programs.started).toHaveLength(RESTART_LIMITS.failuresMax);
    const last = events.filter((event) => event.kind === 'died').at(-1);
    expect(last).not.toHaveProperty('retryInMs');
    expect(clock.timerCount).toBe(0);
  });

  test('that ran long enough begins to count anew', () => {
    const { clock, programs, events, start } = setUp();
    start();
    programs.last().exit(CRASH);
    clock.advance(250);
    clock.advance(RESTART_LIMITS.stableMs);
    programs.last().exit(CRASH);
    expect(events.at(-1)).toMatchObject({ kind: 'died', retryInMs: 250 });
  });

  test('counts a crash just before that as one in a row', () => {
    const { clock, programs, events, start } = setUp();
    start();
    programs.last().exit(CRASH);
    clock.advance(250);
    clock.advance(RESTART_LIMITS.stableMs - 1);
    programs.last().exit(CRASH);
    expect(events.at(-1)).toMatchObject({ kind: 'died', retryInMs: 500 });
  });
});

describe('stopping', () => {
  test('asks the others first and the first one, which they talk to, last', async () => {
    const { events, supervisor, start } = setUp();
    for (const name of ['coordinator', 'miner1_sn1', 'validator1_sn1']) start(name);
    await supervisor.stop();
    const stopped = events.flatMap((event) =>
      event.kind === 'state' && event.status.state === 'stopped' ? [event.status.name] : [],
    );
    expect(stopped).toEqual(['miner1_sn1', 'validator1_sn1', 'coordinator']);
  });

  test('does not ask the first one while another one is left', () => {
    const { programs, supervisor, start } = setUp({ obeys: false });
    for (const name of ['coordinator', 'miner1_sn1']) start(name);
    void supervisor.stop();
    expect(programs.started.map(({ signals }) => signals)).toEqual([[], ['SIGTERM']]);
  });

  test('starts the first one no more, whether it ended before or ends while the others stop', async () => {
    for (const endsBefore of [true, false]) {
      const { clock, programs, supervisor, start } = setUp({ obeys: false });
      for (const name of ['coordinator', 'miner1_sn1']) start(name);
      const [coordinator, miner] = programs.started;
      if (endsBefore) coordinator?.exit(CRASH);
      const stopped = supervisor.stop();
      if (!endsBefore) coordinator?.exit(CRASH);
      clock.advance(RESTART_LIMITS.backOffMsMin);
      miner?.exit({ code: 0, signal: null });
      await stopped;
      expect(programs.started).toHaveLength(2);
    }
  });

  test('kills what does not stop in time', async () => {
    const { clock, programs, supervisor, start } = setUp({ obeys: false });
    for (const name of ['coordinator', 'miner1_sn1']) start(name);
    const [coordinator, miner] = programs.started;
    coordinator?.exit(CRASH);
    const stopped = supervisor.stop();
    clock.advance(RESTART_LIMITS.stopMs - 1);
    expect(miner?.signals).toEqual(['SIGTERM']);
    clock.advance(1);
    expect(miner?.signals).toEqual(['SIGTERM', 'SIGKILL']);
    await stopped;
  });

  test('ends a pause: a process that waits for its restart never starts again', async () => {
    const { clock, programs, supervisor, start, stateOf } = setUp();
    start();
    programs.last().exit(CRASH);
    await supervisor.stop();
    expect(clock.timerCount).toBe(0);
    clock.advance(RESTART_LIMITS.backOffMsMax);
    expect(programs.started).toHaveLength(1);
    expect(stateOf()).toBe('stopped');
    expect(clock.timerCount).toBe(0);
  });

  test('does not restart what dies while it stops, and starts nothing more', async () => {
    const { programs, supervisor, start } = setUp({ obeys: false });
    start();
    const stopped = supervisor.stop();
    programs.last().exit(CRASH);
    await stopped;
    start('late');
    expect(programs.started).toHaveLength(1);
  });

  test('at once kills every process, also those that were not asked yet', async () => {
    const { programs, supervisor, start } = setUp({ obeys: false });
    for (const name of ['coordinator', 'miner1_sn1']) start(name);
    const stopped = supervisor.stop();
    supervisor.kill();
    await stopped;
    expect(programs.started.map(({ signals }) => signals.at(-1))).toEqual(['SIGKILL', 'SIGKILL']);
  });

  test('of processes that all ended resolves', async () => {
    const { clock, programs, supervisor, start } = setUp();
    start();
    for (let failure = 1; failure <= RESTART_LIMITS.failuresMax; failure += 1) {
      programs.last().exit(CRASH);
      clock.advance(RESTART_LIMITS.backOffMsMax);
    }
    await expect(supervisor.stop()).resolves.toBeUndefined();
  });
});
