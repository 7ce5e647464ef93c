/** Each parameter call: what it writes and tells, who may send it, when, how often, and within which range. */
import { ss58Encode } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { readStorage } from '../../src/reads/read-storage.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { MaxBurn, MinBurn } from '../../src/state/items/registration-items.ts';
import { SubnetOwnerHotkey, SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { CHAIN_CALLS, callOf, SUBNET_CALLS, subnetCallOf } from '../support/parameter-calls.ts';
import { attempt, createTestChain, eventNames, eventsOf, hotkey, refusalOf, SUBNET } from '../support/test-chain.ts';

/** A chain on which every call of the table goes through. Bob owns the subnet. */
function openChain() {
  const chain = createTestChain();
  chain.state.set(parameters.LiquidAlphaOn, true, SUBNET);
  return chain;
}

function storedJson(state: ChainState, item: string, key: readonly string[]): unknown {
  const shown = readStorage(state, item, key, { limit: 1 });
  if (!shown.ok) throw new Error(shown.refusal.name);
  return JSON.parse(shown.value.entries[0]?.value ?? '');
}

const isOwners = (who: string) => who.startsWith('owner');
const refusalName = (state: ChainState, uri: string, name: string, fields: Parameters<typeof callOf>[1]) =>
  refusalOf(state, uri, callOf(name, { netuid: 1, ...fields })).name;
const passes = (state: ChainState, uri: string, name: string, fields: Parameters<typeof callOf>[1]) =>
  eventNames(eventsOf(state, uri, callOf(name, { netuid: 1, ...fields })));

describe.each(SUBNET_CALLS.map((row) => [row[0], row] as const))('%s', (_, row) => {
  const [, , item, stored, event, who] = row;

  it('writes its item and tells its event', () => {
    const { state } = openChain();
    expect(eventNames(eventsOf(state, 'root', subnetCallOf(row)))).toEqual(event === '' ? [] : [event]);
    expect(storedJson(state, item, ['1'])).toEqual(stored);
  });

  it('lets in who may, and is BadOrigin for all others, whatever else is wrong', () => {
    const { state } = openChain();
    expect(refusalOf(state, '//Eve', subnetCallOf(row)).name).toBe('BadOrigin');
    state.set(parameters.AdminFreezeWindow, 65_535);
    expect(refusalOf(state, '//Eve', subnetCallOf(row, 9)).name).toBe('BadOrigin');
    state.set(parameters.AdminFreezeWindow, 0);
    expect(attempt(state, '//Bob', subnetCallOf(row)).refusal?.name).toBe(isOwners(who) ? undefined : 'BadOrigin');
  });

  it('is stopped by the freeze window unless it is one of the few that are not', () => {
    const { state } = openChain();
    state.set(parameters.AdminFreezeWindow, 65_535);
    const expected = who === 'root*' ? undefined : 'AdminActionProhibitedDuringWeightsWindow';
    expect(attempt(state, 'root', subnetCallOf(row)).refusal?.name).toBe(expected);
  });

  it('asks for the subnet after the window', () => {
    const { state } = openChain();
    const missing = row[0] === 'set_fee_rate' ? 'MechanismDoesNotExist' : 'SubnetDoesNotExist';
    expect(refusalOf(state, 'root', subnetCallOf(row, 9))).toMatchObject({ name: missing, facts: { netuid: 9n } });
    state.set(parameters.AdminFreezeWindow, 65_535);
    const first = who === 'root*' ? missing : 'AdminActionProhibitedDuringWeightsWindow';
    expect(refusalOf(state, 'root', subnetCallOf(row, 9)).name).toBe(first);
  });
});

describe.each(SUBNET_CALLS.filter(([, , , , , who]) => isOwners(who)).map((row) => [row[0], row] as const))(
  'the owner with %s',
  (_, row) => {
    const [, , , , , who] = row;

    it('waits as the rules say, and is told so before the window is looked at', () => {
      const chain = openChain();
      const { state } = chain;
      state.set(parameters.OwnerHyperparamRateLimit, 2);
      expect(chain.run('//Bob', subnetCallOf(row)).error).toBeUndefined();
      const again = attempt(state, '//Bob', subnetCallOf(row)).refusal;
      if (who === 'owner+') return expect(again).toBeUndefined();
      const limit = who === 'owner/' ? 50_400n : 20n;
      expect(again).toMatchObject({ name: 'TxRateLimitExceeded', facts: { limit_blocks: limit } });
      state.set(parameters.AdminFreezeWindow, 65_535);
      expect(refusalOf(state, '//Bob', subnetCallOf(row)).name).toBe('TxRateLimitExceeded');
    });
  },
);

describe.each(CHAIN_CALLS.map((row) => [row[0], row] as const))('%s', (_, [name, fields, item, stored, event]) => {
  it('is root’s alone, is never frozen, writes its item and tells its event', () => {
    const { state } = openChain();
    const call = callOf(name, fields);
    expect(refusalOf(state, '//Bob', call).name).toBe('BadOrigin');
    state.set(parameters.AdminFreezeWindow, 65_535);
    expect(eventNames(eventsOf(state, 'root', call))).toEqual(event === '' ? [] : [event]);
    expect(storedJson(state, item, [])).toEqual(stored);
  });
});

describe('the owner hotkey', () => {
  const change = (uri: string, name = 'sudo_set_sn_owner_hotkey') =>
    callOf(name, { netuid: 1, hotkey: ss58Encode(hotkey(uri)) });

  it('changes once in 50,400 blocks, counted over both calls and for root too', () => {
    const chain = openChain();
    const { state } = chain;
    chain.run('//Alice', { case: 'sudo', value: { call: { call: change('//h1') } } });
    expect(state.get(SubnetOwnerHotkey, SUBNET)).toBe(hotkey('//h1'));
    chain.mine();
    for (const who of ['root', '//Bob'])
      expect(refusalOf(state, who, change('//h2', 'sudo_set_subnet_owner_hotkey'))).toMatchObject({
        name: 'TxRateLimitExceeded',
        facts: { blocks_to_wait: 50_398n },
      });
    state.set(parameters.LastOwnerHyperparamBlock, 0n, SUBNET, 172);
    state.set(parameters.OwnerHyperparamRateLimit, 65_535);
    expect(attempt(state, '//Bob', change('//h2')).refusal?.facts).toMatchObject({ blocks_to_wait: 50_397n });
  });
});

describe('the price of a registration', () => {
  it('min_burn is below 1 TAO and below max_burn', () => {
    const { state } = openChain();
    const set = (rao: number) => ({ min_burn: rao });
    expect(refusalName(state, '//Bob', 'sudo_set_min_burn', set(1_000_000_000))).toBe('ValueNotInBounds');
    state.set(MaxBurn, 600_000n, SUBNET);
    const refusal = refusalOf(state, 'root', callOf('sudo_set_min_burn', { netuid: 1, ...set(600_000) }));
    expect(refusal).toMatchObject({ name: 'ValueNotInBounds', facts: { below_rao: 600_000n } });
    passes(state, 'root', 'sudo_set_min_burn', set(599_999));
  });

  it('max_burn is above 0.1 TAO and above min_burn', () => {
    const { state } = openChain();
    const set = (rao: number) => ({ max_burn: rao });
    expect(refusalName(state, '//Bob', 'sudo_set_max_burn', set(100_000_000))).toBe('ValueNotInBounds');
    state.set(MinBurn, 900_000_000n, SUBNET);
    const refusal = refusalOf(state, 'root', callOf('sudo_set_max_burn', { netuid: 1, ...set(900_000_000) }));
    expect(refusal).toMatchObject({ name: 'ValueNotInBounds', facts: { above_rao: 900_000_000n } });
    passes(state, 'root', 'sudo_set_max_burn', set(900_000_001));
  });

  it('burn_half_life is from 1 to 36,100 blocks, and root has none', () => {
    const { state } = openChain();
    for (const blocks of [0, 36_101])
      expect(refusalName(state, '//Bob', 'sudo_set_burn_half_life', { burn_half_life: blocks })).toBe('InvalidValue');
    passes(state, '//Bob', 'sudo_set_burn_half_life', { burn_half_life: 1 });
    const onRoot = { netuid: 0, burn_half_life: 0 };
    expect(refusalName(state, 'root', 'sudo_set_burn_half_life', onRoot)).toBe('NotPermittedOnRootSubnet');
  });

  it('burn_increase_mult is from 1 to 3, both included', () => {
    const { state } = openChain();
    const set = (bits: bigint) => ({ burn_increase_mult: bits.toString() });
    const one = 1n << 64n;
    for (const bits of [one - 1n, 3n * one + 1n])
      expect(refusalName(state, '//Bob', 'sudo_set_burn_increase_mult', set(bits))).toBe('InvalidValue');
    for (const bits of [one, 3n * one]) passes(state, 'root', 'sudo_set_burn_increase_mult', set(bits));
    const onRoot = { netuid: 0, ...set(0n) };
    expect(refusalName(state, 'root', 'sudo_set_burn_increase_mult', onRoot)).toBe('NotPermittedOnRootSubnet');
    expect(() => callOf('sudo_set_burn_increase_mult', { netuid: 1, burn_increase_mult: 1 })).toThrow('text');
    expect(() => attempt(state, 'root', callOf('sudo_set_burn_increase_mult', set(-1n)))).toThrow('u128');
  });
});

describe('places of a subnet', () => {
  it('min_allowed_uids is below max_allowed_uids first, then below the count of neurons', () => {
    const { state } = openChain();
    const set = (uids: number) => ({ min_allowed_uids: uids });
    state.set(SubnetworkN, 30, SUBNET);
    state.set(parameters.MaxAllowedUids, 20, SUBNET);
    const name = 'sudo_set_min_allowed_uids';
    expect(refusalName(state, 'root', name, set(20))).toBe('MinAllowedUidsGreaterThanMaxAllowedUids');
    passes(state, 'root', name, set(19));
    state.set(SubnetworkN, 10, SUBNET);
    expect(refusalName(state, 'root', name, set(20))).toBe('MinAllowedUidsGreaterThanMaxAllowedUids');
    expect(refusalName(state, 'root', name, set(10))).toBe('MinAllowedUidsGreaterThanCurrentUids');
    passes(state, 'root', name, set(9));
  });

  it('owner_immune_neuron_limit is from 1 to 10', () => {
    const { state } = openChain();
    const name = 'sudo_set_owner_immune_neuron_limit';
    for (const count of [0, 11])
      expect(refusalName(state, 'root', name, { immune_neurons: count })).toBe('InvalidValue');
    for (const count of [1, 10]) passes(state, 'root', name, { immune_neurons: count });
  });
});

describe('weights and bonds', () => {
  it('activity_cutoff is 360 blocks or more', () => {
    const { state } = openChain();
    const low = { activity_cutoff: 359 };
    expect(refusalName(state, 'root', 'sudo_set_activity_cutoff', low)).toBe('ActivityCutoffTooLow');
    passes(state, '//Bob', 'sudo_set_activity_cutoff', { activity_cutoff: 360 });
  });

  it('the reveal period is from 1 to 100 epochs', () => {
    const { state } = openChain();
    const name = 'sudo_set_commit_reveal_weights_interval';
    expect(refusalName(state, 'root', name, { interval: 101 })).toBe('RevealPeriodTooLarge');
    expect(refusalName(state, 'root', name, { interval: 0 })).toBe('RevealPeriodTooSmall');
    for (const interval of [1, 100]) passes(state, 'root', name, { interval });
  });

  it('alpha values need liquid alpha, then a high one, then a low one between', () => {
    const { state } = openChain();
    const name = 'sudo_set_alpha_values';
    const set = (low: number, high: number) => ({ alpha_low: low, alpha_high: high });
    state.set(parameters.LiquidAlphaOn, false, SUBNET);
    expect(refusalName(state, '//Bob', name, set(0, 0))).toBe('LiquidAlphaDisabled');
    state.set(parameters.LiquidAlphaOn, true, SUBNET);
    expect(refusalName(state, '//Bob', name, set(0, 1_637))).toBe('AlphaHighTooLow');
    expect(refusalName(state, '//Bob', name, set(1_637, 1_638))).toBe('AlphaLowOutOfRange');
    expect(refusalName(state, '//Bob', name, set(1_640, 1_639))).toBe('AlphaLowOutOfRange');
    passes(state, '//Bob', name, set(1_639, 1_639));
    expect(state.get(parameters.AlphaValues, SUBNET)).toEqual({ low: 1_639, high: 1_639 });
  });

  it('a negative steepness is root’s alone', () => {
    const { state } = openChain();
    const name = 'sudo_set_alpha_sigmoid_steepness';
    expect(refusalName(state, '//Bob', name, { steepness: '-1' })).toBe('NegativeSigmoidSteepness');
    const [event] = eventsOf(state, 'root', callOf(name, { netuid: 1, steepness: '-32768' }));
    expect(event?.event).toMatchObject({ value: { netuid: 1, steepness: '-32768' } });
    expect(state.get(parameters.AlphaSigmoidSteepness, SUBNET)).toBe(-32_768);
    for (const steepness of ['-32769', '32768', '1.5', ''])
      expect(() => attempt(state, 'root', callOf(name, { netuid: 1, steepness }))).toThrow('i16');
  });
});

describe('alpha of a subnet', () => {
  it('recycle_or_burn knows two words', () => {
    const { state } = openChain();
    passes(state, '//Bob', 'sudo_set_recycle_or_burn', { recycle_or_burn: 'Burn' });
    const wrong = callOf('sudo_set_recycle_or_burn', { netuid: 1, recycle_or_burn: 'burn' });
    expect(() => attempt(state, '//Bob', wrong)).toThrow('Recycle, Burn');
  });

  it.each(['sudo_set_owner_cut_enabled', 'sudo_set_owner_cut_auto_lock_enabled', 'sudo_set_subnet_emission_enabled'])(
    '%s is not for root’s subnet',
    (name) => {
      const { state } = openChain();
      const refusal = refusalOf(state, 'root', callOf(name, { netuid: 0, enabled: true }));
      expect(refusal.name).toBe('NotPermittedOnRootSubnet');
    },
  );

  it('the smallest child key take of a subnet is at most the chain’s largest', () => {
    const { state } = openChain();
    const name = 'sudo_set_min_childkey_take_per_subnet';
    expect(refusalName(state, '//Bob', name, { take: 11_797 })).toBe('InvalidValue');
    eventsOf(state, 'root', callOf('sudo_set_max_childkey_take', { take: 12_000 }));
    passes(state, '//Bob', name, { take: 12_000 });
  });

  it('the fee rate is at most 10,000', () => {
    const { state } = openChain();
    expect(refusalName(state, 'root', 'set_fee_rate', { rate: 10_001 })).toBe('FeeRateTooHigh');
  });

  it('root’s subtoken opens while no window is closed over root, which it always is from block 91 on', () => {
    const chain = createTestChain({ preset: 'mainnet' });
    const { state } = chain;
    const open = callOf('sudo_set_subtoken_enabled', { netuid: 0, subtoken_enabled: true });
    chain.mineTo(89n);
    eventsOf(state, 'root', open);
    expect(state.get(SubtokenEnabled, ROOT_NETUID)).toBe(true);
    chain.mineTo(90n);
    expect(refusalOf(state, 'root', open).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    chain.mineTo(120n);
    expect(refusalOf(state, 'root', open).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    eventsOf(state, 'root', callOf('sudo_set_admin_freeze_window', { window: 0 }));
    eventsOf(state, 'root', open);
  });
});

describe('the chain', () => {
  it('runs at least one epoch per block', () => {
    const { state } = openChain();
    const set = (count: number) => callOf('sudo_set_max_epochs_per_block', { max_epochs_per_block: count });
    expect(refusalOf(state, 'root', set(0)).name).toBe('InvalidValue');
    expect(() => attempt(state, 'root', set(256))).toThrow('u8');
  });

  it.each([
    ['sudo_set_network_pow_registration_allowed', { netuid: 9, registration_allowed: true }, 'POWRegistrationDisabled'],
    ['sudo_set_total_issuance', { total_issuance: 1 }, 'Deprecated'],
  ] as const)('%s is refused whoever sends it', (name, fields, error) => {
    const { state } = openChain();
    for (const who of ['root', '//Bob', '//Eve']) expect(refusalOf(state, who, callOf(name, fields)).name).toBe(error);
  });
});
