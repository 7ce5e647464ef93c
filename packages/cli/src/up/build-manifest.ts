import type { ManifestNeuron, NetworkManifest, ProcessState } from '@yumanet/protocol';
import type { ProcessStatus } from '../supervise/supervise-process.ts';
import { COORDINATOR_NAME, type NetworkPlan, type NeuronPlan } from './plan-network.ts';

/** What a manifest is made of. */
export interface ManifestParts {
  readonly plan: NetworkPlan;
  readonly statuses: readonly ProcessStatus[];
  readonly chain: NetworkManifest['chain'];
  /** uids by the neuron's name, as far as they are registered. */
  readonly uids: ReadonlyMap<string, number>;
}

/** The manifest of a network; `undefined` while its coordinator has no address or no process. */
export function buildManifest({ plan, statuses, chain, uids }: ManifestParts): NetworkManifest | undefined {
  const byName = new Map(statuses.map((status) => [status.name, status]));
  const coordinator = byName.get(COORDINATOR_NAME);
  if (coordinator?.url === undefined || coordinator.pid === undefined) return undefined;
  return {
    coordinator: { url: coordinator.url, pid: coordinator.pid },
    chain,
    neurons: plan.neurons.map((neuron) => describeNeuron(neuron, byName.get(neuron.name), uids.get(neuron.name))),
  };
}

function describeNeuron(
  { role, netuid, subnet, key }: NeuronPlan,
  status: ProcessStatus | undefined,
  uid: number | undefined,
): ManifestNeuron {
  const state: ProcessState = status?.state ?? 'starting';
  return {
    role,
    netuid,
    subnet,
    ...(uid === undefined ? {} : { uid }),
    hotkey: key.ss58,
    ...(status?.url === undefined ? {} : { url: status.url }),
    ...(status?.pid === undefined ? {} : { pid: status.pid }),
    state,
  };
}
