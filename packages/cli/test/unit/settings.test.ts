import { describe, expect, test } from 'vitest';
import { CliError } from '../../src/output/cli-error.ts';
import { findOtherVariables, resolveSettings, type SettingSources } from '../../src/settings/resolve-settings.ts';

function resolve(sources: Partial<SettingSources>) {
  return resolveSettings({ flags: {}, environment: {}, ...sources });
}

function refusalOf(sources: Partial<SettingSources>): CliError {
  try {
    resolve(sources);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

const file = (content: unknown) => ({ path: 'yumanet.yaml', content });

describe('settings', () => {
  test('have defaults', () => {
    const { settings, given } = resolve({});
    expect(settings).toEqual({
      name: 'default',
      port: 9955,
      preset: 'fast',
      validators: 2,
      miners: 3,
      subnets: 1,
      with: [],
      neurons: true,
      ephemeral: false,
      kernel: 'wasm',
      check_invariants: false,
      beacon: 'x25519',
      beacon_period: 1,
      log_level: 'info',
      hotkey_root: '',
      hotkeys: '',
    });
    expect([...given]).toEqual([]);
  });

  test('come from the flag before the environment before the file', () => {
    const flags = { miners: '4' };
    const environment = { YUMANET_MINERS: '5', YUMANET_VALIDATORS: '6', PATH: '/bin' };
    const { settings, given } = resolve({ flags, environment, file: file({ miners: 7, validators: 8, subnets: 9 }) });
    expect([settings.miners, settings.validators, settings.subnets]).toEqual([4, 6, 9]);
    expect([...given].sort()).toEqual(['miners', 'subnets', 'validators']);
  });

  test.each([
    ['250ms', 250],
    ['1s', 1_000],
    ['0.25s', 250],
    ['2m', 120_000],
    ['400', 400],
    [10, 10],
  ])('read the time %s as %d ms', (text, expected) => {
    expect(resolve({ flags: { block_time: text } }).settings.block_time).toBe(expected);
  });

  test.each(['9', '9ms', '', 'soon', '-1s', '1h', '1e3', '3601s'])('refuse the block time "%s"', (text) => {
    expect(refusalOf({ flags: { block_time: text } })).toMatchObject({ exitCode: 2 });
  });

  test.each(['0', '101', '1.5', '-1', 'three', '0x3', '1e1', ' 3'])('refuse %s miners', (text) => {
    expect(refusalOf({ flags: { miners: text } }).message).toContain('--miners');
  });

  test.each(['1', '100'])('take %s miners', (text) => {
    expect(resolve({ flags: { miners: text } }).settings.miners).toBe(Number(text));
  });

  test('read hostile miners as a list, each habit once unless told a number', () => {
    const { settings } = resolve({ flags: { with: 'slow:2, liar,bomb:0' } });
    expect(settings.with).toEqual([
      { habit: 'slow', count: 2 },
      { habit: 'liar', count: 1 },
      { habit: 'bomb', count: 0 },
    ]);
    expect(resolve({ flags: { with: '' } }).settings.with).toEqual([]);
  });

  test.each(['lazy', 'slow:', 'slow:21', 'slow:-1', 'slow:1.5', 'slow,slow', 'slow 2', 'toString'])(
    'refuse the hostile miners "%s"',
    (text) => {
      const { exitCode, message } = refusalOf({ flags: { with: text } });
      expect([exitCode, message]).toEqual([2, expect.stringContaining('each of slow, trickle, liar')]);
      expect(message).toContain('--with');
    },
  );

  test.each([
    ['2', 2],
    [32, 32],
    ['forecasting', ['forecasting']],
    ['compression,forecasting,compression', ['compression', 'forecasting', 'compression']],
    [
      ['compression', 'forecasting'],
      ['compression', 'forecasting'],
    ],
  ])('read the subnets %s', (subnets, expected) => {
    expect(resolve({ file: file({ subnets }) }).settings.subnets).toEqual(expected);
  });

  test.each([
    ['0', '1 to 32'],
    ['33', '1 to 32'],
    ['1.5', 'a count or names'],
    ['', 'a count or names'],
    ['forecasting,', 'a count or names'],
    ['forecasting, compression', 'a count or names'],
    ['weather', 'compression, forecasting'],
    [Array.from({ length: 33 }, () => 'compression').join(','), '1 to 32'],
  ])('refuse the subnets "%s" and say what there is', (text, problem) => {
    const { exitCode, message } = refusalOf({ flags: { subnets: text } });
    expect([exitCode, message.startsWith('--subnets: ')]).toEqual([2, true]);
    expect(message).toContain(problem);
  });

  test('name the place of a value that does not fit', () => {
    expect(refusalOf({ environment: { YUMANET_MINERS: '101' } }).message).toContain('YUMANET_MINERS');
    expect(refusalOf({ file: file({ preset: 'slow' }) }).message).toContain('preset in yumanet.yaml');
    expect(refusalOf({ flags: { block_time: 'soon' } }).message).toContain('--block-time');
    expect(refusalOf({ flags: { name: '../up' } }).message).toContain('--name');
  });

  test('refuse names that are none in a file', () => {
    expect(refusalOf({ file: file({ miner: 3 }) }).message).toContain('miner in yumanet.yaml');
    expect(refusalOf({ file: file(['miners']) }).message).toContain('yumanet.yaml');
  });

  test('leave variables of other programs alone, also where the name is one of ours', () => {
    const environment = { YUMANET_HOTKEY: '//a', YUMANET_PORT: '8094', YUMANET_CLASSIC: 'strict', YUMANET_MINERS: '4' };
    const { settings, given } = resolve({ environment });
    expect([settings.port, settings.miners, [...given]]).toEqual([9955, 4, ['miners']]);
    expect(findOtherVariables({ ...environment, YUMANET_NETUID: '', HOME: '/' })).toEqual([
      'YUMANET_HOTKEY',
      'YUMANET_PORT',
      'YUMANET_CLASSIC',
    ]);
    expect(resolve({ flags: { port: '1' }, environment }).settings.port).toBe(1);
    expect(resolve({ file: file({ port: 2 }), environment }).settings.port).toBe(2);
  });

  test('take switches as true, false, 1 and 0', () => {
    expect(resolve({ environment: { YUMANET_EPHEMERAL: '1' } }).settings.ephemeral).toBe(true);
    expect(resolve({ environment: { YUMANET_EPHEMERAL: 'false' } }).settings.ephemeral).toBe(false);
    expect(refusalOf({ environment: { YUMANET_EPHEMERAL: 'yes' } }).exitCode).toBe(2);
  });

  test('take an empty file and an empty variable as nothing', () => {
    expect(resolve({ file: file(null), environment: { YUMANET_MINERS: '' } }).settings.miners).toBe(3);
  });
});
