import type { Skill } from '@yumanet/sdk/subnet';
import { describe, expect, test } from 'vitest';
import { isHealthy, judgeNetwork, type NeuronScore } from '../../src/up/network-state.ts';
import type { NetworkPlan, NeuronPlan } from '../../src/up/plan-network.ts';

const key = { uri: '', ss58: '', account: '' } as unknown as NeuronPlan['key'];

function miner(name: string, skill: Skill, netuid = 1): NeuronPlan {
  return { name, role: 'miner', netuid, subnet: 'compression', key, port: 0, skill };
}

const VALIDATOR: NeuronPlan = { name: 'v', role: 'validator', netuid: 1, subnet: 'compression', key, port: 0 };

function judge(incentives: readonly (readonly [NeuronPlan, number])[], validatorTrustU16 = 65_535) {
  const plan: NetworkPlan = {
    coordinatorPort: 0,
    netuids: [1],
    neurons: [VALIDATOR, ...incentives.map(([neuron]) => neuron)],
  };
  const zero = { uid: 0, incentiveU16: 0, dividendsU16: 0, validatorTrustU16: 0, stakeRao: 0n };
  const scores: NeuronScore[] = [
    { ...zero, neuron: VALIDATOR, validatorTrustU16 },
    ...incentives.map(([neuron, incentiveU16]) => ({ ...zero, neuron, incentiveU16 })),
  ];
  return judgeNetwork(plan, scores);
}

describe('a network', () => {
  test('is healthy when everybody earns by skill', () => {
    expect(
      isHealthy(
        judge([
          [miner('a', 1), 10],
          [miner('b', 2), 11],
          [miner('c', 3), 12],
        ]),
      ),
    ).toBe(true);
  });

  test('is not while a miner earns nothing', () => {
    expect(
      judge([
        [miner('a', 1), 0],
        [miner('b', 2), 1],
      ]),
    ).toMatchObject({ unpaidMiners: ['a'] });
  });

  test('is not when a better miner earns no more', () => {
    const verdict = judge([
      [miner('a', 1), 5],
      [miner('b', 2), 5],
      [miner('c', 3), 9],
    ]);
    expect(verdict.misordered).toEqual(['b earns no more than a']);
    expect(isHealthy(verdict)).toBe(false);
  });

  test('may pay equal skills unequally, and different subnets differently', () => {
    expect(
      isHealthy(
        judge([
          [miner('a', 1), 3],
          [miner('b', 1), 4],
          [miner('c', 2, 2), 1],
        ]),
      ),
    ).toBe(true);
  });

  test('is not while the weights of a validator were in no epoch', () => {
    expect(judge([[miner('a', 1), 5]], 0)).toMatchObject({ unheardValidators: ['v'] });
  });

  test('asks nothing of hostile miners', () => {
    const hostile: NeuronPlan = {
      name: 'slow1',
      role: 'miner',
      netuid: 1,
      subnet: 'compression',
      key,
      port: 0,
      habit: 'slow',
    };
    expect(
      isHealthy(
        judge([
          [miner('a', 1), 5],
          [hostile, 0],
        ]),
      ),
    ).toBe(true);
  });

  test('is not before anything is known of it', () => {
    expect(judgeNetwork({ coordinatorPort: 0, netuids: [1], neurons: [VALIDATOR, miner('a', 1)] }, [])).toMatchObject({
      unpaidMiners: ['a'],
      unheardValidators: ['v'],
    });
  });
});
