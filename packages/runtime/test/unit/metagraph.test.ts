/** A metagraph, whole and in parts, against a state written by hand. */

import { accountToBytes, type Hotkey, toAccountId, toJson, toNetuid, toUid } from '@yumanet/protocol';
import { Metagraph, SelectiveMetagraph } from '@yumanet/protocol/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import { findMetagraphField, METAGRAPH_FIELDS } from '../../src/reads/metagraph-fields.ts';
import { readMetagraph } from '../../src/reads/read-metagraph.ts';
import { readSelectiveMetagraph } from '../../src/reads/read-selective-metagraph.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { toStorageIndex } from '../../src/state/decode-storage-index.ts';
import { CommitmentOf } from '../../src/state/items/commitment-items.ts';
import { PendingServerEmission, PendingValidatorEmission } from '../../src/state/items/emission-items.ts';
import { StakeThreshold } from '../../src/state/items/hyperparameter-items.ts';
import {
  Axons,
  Incentive,
  Keys,
  LastUpdate,
  SubnetworkN,
  ValidatorPermit,
} from '../../src/state/items/neuron-items.ts';
import { SubnetVolume } from '../../src/state/items/pool-items.ts';
import { Owner } from '../../src/state/items/staking-items.ts';
import { MechanismCountCurrent } from '../../src/state/items/subnet-items.ts';
import { answerOf } from '../support/answer-of.ts';
import { setStake } from '../support/set-stake.ts';
import { bytesOf, coldkey, createTestChain, hotkey, SUBNET } from '../support/test-chain.ts';
import { ACCOUNT_IDENTITY, SUBNET_IDENTITY, writeSubnetByHand } from '../support/write-subnet.ts';

const NO_AXON = {
  block: 0n,
  version: 0,
  ip: '0',
  port: 0,
  ipType: 0,
  protocol: 0,
  placeholder1: 0,
  placeholder2: 0,
};

/** The order of docs/rules/subnets.md section 6.3, and what a selection has besides. */
const ORDER = `netuid name symbol identity network_registered_at owner_hotkey owner_coldkey block tempo last_step
  blocks_since_last_step subnet_emission alpha_in alpha_out tao_in alpha_out_emission alpha_in_emission tao_in_emission
  pending_alpha_emission pending_root_emission subnet_volume moving_price rho kappa min_allowed_weights max_weights_limit
  weights_version weights_rate_limit activity_cutoff max_validators num_uids max_uids burn difficulty
  registration_allowed pow_registration_allowed immunity_period min_difficulty max_difficulty min_burn max_burn
  adjustment_alpha adjustment_interval target_regs_per_interval max_regs_per_block serving_rate_limit
  commit_reveal_weights_enabled commit_reveal_period liquid_alpha_enabled alpha_high alpha_low bonds_moving_avg
  hotkeys coldkeys identities axons active validator_permit pruning_score last_update emission dividends incentives
  consensus trust rank block_at_registration alpha_stake tao_stake total_stake tao_dividends_per_hotkey
  alpha_dividends_per_hotkey validators commitments`.split(/\s+/);

const [FIRST, SECOND] = [bytesOf('//validator1_sn1'), bytesOf('//miner1_sn1')];

/** What `writeSubnetByHand` has written, at block 25. */
const SUBNET_FIELDS = {
  netuid: 1,
  name: 'subnetName',
  symbol: 'ω',
  identity: SUBNET_IDENTITY,
  networkRegisteredAt: 3n,
  ownerHotkey: FIRST,
  ownerColdkey: bytesOf('//Bob'),
  block: 25n,
  tempo: 11,
  lastStep: 21n,
  blocksSinceLastStep: 4n,
  subnetEmission: 0n,
  alphaIn: 101n,
  alphaOut: 102n,
  taoIn: 103n,
  alphaOutEmission: 104n,
  alphaInEmission: 108n,
  taoInEmission: 109n,
  pendingAlphaEmission: 211n,
  pendingRootEmission: 0n,
  subnetVolume: 107n,
  movingPrice: { bits: '107374182', decimal: '0.0249999999068677425384521484375' },
  rho: 12,
  kappa: 13,
  minAllowedWeights: 14,
  maxWeightsLimit: 65_535,
  weightsVersion: 15n,
  weightsRateLimit: 16n,
  activityCutoff: 22n,
  maxValidators: 17,
  numUids: 2,
  maxUids: 18,
  burn: 19n,
  difficulty: 41n,
  registrationAllowed: false,
  powRegistrationAllowed: false,
  immunityPeriod: 20,
  minDifficulty: 42n,
  maxDifficulty: 43n,
  minBurn: 21n,
  maxBurn: 22n,
  adjustmentAlpha: 44n,
  adjustmentInterval: 45,
  targetRegsPerInterval: 46,
  maxRegsPerBlock: 47,
  servingRateLimit: 23n,
  commitRevealWeightsEnabled: true,
  commitRevealPeriod: 24n,
  liquidAlphaEnabled: true,
  alphaHigh: 26,
  alphaLow: 25,
  bondsMovingAvg: 27n,
};
const COLUMNS = {
  hotkeys: [FIRST, SECOND],
  coldkeys: [bytesOf('//Alice'), bytesOf('//Charlie')],
  identities: [{ identity: undefined }, { identity: ACCOUNT_IDENTITY }],
  axons: [NO_AXON, { ...NO_AXON, block: 5n, version: 6, ip: '7', port: 8, ipType: 4, protocol: 9 }],
  active: [true, false],
  validatorPermit: [true, true],
  pruningScore: [],
  lastUpdate: [31n, 32n],
  emission: [33n, 34n],
  dividends: [35, 36],
  incentives: [37, 38],
  consensus: [39, 40],
  trust: [],
  rank: [],
  validatorTrust: [41, 42],
  blockAtRegistration: [43n, 44n],
  alphaStake: [1_000n, 2_000n],
  taoStake: [10_000n, 0n],
  // 10,000 x 971718665099567868 / 2^64 = 526.77, floored with the sum.
  totalStake: [1_526n, 2_000n],
  taoDividendsPerHotkey: [
    { hotkey: FIRST, amount: 0n },
    { hotkey: SECOND, amount: 0n },
  ],
  alphaDividendsPerHotkey: [
    { hotkey: FIRST, amount: 45n },
    { hotkey: SECOND, amount: 46n },
  ],
};

