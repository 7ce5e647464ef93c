/** What the metagraphs say about the neurons of the plan. Pure. */
import { accountFromBytes } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { isHonestMiner, type NetworkPlan, type NeuronPlan } from './plan-network.ts';

/** A neuron of the plan in its subnet, after an epoch. Shares are u16: 65,535 is 1. */
export interface NeuronScore {
  readonly neuron: NeuronPlan;
  readonly uid: number;
  readonly incentiveU16: number;
  readonly dividendsU16: number;
  readonly validatorTrustU16: number;
  readonly stakeRao: bigint;
}

/** The neurons of the plan that are registered in this subnet, in uid order. */
export function scoresOf(plan: NetworkPlan, metagraph: Metagraph): readonly NeuronScore[] {
  const byAccount = new Map(
    plan.neurons.filter(({ netuid }) => netuid === metagraph.netuid).map((neuron) => [neuron.key.account, neuron]),
  );
  return metagraph.hotkeys.flatMap((hotkey, uid) => {
    const neuron = byAccount.get(accountFromBytes(hotkey));
    if (neuron === undefined) return [];
    return [
      {
        neuron,
        uid,
        incentiveU16: metagraph.incentives[uid] ?? 0,
        dividendsU16: metagraph.dividends[uid] ?? 0,
        validatorTrustU16: metagraph.validatorTrust[uid] ?? 0,
        stakeRao: metagraph.totalStake[uid] ?? 0n,
      },
    ];
  });
}

/** What keeps a network from being called healthy; empty when nothing does. */
export interface NetworkVerdict {
  /** Honest miners of the plan without incentive. */
  readonly unpaidMiners: readonly string[];
  /** Validators whose weights were in no epoch: a validator trust above 0 is what its weights leave behind. */
  readonly unheardValidators: readonly string[];
  /** Pairs of miners of which the less skilled earns as much or more. */
  readonly misordered: readonly string[];
}

/** Judges the scores of all subnets of the plan. */
export function judgeNetwork(plan: NetworkPlan, scores: readonly NeuronScore[]): NetworkVerdict {
  const byName = new Map(scores.map((score) => [score.neuron.name, score]));
  const miners = plan.neurons.filter(isHonestMiner);
  const validators = plan.neurons.filter(({ role }) => role === 'validator');
  const incentiveOf = ({ name }: NeuronPlan): number => byName.get(name)?.incentiveU16 ?? 0;
  return {
    unpaidMiners: miners.filter((miner) => incentiveOf(miner) === 0).map(({ name }) => name),
    unheardValidators: validators
      .filter(({ name }) => (byName.get(name)?.validatorTrustU16 ?? 0) === 0)
      .map(({ name }) => name),
    misordered: miners.flatMap((miner) =>
      miners
        .filter(({ netuid, skill }) => netuid === miner.netuid && (skill ?? 0) > (miner.skill ?? 0))
        .filter((better) => incentiveOf(better) <= incentiveOf(miner))
        .map((better) => `${better.name} earns no more than ${miner.name}`),
    ),
  };
}

/** True when nothing is wrong. */
export function isHealthy({ unpaidMiners, unheardValidators, misordered }: NetworkVerdict): boolean {
  return unpaidMiners.length + unheardValidators.length + misordered.length === 0;
}
