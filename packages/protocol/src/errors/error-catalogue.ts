/**
 * Every error name with its class, its sentence and its remedy. Chain names are those of the reference chain, pool names
 * those of Substrate; chain classes are those of the ecosystem's SDK (docs/rules/subnets.md section 8b), but a bad
 * signature (BadProof) is `unauthenticated` and a used nonce in the pool (TooLowPriority) `already_exists`.
 */
import { leaseErrors } from './entries/lease-errors.ts';
import { neuronErrors } from './entries/neuron-errors.ts';
import { poolErrors } from './entries/pool-errors.ts';
import { proposalErrors } from './entries/proposal-errors.ts';
import { requestErrors } from './entries/request-errors.ts';
import { stakeErrors } from './entries/stake-errors.ts';
import { subnetErrors } from './entries/subnet-errors.ts';
import { weightsErrors } from './entries/weights-errors.ts';
import type { ErrorEntry } from './error-entry.ts';

const entries = {
  ...weightsErrors,
  ...neuronErrors,
  ...subnetErrors,
  ...stakeErrors,
  ...poolErrors,
  ...requestErrors,
  ...leaseErrors,
  ...proposalErrors,
};

/** A name of the catalogue. */
export type ErrorName = keyof typeof entries;

/** The catalogue by name. */
export const errorCatalogue: Readonly<Record<ErrorName, ErrorEntry>> = entries;

/** All names, in the order of the catalogue. */
export const errorNames: readonly ErrorName[] = Object.keys(entries).filter(isErrorName);

/** True for a name of the catalogue; names come from other processes, so `toString` must be none. */
export function isErrorName(name: string): name is ErrorName {
  return Object.hasOwn(entries, name);
}
