import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgramOptions } from '@yumanet/sdk/system';
import { describe, expect, it, onTestFinished } from 'vitest';
import { minerProgram } from '../../src/miner-options.ts';

const SECRET = 'sixteen-letters0';

const read = (argv: readonly string[], env: Record<string, string> = {}) =>
  readProgramOptions(minerProgram, { argv, env });

function problemsOf(argv: readonly string[], env: Record<string, string> = {}): readonly string[] {
  const result = read(argv, env);
  return result.kind === 'usage' ? result.problems : [];
}

/** A file with the secret, as editors and orchestrators write it. */
function secretFile(text = `${SECRET}\n`): string {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'lease');
  writeFileSync(path, text);
  return path;
}

describe('who a miner is', () => {
  it('is the first one unless told: neither hotkey nor skill is set here', () => {
    const { value } = read([]) as { value: Record<string, unknown> };
    expect([value['hotkey'], value['skill'], value['lease'], value['hotkey-root']]).toEqual([
      undefined,
      undefined,
      false,
      '',
    ]);
  });

  it('is leased with the secret as it is, or as it stands in a file', () => {
    expect(read(['--lease', '--lease-secret', SECRET])).toMatchObject({
      value: { lease: true, 'lease-secret': SECRET },
    });
    expect(read(['--lease', '--lease-secret-file', secretFile()])).toMatchObject({
      value: { 'lease-secret-file': SECRET },
    });
    const env = { YUMANET_LEASE: 'true', YUMANET_LEASE_SECRET_FILE: secretFile(SECRET), YUMANET_LEASE_HOLDER: 'box-1' };
    expect(read([], env)).toMatchObject({
      value: { lease: true, 'lease-secret-file': SECRET, 'lease-holder': 'box-1' },
    });
  });

  it.each([
    [['--lease'], '--lease (YUMANET_LEASE): needs --lease-secret-file or --lease-secret'],
    [
      ['--lease', '--lease-secret', SECRET, '--hotkey', '//Bob'],
      '--hotkey (YUMANET_HOTKEY): excludes --lease, which finds a hotkey by itself',
    ],
    [
      ['--lease', '--lease-secret', 'short'],
      '--lease-secret (YUMANET_LEASE_SECRET): must be 16 to 256 letters, digits or any of . _ ~ + / - without spaces',
    ],
    [
      ['--lease', '--lease-secret-file', '/nothing/here'],
      '--lease-secret-file (YUMANET_LEASE_SECRET_FILE): /nothing/here cannot be read: ENOENT',
    ],
  ])('refuses %j', (argv, problem) => {
    expect(problemsOf(argv)).toEqual([problem]);
  });

  it('refuses an empty file, and two secrets', () => {
    expect(problemsOf(['--lease', '--lease-secret-file', secretFile('\n')])).toEqual([
      expect.stringContaining('--lease-secret-file (YUMANET_LEASE_SECRET_FILE): must be 16 to 256'),
    ]);
    expect(problemsOf(['--lease', '--lease-secret', SECRET, '--lease-secret-file', secretFile()])).toEqual([
      '--lease-secret (YUMANET_LEASE_SECRET): excludes --lease-secret-file',
    ]);
  });
});

describe('whether a miner serves classic dendrites', () => {
  it('is off unless told, by flag or environment', () => {
    expect(read([])).toMatchObject({ value: { classic: 'off' } });
    expect(read(['--classic', '10.5.0'])).toMatchObject({ value: { classic: '10.5.0' } });
    expect(read([], { YUMANET_CLASSIC: 'strict' })).toMatchObject({ value: { classic: 'strict' } });
    expect(problemsOf(['--classic', '9'])).toEqual([
      '--classic (YUMANET_CLASSIC): must be off, strict, 10.5.0, 10.2.0',
    ]);
  });
});

describe('a language model', () => {
  const url = 'http://127.0.0.1:11434/v1/chat/completions';

  it('answers for the code subnet, and has a name', () => {
    expect(read(['--subnet', 'code', '--model-url', url])).toMatchObject({
      value: { 'model-url': url, 'model-name': 'default' },
    });
  });

  it('is refused for another subnet, and without an address', () => {
    expect(problemsOf(['--model-url', url])).toEqual(['--model-url (YUMANET_MODEL_URL): is for --subnet code alone']);
    expect(problemsOf(['--subnet', 'code', '--model-url', 'here'])).toEqual([
      expect.stringContaining('--model-url (YUMANET_MODEL_URL): must be a URL'),
    ]);
  });
});
