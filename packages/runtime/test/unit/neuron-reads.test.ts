/** Neurons one by one and the state of a subnet, against a state written by hand. */
import { toJson, toNetuid } from '@yumanet/protocol';
import { NeuronList, NeuronListLite, NeuronResponse, SubnetState } from '@yumanet/protocol/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import { readNeuron, readNeuronLite, readNeurons, readNeuronsLite } from '../../src/reads/read-neurons.ts';
import { readSubnetState } from '../../src/reads/read-subnet-state.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { Emission, Incentive, Uids } from '../../src/state/items/neuron-items.ts';
import { answerOf } from '../support/answer-of.ts';
import { bytesOf, createTestChain, hotkey, SUBNET } from '../support/test-chain.ts';
import { writeSubnetByHand } from '../support/write-subnet.ts';

let state: ChainState;

beforeEach(() => {
  const chain = createTestChain({ subnets: 2 });
  chain.mineTo(25n);
  state = chain.state;
  writeSubnetByHand(state);
});

const first = {
  hotkey: bytesOf('//validator1_sn1'),
  coldkey: bytesOf('//Alice'),
  uid: 0,
  netuid: 1,
  active: true,
  axonInfo: { block: 0n, version: 0, ip: '0', port: 0, ipType: 0, protocol: 0, placeholder1: 0, placeholder2: 0 },
  prometheusInfo: { block: 0n, version: 0, ip: '0', port: 0, ipType: 0 },
  stake: [{ coldkey: bytesOf('//Alice'), stake: 1_000n }],
  rank: 0,
  emission: 33n,
  incentive: 37,
  consensus: 39,
  trust: 0,
  validatorTrust: 41,
  dividends: 35,
  lastUpdate: 31n,
  validatorPermit: true,
  pruningScore: 65_535,
};
const second = {
  ...first,
  hotkey: bytesOf('//miner1_sn1'),
  coldkey: bytesOf('//Charlie'),
  uid: 1,
  active: false,
  prometheusInfo: { block: 51n, version: 52, ip: '53', port: 54, ipType: 6 },
  axonInfo: { block: 5n, version: 6, ip: '7', port: 8, ipType: 4, protocol: 9, placeholder1: 0, placeholder2: 0 },
  stake: [{ coldkey: bytesOf('//Charlie'), stake: 2_000n }],
  emission: 34n,
  incentive: 38,
  consensus: 40,
  validatorTrust: 42,
  dividends: 36,
  lastUpdate: 32n,
};
const firstFull = { ...first, weights: [{ uid: 1, value: 65_535 }], bonds: [{ uid: 0, value: 9 }] };

describe('neurons', () => {
  it('come with weights and bonds above 0, in uid order', () => {
    const list = answerOf(readNeurons(state, SUBNET));
    expect(list).toEqual({ netuid: 1, block: 25n, neurons: [firstFull, { ...second, weights: [], bonds: [] }] });
    expect(NeuronList.decode(NeuronList.encode(list))).toEqual(list);
  });

  it('come without them when they are asked for so', () => {
    const list = answerOf(readNeuronsLite(state, SUBNET));
    expect(list).toEqual({ netuid: 1, block: 25n, neurons: [first, second] });
    expect(NeuronListLite.decode(NeuronListLite.encode(list))).toEqual(list);
  });

  it('come one by one', () => {
    expect(answerOf(readNeuron(state, SUBNET, 0))).toEqual({ block: 25n, neuron: firstFull });
    expect(answerOf(readNeuronLite(state, SUBNET, 1))).toEqual({ block: 25n, neuron: second });
  });

  it('have the names and the order of the reference', () => {
    const json = toJson(NeuronResponse, answerOf(readNeuron(state, SUBNET, 0))) as { neuron: object };
    expect(Object.keys(json.neuron).join(' ')).toBe(
      'hotkey coldkey uid netuid active axon_info prometheus_info stake rank emission incentive consensus trust ' +
        'validator_trust dividends last_update validator_permit weights bonds pruning_score',
    );
  });

  it('have 0 where a vector does not reach them', () => {
    state.set(Emission, [], SUBNET);
    state.set(Incentive, Uint16Array.of(1), storageIndexOf(SUBNET));
    expect(answerOf(readNeuronLite(state, SUBNET, 1)).neuron).toEqual({ ...second, emission: 0n, incentive: 0 });
  });

  it('are refused where there is none, the subnet first', () => {
    for (const read of [readNeuron, readNeuronLite]) {
      expect(read(state, SUBNET, 2)).toMatchObject({
        refusal: { name: 'UidNotFound', facts: { netuid: 1n, uid: 2n, num_uids: 2n } },
      });
      expect(read(state, toNetuid(9), 0)).toMatchObject({ refusal: { name: 'SubnetNotExists' } });
    }
    for (const read of [readNeurons, readNeuronsLite, readSubnetState]) {
      expect(read(state, toNetuid(9))).toMatchObject({ refusal: { name: 'SubnetNotExists' } });
    }
  });
});

describe('the state of a subnet', () => {
  it('has the columns, and what the hotkeys earned on every subnet', () => {
    state.set(Uids, 1, toNetuid(2), hotkey('//miner1_sn1'));
    state.set(Emission, [50n, 51n], toNetuid(2));
    const subnet = answerOf(readSubnetState(state, SUBNET));
    expect(subnet).toEqual({
      netuid: 1,
      block: 25n,
      hotkeys: [first.hotkey, second.hotkey],
      coldkeys: [first.coldkey, second.coldkey],
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
      blockAtRegistration: [43n, 44n],
      alphaStake: [1_000n, 2_000n],
      taoStake: [10_000n, 0n],
      totalStake: [1_526n, 2_000n],
      emissionHistory: [
        { netuid: 0, emission: [0n, 0n] },
        { netuid: 1, emission: [33n, 34n] },
        { netuid: 2, emission: [0n, 51n] },
      ],
    });
    expect(SubnetState.decode(SubnetState.encode(subnet))).toEqual(subnet);
  });
});
