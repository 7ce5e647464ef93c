/** The hyperparameters of a subnet and of the chain, in the names and order of the reference's read API. */
import type { Netuid } from '@yumanet/protocol';
import type { Hyperparameter as HyperparameterMessage, Hyperparameters } from '@yumanet/protocol/messages';
import { chainHyperparameters } from '../hyperparameters/chain-hyperparameters.ts';
import type { Hyperparameter, HyperparameterValue } from '../hyperparameters/hyperparameter.ts';
import { subnetHyperparameters } from '../hyperparameters/subnet-hyperparameters.ts';
import { presetOf } from '../presets/find-preset.ts';
import type { Preset } from '../presets/preset.ts';
import { reasonToDiffer } from '../presets/reason-to-differ.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

/** Numbers of these kinds can be negative or above u64, so they are shown as text. */
const TEXT_TYPES: readonly string[] = ['i16', 'u128', 'i128'];

export function readHyperparameters(state: ChainState, netuid: Netuid): ReadResult<Hyperparameters> {
  const preset = presetOf(state);
  return ofSubnet(state, netuid, () => ({
    netuid,
    block: state.head.number,
    hyperparameters: subnetHyperparameters.map((each) => shown(preset, each, each.read(state, netuid))),
    chainHyperparameters: chainHyperparameters.map((each) => shown(preset, each, each.read(state))),
  }));
}

function shown<K extends readonly unknown[]>(
  preset: Preset,
  { item, defaultValue, access, errors, call, ...facts }: Hyperparameter<K>,
  value: HyperparameterValue,
): HyperparameterMessage {
  const { name, type, unit, meaning, range, ownerCall } = facts;
  return {
    name,
    value: valueCase(type, value),
    default: String(defaultValue),
    item: item ?? '',
    type,
    unit,
    meaning,
    range: range ?? '',
    errors: errors ?? [],
    setBy: access.setBy,
    call: call?.[0] ?? '',
    field: call?.[1] ?? '',
    ownerCall: ownerCall ?? '',
    rateLimit: access.rateLimit,
    frozenBeforeEpoch: access.frozenFor !== 'nobody',
    differsBecause: item === undefined ? '' : reasonToDiffer(preset, { item, value, defaultValue }),
  };
}

function valueCase(type: string, value: HyperparameterValue): HyperparameterMessage['value'] {
  if (typeof value === 'boolean') return { case: 'flag', value };
  if (typeof value === 'string' || TEXT_TYPES.includes(type)) return { case: 'text', value: String(value) };
  return { case: 'number', value: BigInt(value) };
}
