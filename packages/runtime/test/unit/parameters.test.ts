/** sudo and the calls that set a parameter. */
import { SudoSetTempo } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { readStorage } from '../../src/reads/read-storage.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../../src/state/items/neuron-items.ts';
import { LastEpochBlock, MechanismCountCurrent, PendingEpochAt } from '../../src/state/items/subnet-items.ts';
import { attempt, createTestChain, eventNames, eventsOf, refusalOf, SUBNET } from '../support/test-chain.ts';

const kappa = (netuid = 1) => ({ case: 'sudoSetKappa', value: { netuid, kappa: 40_000 } }) as const;
const versionKey = (key: bigint) =>
  ({ case: 'sudoSetWeightsVersionKey', value: { netuid: 1, weightsVersionKey: key } }) as const;
const immunity = (period = 9, netuid = 1) =>
  ({ case: 'sudoSetImmunityPeriod', value: { netuid, immunityPeriod: period } }) as const;
const maxUids = (count: number) =>
  ({ case: 'sudoSetMaxAllowedUids', value: { netuid: 1, maxAllowedUids: count } }) as const;

describe('sudo', () => {
  it('is RequireSudo for anybody else', () => {
    const { state } = createTestChain();
    const call = { case: 'sudo', value: { call: { call: kappa() } } } as const;
    expect(refusalOf(state, '//Bob', call).name).toBe('RequireSudo');
    expect(eventNames(eventsOf(state, '//Alice', call))).toEqual(['KappaSet', 'Sudid']);
    expect(state.get(parameters.Kappa, SUBNET)).toBe(40_000);
  });

  it('succeeds when the inner call is refused, and says so in Sudid', () => {
    const chain = createTestChain();
    const receipt = chain.run('//Alice', { case: 'sudo', value: { call: { call: kappa(9) } } });
    expect(receipt.error).toBeUndefined();
    expect(eventNames(receipt.events)).toEqual(['Sudid', 'ExtrinsicSuccess']);
    expect(receipt.events[0]?.event).toMatchObject({ value: { error: { name: 'SubnetDoesNotExist' } } });
  });

  it('cannot make calls that need a signer', () => {
    const { state } = createTestChain();
    const inner = { case: 'startCall', value: { netuid: 1 } } as const;
    const events = eventsOf(state, '//Alice', { case: 'sudo', value: { call: { call: inner } } });
    expect(events[0]?.event).toMatchObject({ value: { error: { name: 'BadOrigin' } } });
  });
});

describe('who may set a parameter', () => {
  it('root alone, or root and the owner', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Bob', kappa())).toMatchObject({ name: 'BadOrigin', facts: { needs: 'root' } });
    eventsOf(state, 'root', kappa());
    expect(refusalOf(state, '//Eve', immunity())).toMatchObject({
      name: 'BadOrigin',
      facts: { needs: 'root or owner' },
    });
    eventsOf(state, '//Bob', immunity());
    eventsOf(state, 'root', immunity(8));
    expect(refusalOf(state, '//Bob', { case: 'sudoSetStakeThreshold', value: { minStake: 1n } }).name).toBe(
      'BadOrigin',
    );
    eventsOf(state, 'root', { case: 'sudoSetStakeThreshold', value: { minStake: 1n } });
  });

  it('SubnetDoesNotExist for root, BadOrigin for others, where there is no subnet', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', immunity(1, 9)).name).toBe('SubnetDoesNotExist');
    expect(refusalOf(state, '//Bob', immunity(1, 9)).name).toBe('BadOrigin');
  });
});

describe('how often the owner may', () => {
  it('once per parameter within the limit, the first time free, root always', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(parameters.OwnerHyperparamRateLimit, 2);
    chain.run('//Bob', immunity(1));
    eventsOf(state, '//Bob', { case: 'sudoSetBondsPenalty', value: { netuid: 1, bondsPenalty: 1 } });
    chain.mineTo(19n);
    expect(refusalOf(state, '//Bob', immunity(2))).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 1n, limit_blocks: 20n },
    });
    eventsOf(state, 'root', immunity(3));
    chain.mineTo(20n);
    eventsOf(state, '//Bob', immunity(4));
  });

  it('the version key has a limit of its own: 5 tempos', () => {
    const chain = createTestChain();
    chain.run('//Bob', versionKey(1n));
    chain.mineTo(49n);
    expect(refusalOf(chain.state, '//Bob', versionKey(2n)).facts).toMatchObject({ blocks_to_wait: 1n });
    chain.mineTo(50n);
    eventsOf(chain.state, '//Bob', versionKey(2n));
  });
});

describe('the freeze window', () => {
  it('closes for the last blocks before an epoch, for root too, but not for every parameter', () => {
    const chain = createTestChain();
    const { state } = chain;
    eventsOf(state, 'root', { case: 'sudoSetAdminFreezeWindow', value: { window: 3 } });
    chain.mineTo(16n);
    eventsOf(state, 'root', immunity());
    chain.mineTo(17n);
    expect(refusalOf(state, 'root', immunity())).toMatchObject({
      name: 'AdminActionProhibitedDuringWeightsWindow',
      facts: { blocks_to_wait: 2n },
    });
    eventsOf(state, 'root', kappa());
    chain.mineTo(19n);
    const inEpochBlock = chain.run('//Alice', { case: 'sudo', value: { call: { call: immunity() } } });
    expect(eventNames(inEpochBlock.events)).toEqual(['ImmunityPeriodSet', 'Sudid', 'ExtrinsicSuccess']);
  });

  it('is closed while an epoch is pending', () => {
    const { state } = createTestChain();
    state.set(PendingEpochAt, 5n, SUBNET);
    expect(refusalOf(state, 'root', immunity()).facts).toMatchObject({ blocks_to_wait: 4n });
    state.set(PendingEpochAt, 1n, SUBNET);
    eventsOf(state, 'root', immunity());
    state.set(PendingEpochAt, 5n, SUBNET);
    state.set(parameters.Tempo, 0, SUBNET);
    eventsOf(state, 'root', immunity());
  });
});

