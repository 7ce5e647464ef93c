/** What is told of subnets and of the price of new ones, against a state written by hand. */
import { accountToBytes, toJson, toNetuid } from '@yumanet/protocol';
import { RegistrationCost, SubnetResponse } from '@yumanet/protocol/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRegistrationCost } from '../../src/reads/read-registration-cost.ts';
import { readSubnet, readSubnets } from '../../src/reads/read-subnet.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetIdentitiesV3 } from '../../src/state/items/identity-items.ts';
import { SubnetMovingPrice } from '../../src/state/items/pool-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import {
  BlocksSinceLastStep,
  LastEpochBlock,
  NetworkImmunityPeriod,
  NetworkLastLockCost,
  NetworkLastRegistered,
  NetworkRegisteredAt,
  PendingEpochAt,
  SubnetEpochIndex,
} from '../../src/state/items/subnet-items.ts';
import { answerOf } from '../support/answer-of.ts';
import { bytesOf, createTestChain, SUBNET, TAO } from '../support/test-chain.ts';
import { SUBNET_IDENTITY, writeSubnetByHand } from '../support/write-subnet.ts';

let state: ChainState;

beforeEach(() => {
  const chain = createTestChain({ subnets: 3 });
  chain.mineTo(25n);
  state = chain.state;
  writeSubnetByHand(state);
});

const subnet = () => answerOf(readSubnet(state, SUBNET)).subnet;

describe('a subnet', () => {
  it('has the fields of SubnetInfo_v2 and DynamicInfo beside its own', () => {
    state.set(LastEpochBlock, 24n, SUBNET);
    state.set(SubnetEpochIndex, 5n, SUBNET);
    expect(answerOf(readSubnet(state, SUBNET))).toEqual({
      block: 25n,
      subnet: {
        netuid: 1,
        ownerColdkey: bytesOf('//Bob'),
        ownerHotkey: bytesOf('//validator1_sn1'),
        numUids: 2,
        maxUids: 18,
        tempo: 11,
        burn: 19n,
        started: true,
        networkRegisteredAt: 3n,
        lastEpochBlock: 24n,
        nextEpochBlock: 35n,
        subnetEpochIndex: 5n,
        taoIn: 103n,
        alphaIn: 101n,
        alphaOut: 102n,
        // 103 of TAO for 101 of alpha.
        priceRao: 1_019_801_980n,
        alphaOutEmission: 104n,
        subnetName: 'subnetName',
        tokenSymbol: 'ω',
        identity: SUBNET_IDENTITY,
        subnetAccountId: accountToBytes(subnetAccount(SUBNET)),
        lastStep: 21n,
        blocksSinceLastStep: 4n,
        emission: 0n,
        alphaInEmission: 108n,
        taoInEmission: 109n,
        pendingAlphaEmission: 211n,
        pendingRootEmission: 0n,
        subnetVolume: 107n,
        movingPrice: expect.objectContaining({ bits: '107374182' }),
        owner: bytesOf('//Bob'),
        rho: 12,
        kappa: 13,
        difficulty: 41n,
        immunityPeriod: 20,
        maxAllowedValidators: 17,
        minAllowedWeights: 14,
        maxWeightsLimit: 65_535,
        scalingLawPower: 50,
        subnetworkN: 2,
        maxAllowedUids: 18,
        networkModality: 0,
        networkConnect: [],
        emissionValue: 0n,
      },
    });
  });

  it('is told under every name of the reference', () => {
    const json = toJson(SubnetResponse, answerOf(readSubnet(state, SUBNET))) as { subnet: object };
    const subnetInfo = `netuid rho kappa difficulty immunity_period max_allowed_validators min_allowed_weights
      max_weights_limit scaling_law_power subnetwork_n max_allowed_uids blocks_since_last_step tempo network_modality
      network_connect emission_value burn owner`;
    const dynamicInfo = `netuid owner_hotkey owner_coldkey subnet_name token_symbol tempo last_step
      blocks_since_last_step emission alpha_in alpha_out tao_in alpha_out_emission alpha_in_emission tao_in_emission
      pending_alpha_emission pending_root_emission subnet_volume network_registered_at moving_price`;
    for (const name of `${subnetInfo} ${dynamicInfo}`.split(/\s+/)) expect(json.subnet).toHaveProperty(name);
  });

  it('has no name but unknown, root its own, where no identity says one', () => {
    state.remove(SubnetIdentitiesV3, SUBNET);
    expect([subnet().subnetName, subnet().identity]).toEqual(['unknown', undefined]);
    expect(answerOf(readSubnet(state, ROOT_NETUID)).subnet?.subnetName).toBe('root');
  });

  it('counts blocks since its last step from the step, whatever the counter of the schedule says', () => {
    state.set(BlocksSinceLastStep, 77n, SUBNET);
    expect(subnet().blocksSinceLastStep).toBe(4n);
  });

  it('has its next epoch at the earlier of the automatic and the pending one, and none with tempo 0', () => {
    state.set(LastEpochBlock, 24n, SUBNET);
    state.set(PendingEpochAt, 34n, SUBNET);
    expect(subnet().nextEpochBlock).toBe(34n);
    state.set(PendingEpochAt, 36n, SUBNET);
    expect(subnet().nextEpochBlock).toBe(35n);
    state.set(Tempo, 0, SUBNET);
    expect(subnet().nextEpochBlock).toBeUndefined();
  });

  it('is the same in the list of all', () => {
    expect(readSubnets(state).subnets.map(({ netuid }) => netuid)).toEqual([1, 2, 3]);
    expect(readSubnets(state).subnets[0]).toEqual(subnet());
  });
});

