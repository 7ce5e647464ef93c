/** The table of hyperparameters: complete, in the reference's order, and true. */
import { fromJson, type JsonValue, ss58Encode, toJson, toNetuid } from '@yumanet/protocol';
import { Call, Hyperparameters } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import * as chainParameters from '../../src/calls/chain-parameters.ts';
import * as consensusParameters from '../../src/calls/consensus-parameters.ts';
import * as economyParameters from '../../src/calls/economy-parameters.ts';
import * as firstParameters from '../../src/calls/parameters.ts';
import * as registrationParameters from '../../src/calls/registration-parameters.ts';
import { chainHyperparameters } from '../../src/hyperparameters/chain-hyperparameters.ts';
import { subnetHyperparameters } from '../../src/hyperparameters/subnet-hyperparameters.ts';
import type { PresetId } from '../../src/presets/preset.ts';
import { readHyperparameters } from '../../src/reads/read-hyperparameters.ts';
import { readStorage } from '../../src/reads/read-storage.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as items from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { PresetName } from '../../src/state/items/system-items.ts';
import { callOf } from '../support/parameter-calls.ts';
import { attempt, createTestChain, eventsOf, hotkey, SUBNET } from '../support/test-chain.ts';

/** `get_subnet_hyperparams_v3`. Source: docs/rules/subnets.md section 5. */
const REFERENCE_NAMES = `kappa, immunity_period, min_allowed_weights, max_weights_limit, tempo, weights_version,
  weights_rate_limit, activity_cutoff, activity_cutoff_factor, registration_allowed, target_regs_per_interval, min_burn,
  max_burn, burn_half_life, burn_increase_mult, bonds_moving_avg, max_regs_per_block, serving_rate_limit, max_validators,
  commit_reveal_period, commit_reveal_weights_enabled, alpha_high, alpha_low, liquid_alpha_enabled,
  alpha_sigmoid_steepness, yuma_version, subnet_is_active, transfers_enabled, bonds_reset_enabled,
  user_liquidity_enabled, owner_cut_enabled, owner_cut_auto_lock_enabled, min_childkey_take`.split(/,\s+/);

/** Defaults that are no default of a storage item. Source: docs/rules/subnets.md sections 1.10 and 5. */
const AT_CREATION = {
  immunity_period: 5_000,
  min_allowed_weights: 1,
  max_validators: 64,
  yuma_version: 3,
  burn: 1_000_000_000n,
  subnet_emission_enabled: false,
  sn_owner_hotkey: "the creator's",
};

const CALL_NAMES: readonly string[] = Call.schema.fields.map(({ name }) => name);
const allHyperparameters = [...subnetHyperparameters, ...chainHyperparameters];

/** A chain on which every hyperparameter can be set to what it is. */
function openChain(preset: PresetId = 'fast'): ChainState {
  const { state } = createTestChain({ preset });
  state.set(items.AdminFreezeWindow, 0);
  state.set(items.LiquidAlphaOn, true, SUBNET);
  state.set(SubnetworkN, 65, SUBNET);
  return state;
}

/** What the call's field takes where it is not the value itself. */
const FIELD_VALUES: Readonly<Record<string, JsonValue>> = {
  activity_cutoff: 360,
  yuma_version: true,
  sn_owner_hotkey: ss58Encode(hotkey('//h1')),
  mechanism_emission_split: { shares: [65_535] },
};

/** A call that sets the hyperparameter, and others of the same call, to what they are. */
function callThatKeeps(state: ChainState, name: string): Call['call'] {
  const table = subnetHyperparameters.filter(({ call, ownerCall }) => call?.[0] === name || ownerCall === name);
  const fields = table.map((each): [string, JsonValue] => {
    const value = each.read(state, SUBNET);
    const isText = typeof value !== 'bigint' && ['i16', 'u128'].includes(each.type);
    const json = typeof value === 'bigint' || isText ? String(value) : value;
    return [each.call?.[1] ?? '', FIELD_VALUES[each.name] ?? json];
  });
  return fromJson(Call, { [name]: { netuid: 1, ...Object.fromEntries(fields) } }).call;
}

