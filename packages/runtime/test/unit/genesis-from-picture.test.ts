/** Block 0 of a subnet that is pictured from elsewhere. */
import { toNetuid, toUid } from '@yumanet/protocol';
import { runEpoch } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { isActive, type PictureTerms, pictureTimes } from '../../src/genesis/picture-times.ts';
import type { SubnetPicture } from '../../src/genesis/subnet-picture.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { NumStakingColdkeys, StakingColdkeysByIndex } from '../../src/state/items/root-claim-items.ts';
import { Owner, TaoWeight, TotalHotkeyAlpha, TotalStake } from '../../src/state/items/staking-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { ZERO_COLDKEY } from '../../src/state/zero-account.ts';
import { row } from '../support/epoch-run.ts';
import { createPictureChain, epochInputOf, neuron, STAKE } from '../support/picture.ts';
import { coldkey, genesisOptions, hotkey, SUBNET, TAO } from '../support/test-chain.ts';

/** The u64 share 0.18. */
const TAO_WEIGHT = 3_320_413_933_267_719_290n;

const picture: SubnetPicture = {
  parameters: { tempo: 20, kappa: 30_000, maxAllowedValidators: 3, activityCutoff: 100n, burn: TAO / 2n },
  neurons: [
    neuron('v0', {
      alphaRao: 3n * STAKE + 1n,
      rootRao: 500n * TAO,
      validatorPermit: true,
      updatedAgo: 40n,
      registeredAgo: 9_000n,
      weights: row([3, 65_535], [4, 20_000], [5, 7]),
      bonds: row([3, 1_000], [4, 50]),
      dividends: 40_000,
      validatorTrust: 60_000,
    }),
    neuron('v1', {
      alphaRao: 2n * STAKE,
      validatorPermit: true,
      updatedAgo: 100n,
      registeredAgo: 8_000n,
      weights: row([3, 30_000], [4, 65_535]),
      bonds: row([4, 9_000]),
      dividends: 25_535,
    }),
    neuron('v2', { alphaRao: STAKE, validatorPermit: true, updatedAgo: 0n, registeredAgo: 7n, weights: row([4, 9]) }),
    neuron('m3', { alphaRao: 5n, updatedAgo: 7_000n, registeredAgo: 7_000n, incentive: 50_000, consensus: 45_000 }),
    neuron('m4', { validatorPermit: false, updatedAgo: 30n, registeredAgo: 30n, incentive: 15_535, consensus: 9_000 }),
    neuron('m5', { validatorPermit: false, updatedAgo: 40n, registeredAgo: 41n }),
  ],
  ownerColdkey: coldkey('//Bob'),
  ownerHotkey: hotkey('//v1'),
  taoWeight: TAO_WEIGHT,
};

