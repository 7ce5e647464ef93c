/**
 * Checks one parsed vector file: by its `schema`, then `fn` or `name`; the file's own name never matters. Whatever is
 * not known or not well formed is a failure, never a skip.
 */

import { runEpoch } from '../epoch/run-epoch.ts';
import { type CaseComputation, checkCases } from './check-cases.ts';
import { benchFileChecker, type EpochKernels, epochFileChecker } from './check-epoch.ts';
import { checkPoolSwaps } from './check-pool-swaps.ts';
import { EMISSION_FUNCTIONS } from './emission-amounts.ts';
import { SEQUENCE_FUNCTIONS } from './emission-sequences.ts';
import { SUBNET_FUNCTIONS } from './emission-subnets.ts';
import { MATRIX_FUNCTIONS } from './math-matrices.ts';
import { SCALAR_FUNCTIONS } from './math-scalars.ts';
import { VECTOR_FUNCTIONS } from './math-vectors.ts';
import { type Checker, fileFailure, type VectorReport } from './vector-report.ts';

const MATH = new Map([...SCALAR_FUNCTIONS, ...VECTOR_FUNCTIONS, ...MATRIX_FUNCTIONS]);
const EMISSION = new Map([...EMISSION_FUNCTIONS, ...SUBNET_FUNCTIONS, ...SEQUENCE_FUNCTIONS]);

const CHECKERS: ReadonlyMap<string, Checker> = new Map([
  ['math-1', checkFunctionFile('fn', MATH)],
  ['emission-1', checkFunctionFile('name', EMISSION)],
  ['yumanet/pool-swaps/1', checkPoolSwaps],
]);

/**
 * Checks a parsed file. `extraCheckers` adds schemas that belong to other packages. The first of the kernels computes the epochs;
 * inputs without recorded results run with all of them, which must agree.
 */
export function checkVectorFile(
  parsedJson: unknown,
  extraCheckers?: ReadonlyMap<string, Checker>,
  kernels: EpochKernels = [runEpoch],
): VectorReport {
  if (!isRecord(parsedJson)) return fileFailure('the file is not a JSON object');
  const { schema } = parsedJson;
  if (typeof schema !== 'string') return fileFailure('the file has no schema');
  const checker = epochChecker(schema, kernels) ?? CHECKERS.get(schema) ?? extraCheckers?.get(schema);
  return checker === undefined ? fileFailure(`the schema ${schema} is not known`) : checker(parsedJson);
}

function epochChecker(schema: string, kernels: EpochKernels): Checker | undefined {
  if (schema === 'epoch-1') return epochFileChecker(kernels);
  return schema === 'epoch-bench-1' ? benchFileChecker(kernels) : undefined;
}

/** A checker that chooses the computation by a field of the file. */
function checkFunctionFile(field: 'fn' | 'name', computations: ReadonlyMap<string, CaseComputation>): Checker {
  return (file) => {
    const name = file[field];
    if (typeof name !== 'string') return fileFailure(`the file has no ${field}`);
    const compute = computations.get(name);
    return compute === undefined ? fileFailure(`the ${field} ${name} is not known`) : checkCases(file, compute);
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
