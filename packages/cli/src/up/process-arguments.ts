import { CHAIN_SEED_DEFAULT } from '@yumanet/protocol';
import type { NetworkFolder } from '../network/network-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { mechanismsOf, type NeuronPlan } from './plan-network.ts';

const HOST = '127.0.0.1';
/** The coldkey that pays for the neurons and owns their hotkeys. */
export const NEURONS_OWNER_URI = '//Alice';

/** The flags of the coordinator. `port` is the one it got at its first start, so that a restart is found again. */
export function coordinatorArguments(settings: Settings, folder: NetworkFolder, port: number): readonly string[] {
  return [
    ...flag('name', settings.name),
    ...(settings.ephemeral ? ['--ephemeral'] : flag('data', folder.chain)),
    ...flag('host', HOST),
    ...flag('port', port),
    ...flag('preset', settings.preset),
    ...(settings.scenario === undefined ? [] : flag('scenario', settings.scenario)),
    ...(settings.seed === undefined ? [] : flag('seed', settings.seed)),
    ...flag('beacon', settings.beacon),
    ...flag('beacon-period', settings.beacon_period),
    ...flag('subnets', mechanismsOf(settings).length),
    ...flag('validators', settings.validators),
    ...(settings.block_time === undefined ? [] : flag('block-time', settings.block_time)),
    ...(settings.checkpoints_kept === undefined ? [] : flag('checkpoints-kept', settings.checkpoints_kept)),
    ...flag('mode', 'manual'),
    ...flag('kernel', settings.kernel),
    ...(settings.check_invariants ? ['--check-invariants'] : []),
    '--dev',
    ...flag('log-level', settings.log_level),
    ...flag('neurons-owner', NEURONS_OWNER_URI),
  ];
}

/** The flags of a neuron of this plan. */
export function neuronArguments(
  settings: Settings,
  neuron: NeuronPlan,
  coordinatorUrl: string,
  port: number,
): readonly string[] {
  return [
    ...flag('coordinator', coordinatorUrl),
    ...flag('netuid', neuron.netuid),
    ...flag('hotkey', neuron.key.uri),
    ...flag('subnet', neuron.subnet),
    ...ownFlags(settings, neuron),
    ...flag('host', HOST),
    ...flag('port', port),
    ...flag('log-level', settings.log_level),
  ];
}

function ownFlags({ seed = CHAIN_SEED_DEFAULT }: Settings, { habit, skill }: NeuronPlan): readonly string[] {
  if (habit !== undefined) return flag('habit', habit);
  return skill === undefined ? flag('seed', seed) : flag('skill', skill);
}

/** A flag and its value. */
function flag(name: string, value: string | number): readonly string[] {
  return [`--${name}`, String(value)];
}