let state: ChainState;

beforeEach(() => {
  const chain = createTestChain();
  chain.mineTo(25n);
  state = chain.state;
  writeSubnetByHand(state);
});

describe('a metagraph', () => {
  it('has every field of the reference, as it is in state', () => {
    expect(answerOf(readMetagraph(state, SUBNET))).toEqual({ ...SUBNET_FIELDS, ...COLUMNS });
  });

  it('is the same in protobuf and JSON, field by field in the order of the reference', () => {
    const metagraph = answerOf(readMetagraph(state, SUBNET));
    expect(Metagraph.decode(Metagraph.encode(metagraph))).toEqual(metagraph);
    const names = Object.keys(toJson(Metagraph, metagraph) as object);
    // validator_trust is ours.
    expect(names).toEqual([...ORDER.slice(0, 72), 'validator_trust']);
  });

  it('of a mechanism has its incentives, its updates and its storage index', () => {
    state.set(MechanismCountCurrent, 2, SUBNET);
    state.set(Incentive, Uint16Array.of(7, 8), toStorageIndex(4_097));
    state.set(LastUpdate, [9n, 10n], toStorageIndex(4_097));
    const main = answerOf(readMetagraph(state, SUBNET));
    expect(answerOf(readMetagraph(state, SUBNET, 0))).toEqual(main);
    expect(answerOf(readMetagraph(state, SUBNET, 1))).toEqual({
      ...main,
      netuid: 4_097,
      incentives: [7, 8],
      lastUpdate: [9n, 10n],
    });
  });

  it('of a mechanism that is not there is refused, after a subnet that is not there', () => {
    expect(readMetagraph(state, SUBNET, 1)).toMatchObject({
      refusal: { name: 'MechanismDoesNotExist', facts: { netuid: 1n, mechid: 1n, mechanism_count: 1n } },
    });
    expect(readMetagraph(state, toNetuid(9), 1)).toMatchObject({ refusal: { name: 'SubnetNotExists' } });
  });

  it('shows the largest amount that it can where storage holds more', () => {
    const largest = 2n ** 64n - 1n;
    state.set(PendingServerEmission, largest, SUBNET);
    state.set(PendingValidatorEmission, 1n, SUBNET);
    state.set(SubnetVolume, 2n ** 64n, SUBNET);
    const metagraph = answerOf(readMetagraph(state, SUBNET));
    expect(metagraph).toMatchObject({ pendingAlphaEmission: largest, subnetVolume: largest });
    expect(Metagraph.decode(Metagraph.encode(metagraph))).toEqual(metagraph);
  });

  it('of root asks for one registration per interval and has its name', () => {
    expect(answerOf(readMetagraph(state, ROOT_NETUID))).toMatchObject({ name: 'root', targetRegsPerInterval: 1 });
  });
});