describe('the cost of a registration', () => {
  it('is the lock that falls with the blocks, and the burn of each subnet', () => {
    expect(readRegistrationCost(state).network).toBe(1_000n * TAO);
    state.set(NetworkLastLockCost, 5_000n * TAO);
    state.set(NetworkLastRegistered, 20n);
    state.set(Burn, 3n, toNetuid(2));
    state.set(Burn, 4n, toNetuid(3));
    const cost = readRegistrationCost(state);
    // Twice the last, less 5 blocks of 5,000 TAO / 100,800.
    expect(cost).toEqual({
      block: 25n,
      network: 10_000n * TAO - 5n * 49_603_174n,
      neurons: [
        { netuid: 1, burn: 19n },
        { netuid: 2, burn: 3n },
        { netuid: 3, burn: 4n },
      ],
      subnetToPrune: undefined,
    });
    expect(RegistrationCost.decode(RegistrationCost.encode(cost))).toEqual(cost);
  });

  it('names the subnet that would give way: the cheapest, then the oldest, once its immunity is over', () => {
    const victim = () => readRegistrationCost(state).subnetToPrune;
    const write = (netuid: number, price: bigint, registeredAt: bigint) => {
      state.set(SubnetMovingPrice, price, toNetuid(netuid));
      state.set(NetworkRegisteredAt, registeredAt, toNetuid(netuid));
    };
    write(1, 9n, 3n);
    write(2, 8n, 5n);
    write(3, 7n, 16n);
    state.set(NetworkImmunityPeriod, 23n);
    expect(victim()).toBeUndefined();
    state.set(NetworkImmunityPeriod, 22n);
    expect(victim()).toBe(1);
    state.set(NetworkImmunityPeriod, 20n);
    expect(victim()).toBe(2);
    state.set(NetworkImmunityPeriod, 9n);
    expect(victim()).toBe(3);
    write(1, 7n, 3n);
    expect(victim()).toBe(1);
    write(3, 7n, 3n);
    expect(victim()).toBe(1);
    write(1, 7n, 4n);
    expect(victim()).toBe(3);
  });
});
