/** What a network consists of: a plain list of processes, decided before anything is started. */
import { type Crypto, MINER_PORT_DEFAULT, neuronUri, VALIDATOR_PORT_DEFAULT } from '@yumanet/protocol';
import { type HostileHabit, type Skill, skillOfMiner } from '@yumanet/sdk/subnet';
import { devKey, type WalletKey } from '@yumanet/sdk/wallet';
import { usageError } from '../output/cli-error.ts';
import { NEURONS_MAX, type Settings } from '../settings/settings.ts';
import { planHostile } from './plan-hostile.ts';

/** The incentive mechanism of subnets that nobody chose one for. */
const SUBNET_DEFAULT = 'compression';

/** One neuron to run. */
export interface NeuronPlan {
  /** Such as `miner1_sn1`: names the process and its log. */
  readonly name: string;
  readonly role: 'miner' | 'validator';
  readonly netuid: number;
  /** The incentive mechanism, such as `compression`. */
  readonly subnet: string;
  readonly key: WalletKey;
  /** 0 for any free one. */
  readonly port: number;
  /** Honest miners only. */
  readonly skill?: Skill;
  /** Hostile miners only. */
  readonly habit?: HostileHabit;
}

/** Everything to run. */
export interface NetworkPlan {
  /** 0 for any free one. */
  readonly coordinatorPort: number;
  readonly netuids: readonly number[];
  /** Validators first; per role by subnet, then by number. */
  readonly neurons: readonly NeuronPlan[];
}

export const COORDINATOR_NAME = 'coordinator';

/** Those that should earn. */
export function isHonestMiner({ role, habit }: NeuronPlan): boolean {
  return role === 'miner' && habit === undefined;
}

/**
 * The plan of these settings: `validators` and `miners` are per subnet; without neurons the subnets are the chain's
 * business. Throws a usage error on more than fit.
 */
export function planNetwork(settings: Settings, crypto: Crypto): NetworkPlan {
  const { validators, miners, port } = settings;
  const subnets = mechanismsOf(settings);
  if (!settings.neurons) return { coordinatorPort: port, netuids: [], neurons: [] };
  const hostilePerSubnet = settings.with.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(validators, miners + hostilePerSubnet) * subnets.length;
  if (largest > NEURONS_MAX) {
    throw usageError(
      `${largest} neurons of one role are more than ${NEURONS_MAX}`,
      'Lower --validators, --miners, --with or --subnets: each neuron is a process.',
    );
  }
  const netuids = subnets.map((_, index) => index + 1);
  const hostile = planHostile(settings, subnets, crypto);
  const ofRole = (role: NeuronPlan['role'], count: number, firstPort: number): NeuronPlan[] =>
    subnets.flatMap((subnet, subnetIndex) =>
      Array.from({ length: count }, (_, index) => ({
        name: `${role}${index + 1}_sn${subnetIndex + 1}`,
        role,
        netuid: subnetIndex + 1,
        subnet,
        key: devKey(crypto, neuronUri(role, index + 1, subnetIndex + 1)),
        port: port === 0 ? 0 : firstPort + subnetIndex * count + index,
        ...(role === 'miner' ? { skill: skillOfMiner(index + 1) } : {}),
      })),
    );
  return {
    coordinatorPort: port,
    netuids,
    neurons: [
      ...ofRole('validator', validators, VALIDATOR_PORT_DEFAULT),
      ...ofRole('miner', miners, MINER_PORT_DEFAULT),
      ...hostile,
    ],
  };
}

/** The mechanism of each subnet, netuid 1 first. */
export function mechanismsOf({ subnets }: Pick<Settings, 'subnets'>): readonly string[] {
  return typeof subnets === 'number' ? Array.from({ length: subnets }, () => SUBNET_DEFAULT) : subnets;
}
