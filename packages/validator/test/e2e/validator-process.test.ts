/** The validator as a process: what it prints, how it stops, what it says when it cannot start. No coordinator is needed. */
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

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, '--coordinator', NO_COORDINATOR, ...options], { stdio: 'pipe' });
  children.push(child);
  let errorText = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errorText += chunk.toString();
  });
  const ready = new Promise<{ url: string }>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line: { event?: string; url: string } = JSON.parse(text);
      if (line.event === 'ready') resolve(line);
    });
  });
  const ended = new Promise<{ code: number | null; errorText: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, errorText })),
  );
  return { child, ready, ended };
}

describe('the validator process', () => {
  it('serves as soon as it says so, also without a coordinator, and stops with 0', async () => {
    const { child, ended, ready } = start('--port', '0');
    const { url } = await ready;
    const [health, metrics] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/metrics`)]);
    expect(await health.json()).toEqual({ status: 'ok' });
    expect(await metrics.text()).toContain('yumanet_validator_rounds_total 0');
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, errorText: '' });
  });

  it('does not outlive its parent when told so', async () => {
    const { child, ended, ready } = start('--port', '0', '--exit-with-parent');
    await ready;
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('says that its port is busy, and ends with 3', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as AddressInfo;
    const { code, errorText } = await start('--port', String(port)).ended;
    expect([code, errorText]).toEqual([3, expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`)]);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('keeps no records in a file of something else, and ends with 3', async () => {
    const { code, errorText } = await start('--port', '0', '--records', MAIN).ended;
    expect([code, errorText]).toEqual([3, expect.stringContaining(`${MAIN} cannot be used for round records`)]);
  });

  it('says what is wrong with its options, and ends with 2', async () => {
    const { code, errorText } = await start('--coordinator', 'nowhere', '--netuid', '70000').ended;
    expect(code).toBe(2);
    expect(errorText).toContain('--coordinator (YUMANET_COORDINATOR): must be a URL such as http://127.0.0.1:9955');
    expect(errorText).toContain('--netuid (YUMANET_NETUID): must be from 0 to 65535');
  });
});
