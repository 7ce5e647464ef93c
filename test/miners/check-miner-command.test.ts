/** `yumanet check miner`: what a person and a program get to read, and how it ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createCrypto } from '@yumanet/crypto';
import { ss58Encode } from '@yumanet/protocol';
import { CompressionTask, MinerInfo } from '@yumanet/protocol/messages';
import { createSystemPorts } from '@yumanet/sdk/system';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTRACT_RULES } from '../../packages/cli/src/conformance/check-miner.ts';
import { runBoxed } from '../../packages/cli/test/unit/test-context.ts';
import { temporaryFolder } from '../e2e/support/temporary-folder.ts';
import { BREAKS } from './support/breaks.ts';
import { STUB_HOTKEY, STUB_NETUID, startStub } from './support/stub-miner.ts';

async function check(url: string, ...flags: readonly string[]) {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  return runBoxed(temporaryFolder(), ['check', 'miner', url, '--netuid', String(STUB_NETUID), ...flags], { ports });
}

/** Serves one answer for everything, or for one path alone: all others get none. */
async function startServer(status: number, body: Uint8Array = new Uint8Array(0), path?: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (path === undefined || url === path) response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('yumanet check miner', () => {
  it('prints a line for each rule, and ends with 0 when all are kept', async () => {
    const { code, out, err } = await check(await startStub());
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^RULE +RESULT +WHAT IS ASKED$/);
    expect(lines.slice(1, CONTRACT_RULES.length + 1).map((line) => line.split(/ +/).slice(0, 2))).toEqual(
      CONTRACT_RULES.map(({ id }) => [id, 'ok']),
    );
    expect(out).toContain(`\n${CONTRACT_RULES.length} passed, 0 failed, 0 not checked\n`);
  });

  it('says of a broken rule what was seen, what to do and where to read, and ends with 1', async () => {
    const { code, out } = await check(await startStub(BREAKS.stale));
    expect(code).toBe(1);
    expect(out).toMatch(/^stale +FAILED +A nonce more than 10 s old/m);
    expect(out).toContain('\nstale: a task signed 12 s ago: answered with 200 instead of 401\n');
    expect(out).toMatch(/^ {2}fix: The nonce is Unix time in nanoseconds: refuse when now - nonce > 10,000,000,000/m);
    expect(out).toContain('  see docs/miner-protocol.md#stale\n');
  });

  it('gives the same as JSON', async () => {
    const url = await startStub(BREAKS.healthz);
    const { code, out, err } = await check(url, '--json');
    expect([code, err]).toEqual([1, '']);
    const { rules, ...sums } = JSON.parse(out);
    expect(sums).toEqual({
      url,
      hotkey: ss58Encode(STUB_HOTKEY),
      passed: CONTRACT_RULES.length - 1,
      failed: 1,
      not_checked: 0,
    });
    expect(rules[1]).toEqual({
      id: 'healthz',
      rule: 'GET /healthz answers 200 while the miner works.',
      result: 'fail',
      seen: 'GET /healthz: answered with 500 instead of 200',
      fix: expect.stringContaining('Answer 200'),
    });
  });

  it('checks nothing but the address of a server that is no miner, and says what is missing', async () => {
    const { code, out } = await check(await startServer(404), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ hotkey: null, failed: 1, not_checked: CONTRACT_RULES.length - 1 });
    expect(out).toContain('Mend GET /v1/info, or give --hotkey.');
  });

  it('ends in time, and says what it did not reach', async () => {
    const flags = ['--hotkey', ss58Encode(STUB_HOTKEY), '--timeout', '50ms'];
    const info = {
      hotkey: ss58Encode(STUB_HOTKEY),
      netuid: STUB_NETUID,
      subnet: 'compression',
      skill: 1,
      version: '1',
    };
    const url = await startServer(200, MinerInfo.encode({ ...info, kinds: ['text'] }), '/v1/info');
    const { code, out } = await check(url, ...flags, '--json');
    expect(code).toBe(4);
    const { failed, not_checked: notChecked } = JSON.parse(out) as { failed: number; not_checked: number };
    expect(failed).toBe(0);
    expect(notChecked).toBeGreaterThan(0);
    expect(out).toContain('Give it more with --timeout.');
  });

  it('asks for a task of a subnet that it does not know, and uses it', async () => {
    const hotkey = ss58Encode(STUB_HOTKEY);
    const info = { hotkey, netuid: STUB_NETUID, subnet: 'weather', skill: 1, version: '1', kinds: ['rain'] };
    const url = await startServer(200, MinerInfo.encode(info));
    const { code, err } = await check(url);
    expect(code).toBe(2);
    expect(err).toContain('the miner serves the subnet "weather", whose tasks are not known here');
    const file = join(temporaryFolder(), 'task');
    writeFileSync(file, CompressionTask.encode({ data: Uint8Array.of(1), codecs: [] }));
    expect(JSON.parse((await check(url, '--payload', file, '--json')).out)).toMatchObject({ hotkey, not_checked: 0 });
  });

  it.each([
    ['an address with a path', ['http://127.0.0.1:1/v1'], 'is no address of a miner'],
    ['no address', ['miner'], 'is no address of a miner'],
    ['a hotkey that is none', ['http://127.0.0.1:1', '--hotkey', 'x'], 'ss58'],
    ['a signer that is none', ['http://127.0.0.1:1', '--signer', 'x'], 'secret uri'],
    ['a payload that is not there', ['http://127.0.0.1:1', '--payload', '/nothing'], '--payload: ENOENT'],
  ])('%s is a usage error', async (_, [url = '', ...flags], text) => {
    const { code, out, err } = await check(url, ...flags);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
  });

  it.each([[[]], [['--hotkey', ss58Encode(STUB_HOTKEY)]]])(
    'says that who listens there does not answer, and ends with 4 (%s)',
    async (flags) => {
      const url = await startServer(200, new Uint8Array(0), '/elsewhere');
      const { code, out, err } = await check(url, '--timeout', '100ms', '--json', ...flags);
      expect(code).toBe(4);
      expect(JSON.parse(out)).toMatchObject({ error: { name: 'MinerUnreachable', facts: { url } } });
      expect(err).toContain(`no miner answers at ${url}: no complete answer within `);
    },
  );

  it('says that nobody listens, and ends with 3', async () => {
    const { code, err } = await check('http://127.0.0.1:1');
    expect(code).toBe(3);
    expect(err).toContain('MinerUnreachable: no miner answers at http://127.0.0.1:1');
  });

  it('shows in its help what it takes', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    for (const flag of ['--netuid', '--signer', '--hotkey', '--payload', '--timeout', '--json'])
      expect(out).toContain(flag);
  });
});

describe('docs/miner-protocol.md', () => {
  it('has each rule of the check, in its words and its order', () => {
    const text = readFileSync(new URL('../../docs/miner-protocol.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| <a id="([a-z0-9-]+)"><\/a>`\1` \| (.*) \|$/gm)].map(([, id, rule]) => ({
      id,
      rule,
    }));
    expect(rows).toEqual(CONTRACT_RULES.map(({ id, rule }) => ({ id, rule })));
  });

  it('shows the vector that signatures can be compared with', () => {
    const text = readFileSync(new URL('../../docs/miner-protocol.md', import.meta.url), 'utf8');
    const payload = /```text\n(btauth\/1\n[^`]+)\n```/.exec(text)?.[1] ?? '';
    const hash = Buffer.from(createCrypto().sha256(Buffer.from(payload))).toString('hex');
    expect(payload.split('\n')).toHaveLength(8);
    expect(text).toContain(hash);
  });
});
