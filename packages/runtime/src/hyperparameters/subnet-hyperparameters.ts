/** Every hyperparameter of a subnet: those of the reference's list in its order, then the others. */
import type { Netuid } from '@yumanet/protocol';
import { furtherHyperparameters } from './further-hyperparameters.ts';
import type { Hyperparameter } from './hyperparameter.ts';
import { referenceHyperparameters } from './reference-hyperparameters.ts';

export const subnetHyperparameters: readonly Hyperparameter<readonly [Netuid]>[] = [
  ...referenceHyperparameters,
  ...furtherHyperparameters,
];
