import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorNames } from '@yumanet/protocol';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/all-commands.ts';
import { SETTING_NAMES } from '../../src/settings/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

describe('the command line', () => {
  test.each(COMMANDS.map(({ path }) => [path.join(' '), path] as const))(
    '%s has help with an example',
    async (_, path) => {
      const { code, out, err } = await runBoxed(temporaryFolder(), [...path, '--help']);
      expect(out).toContain('Example:\n  yumanet ');
      expect(out).toContain('--json');
      expect([code, err]).toEqual([0, '']);
    },
  );

  test.each([
    ['nothing', []],
    ['an unknown command', ['fly']],
    ['an unknown option', ['status', '--fast']],
    ['an option without its value', ['up', '--miners']],
    ['a missing argument', ['faucet']],
    ['an argument too many', ['status', 'now']],
    ['a value that does not fit', ['up', '--miners', 'many']],
    ['a name that is none', ['errors', 'TooFast']],
    ['an amount that is none', ['faucet', '//Alice', 'much']],
    ['an account that is none', ['faucet', 'Alice']],
    ['a mode that is none', ['mode', 'fast']],
    ['a count of 0', ['mine', '0']],
    ['more neurons than ports', ['up', '--miners', '60', '--subnets', '2']],
  ])('%s is a usage error: exit 2, nothing on standard output', async (_, commandLine) => {
    const { code, out, err } = await runBoxed(temporaryFolder(), commandLine);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test.each([
    ['load chain', '--in-flight', '0'],
    ['load chain', '--set-weights', 'many'],
    ['load chain', '--duration', 'soon'],
    ['load chain', '--rate', '0'],
    ['load chain', '--wait', 'long'],
    ['load chain', '--fail', 'speed'],
    ['load chain', '--fail', 'speed>1'],
    ['load round', '--warm-up', '-1'],
    ['load round', '--block-time', '1ms'],
    ['load round', '--miners', '0'],
    ['load round', '--tempo', '0'],
    ['hyperparameters get 1', '--at', 'head'],
    ['weights', '--mechid', '16'],
    ['metagraph', '--netuid', 'one'],
    ['why-not //Bob', '--version-key', '1.5'],
    ['stake simulate --amount 1 --hotkey //Bob', '--tempos', '0'],
    ['stake simulate', '--hotkey', undefined],
    ['clock', '--fixed-block-time', 'soon'],
    ['clock', '--offset', '1'],
    ['revert', '--block', 'x'],
    ['import metagraph x.json', '--weights-from', 'me'],
    ['import metagraph x.json', '--netuid', '0'],
    ['up', '--beacon-period', '0'],
    ['up', '--block-time', 'soon'],
    ['up', '--checkpoints-kept', '0'],
  ])('%s names %s as it is typed when it is %s', async (command, flag, value) => {
    const words = [...command.split(' '), ...(value === undefined ? [] : [flag, value])];
    const { code, err } = await runBoxed(temporaryFolder(), words);
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringMatching(new RegExp(`^error UsageError: ${flag}\\b`))]);
  });

  test('an error is printed with its name, facts and remedy, and with --json as one line of JSON', async () => {
    const folder = temporaryFolder();
    const { code, out, err } = await runBoxed(folder, ['metagraph', '--name', 'nobody', '--json']);
    expect(code).toBe(3);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const { error } = JSON.parse(out);
    expect(error).toEqual({
      name: 'NetworkNotRunning',
      message: expect.stringContaining('nobody'),
      remedy: expect.stringContaining('yumanet up'),
      facts: { folder: join(folder, '.yumanet/nobody') },
    });
    for (const text of [error.name, error.message, error.remedy, error.facts.folder]) expect(err).toContain(text);
  });

  test('without a network it asks the default address, and says which when nobody answers', async () => {
    const { code, err } = await runBoxed(temporaryFolder(), ['metagraph']);
    expect(code).toBe(3);
    expect(err).toContain('http://127.0.0.1:9955');
    for (const command of ['metagraph', 'mine', 'status', 'subnets']) {
      const boxed = await runBoxed(temporaryFolder(), [command, '--json']);
      expect(JSON.parse(boxed.out)).toMatchObject({ error: { name: 'NetworkNotRunning' } });
      expect(boxed.err).not.toMatch(/FaultError|WireError/);
    }
  });

  test('takes the address from the flag before the environment before the file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'yumanet.yaml'), 'url: http://127.0.0.1:1\n');
    const environment = { YUMANET_URL: 'http://127.0.0.1:2' };
    expect((await runBoxed(folder, ['metagraph'])).err).toContain('http://127.0.0.1:1/');
    expect((await runBoxed(folder, ['metagraph'], { environment })).err).toContain('http://127.0.0.1:2/');
    const flagged = await runBoxed(folder, ['metagraph', '--url', 'http://127.0.0.1:3'], { environment });
    expect(flagged.err).toContain('http://127.0.0.1:3/');
  });

  test("is not steered by a miner's variables, and names those that it leaves alone in one line", async () => {
    const folder = temporaryFolder();
    const plain = await runBoxed(folder, ['status', '--json']);
    const environment = { YUMANET_HOTKEY: '//python1_sn1', YUMANET_PORT: '8094', YUMANET_CLASSIC: 'strict' };
    const beside = await runBoxed(folder, ['status', '--json'], { environment });
    expect([beside.code, beside.out]).toEqual([plain.code, plain.out]);
    const note = 'note: yumanet does not read YUMANET_HOTKEY, YUMANET_PORT, YUMANET_CLASSIC (see yumanet --help)\n';
    expect(beside.err).toBe(note + plain.err);
    expect(plain.err).toContain('http://127.0.0.1:9955');
  });

  test('its help names every variable that it reads', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['--help']);
    for (const name of SETTING_NAMES) {
      const variable = `YUMANET_${name.toUpperCase()}`;
      expect(new RegExp(`\\b${variable}[,.]`).test(out), variable).toBe(name !== 'port');
    }
  });

  test('a broken settings file is a usage error', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'yumanet.yaml'), 'miners: [');
    expect((await runBoxed(folder, ['status'])).code).toBe(2);
  });
});

