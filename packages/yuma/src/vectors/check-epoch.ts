/** Epoch files: every case by itself, and the chain of cases in a sequence. */

import type { EpochTrace, EpochTraceValues, TracedEpochKernel } from '../epoch/epoch-trace.ts';
import type { EpochInput, EpochOutput } from '../epoch/epoch-types.ts';
import { elementAt } from '../matrix/element-at.ts';
import { readCase } from './case-reader.ts';
import { caseIdOf, checkEachCase } from './check-cases.ts';
import { type Computed, firstDifference } from './compare.ts';
import { asEpochInput, exactListOf } from './decode-epoch.ts';
import { asBigint, asNumber, asRecord, asString, type JsonRecord, listOf } from './decode-json.ts';
import { outputFields, rowsField, traceMatrixFields, traceVectorFields } from './epoch-fields.ts';
import type { Checker } from './vector-report.ts';

/** What a sequence hands from one epoch to the next. */
interface SequenceLink {
  readonly epoch: number;
  readonly output: EpochOutput;
}

/** The kernel that is checked, and further ones that must agree with it where nothing was recorded. */
export type EpochKernels = readonly [TracedEpochKernel, ...TracedEpochKernel[]];

/** `scenario-mode/eNN`. */
const SEQUENCE_ID = /^(.+)\/e(\d+)$/;

/** Checks the cases of `epoch-1` with the first of the kernels. */
export function epochFileChecker([kernel]: EpochKernels): Checker {
  return (file) => {
    const links = new Map<string, SequenceLink>();
    return checkEachCase(file, (value, index) => checkEpochCase(value, `#${index}`, { kernel, links }), caseIdOf);
  };
}

/** Checks `epoch-bench-1`: one case, which has no outputs and passes when all kernels give the same. */
export function benchFileChecker([kernel, ...others]: EpochKernels): Checker {
  return (file) =>
    checkEachCase(
      { cases: [file] },
      (value) => {
        const reader = readCase(asRecord(value, 'bench'), 'bench');
        reader.read('schema', asString);
        reader.read('id', asString);
        if (reader.has('note')) reader.read('note', asString);
        const input = reader.read('input', asEpochInput);
        reader.finish();
        const output = outputFields(kernel(input));
        const differences = others.map((other) => firstDifference(outputFields(other(input)), output, 'other kernel'));
        return differences.find((difference) => difference !== null) ?? null;
      },
      caseIdOf,
    );
}

function checkEpochCase(
  value: unknown,
  path: string,
  { kernel, links }: { readonly kernel: TracedEpochKernel; readonly links: Map<string, SequenceLink> },
): string | null {
  const reader = readCase(asRecord(value, path), path);
  const id = reader.read('id', asString);
  const input = reader.read('input', asEpochInput);
  const expected = reader.read('sparse', asRecord);
  const debug = reader.has('debug') ? reader.read('debug', asRecord) : null;
  const differsIn = reader.read('dense_differs_in', listOf(asString));
  const dense = reader.has('dense_differing_fields') ? reader.read('dense_differing_fields', asRecord) : {};
  const loggedErrors = reader.has('math_errors_logged') ? reader.read('math_errors_logged', asRecord) : null;
  reader.finish();

  const trace: EpochTrace = {};
  const output = kernel(input, trace);
  const brokenLink = sequenceDifference({ id, input, output }, links);
  return (
    firstDifference(outputFields(output), expected, 'sparse') ??
    (debug === null || trace.values === undefined ? null : debugDifference(trace.values, debug)) ??
    denseDifference(output, differsIn, dense) ??
    loggedErrorsDifference(input, loggedErrors) ??
    brokenLink
  );
}

/** A case names either the vectors alone or every intermediate of its form. */
function debugDifference(values: EpochTraceValues, debug: JsonRecord): string | null {
  const vectors = traceVectorFields(values);
  const hasMatrices = Object.keys(debug).some((key) => !Object.hasOwn(vectors, key));
  if (!hasMatrices) return firstDifference(vectors, debug, 'debug');
  const { alphas, ...withoutAlphas } = debug;
  return (
    firstDifference({ ...vectors, ...traceMatrixFields(values) }, withoutAlphas, 'debug') ??
    alphasDifference(values, alphas)
  );
}

/** The reference records alphas for all pairs; only those with an entry in the weights for bonds are ever read. */
function alphasDifference({ bonds, activeStake }: EpochTraceValues, expected: unknown): string | null {
  const alphas = bonds.form === 'yuma3' ? bonds.alphas : null;
  if (bonds.form !== 'yuma3' || alphas === null) {
    return expected === undefined ? null : 'debug.alphas is given where liquid alpha does not act';
  }
  if (expected === undefined) return 'debug.alphas is missing';
  const n = activeStake.length;
  const matrix = exactListOf(n, exactListOf(n, asBigint))(expected, 'debug.alphas');
  for (const [i, row] of bonds.weightsForBonds.entries()) {
    const seen = row.uids.map((j) => elementAt(elementAt(matrix, i), j));
    const difference = firstDifference(elementAt(alphas, i), seen.map(String), `debug.alphas[${i}] at weights`);
    if (difference !== null) return difference;
  }
  return null;
}

/** Upstream's dense form is never called on chain; its fields are listed exactly where it gives something else. */
function denseDifference(output: EpochOutput, differsIn: readonly string[], dense: JsonRecord): string | null {
  const names = [...differsIn].sort().join();
  if (names !== Object.keys(dense).sort().join()) return 'dense_differs_in and its fields are not the same';
  const fields = new Map(Object.entries(outputFields(output)));
  for (const name of differsIn) {
    const field = fields.get(name);
    if (field === undefined) return `dense_differs_in names ${name}, which is no output`;
    const sparse = name === 'bonds' ? bondsWithoutZeros(output) : field;
    if (firstDifference(sparse, dense[name], name) === null) return `the dense ${name} does not differ`;
  }
  return null;
}

function bondsWithoutZeros({ bonds }: EpochOutput): Computed {
  return bonds.map(({ uids, values }) =>
    Array.from(uids, (uid, k) => [uid, elementAt(values, k)]).filter(([, value]) => value !== 0),
  );
}

/** The reference logs one error where the last updates are too few. */
function loggedErrorsDifference(input: EpochInput, logged: JsonRecord | null): string | null {
  const expectedCount = input.lastUpdate.length === input.n ? 0 : 1;
  if (logged === null) return expectedCount === 0 ? null : 'math_errors_logged is missing';
  const reader = readCase(logged, 'math_errors_logged');
  reader.read('dense', asNumber);
  const count = reader.read('sparse', asNumber);
  reader.finish();
  return count === expectedCount ? null : `math_errors_logged.sparse: expected ${count}, computed ${expectedCount}`;
}

/** What an epoch gave must be what the next one of its sequence reads. */
function sequenceDifference(
  { id, input, output }: { readonly id: string; readonly input: EpochInput; readonly output: EpochOutput },
  links: Map<string, SequenceLink>,
): string | null {
  const [, sequence, epochText] = SEQUENCE_ID.exec(id) ?? [];
  if (sequence === undefined || epochText === undefined) return null;
  const epoch = Number(epochText);
  const before = links.get(sequence);
  links.set(sequence, { epoch, output });
  if (before === undefined || before.epoch + 1 !== epoch) return null;
  return (
    firstDifference(rowsField(before.output.bonds), rowsField(input.bonds), 'input.bonds after the epoch before') ??
    firstDifference(
      before.output.validatorPermit,
      input.validatorPermit,
      'input.validator_permit after the epoch before',
    )
  );
}
