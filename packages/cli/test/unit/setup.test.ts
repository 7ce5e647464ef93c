import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, toErrorInfo } from '@yumanet/protocol';
import { ErrorInfo, LeaseList } from '@yumanet/protocol/messages';
import { describe, expect, test } from 'vitest';
import type { CliContext } from '../../src/cli-context.ts';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const SECRET = 'sixteen-letters0';
const nothingLeased = answering({ '/v1/leases': LeaseList.encode({ leases: [] }) });

describe('yumanet setup', () => {
  test.each([
    [['--lease-secret', SECRET], {}],
    [[], { YUMANET_LEASE_SECRET: SECRET }],
    [[], { YUMANET_LEASE_SECRET_FILE: 'secret', YUMANET_COLDKEY_FILE: 'coldkey', YUMANET_HOTKEY_ROOT: '//mine' }],
  ])('with %j and the environment %j ends at once when nothing is leased', async (flags, environment) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret'), `${SECRET}\n`);
    writeFileSync(join(folder, 'coldkey'), '//Bob\n');
    const placed = Object.entries(environment).map(([name, value]) => [
      name,
      name.endsWith('_FILE') ? join(folder, value) : value,
    ]);
    const run = await runBoxed(folder, ['setup', ...flags], {
      ...nothingLeased,
      environment: Object.fromEntries(placed),
    });
    expect(run).toEqual({ code: 0, out: '0 leased, all registered\n', err: '' });
  });

  test('says so as one line of JSON', async () => {
    const run = await runBoxed(temporaryFolder(), ['setup', '--lease-secret', SECRET, '--json'], nothingLeased);
    expect(run).toEqual({ code: 0, out: '{"event":"done","leased":0}\n', err: '' });
  });

  test.each([
    ['no secret', [], 'the lease secret is missing'],
    ['a secret that is none', ['--lease-secret', 'short'], '--lease-secret: must be 16 to 256'],
    ['two secrets', ['--lease-secret', SECRET, '--lease-secret-file', 'x'], 'exclude each other'],
    ['a file that is not there', ['--lease-secret-file', '/nothing'], '/nothing cannot be read: ENOENT'],
    ['a file without a secret', ['--lease-secret-file', '/dev/null'], 'the lease secret must be 16 to 256'],
    ['two coldkeys', ['--lease-secret', SECRET, '--coldkey', '//Bob', '--coldkey-file', 'x'], 'exclude each other'],
    ['a coldkey that is none', ['--lease-secret', SECRET, '--coldkey', 'Bob'], 'secret uri'],
  ])('%s is a usage error', async (_, flags, text) => {
    const { code, out, err } = await runBoxed(temporaryFolder(), ['setup', ...flags], nothingLeased);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
  });

  test('without a coordinator is an error of the environment, unless it watches', async () => {
    const { code, err } = await runBoxed(temporaryFolder(), ['setup', '--lease-secret', SECRET]);
    expect(code).toBe(3);
    expect(err).toContain('NetworkNotRunning');
  });

  test.each([[[]], [['--watch']]])('%j ends when the coordinator does not take the secret', async (flags) => {
    const body = ErrorInfo.encode(toErrorInfo(refuse('request', 'WrongLeaseSecret')));
    const transport: CliContext['ports']['transport'] = {
      request: async () => ({ kind: 'response', status: 401, headers: {}, body, elapsedMs: 0 }),
      close: async () => undefined,
    };
    const ports = { ...nothingLeased.ports, transport };
    const { code, err } = await runBoxed(temporaryFolder(), ['setup', '--lease-secret', SECRET, ...flags], { ports });
    expect([code, err]).toEqual([1, expect.stringContaining('WrongLeaseSecret')]);
  });
});
