import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

const children: Coordinator[] = [];
const folders: string[] = [];

/** A coordinator's process, with its log line by line. */
class Coordinator {
  readonly child: ChildProcessWithoutNullStreams;
  readonly closed: Promise<{ code: number | null; stderr: string }>;
  readonly #lines: AsyncIterator<string>;

  constructor(...args: readonly string[]) {
    this.child = spawn(process.execPath, [MAIN, '--port', '0', ...args], { env: { PATH: process.env['PATH'] } });
    this.#lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    this.closed = this.#watch();
    children.push(this);
  }

  /** The next log line with this event. */
  async event(name: string): Promise<Record<string, unknown>> {
    for (;;) {
      const line = await this.#lines.next();
      if (line.done === true) throw new Error(`ended before ${name}: ${(await this.closed).stderr}`);
      const entry = JSON.parse(line.value) as Record<string, unknown>;
      if (entry['event'] === name) return entry;
    }
  }

  async #watch() {
    let stderr = '';
    this.child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return { code, stderr };
  }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-process-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const { child, closed } of children.splice(0)) {
    child.kill('SIGKILL');
    await closed;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the process', () => {
  it('says when it is ready and where, makes blocks, and stops on a signal', async () => {
    const coordinator = new Coordinator('--ephemeral', '--block-time', '50');
    const { url } = await coordinator.event('ready');
    const block = await coordinator.event('block');
    expect(block).toMatchObject({ number: 1, extrinsics: 0 });
    expect(block['hash']).toMatch(/^0x[0-9a-f]{64}$/);
    expect(block['digest']).toMatch(/^0x[0-9a-f]{64}$/);
    const answer = await fetch(`${String(url)}/v1/chain`);
    expect(await answer.json()).toMatchObject({ name: 'default', preset: 'fast', dev: true });
    coordinator.child.kill('SIGTERM');
    await coordinator.event('stopped');
    expect(await coordinator.closed).toEqual({ code: 0, stderr: '' });
    await expect(fetch(`${String(url)}/healthz`)).rejects.toThrow();
  });

  it('goes on with its chain after a kill', async () => {
    const data = temporaryFolder();
    const first = new Coordinator('--data', data, '--mode', 'manual');
    const { url } = await first.event('ready');
    const headers = { 'content-type': 'application/json' };
    await fetch(`${String(url)}/dev/mine`, { method: 'POST', headers, body: '{"blocks":7}' });
    for (let number = 1; number < 7; number += 1) await first.event('block');
    const last = await first.event('block');
    first.child.kill('SIGKILL');
    await first.closed;
    const second = new Coordinator('--data', data, '--mode', 'manual');
    expect(await second.event('opened')).toMatchObject({ head: '7', replayed: '7' });
    const ready = await second.event('ready');
    const head = (await (await fetch(`${String(ready['url'])}/v1/chain`)).json()) as { head: object };
    expect(head.head).toMatchObject({ number: '7', state_digest: last['digest'] });
  });

  it('ends with 3 and one line when the port or the folder is taken', async () => {
    const data = temporaryFolder();
    const first = new Coordinator('--data', data);
    const { url } = await first.event('ready');
    const { port } = new URL(String(url));
    const samePort = await new Coordinator('--ephemeral', '--port', port).closed;
    expect(samePort.code).toBe(3);
    expect(samePort.stderr).toMatch(new RegExp(`^port ${port} on 127.0.0.1 is in use[^\n]*\n$`));
    const sameFolder = await new Coordinator('--data', data).closed;
    expect(sameFolder.code).toBe(3);
    expect(sameFolder.stderr).toMatch(/^another coordinator is running on [^\n]*\n$/);
  });

  it('ends with 2 when it is called wrongly', async () => {
    const { code, stderr } = await new Coordinator('--mode', 'sometimes').closed;
    expect(code).toBe(2);
    expect(stderr).toContain('--mode');
  });

  it('ends with its parent when asked to', async () => {
    const coordinator = new Coordinator('--ephemeral', '--exit-with-parent');
    await coordinator.event('ready');
    coordinator.child.stdin.end();
    expect(await coordinator.event('stopping')).toMatchObject({ reason: 'stdin ended' });
    expect((await coordinator.closed).code).toBe(0);
  });
});
