/** The block step in the numbers of docs/rules/economics.md and docs/rules/subnets.md. */

import { ss58Encode, toNetuid, toUid } from '@yumanet/protocol';
import { createReferencePools, i96f32, u96f32 } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { payDividends, splitTake } from '../../src/block/pay-dividends.ts';
import { payIncentives } from '../../src/block/pay-incentives.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { increaseStake, stakeOf, stakeOfColdkey, stakesOn } from '../../src/rules/stake.ts';
import * as emission from '../../src/state/items/emission-items.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { Keys, Uids } from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetMovingPrice } from '../../src/state/items/pool-items.ts';
import {
  Burn,
  BurnHalfLife,
  MaxBurn,
  MinBurn,
  RegistrationsThisBlock,
} from '../../src/state/items/registration-items.ts';
import { RootAlphaDividendsPerSubnet } from '../../src/state/items/root-claim-items.ts';
import { AlphaDividendsPerSubnet, Owner } from '../../src/state/items/staking-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { DevStorageSetAt, TotalIssuance } from '../../src/state/items/system-items.ts';
import { setStake } from '../support/set-stake.ts';
import { bytesOf, coldkey, createTestChain, eventNames, hotkey, ports, SUBNET, TAO } from '../support/test-chain.ts';

const pools = createReferencePools();

describe('registration price', () => {
  it('decays from block 2 on, as C8: 1 TAO is 998076443 after one block', () => {
    const chain = createTestChain();
    chain.mineTo(1n);
    expect(chain.state.get(Burn, SUBNET)).toBe(TAO);
    chain.mineTo(2n);
    expect(chain.state.get(Burn, SUBNET)).toBe(998_076_443n);
    chain.mineTo(11n);
    expect(chain.state.get(Burn, SUBNET)).toBe(980_930_083n);
    chain.mineTo(101n);
    expect(chain.state.get(Burn, SUBNET)).toBe(824_860_547n);
    chain.mineTo(361n);
    expect(chain.state.get(Burn, SUBNET)).toBe(499_999_865n);
  });

  it('clamps to the minimum first, then to the maximum', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(Burn, 1n, SUBNET);
    state.set(MinBurn, 100_000n, SUBNET);
    state.set(MaxBurn, 150_000n, SUBNET);
    state.set(BurnHalfLife, 1, SUBNET);
    chain.mine();
    expect(state.get(Burn, SUBNET)).toBe(100_000n);
    state.set(Burn, 1_024n, SUBNET);
    state.set(MinBurn, 0n, SUBNET);
    state.set(BurnHalfLife, 2, SUBNET);
    chain.mineTo(3n);
    expect(state.get(Burn, SUBNET)).toBe(511n);
    chain.mineTo(5n);
    expect(state.get(Burn, SUBNET)).toBe(255n);
  });

  it('counts the registrations of each block anew', () => {
    const chain = createTestChain();
    chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//m') } });
    expect(chain.state.get(RegistrationsThisBlock, SUBNET)).toBe(1);
    chain.mine();
    expect(chain.state.get(RegistrationsThisBlock, SUBNET)).toBe(0);
  });
});

describe('issuance', () => {
  it.each([
    [10_500_000_000_000_000n - 1n, 1_000_000_000n],
    [10_500_000_000_000_000n, 500_000_000n],
    [15_750_000_000_000_000n, 250_000_000n],
    [20_999_999_999_999_999n, 1n],
    [21_000_000_000_000_000n, 0n],
  ])('at %i rao a block emits %i, and without moving prices all of it is recycled', (issuance, expected) => {
    const chain = createTestChain();
    chain.state.set(TotalIssuance, issuance);
    chain.mine();
    expect(chain.state.get(emission.BlockEmission)).toBeLessThanOrEqual(expected);
    expect(chain.state.get(TotalIssuance)).toBe(issuance);
  });

  it('has its own halving for the alpha of each subnet', () => {
    const chain = createTestChain({ subnets: 2 });
    const { state } = chain;
    const second = toNetuid(2);
    state.set(SubnetAlphaIn, 10_500_000n * TAO - state.get(SubnetAlphaOut, second), second);
    chain.mine();
    expect(state.get(emission.SubnetAlphaOutEmission, SUBNET)).toBe(TAO);
    expect(state.get(emission.SubnetAlphaOutEmission, second)).toBe(TAO / 2n);
  });
});

