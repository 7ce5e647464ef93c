/** The miner as a process: what it prints, how it stops, what it says when it cannot start. No coordinator is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** Nobody listens there. */
const NO_COORDINATOR = 'http://127.0.0.1:1';
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Line {
  readonly event?: string;
  readonly url?: string;
}

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, '--coordinator', NO_COORDINATOR, ...options], { stdio: 'pipe' });
  children.push(child);
  const waiting = new Map<string, (line: Line) => void>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line: Line = JSON.parse(text);
    waiting.get(line.event ?? '')?.(line);
  });
  let errorText = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errorText += chunk.toString();
  });
  return {
    child,
    said: (event: string) => new Promise<Line>((resolve) => waiting.set(event, resolve)),
    ended: new Promise<{ code: number | null; errorText: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, errorText })),
    ),
  };
}

describe('the miner process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves as soon as it says so, and stops with 0 on %s', async (signal) => {
    const { child, ended, said } = start('--port', '0', '--skill', '3');
    const { url } = await said('ready');
    const [health, info, metrics] = await Promise.all(
      ['/healthz', '/v1/info', '/metrics'].map((path) => fetch(`${url}${path}`)),
    );
    expect(await health?.json()).toEqual({ status: 'ok' });
    expect(await info?.json()).toMatchObject({
      netuid: 1,
      subnet: 'compression',
      skill: 3,
      kinds: ['text', 'binary', 'mixed'],
    });
    expect(await metrics?.text()).toContain('yumanet_miner_tasks_active 0');
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, errorText: '' });
  });

  it('does not outlive its parent when told so', async () => {
    const { child, ended, said } = start('--port', '0', '--exit-with-parent');
    await said('ready');
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('says that its port is busy, and ends with 3', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as AddressInfo;
    const { code, errorText } = await start('--port', String(port)).ended;
    expect(code).toBe(3);
    expect(errorText).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use.*--port\\.\n$`));
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('says what is wrong with its options, and ends with 2', async () => {
    const { code, errorText } = await start('--skill', '9', '--subnet', 'nothing').ended;
    expect(code).toBe(2);
    expect(errorText).toContain('--skill (YUMANET_SKILL): must be from 1 to 3');
    expect(errorText).toContain('--subnet (YUMANET_SUBNET): must be one of compression');
  });
});
