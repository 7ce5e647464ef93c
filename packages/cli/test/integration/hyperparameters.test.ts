/** `yumanet hyperparameters` with a coordinator in memory. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf, JSON_TYPE, startUnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { runBoxed } from '../unit/test-context.ts';
import { portsOf } from './ports-of-coordinator.ts';

/** The command on a chain that seals a block for each call. */
function onChain(mode: 'instant' | 'manual' = 'instant') {
  const coordinator = startUnderTest({ mode });
  onTestFinished(() => coordinator.close());
  const ports = portsOf(coordinator);
  return {
    coordinator,
    run: (...words: readonly string[]) => runBoxed(temporaryFolder(), ['hyperparameters', ...words], { ports }),
  };
}

describe('get', () => {
  test('lists values beside the reference’s, marks those that differ, and says why', async () => {
    const { run } = onChain();
    const { code, out } = await run('get', '1');
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^NAME +VALUE +DEFAULT +RANGE +SET BY$/);
    const lineOf = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.replaceAll(/ +/g, ' ');
    expect(lineOf('kappa')).toBe('kappa 32767 (0.5) 32767 (0.5) root');
    expect(lineOf('tempo')).toBe(
      'tempo 10 blocks * 360 blocks owner: 360 (fast 2) to 50,400; root: any root and owner',
    );
    expect(lineOf('min_burn')).toContain('0.0005 TAO 0.0005 TAO below 1 TAO and below max_burn root and owner');
    expect(lineOf('burn_increase_mult')).toContain('1.26 1.26');
    expect(out).toContain('  serving_rate_limit: a miner that starts again');
    expect(out).toContain("  tempo: the reference's fast localnet has this value");
    expect(out).not.toContain('sn_owner_hotkey:');
  });

  test('tells all about one, by its name or its storage item', async () => {
    const { run } = onChain();
    const { out } = await run('get', '1', 'burn_half_life');
    expect(out).toContain('burn_half_life is 360 blocks\nIn so many blocks without a registration its price halves.\n');
    for (const words of [
      'storage item    BurnHalfLife',
      'range           1 to 36,100; not on root',
      'else            InvalidValue, NotPermittedOnRootSubnet',
      'set by          root and owner',
      'call            sudo_set_burn_half_life',
      'limit           owner: once in',
      'before an epoch closed',
    ])
      expect(out).toContain(words);
    expect((await run('get', '1', 'BurnHalfLife')).out).toBe(out);
    expect((await run('get', '1', 'tempo')).out).toContain("sudo_set_tempo, the owner's is set_tempo");
  });

  test('has those of the chain, and JSON', async () => {
    const { run } = onChain();
    const { out } = await run('get', 'chain', 'admin_freeze_window', '--json');
    expect(JSON.parse(out)).toEqual({
      block: 0,
      hyperparameters: [
        {
          name: 'admin_freeze_window',
          value: 0,
          default: '10',
          differs: true,
          differs_because: 'at a tempo of 10 the window would refuse every change',
          unit: 'blocks',
          type: 'u16',
          item: 'AdminFreezeWindow',
          meaning: 'How long before an epoch hyperparameters of its subnet cannot be changed.',
          range: '',
          errors: [],
          set_by: 'root',
          call: 'sudo_set_admin_freeze_window',
          owner_call: null,
          rate_limit: '',
          frozen_before_epoch: false,
        },
      ],
    });
    expect(JSON.parse((await run('get', '1', 'min_burn', '--json')).out)).toMatchObject({
      netuid: 1,
      hyperparameters: [{ value: '500000' }],
    });
  });

  test('reads the past', async () => {
    const { run } = onChain();
    await run('set', '1', 'tempo', '20');
    expect((await run('get', '1', 'tempo')).out).toContain('tempo is 20 blocks');
    expect((await run('get', '1', 'tempo', '--at', '0')).out).toContain('tempo is 10 blocks');
  });

  test.each([
    [['get', '1', 'min_brun'], 'Did you mean min_burn?'],
    [['get', '1', 'max_neurons_of_all_time'], '`yumanet hyperparameters get 1` lists them'],
    [['get', 'one'], 'no whole number'],
    [['set', '1', 'tempos', '10'], 'Did you mean tempo?'],
  ])('%j is usage', async (words, expected) => {
    const { run } = onChain();
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  test('a subnet that is not there is refused by the chain', async () => {
    const { run } = onChain();
    const { code, err } = await run('get', '9');
    expect([code, err]).toEqual([1, expect.stringContaining('SubnetNotExists')]);
  });
});

describe('set', () => {
  test('is root’s unless it is signed, and tells old, new and the block', async () => {
    const { coordinator, run } = onChain();
    expect((await run('set', '1', 'min_burn', '0.1')).out).toBe(
      'min_burn of subnet 1: 0.0005 TAO -> 0.1 TAO, in block 1\n',
    );
    expect((await run('set', 'chain', 'subnet_limit', '3', '--sudo')).out).toBe(
      'subnet_limit of the chain: 128 -> 3, in block 2\n',
    );
    const { out } = await run('set', '1', 'kappa', '0.6', '--json');
    expect(JSON.parse(out)).toEqual({ netuid: 1, name: 'kappa', old: '32767', new: '39321', block: 3 });
    expect(coordinator.chain.headNumber()).toBe(3n);
  });

  test('keeps the other values of the same call', async () => {
    const { run } = onChain();
    await run('set', '1', 'liquid_alpha_enabled', 'on');
    expect((await run('set', '1', 'alpha_low', '0.5')).code).toBe(0);
    expect((await run('get', '1', 'alpha_low')).out).toContain('alpha_low is 32767 (0.5)');
    expect((await run('get', '1', 'alpha_high')).out).toContain('alpha_high is 58982 (0.9)');
  });

  test('takes a list, and the word for none', async () => {
    const { run } = onChain();
    expect((await run('set', '1', 'mechanism_emission_split', '65535')).out).toBe(
      'mechanism_emission_split of subnet 1: even -> 65535, in block 1\n',
    );
    expect((await run('set', '1', 'mechanism_emission_split', 'even')).out).toContain('65535 -> even, in block 2');
    const { code, err } = await run('set', '1', 'mechanism_emission_split', '1,65534');
    expect([code, err]).toEqual([1, expect.stringContaining('even, or up to mechanism_count shares')]);
  });

  test('is signed with --as by the owner', async () => {
    const { coordinator, run } = onChain();
    const entry = { item: 'SubnetOwner', key: ['1'], value: addressOf('//Bob') };
    await coordinator.post('/dev/set-storage', JSON.stringify(entry), JSON_TYPE);
    const { code, out } = await run('set', '1', 'serving_rate_limit', '5', '--as', '//Bob');
    expect([code, out]).toEqual([0, 'serving_rate_limit of subnet 1: 0 blocks -> 5 blocks, in block 2\n']);
  });

  test.each([
    [['kappa', '0.6', '--as', '//Alice'], 'BadOrigin', 'kappa: set by root\n'],
    [['serving_rate_limit', '5', '--as', '//Bob'], 'BadOrigin', 'set by root and owner'],
    [['alpha_low', '0.5'], 'LiquidAlphaDisabled', 'alpha_low: 1,638 to alpha_high, while liquid alpha is on; set by'],
    [['max_burn', '0.1'], 'ValueNotInBounds', 'max_burn: above 0.1 TAO and above min_burn; set by root and owner'],
  ])('%j is refused with %s and says what it takes', async (words, error, rules) => {
    const { coordinator, run } = onChain();
    const before = coordinator.chain.headNumber();
    const { code, err, out } = await run('set', '1', ...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(error);
    expect(err).toContain(rules);
    expect(coordinator.chain.headNumber()).toBe(before + 1n);
  });

  test.each([
    [['burn', '1'], 'nobody can set burn'],
    [['network_pow_registration_allowed', 'off'], 'POWRegistrationDisabled'],
    [['tempo', 'soon'], 'It is a whole number.'],
    [['tempo', '20', '--as', '//Alice', '--sudo'], 'contradict each other'],
  ])('%j is refused before it is sent', async (words, expected) => {
    const { coordinator, run } = onChain();
    const { code, err } = await run('set', '1', ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
    expect(coordinator.chain.headNumber()).toBe(0n);
  });

  test('waits for a block where nobody seals one', async () => {
    const { run } = onChain('manual');
    expect((await run('set', '1', 'tempo', '20')).out).toBe(
      'tempo of subnet 1: 10 blocks, and it changes when the next block is mined\n',
    );
  });
});
