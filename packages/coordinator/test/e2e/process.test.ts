import { bytesToHex } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { replayHistory } from '../../src/history/replay-history.ts';
import { readFolder } from '../../src/store/sqlite-reader.ts';
import { Coordinator } from '../fixture/coordinator-process.ts';
import { folderContent } from '../fixture/folder-content.ts';
import { replayPorts, temporaryFolder } from '../fixture/kept-chain.ts';

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
    const before = folderContent(data);
    const replayed = await readFolder(data, (reader) => replayHistory(reader.history(), { ports: replayPorts }));
    expect([replayed.blocks, bytesToHex(replayed.digest)]).toEqual([7n, last['digest']]);
    expect(folderContent(data)).toEqual(before);
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