describe('errors', () => {
  test('explains one, typed in any case', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['errors', 'settingweightstoofast', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ...{ name: 'SettingWeightsTooFast', code: 'rate_limited', http_status: 429, stage: 'pool' },
      ...{ stages: ['pool', 'dispatch'], facts: ['blocks_to_wait', 'last_update_block', 'limit_blocks'] },
    });
    expect(JSON.parse(out).raised_by).toContain('set_weights');
  });

  test('lists all', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['errors', '--json']);
    const errors = JSON.parse(out);
    expect(errors.length).toBe(errorNames.length);
    for (const { name, stage, stages, raised_by: raisedBy, not_raised: reason } of errors) {
      expect(['request', 'pool', 'dispatch'], name).toContain(stage);
      expect(reason === undefined, name).toBe(stages.length > 0 && raisedBy.length > 0);
    }
  });
});

describe('down and doctor', () => {
  test('nothing to stop is no error', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['down', '--json']);
    expect([code, JSON.parse(out).stopped]).toEqual([0, false]);
  });

  test('doctor names what is wrong, with a remedy, and exits with 3', async () => {
    const busy = { isPortFree: async (port: number) => port !== 9955, nodeVersion: '20.1.0' };
    const { code, out } = await runBoxed(temporaryFolder(), ['doctor', '--json'], busy);
    expect(code).toBe(3);
    const { findings } = JSON.parse(out);
    const failed = findings.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failed.map(({ check }: { check: string }) => check)).toEqual(['node', 'ports']);
    expect(failed[1]).toMatchObject({ message: expect.stringContaining('9955'), remedy: expect.any(String) });
  });

  test('doctor is content with a machine on which a network can start', async () => {
    expect(await runBoxed(temporaryFolder(), ['doctor'])).toMatchObject({ code: 0 });
  });
});

describe('up', () => {
  test('names a busy port before anything is started', async () => {
    const change = { isPortFree: async (port: number) => port !== 9955 };
    const { code, out } = await runBoxed(temporaryFolder(), ['up', '--json'], change);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      error: { name: 'PortInUse', facts: { port: 9955, process: 'coordinator' } },
    });
  });
});