describe('ranges', () => {
  it('tempo: any u16, the cycle restarts, and what is pending stays so', () => {
    const chain = createTestChain();
    chain.mineTo(4n);
    const { state } = chain;
    state.set(PendingEpochAt, 1n, SUBNET);
    for (const tempo of [0, 65_535]) eventsOf(state, 'root', { case: 'sudoSetTempo', value: { netuid: 1, tempo } });
    expect(state.get(LastEpochBlock, SUBNET)).toBe(5n);
    expect(state.get(PendingEpochAt, SUBNET)).toBe(1n);
    expect(SudoSetTempo.schema.fields).toHaveLength(2);
    expect(() => attempt(state, 'root', { case: 'sudoSetTempo', value: { netuid: 1, tempo: 65_536 } })).toThrow(
      'tempo',
    );
  });

  it('max_allowed_validators up to max_allowed_uids', () => {
    const { state } = createTestChain();
    const call = (count: number) =>
      ({ case: 'sudoSetMaxAllowedValidators', value: { netuid: 1, maxAllowedValidators: count } }) as const;
    expect(refusalOf(state, 'root', call(257)).name).toBe('MaxValidatorsLargerThanMaxUIds');
    eventsOf(state, 'root', call(256));
  });

  it('bonds_moving_average up to 975,000 for the owner, anything for root', () => {
    const { state } = createTestChain();
    const call = (value: bigint) =>
      ({ case: 'sudoSetBondsMovingAverage', value: { netuid: 1, bondsMovingAverage: value } }) as const;
    expect(refusalOf(state, '//Bob', call(975_001n)).name).toBe('BondsMovingAverageMaxReached');
    eventsOf(state, '//Bob', call(975_000n));
    eventsOf(state, 'root', call(2n ** 64n - 1n));
  });

  it('max_allowed_uids from min_allowed_uids and N up to 256, times the mechanisms', () => {
    const { state } = createTestChain();
    expect(refusalOf(state, 'root', maxUids(63))).toMatchObject({
      name: 'MaxAllowedUidsLessThanMinAllowedUids',
      facts: { min_allowed_uids: 64n },
    });
    eventsOf(state, 'root', maxUids(64));
    state.set(SubnetworkN, 65, SUBNET);
    expect(refusalOf(state, 'root', maxUids(64)).name).toBe('MaxAllowedUIdsLessThanCurrentUIds');
    eventsOf(state, 'root', maxUids(65));
    expect(refusalOf(state, 'root', maxUids(257)).name).toBe('MaxAllowedUidsGreaterThanDefaultMaxAllowedUids');
    state.set(MechanismCountCurrent, 2, SUBNET);
    expect(refusalOf(state, 'root', maxUids(129))).toMatchObject({
      name: 'TooManyUIDsPerMechanism',
      facts: { uids: 129n, mechanism_count: 2n, max_allowed_uids: 128n },
    });
    eventsOf(state, 'root', maxUids(128));
  });
});

describe('every parameter call', () => {
  it.each([
    [
      { case: 'sudoSetWeightsSetRateLimit', value: { netuid: 1, weightsSetRateLimit: 7n } },
      parameters.WeightsSetRateLimit,
      7n,
      ['WeightsSetRateLimitSet'],
    ],
    [versionKey(7n), parameters.WeightsVersionKey, 7n, ['WeightsVersionKeySet']],
    [
      { case: 'sudoSetMinAllowedWeights', value: { netuid: 1, minAllowedWeights: 7 } },
      parameters.MinAllowedWeights,
      7,
      ['MinAllowedWeightSet'],
    ],
    [immunity(7), parameters.ImmunityPeriod, 7, ['ImmunityPeriodSet']],
    [
      { case: 'sudoSetServingRateLimit', value: { netuid: 1, servingRateLimit: 7n } },
      parameters.ServingRateLimit,
      7n,
      ['ServingRateLimitSet'],
    ],
    [
      { case: 'sudoSetNetworkRegistrationAllowed', value: { netuid: 1, registrationAllowed: false } },
      parameters.NetworkRegistrationAllowed,
      false,
      ['RegistrationAllowed'],
    ],
    [
      { case: 'sudoSetCommitRevealWeightsEnabled', value: { netuid: 1, enabled: true } },
      parameters.CommitRevealWeightsEnabled,
      true,
      ['CommitRevealEnabled'],
    ],
    [{ case: 'sudoSetYuma3Enabled', value: { netuid: 1, enabled: false } }, parameters.Yuma3On, false, []],
    [
      { case: 'sudoSetBondsPenalty', value: { netuid: 1, bondsPenalty: 7 } },
      parameters.BondsPenalty,
      7,
      ['BondsPenaltySet'],
    ],
    [maxUids(100), parameters.MaxAllowedUids, 100, ['MaxAllowedUidsSet']],
  ] as const)('%s', (call, item, value, events) => {
    const { state } = createTestChain();
    expect(eventNames(eventsOf(state, 'root', call))).toEqual(events);
    const shown = readStorage(state, item.name, ['1'], { limit: 1 });
    const text = JSON.stringify(typeof value === 'bigint' ? value.toString() : value);
    expect(shown).toMatchObject({ ok: true, value: { entries: [{ key: ['1'], value: text }] } });
  });
});
