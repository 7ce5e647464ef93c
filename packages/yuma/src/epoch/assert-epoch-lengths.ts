/** What must hold of an epoch's input before it runs. */

import type { EpochInput } from './epoch-types.ts';

/** Throws a RangeError unless there is one element per neuron where one is required, and nowhere more. */
export function assertEpochLengths(input: EpochInput): void {
  const { n, blockAtRegistration, validatorPermit, totalStakeI64F64 } = input;
  const exact = Object.entries({ blockAtRegistration, validatorPermit, totalStakeI64F64 });
  for (const [name, column] of exact) {
    if (column.length !== n) throw new RangeError(`${name} has ${column.length} elements for ${n} neurons.`);
  }
  const atMost = Object.entries({ lastUpdate: input.lastUpdate, weights: input.weights, bonds: input.bonds });
  for (const [name, column] of atMost) {
    if (column.length > n) throw new RangeError(`${name} has ${column.length} elements for ${n} neurons.`);
  }
}