describe('a selection of fields', () => {
  const select = (text: string, mechid?: number) => {
    const fields = new Set(text.split(',').map((word) => findMetagraphField(word) ?? 'not a field'));
    return answerOf(readSelectiveMetagraph(state, SUBNET, mechid === undefined ? { fields } : { fields, mechid }));
  };

  it('goes by the names and the indices of the reference', () => {
    expect(METAGRAPH_FIELDS.slice(0, 74)).toEqual(ORDER);
    expect(METAGRAPH_FIELDS.slice(74)).toEqual(['validator_trust']);
    expect(['0', '32', '59', '73', '74', 'burn'].map(findMetagraphField)).toEqual([
      'netuid',
      'burn',
      'last_update',
      'commitments',
      'validator_trust',
      'burn',
    ]);
    for (const text of ['75', '-1', '01', '1.0', 'Burn', '', ' burn', '100']) {
      expect(findMetagraphField(text)).toBeUndefined();
    }
  });

  it('has the numbers of the whole message, so that either reads the other', () => {
    const numbers = new Map(SelectiveMetagraph.schema.fields.map(({ name, number }) => [name, number]));
    for (const { name, number } of Metagraph.schema.fields) expect(numbers.get(name), name).toBe(number);
  });

  it('has what was asked for, the netuid, and nothing else', () => {
    const chosen = select('burn,4,hotkeys,rank,registration_allowed');
    expect(toJson(SelectiveMetagraph, chosen)).toEqual({
      netuid: 1,
      network_registered_at: '3',
      burn: '19',
      registration_allowed: false,
      hotkeys: [expect.stringMatching(/^5/), expect.stringMatching(/^5/)],
    });
    expect(SelectiveMetagraph.decode(SelectiveMetagraph.encode(chosen))).toEqual(chosen);
  });

  it('has each field as the whole metagraph has it', () => {
    const whole = answerOf(readMetagraph(state, SUBNET));
    for (const { name, key } of Metagraph.schema.fields) {
      expect(Reflect.get(select(name), key), name).toEqual(Reflect.get(whole, key));
    }
    const all = select(ORDER.join(','));
    expect({ ...all, validatorTrust: whole.validatorTrust }).toEqual({ ...whole, validators: [0, 1], commitments: [] });
  });

  it('has commitments as the chain encodes them', () => {
    const info = { fields: [{ kind: 'raw', bytes: Uint8Array.of(7) }] } as const;
    state.set(CommitmentOf, { deposit: 0n, block: 5, info }, SUBNET, hotkey('//miner1_sn1'));
    // Deposit (u64), block (u32), one field, one raw byte (tag 1 + 1), which is 7.
    const commitment = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 4, 2, 7);
    expect(select('commitments').commitments).toEqual([{ hotkey: SECOND, commitment }]);
  });

  it('of a mechanism has its columns under the netuid of the subnet', () => {
    state.set(MechanismCountCurrent, 2, SUBNET);
    state.set(Incentive, Uint16Array.of(7, 8), toStorageIndex(4_097));
    expect(select('incentives', 1)).toMatchObject({ netuid: 1, incentives: [7, 8] });
    expect(select('incentives')).toMatchObject({ netuid: 1, incentives: [37, 38] });
    expect(readSelectiveMetagraph(state, SUBNET, { mechid: 2, fields: new Set(['burn']) })).toMatchObject({
      refusal: { name: 'MechanismDoesNotExist' },
    });
  });

  it('tells the validators: a permit and more stake than the threshold, the smallest stake first', () => {
    const validators = () => select('validators').validators;
    // Stake weights are 1,526.77 and 2,000.
    expect(validators()).toEqual([0, 1]);
    setStake(state, hotkey('//miner1_sn1'), SUBNET, 1_000n);
    expect(validators()).toEqual([1, 0]);
    state.set(StakeThreshold, 999n);
    expect(validators()).toEqual([1, 0]);
    state.set(StakeThreshold, 1_000n);
    expect(validators()).toEqual([0]);
    state.set(ValidatorPermit, [false, true], SUBNET);
    expect(validators()).toEqual([]);
  });
});

describe('a metagraph of 256 neurons', () => {
  it('stays small', () => {
    const owner = coldkey('//Alice');
    const hotkeys = Array.from({ length: 256 }, (_, uid) => toAccountId(uid.toString(16).padStart(64, 'f')) as Hotkey);
    state.set(SubnetworkN, 256, SUBNET);
    for (const [uid, key] of hotkeys.entries()) {
      state.set(Keys, key, SUBNET, toUid(uid));
      state.set(Owner, owner, key);
      const ip = 2n ** 128n - 1n;
      const largest = { block: 2n ** 64n - 1n, version: 2 ** 32 - 1, ip, port: 65_535 };
      state.set(Axons, { ...largest, ipType: 6, protocol: 255, placeholder1: 255, placeholder2: 255 }, SUBNET, key);
    }
    const metagraph = answerOf(readMetagraph(state, SUBNET));
    expect(metagraph.hotkeys.at(-1)).toEqual(accountToBytes(hotkeys[255] as Hotkey));
    expect(Metagraph.encode(metagraph).length).toBeLessThan(64 * 1024);
    expect(JSON.stringify(toJson(Metagraph, metagraph)).length).toBeLessThan(160 * 1024);
  });
});
