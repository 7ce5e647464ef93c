/** Weights for pictures that have none. */
import type { PictureNeuron } from '@yumanet/runtime';
import type { Problems } from './problems.ts';

/**
 * Every validator gives each miner its incentive as weight: an epoch then pays miners about as the last one did. Who has
 * a permit is a validator; where the file has no permits, who has dividends.
 */
export function weightsFromIncentive(neurons: readonly PictureNeuron[], problems: Problems): readonly PictureNeuron[] {
  if (neurons.some(({ weights }) => weights.uids.length > 0)) {
    problems.add('--weights-from incentive is for a file without weights, and this one has some');
  }
  const earning = neurons.flatMap(({ incentive }, uid) => (incentive > 0 ? [uid] : []));
  if (earning.length === 0) problems.add('--weights-from incentive needs a column "incentive" that is not all 0');
  const weights = {
    uids: Uint16Array.from(earning),
    values: Uint16Array.from(earning, (uid) => neurons[uid]?.incentive ?? 0),
  };
  return neurons.map((neuron) => ((neuron.validatorPermit ?? neuron.dividends > 0) ? { ...neuron, weights } : neuron));
}