describe('a chain from a picture', () => {
  const { state } = createPictureChain(picture);

  it('has exactly its neurons, with keys, stakes, permits and results', () => {
    expect(state.get(neurons.SubnetworkN, SUBNET)).toBe(6);
    for (const [uid, { hotkey: key, coldkey: owner, alphaRao, rootRao }] of picture.neurons.entries()) {
      expect(state.get(neurons.Keys, SUBNET, toUid(uid))).toBe(key);
      expect(state.get(Owner, key)).toBe(owner);
      expect(state.get(TotalHotkeyAlpha, key, SUBNET)).toBe(alphaRao);
      expect(state.get(TotalHotkeyAlpha, key, ROOT_NETUID)).toBe(rootRao);
    }
    expect(state.get(neurons.ValidatorPermit, SUBNET)).toEqual([true, true, true, false, false, false]);
    expect([...state.get(neurons.Incentive, 1 as never)]).toEqual([0, 0, 0, 50_000, 15_535, 0]);
    expect([...state.get(neurons.Dividends, SUBNET)]).toEqual([40_000, 25_535, 0, 0, 0, 0]);
    expect([...state.get(neurons.Consensus, SUBNET)]).toEqual([0, 0, 0, 45_000, 9_000, 0]);
    expect([...state.get(neurons.ValidatorTrust, SUBNET)]).toEqual([60_000, 0, 0, 0, 0, 0]);
    expect(state.get(subnets.SubnetOwner, SUBNET)).toBe(coldkey('//Bob'));
    expect(state.get(subnets.SubnetOwnerHotkey, SUBNET)).toBe(hotkey('//v1'));
  });

  it('has its parameters, and the preset’s where it has none', () => {
    expect(state.get(parameters.Tempo, SUBNET)).toBe(20);
    expect(state.get(parameters.Kappa, SUBNET)).toBe(30_000);
    expect(state.get(parameters.MaxAllowedValidators, SUBNET)).toBe(3);
    expect(state.get(parameters.ActivityCutoffFactorMilli, SUBNET)).toBe(5_000);
    expect(state.get(Burn, SUBNET)).toBe(TAO / 2n);
    expect(state.get(TaoWeight)).toBe(TAO_WEIGHT);
    expect(state.get(parameters.MinNonImmuneUids, SUBNET)).toBe(0);
    expect(state.get(parameters.BondsMovingAverage, SUBNET)).toBe(900_000n);
  });

  it('keeps rows, without weights for neurons that registered since they were set', () => {
    const index = 1 as never;
    expect(state.get(Weights, index, toUid(0))).toEqual(row([3, 65_535], [5, 7]));
    expect(state.get(Weights, index, toUid(1))).toEqual(row([3, 30_000]));
    expect(state.get(Weights, index, toUid(2))).toEqual(row([4, 9]));
    expect(state.has(Weights, index, toUid(3))).toBe(false);
    expect(state.get(Bonds, index, toUid(0))).toEqual(row([3, 1_000], [4, 50]));
  });

  it('conserves: all TAO counts in the issuance, all stake is within the alpha outside of the pool', () => {
    expect(findBrokenInvariants(state)).toEqual([]);
    const held = state.keys(Account).reduce((sum, [key]) => sum + state.get(Account, key).free, 0n);
    expect(state.get(TotalIssuance)).toBe(held);
    expect(held).toBe(6_000_000n * TAO + TAO + 10_000n * TAO + 500n * TAO);
    expect(state.get(Account, subnetAccount(ROOT_NETUID)).free).toBe(500n * TAO);
    expect(state.get(SubnetTAO, ROOT_NETUID)).toBe(500n * TAO);
    expect(state.get(TotalStake)).toBe(10_500n * TAO);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(6n * STAKE + 6n);
  });

  it('has turns to claim for who has root stake', () => {
    expect(state.get(NumStakingColdkeys)).toBe(1n);
    expect(state.get(StakingColdkeysByIndex, 0n)).toBe(state.get(Owner, hotkey('//v0')));
  });

  it('runs on, epoch by epoch, without breaking an invariant', () => {
    const chain = createPictureChain(picture);
    chain.mineTo(65n);
    expect(chain.state.get(subnets.SubnetEpochIndex, SUBNET)).toBe(3n);
    expect(findBrokenInvariants(chain.state)).toEqual([]);
  });
});

describe('the first epoch', () => {
  it('gives what the same neurons would get on the other chain', () => {
    const chain = createPictureChain(picture);
    chain.mineTo(19n);
    const input = chain.mine().epochRuns[0]?.mechanisms[0]?.input;
    if (input === undefined) throw new Error('an epoch was due in block 20');
    const there = runEpoch(epochInputOf(picture, input.raoEmission));
    const here = runEpoch(input);
    expect({ ...here, active: [] }).toEqual({ ...there, active: [] });
    expect(here.active.slice(0, 3)).toEqual([true, true, true]);
    expect([...chain.state.get(neurons.Incentive, 1 as never)]).toEqual(there.incentive);
    expect(there.incentive.some((share) => share > 0)).toBe(true);
    expect(chain.state.get(neurons.ValidatorPermit, SUBNET)).toEqual(there.validatorPermit);
  });

  it('changes with kappa', () => {
    const incentiveWith = (kappa: number) => {
      const chain = createPictureChain({ ...picture, parameters: { ...picture.parameters, kappa } });
      chain.mineTo(20n);
      return [...chain.state.get(neurons.Incentive, 1 as never)];
    };
    expect(incentiveWith(60_000)).not.toEqual(incentiveWith(10_000));
  });
});