describe('accrual', () => {
  it('splits one block as C1', () => {
    const chain = createTestChain();
    const { state } = chain;
    const alphaOut = state.get(SubnetAlphaOut, SUBNET);
    chain.mine();
    expect(state.get(emission.PendingOwnerCut, SUBNET)).toBe(179_995_422n);
    expect(state.get(emission.PendingServerEmission, SUBNET)).toBe(410_002_288n);
    expect(state.get(emission.PendingValidatorEmission, SUBNET)).toBe(410_002_288n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(alphaOut + TAO);
  });

  it.each([
    [
      'not started',
      (state: ReturnType<typeof createTestChain>['state']) => state.remove(subnets.FirstEmissionBlockNumber, SUBNET),
    ],
    [
      'without subtoken',
      (state: ReturnType<typeof createTestChain>['state']) => state.set(subnets.SubtokenEnabled, false, SUBNET),
    ],
    [
      'closed',
      (state: ReturnType<typeof createTestChain>['state']) =>
        state.set(parameters.NetworkRegistrationAllowed, false, SUBNET),
    ],
  ])('gives nothing to a subnet that is %s, which still runs its epochs', (_name, change) => {
    const chain = createTestChain();
    change(chain.state);
    chain.mineTo(9n);
    expect(chain.state.get(emission.PendingServerEmission, SUBNET)).toBe(0n);
    expect(chain.state.get(SubnetMovingPrice, SUBNET)).toBe(0n);
    expect(chain.mine().epochs).toEqual([SUBNET]);
  });
});

describe('schedule', () => {
  it('runs an epoch every tempo blocks', () => {
    const chain = createTestChain();
    const epochs: bigint[] = [];
    while (chain.state.head.number < 35n) if (chain.mine().epochs.length > 0) epochs.push(chain.state.head.number);
    expect(epochs).toEqual([10n, 20n, 30n]);
    expect(chain.state.get(subnets.SubnetEpochIndex, SUBNET)).toBe(3n);
    expect(chain.state.get(subnets.LastMechansimStepBlock, SUBNET)).toBe(30n);
    expect(chain.state.get(subnets.BlocksSinceLastStep, SUBNET)).toBe(5n);
  });

  it('defers what is over the cap to the next block', () => {
    const chain = createTestChain({ subnets: 3 });
    chain.state.set(parameters.MaxEpochsPerBlock, 2);
    chain.mineTo(9n);
    const tenth = chain.mine();
    expect(tenth.epochs).toEqual([1, 2]);
    expect(tenth.block.events[0]?.event).toEqual({
      case: 'epochDeferred',
      value: { netuid: 3, fromBlock: 10n, toBlock: 11n },
    });
    expect(chain.mine().epochs).toEqual([3]);
    expect(chain.state.get(subnets.LastEpochBlock, toNetuid(3))).toBe(11n);
    expect(chain.state.get(subnets.PendingEpochAt, toNetuid(3))).toBe(0n);
  });

  it('skips a subnet whose keys hold a hotkey twice; its pending alpha stays', () => {
    const chain = createTestChain();
    chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//m') } });
    chain.state.set(Keys, hotkey('//validator1_sn1'), SUBNET, toUid(1));
    chain.state.set(DevStorageSetAt, 1n);
    chain.mineTo(9n);
    const { epochs, block } = chain.mine();
    expect(epochs).toEqual([]);
    expect(eventNames(block.events)).toEqual(['EpochSkipped']);
    expect(chain.state.get(emission.PendingServerEmission, SUBNET)).toBe(4_100_022_880n);
    expect(chain.state.get(subnets.LastEpochBlock, SUBNET)).toBe(10n);
    expect(chain.state.get(subnets.BlocksSinceLastStep, SUBNET)).toBe(10n);
  });

  it('never runs at tempo 0', () => {
    const chain = createTestChain();
    chain.state.set(parameters.Tempo, 0, SUBNET);
    chain.state.set(subnets.PendingEpochAt, 2n, SUBNET);
    chain.mineTo(12n);
    expect(chain.state.get(subnets.SubnetEpochIndex, SUBNET)).toBe(0n);
  });

  it('runs when 50,400 blocks have passed, whatever the tempo', () => {
    const chain = createTestChain();
    chain.state.set(parameters.Tempo, 65_535, SUBNET);
    chain.state.set(subnets.BlocksSinceLastStep, 50_399n, SUBNET);
    expect(chain.mine().epochs).toEqual([]);
    expect(chain.mine().epochs).toEqual([SUBNET]);
  });
});

describe('payments', () => {
  it('C12: a take of 18 % of 100 alpha', () => {
    expect(splitTake(u96f32.fromInteger(100n * TAO), 11_796)).toEqual({
      takeRao: 17_999_542_225n,
      stakersRao: 82_000_457_774n,
    });
  });

  it('takes of a dividend what each validator keeps: nothing, a part or all of it', () => {
    const takes = [0, 11_796, 65_535, 11_796, 0].map((take) => splitTake(u96f32.fromInteger(100n * TAO), take).takeRao);
    expect(takes).toEqual([0n, 17_999_542_225n, 100n * TAO, 17_999_542_225n, 0n]);
  });

  it('pays the owner cut and, without miners, everything else to the only validator', () => {
    const chain = createTestChain({ validators: 1 });
    const before = stakeOf(chain.state, hotkey('//validator1_sn1'), SUBNET);
    chain.mineTo(10n);
    const gained = stakeOf(chain.state, hotkey('//validator1_sn1'), SUBNET) - before;
    const paid = 1_799_954_220n + 8_200_045_760n;
    expect(paid - gained).toBeGreaterThanOrEqual(0n);
    expect(paid - gained).toBeLessThan(5n);
    expect(chain.state.get(emission.PendingOwnerCut, SUBNET)).toBe(0n);
  });

  it('C18: nominators share what the take leaves, with the validator, which has staked its take before', () => {
    const { state } = createTestChain();
    const validator = hotkey('//validator1_sn1');
    setStake(state, validator, SUBNET, 600n * TAO);
    increaseStake(state, { hotkey: validator, coldkey: coldkey('//Bob'), netuid: SUBNET }, 400n * TAO);
    const dividends = new Map([[validator, 1n]]);
    const paid = payDividends(state, SUBNET, { dividends, validatorAlpha: 147_600_823_680n, rootAlpha: 0n }, pools);
    expect(paid.dividends.get(validator)).toEqual({ takeRao: 26_567_472_582n, stakersRao: 121_033_351_097n });
    const stakes = stakesOn(state, validator).map(({ coldkey: staker, alpha }) => [staker, alpha]);
    expect(new Map(stakes as [string, bigint][])).toEqual(
      new Map([
        [coldkey('//Alice'), 700_440_416_076n],
        [coldkey('//Bob'), 447_160_407_602n],
      ]),
    );
    expect(stakeOf(state, validator, SUBNET)).toBe(1_147_600_823_679n);
  });

  it('replaces the records of the last epoch before anybody is paid', () => {
    const { state } = createTestChain();
    const [paid, next, gone] = [hotkey('//validator1_sn1'), hotkey('//validator2_sn1'), hotkey('//gone')];
    const records = [AlphaDividendsPerSubnet, RootAlphaDividendsPerSubnet];
    for (const record of records) for (const key of [paid, gone]) state.set(record, 5n, SUBNET, key);
    const mark = state.mark();
    const dividends = new Map([paid, next].map((key) => [key, 1n]));
    payDividends(state, SUBNET, { dividends, validatorAlpha: 100n * TAO, rootAlpha: 0n }, pools);
    for (const record of records) expect(state.keysUnder(record, SUBNET)).toEqual([paid, next].sort());
    expect(state.get(AlphaDividendsPerSubnet, SUBNET, paid)).toBe(41_000_228_887n);
    expect(state.get(RootAlphaDividendsPerSubnet, SUBNET, paid)).toBe(0n);
    const changes = state.changesSince(mark).map(({ item, key }) => `${item} ${key[1]}`);
    const recorded = records.flatMap(({ name }) => [paid, next, gone].map((key) => `${name} ${ss58Encode(key)}`));
    expect(changes.slice(0, recorded.length).sort()).toEqual(recorded.sort());
  });

  it('pays the owner cut to the subnet’s owner on the owner hotkey, whoever owns that', () => {
    const chain = createTestChain();
    const { state } = chain;
    const call = { case: 'sudoSetSnOwnerHotkey', value: { netuid: 1, hotkey: bytesOf('//nobody') } } as const;
    expect(chain.run('//Bob', call).error).toBeUndefined();
    expect(state.has(Owner, hotkey('//nobody'))).toBe(false);
    chain.mineTo(10n);
    expect(stakeOf(state, hotkey('//nobody'), SUBNET)).toBe(1_799_954_220n);
    chain.run('//Eve', { case: 'tryAssociateHotkey', value: { hotkey: bytesOf('//nobody') } });
    expect(state.get(Owner, hotkey('//nobody'))).toBe(coldkey('//Eve'));
    const position = { hotkey: hotkey('//nobody'), netuid: SUBNET };
    expect(stakeOfColdkey(state, { ...position, coldkey: coldkey('//Bob') })).toBe(1_799_954_220n);
    expect(stakeOfColdkey(state, { ...position, coldkey: coldkey('//Eve') })).toBe(0n);
  });

  it('withholds incentive from the owner’s neurons, recycling it only when the subnet says so', () => {
    const { state } = createTestChain();
    state.set(Uids, 1, SUBNET, hotkey('//m'));
    const incentives = new Map([
      [hotkey('//validator1_sn1'), 30n],
      [hotkey('//m'), 10n],
    ]);
    const owner = stakeOf(state, hotkey('//validator1_sn1'), SUBNET);
    const alphaOut = state.get(SubnetAlphaOut, SUBNET);
    payIncentives(nextBlockContext(state, ports), SUBNET, incentives, pools);
    expect(stakeOf(state, hotkey('//validator1_sn1'), SUBNET)).toBe(owner);
    expect(stakeOf(state, hotkey('//m'), SUBNET)).toBe(10n);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(alphaOut);
    expect(state.get(emission.MinerBurned, SUBNET)).toBe((u96f32.one * 3n) / 4n);
    state.set(parameters.RecycleOrBurn, 'Recycle', SUBNET);
    payIncentives(nextBlockContext(state, ports), SUBNET, incentives, pools);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(alphaOut - 30n);
    payIncentives(nextBlockContext(state, ports), SUBNET, new Map(), pools);
    expect(state.get(emission.MinerBurned, SUBNET)).toBe(0n);
  });
});

describe('moving price', () => {
  it('is .25, .5 and .6875 of the price after 1, 2 and 3 blocks in the fast preset, short by floors', () => {
    const chain = createTestChain();
    chain.state.set(SubnetAlphaIn, 10_000n * TAO, SUBNET);
    const values = [1, 2, 3].map(() => {
      chain.mine();
      return chain.state.get(SubnetMovingPrice, SUBNET);
    });
    expect(values).toEqual([i96f32.one / 4n, i96f32.one / 2n - 1n, (i96f32.one * 11n) / 16n - 1n]);
  });
});
