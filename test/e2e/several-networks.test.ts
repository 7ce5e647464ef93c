/** Networks beside each other, in the background, and in each other's way. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isAlive, manifestOf, remainsOf, tracesOf } from './support/network-traces.ts';
import { yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { isRunning } from './support/up-events.ts';

const ENVIRONMENT_EXIT = 3;
const SMALL = ['--port', '0', '--ephemeral', '--validators', '1', '--miners', '1', '--json'];

describe('two networks', () => {
  test('run side by side without touching each other', async () => {
    const folder = temporaryFolder();
    const one = yumanet(folder, 'up', '--name', 'one', ...SMALL);
    const other = yumanet(folder, 'up', '--name', 'other', ...SMALL);
    await Promise.all([one.event(isRunning), other.event(isRunning)]);
    const manifests = ['one', 'other'].map((name) => manifestOf(join(folder, '.yumanet', name)));
    const [traces, otherTraces] = manifests.map(tracesOf);
    expect(traces?.ports.filter((port) => otherTraces?.ports.includes(port))).toEqual([]);

    const status = await yumanet(folder, 'status', '--name', 'other', '--json').result;
    expect(JSON.parse(status.out)).toMatchObject({ name: 'other', coordinator: manifests[1]?.coordinator });
    one.signal('SIGINT');
    await one.result;
    if (traces === undefined || otherTraces === undefined) throw new Error('there are two manifests');
    expect(await remainsOf(traces)).toEqual({ pids: [], ports: [] });
    expect(await remainsOf(otherTraces)).toEqual(otherTraces);

    const mined = await yumanet(folder, 'mine', '3', '--name', 'other', '--json').result;
    expect(JSON.parse(mined.out)).toMatchObject({ blocks: 3 });
    other.signal('SIGINT');
    await other.result;
    expect(await remainsOf(otherTraces)).toEqual({ pids: [], ports: [] });
  });

  test('do not share a folder', async () => {
    const folder = temporaryFolder();
    const one = yumanet(folder, 'up', ...SMALL);
    await one.event(isRunning);
    const other = await yumanet(folder, 'up', ...SMALL).result;
    expect(other.code).toBe(ENVIRONMENT_EXIT);
    expect(JSON.parse(other.out)).toMatchObject({ error: { name: 'NetworkRunning', facts: { pid: one.pid } } });
    expect(await yumanet(folder, 'status', '--json').result).toMatchObject({ code: 0 });
    one.signal('SIGINT');
    await one.result;
  });
});

test('a busy port is named, and nothing is left behind', async () => {
  const folder = temporaryFolder();
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await yumanet(folder, 'up', '--port', String(port), '--json').result;
  expect(code).toBe(ENVIRONMENT_EXIT);
  expect(JSON.parse(out)).toMatchObject({ error: { name: 'PortInUse', facts: { port, process: 'coordinator' } } });
  expect(err).toContain(`port ${port}`);
  expect(existsSync(join(folder, '.yumanet/default/manifest.json'))).toBe(false);
  expect(existsSync(join(folder, '.yumanet/default/chain'))).toBe(false);
});

test('a network in the background is found, and stopped by down', async () => {
  const folder = temporaryFolder();
  const { code, out } = await yumanet(folder, 'up', '--detach', ...SMALL).result;
  expect(code).toBe(0);
  const started = JSON.parse(out);
  onTestFinished(() => {
    if (isAlive(started.pid)) process.kill(started.pid, 'SIGKILL');
  });
  const traces = tracesOf(started);
  expect(await remainsOf(traces)).toEqual(traces);
  const doctor = await yumanet(folder, 'doctor', '--json').result;
  expect(JSON.parse(doctor.out)).toMatchObject({ ok: true });
  const logs = await yumanet(folder, 'logs', 'coordinator', '--json').result;
  expect(logs.out).toContain('"event":"ready"');

  const down = await yumanet(folder, 'down', '--json').result;
  expect(JSON.parse(down.out)).toMatchObject({ stopped: true, pid: started.pid });
  expect(await remainsOf({ pids: [...traces.pids, started.pid], ports: traces.ports })).toEqual({
    pids: [],
    ports: [],
  });
  const again = await yumanet(folder, 'down', '--json').result;
  expect([again.code, JSON.parse(again.out).stopped]).toEqual([0, false]);
});

test('a command without a network says so', async () => {
  const folder = temporaryFolder();
  const named = await yumanet(folder, 'metagraph', '--name', 'nobody', '--json').result;
  expect(named.code).toBe(ENVIRONMENT_EXIT);
  expect(JSON.parse(named.out)).toMatchObject({ error: { name: 'NetworkNotRunning' } });
});
