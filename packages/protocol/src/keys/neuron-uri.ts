/** How the hotkeys of a network's own neurons are called. */

/** What a neuron does. */
export type NeuronRole = 'miner' | 'validator';

/** Both roles. */
export const neuronRoles: readonly NeuronRole[] = ['miner', 'validator'];

/**
 * The secret URI of the `index`th (from 1) neuron of a subnet: `//miner1_sn1`, below `root`, which is itself a secret URI,
 * or empty for the development secret that everybody knows.
 */
export function neuronUri(role: NeuronRole, index: number, netuid: number, root = ''): string {
  return `${root}//${role}${index}_sn${netuid}`;
}
