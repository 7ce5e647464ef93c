import { FaultError } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { decodeConfig } from '../../src/config/decode-config.ts';
import { environmentNameOf, flags, helpText } from '../../src/config/flag-table.ts';

const SECRET = 'sixteen-letters0';

/** The machine has one file. */
function readSecretFile(path: string): string {
  if (path === '/run/secrets/lease') return SECRET;
  throw new FaultError('secret_unreadable', `${path} cannot be read: ENOENT`);
}

function configOf(argv: readonly string[], environment: Record<string, string> = {}) {
  const result = decodeConfig(argv, environment, readSecretFile);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result));
  return result.config;
}

function problemsOf(argv: readonly string[], environment: Record<string, string> = {}): readonly string[] {
  const result = decodeConfig(argv, environment, readSecretFile);
  return result.kind === 'refused' ? result.problems : [];
}

describe('the configuration', () => {
  it('has the defaults of the design', () => {
    expect(configOf([])).toEqual({
      name: 'default',
      dataFolder: '.yumanet/default',
      checkpointsKept: 16,
      host: '127.0.0.1',
      port: 9_955,
      preset: 'fast',
      beacon: 'x25519',
      beaconPeriod: 1,
      subnets: 1,
      validators: 2,
      blockTimeMs: 1_000,
      mode: 'interval',
      checkInvariants: false,
      dev: true,
      allowHosts: [],
      kernel: 'wasm',
      logLevel: 'info',
      neuronsOwner: '//Alice',
      hotkeyRoot: '',
      leaseTermMs: 30_000,
      exitWithParent: false,
    });
  });

  it('prefers a flag to the environment, and that to the default', () => {
    const environment = { YUMANET_PORT: '1', YUMANET_BLOCK_TIME: '250', YUMANET_EXIT_WITH_PARENT: 'true' };
    expect(configOf([], environment)).toMatchObject({ port: 1, blockTimeMs: 250, exitWithParent: true });
    expect(configOf(['--port', '2'], environment)).toMatchObject({ port: 2, blockTimeMs: 250 });
    expect(configOf(['--no-exit-with-parent'], environment)).toMatchObject({ exitWithParent: false });
  });

  it('has developer controls on for loopback alone, unless told', () => {
    expect(configOf(['--host', '0.0.0.0']).dev).toBe(false);
    expect(configOf(['--host', '0.0.0.0', '--dev']).dev).toBe(true);
    expect(configOf(['--host', '::1']).dev).toBe(true);
    expect(configOf(['--no-dev']).dev).toBe(false);
    expect(configOf([], { YUMANET_DEV: 'false' }).dev).toBe(false);
  });

  it('takes a seed that is empty in the environment for none', () => {
    expect(configOf([], { YUMANET_SEED: '' }).seed).toBeUndefined();
    expect(configOf([], { YUMANET_SEED: 'x', YUMANET_BEACON: 'tlock' })).toMatchObject({ seed: 'x', beacon: 'tlock' });
  });

  it('begins a chain at its start unless a scenario is named', () => {
    expect(configOf([]).scenario).toBeUndefined();
    expect(configOf([], { YUMANET_SCENARIO: 'halving' }).scenario).toBe('halving');
  });

  it('follows the network and its preset', () => {
    expect(configOf(['--name', 'two']).dataFolder).toBe('.yumanet/two');
    expect(configOf(['--data', '/tmp/x', '--name', 'two']).dataFolder).toBe('/tmp/x');
    expect(configOf(['--ephemeral']).dataFolder).toBeUndefined();
    expect(configOf(['--preset', 'mainnet']).blockTimeMs).toBe(12_000);
    expect(configOf(['--preset', 'mainnet', '--block-time', '50']).blockTimeMs).toBe(50);
    expect(configOf(['--allow-host', 'coordinator,node.local']).allowHosts).toEqual(['coordinator', 'node.local']);
  });

  it('takes the lease secret from one of its two places', () => {
    expect(configOf(['--lease-secret', SECRET]).leaseSecret).toBe(SECRET);
    expect(configOf(['--lease-secret-file', '/run/secrets/lease']).leaseSecret).toBe(SECRET);
    expect(configOf([], { YUMANET_LEASE_SECRET: SECRET }).leaseSecret).toBe(SECRET);
    expect(configOf([], { YUMANET_LEASE_SECRET_FILE: '/run/secrets/lease' }).leaseSecret).toBe(SECRET);
    expect(configOf([], { YUMANET_LEASE_SECRET: '', YUMANET_LEASE_SECRET_FILE: '' }).leaseSecret).toBeUndefined();
    expect(configOf(['--lease-term', '1000', '--hotkey-root', '//mine'])).toMatchObject({
      leaseTermMs: 1_000,
      hotkeyRoot: '//mine',
    });
  });

  it.each([
    [['--lease-secret', SECRET, '--lease-secret-file', '/run/secrets/lease'], 'exclude each other'],
    [['--lease-secret-file', '/nothing'], '--lease-secret-file: /nothing cannot be read: ENOENT'],
    [['--lease-secret', 'fifteen-letters'], '--lease-secret: must be 16 to 256'],
    [['--lease-secret', 'with a space in it'], '--lease-secret: must be 16 to 256'],
    [['--lease-term', '999'], '--lease-term'],
    [['--lease-term', '600001'], '--lease-term'],
    [['--port', '65536'], '--port'],
    [['--port', 'http'], '--port: "http" is no whole number'],
    [['--port', '1.5'], '--port'],
    [['--port=-1'], '--port'],
    [['--block-time', '9'], '--block-time'],
    [['--mode', 'fast'], '--mode'],
    [['--preset', 'slow'], '--preset'],
    [['--log-level', 'loud'], '--log-level'],
    [['--name', '../elsewhere'], '--name'],
    [['--name', ''], '--name'],
    [['--validators', '0'], '--validators'],
    [['--subnets', '129'], '--subnets'],
    [['--seed', ''], '--seed'],
    [['--beacon', 'drand'], '--beacon'],
    [['--scenario', 'doubling'], '--scenario'],
    [['--beacon-period', '0'], '--beacon-period'],
    [['--beacon-period', '10001'], '--beacon-period'],
    [['--allow-host', 'http://x'], '--allow-host'],
    [['--no-such-flag'], '--no-such-flag'],
    [['stray'], 'stray'],
    [['--ephemeral', '--data', 'x'], '--ephemeral'],
  ])('refuses %j and names it', (argv, named) => {
    const problems = problemsOf(argv);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
  });

  it('names the variable when the environment is wrong', () => {
    expect(problemsOf([], { YUMANET_PORT: 'x' })[0]).toContain('YUMANET_PORT');
    expect(problemsOf([], { YUMANET_DEV: 'yes' })[0]).toContain('YUMANET_DEV');
    expect(problemsOf([], { YUMANET_MODE: 'yes' })[0]).toContain('YUMANET_MODE');
  });

  it('explains every flag', () => {
    expect(decodeConfig(['--help'], {}, readSecretFile)).toEqual({ kind: 'help' });
    for (const { name } of flags) expect(helpText()).toContain(`--${name}`);
    expect(environmentNameOf('exit-with-parent')).toBe('YUMANET_EXIT_WITH_PARENT');
  });
});