/** Blocks, of words such as `owner: once in 7,200 blocks (fast 1)`; 0 of none. */
function limitOf(state: ChainState, words: string): bigint {
  const [, count = '0', unit, onFast] = /once in (\S+) (\w+)(?: \(fast (\d+)\))?$/.exec(words) ?? [];
  if (onFast !== undefined && state.get(PresetName) === 'fast') return BigInt(onFast);
  const isOfChain = count === 'owner_hparam_rate_limit';
  const number = isOfChain ? state.get(items.OwnerHyperparamRateLimit) : Number(count.replaceAll(',', ''));
  return BigInt(number) * BigInt(unit === 'tempos' ? state.get(items.Tempo, SUBNET) : 1);
}

describe('the table of hyperparameters', () => {
  it('begins with the reference’s list, in its order', () => {
    const names = subnetHyperparameters.map(({ name }) => name);
    expect(names.slice(0, REFERENCE_NAMES.length)).toEqual(REFERENCE_NAMES);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every item that a parameter call can write', () => {
    const onSubnets = [firstParameters, consensusParameters, registrationParameters, economyParameters];
    const rows = [...onSubnets.flatMap((file) => Object.values(file)), ...Object.values(chainParameters)];
    const listed = new Set(allHyperparameters.map(({ item }) => item));
    expect(rows.map(({ item }) => item.name).filter((item) => !listed.has(item))).toEqual([]);
    expect(rows.map(({ call }) => call).filter((call) => !CALL_NAMES.includes(call))).toEqual([]);
  });

  it('has every call of the chain that sets a parameter', () => {
    const sets = CALL_NAMES.filter((name) => /^sudo_set_|^set_(fee_rate|pending_childkey_cooldown)$/.test(name));
    const named = new Set(allHyperparameters.map(({ call }) => call?.[0]));
    // The one changes nothing, the other is a second name of `sudo_set_sn_owner_hotkey`.
    const known = ['sudo_set_total_issuance', 'sudo_set_subnet_owner_hotkey'];
    expect(sets.filter((name) => !named.has(name))).toEqual(expect.arrayContaining(known));
    expect(sets.filter((name) => !named.has(name) && !known.includes(name))).toEqual([]);
  });

  it('names only calls that exist, with a field that they have', () => {
    for (const { call, ownerCall } of allHyperparameters) {
      for (const name of [call?.[0], ownerCall]) {
        if (name === undefined) continue;
        const fields = Call.schema.fields.find((each) => each.name === name)?.codec?.().schema.fields ?? [];
        expect([name, fields.map((field) => field.name)]).toEqual([name, expect.arrayContaining([call?.[1]])]);
      }
    }
  });

  it('has the default of the storage item, or what the reference writes into a new subnet', () => {
    const { state } = createTestChain();
    for (const { name, item, defaultValue } of subnetHyperparameters) {
      const atCreation = Object.entries(AT_CREATION).find(([key]) => key === name)?.[1];
      if (atCreation !== undefined) expect([name, defaultValue]).toEqual([name, atCreation]);
      else if (item !== undefined) {
        const unused = subnetHyperparameters.find((each) => each.name === name)?.read(state, toNetuid(9));
        expect([name, String(defaultValue)]).toEqual([name, String(unused)]);
      }
    }
    for (const { item } of allHyperparameters) {
      if (item !== undefined) expect(readStorage(state, item, [], { limit: 1 }).ok).toBe(true);
    }
  });

  it('is written in whole sentences', () => {
    for (const { meaning, name } of allHyperparameters)
      expect([name, meaning]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
  });
});

describe.each(subnetHyperparameters.map((each) => [each.name, each] as const))('%s', (_, hyperparameter) => {
  const { access, call, ownerCall } = hyperparameter;
  const rootCall = call?.[0];
  const calls = { root: rootCall, owner: ownerCall ?? rootCall };
  const setters = (['root', 'owner'] as const).filter((who) => access.setBy === 'both' || access.setBy === who);

  it('can be set by whom the table says, and by nobody else', () => {
    for (const who of ['root', 'owner'] as const) {
      const name = calls[who];
      if (name === undefined) continue;
      const state = openChain();
      const refusal = attempt(state, who === 'root' ? 'root' : '//Bob', callThatKeeps(state, name)).refusal;
      const mayIt = access.setBy === 'both' || (access.setBy === 'root' && who === 'root');
      if (mayIt) expect([who, refusal]).toEqual([who, undefined]);
      else expect(refusal?.name).toBe(access.setBy === 'nobody' ? 'POWRegistrationDisabled' : 'BadOrigin');
    }
    if (access.setBy !== 'nobody') expect(rootCall).toBeDefined();
  });

  it('is frozen before an epoch for whom the table says so', () => {
    for (const who of setters) {
      const state = openChain();
      state.set(items.AdminFreezeWindow, 65_535);
      const refusal = attempt(state, who === 'root' ? 'root' : '//Bob', callThatKeeps(state, calls[who] ?? '')).refusal;
      const isFrozen = access.frozenFor === 'everybody' || access.frozenFor === who;
      expect([who, refusal?.name]).toEqual([who, isFrozen ? 'AdminActionProhibitedDuringWeightsWindow' : undefined]);
    }
  });

  it.each(['mainnet', 'fast'] as const)('has the limit for the owner that the table tells, on %s', (preset) => {
    if (access.setBy !== 'both') return;
    const state = openChain(preset);
    const call = callThatKeeps(state, calls.owner ?? '');
    const limit = limitOf(state, access.rateLimit);
    expect(attempt(state, '//Bob', call).refusal).toBeUndefined();
    const again = attempt(state, '//Bob', call).refusal;
    expect([again?.name, again?.facts['limit_blocks']]).toEqual(
      limit === 0n ? [undefined, undefined] : ['TxRateLimitExceeded', limit],
    );
  });
});

describe('the hyperparameters of a subnet over the API', () => {
  const { state } = createTestChain();
  const answer = readHyperparameters(state, SUBNET);
  if (!answer.ok) throw new Error(answer.refusal.name);
  const { hyperparameters, chainHyperparameters: ofChain } = answer.value;
  const named = (name: string) => [...hyperparameters, ...ofChain].find((each) => each.name === name);

  it('have names and values as the reference lists them, and everything else beside', () => {
    expect(hyperparameters.map(({ name }) => name)).toEqual(subnetHyperparameters.map(({ name }) => name));
    const minBurn = hyperparameters.filter(({ name }) => name === 'min_burn');
    expect(toJson(Hyperparameters, { ...answer.value, hyperparameters: minBurn })).toMatchObject({
      hyperparameters: [
        {
          name: 'min_burn',
          number: '500000',
          default: '500000',
          item: 'MinBurn',
          type: 'u64',
          unit: 'rao',
          meaning: 'The lowest price of a registration.',
          range: 'below 1 TAO and below max_burn',
          errors: ['ValueNotInBounds'],
          set_by: 'both',
          call: 'sudo_set_min_burn',
          field: 'min_burn',
          owner_call: '',
          frozen_before_epoch: true,
          differs_because: '',
        },
      ],
    });
  });

  it('say why the network was built with another value, until it is changed', () => {
    expect(named('weights_rate_limit')).toMatchObject({
      value: { case: 'number', value: 1n },
      default: '100',
      differsBecause: 'a registration starts the clock: the first weights would wait 100 blocks',
    });
    expect(named('tempo')?.differsBecause).toBe("the reference's fast localnet has this value");
    expect(named('admin_freeze_window')?.differsBecause).toContain('refuse every change');
    expect(named('kappa')?.differsBecause).toBe('');
    const changed = createTestChain().state;
    eventsOf(changed, 'root', callOf('sudo_set_tempo', { netuid: 1, tempo: 20 }));
    const later = readHyperparameters(changed, SUBNET);
    expect(later.ok && later.value.hyperparameters.find(({ name }) => name === 'tempo')?.differsBecause).toBe('');
  });

  it('show numbers that no u64 holds as text', () => {
    expect(named('alpha_sigmoid_steepness')?.value).toEqual({ case: 'text', value: '1000' });
    expect(named('burn_increase_mult')?.value).toEqual({ case: 'text', value: '23242897532874035200' });
    expect(named('activity_cutoff')?.value).toEqual({ case: 'number', value: 500n });
    expect(named('yuma_version')?.value).toEqual({ case: 'number', value: 3n });
    expect(named('subnet_is_active')?.value).toEqual({ case: 'flag', value: true });
    expect(named('sn_owner_hotkey')?.value).toEqual({ case: 'text', value: ss58Encode(hotkey('//validator1_sn1')) });
  });
});