describe('what a picture may leave out', () => {
  it('permits go to the largest stakes, in which root TAO counts by its weight', () => {
    const keys = [
      neuron('a', { alphaRao: 20n }),
      neuron('b', { rootRao: 1_000n * TAO }),
      neuron('c', { alphaRao: 181n * TAO }),
      neuron('d'),
    ];
    const { state } = createPictureChain({
      parameters: { maxAllowedValidators: 2 },
      neurons: keys,
      taoWeight: TAO_WEIGHT,
    });
    expect(state.get(neurons.ValidatorPermit, SUBNET)).toEqual([false, true, true, false]);
  });

  it('the pool, the owner and the alpha that is nobody’s', () => {
    const { state } = createPictureChain({ parameters: {}, neurons: [neuron('a', { alphaRao: 7n })] });
    expect(state.get(SubnetTAO, SUBNET)).toBe(10_000n * TAO);
    expect(state.get(subnets.SubnetOwner, SUBNET)).toBe(ZERO_COLDKEY);
    expect(state.has(subnets.SubnetOwnerHotkey, SUBNET)).toBe(false);
    const given = { pool: { taoRao: 3n * TAO, alphaRao: 5n * TAO }, alphaOutRao: 9n };
    const other = createPictureChain({ parameters: {}, neurons: [neuron('a', { alphaRao: 7n })], ...given }).state;
    expect(other.get(SubnetTAO, SUBNET)).toBe(3n * TAO);
    expect(other.get(SubnetAlphaIn, SUBNET)).toBe(5n * TAO);
    expect(other.get(SubnetAlphaOut, SUBNET)).toBe(9n);
    expect(findBrokenInvariants(other)).toEqual([]);
  });

  it('another netuid is the only subnet besides root', () => {
    const netuid = toNetuid(14);
    const { state } = createPictureChain({ parameters: {}, neurons: [neuron('a')] }, { netuid });
    expect(state.keys(subnets.NetworksAdded)).toEqual([[ROOT_NETUID], [netuid]]);
    expect(state.get(subnets.TotalNetworks)).toBe(2);
    expect(findBrokenInvariants(state)).toEqual([]);
  });

  it('an owner hotkey that is not registered exists all the same', () => {
    const { state } = createPictureChain({
      parameters: {},
      neurons: [neuron('a')],
      ownerColdkey: coldkey('//Bob'),
      ownerHotkey: hotkey('//silent'),
    });
    expect(state.get(Owner, hotkey('//silent'))).toBe(coldkey('//Bob'));
    expect(findBrokenInvariants(state)).toEqual([]);
  });
});

describe('refused', () => {
  const alone = { parameters: {}, neurons: [neuron('a', { alphaRao: 7n })] };

  it('root, more stake than alpha, and more TAO than there can be', () => {
    expect(() => createPictureChain(alone, { netuid: ROOT_NETUID })).toThrow('root');
    expect(() => createPictureChain({ ...alone, alphaOutRao: 6n })).toThrow('more stake than alpha');
    expect(() => createPictureChain({ ...alone, alphaOutRao: 7n })).not.toThrow();
    const room = 21_000_000n * TAO - 6_000_000n * TAO - TAO - 10_000n * TAO;
    const withRoot = (rootRao: bigint) => ({ parameters: {}, neurons: [neuron('a', { rootRao })] });
    expect(() => createPictureChain(withRoot(room))).not.toThrow();
    expect(() => createPictureChain(withRoot(room + 1n))).toThrow('more than there can be');
    expect(genesisOptions().accounts).toHaveLength(6);
  });
});

describe('times', () => {
  const terms = (change: Partial<PictureTerms>): PictureTerms => ({
    neurons: [],
    validators: change.neurons?.map(() => true) ?? [],
    tempo: 10,
    activityCutoff: 50n,
    ...change,
  });

  it('make the picture block 1, with the first epoch a tempo after block 0', () => {
    const ages = [neuron('a', { updatedAgo: 50n, registeredAgo: 3n }), neuron('b', { registeredAgo: 0n })];
    expect(pictureTimes(terms({ neurons: ages }))).toEqual({
      now: 1n,
      lastEpochBlock: 0n,
      lastUpdates: [1n, 1n],
      registrations: [0n, 1n],
    });
  });

  it('wait for the first epoch in which an inactive validator is so', () => {
    const ages = [neuron('a', { updatedAgo: 51n }), neuron('b', { updatedAgo: 45n }), neuron('c', { updatedAgo: 3n })];
    const { now, lastEpochBlock, lastUpdates } = pictureTimes(terms({ neurons: ages }));
    expect({ now, lastEpochBlock }).toEqual({ now: 43n, lastEpochBlock: 42n });
    // The first epoch is in block 52: 1 + 50 lies before it, 2 + 50 does not.
    expect(lastUpdates).toEqual([1n, 2n, 40n]);
  });

  it('do not wait for an inactive neuron without a permit', () => {
    const ages = [neuron('a', { updatedAgo: 51n })];
    expect(pictureTimes(terms({ neurons: ages, validators: [false] })).now).toBe(1n);
  });

  it('bring the first epoch forward where a tempo is longer than the cutoff', () => {
    const { now, lastEpochBlock, lastUpdates } = pictureTimes(
      terms({ neurons: [neuron('a', { updatedAgo: 4n })], activityCutoff: 4n }),
    );
    // The first epoch is in block 10: 6 + 4 does not lie before it.
    expect({ now, lastEpochBlock, lastUpdates }).toEqual({ now: 6n, lastEpochBlock: 0n, lastUpdates: [6n] });
  });

  it('take the word of a picture for who is active where it has no ages', () => {
    expect(isActive(neuron('a'), 50n)).toBe(true);
    expect(isActive(neuron('a', { active: false }), 50n)).toBe(false);
    expect(isActive(neuron('a', { active: false, updatedAgo: 50n }), 50n)).toBe(true);
    expect(isActive(neuron('a', { active: true, updatedAgo: 51n }), 50n)).toBe(false);
  });
});
