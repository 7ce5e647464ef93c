/** Runs a computation over the cases of a file and compares every field that is not an input. */

import { type CaseReader, readCase } from './case-reader.ts';
import { type Computed, firstDifference } from './compare.ts';
import { asRecord, type JsonRecord, MalformedVectorError } from './decode-json.ts';
import { fileFailure, type VectorFailure, type VectorReport } from './vector-report.ts';

/** Reads a case's inputs and gives what its other fields must be, all of them. */
export type CaseComputation = (reader: CaseReader) => Readonly<Record<string, Computed>>;

/** Checks every case; its id is its place in the file. */
export function checkCases(file: JsonRecord, compute: CaseComputation): VectorReport {
  return checkEachCase(file, (value, index) => {
    const id = `#${index}`;
    const reader = readCase(asRecord(value, id), id);
    const computed = compute(reader);
    return firstDifference(computed, reader.rest(), id);
  });
}

/** Runs `check` over a file's cases; it gives a message for a case that fails, or null. Whatever it throws fails the case. */
export function checkEachCase(
  file: JsonRecord,
  check: (value: unknown, index: number) => string | null,
  idOf: (value: unknown, index: number) => string = (_, index) => `#${index}`,
): VectorReport {
  const { cases } = file;
  if (!Array.isArray(cases) || cases.length === 0) return fileFailure('the file has no cases');
  const failures: VectorFailure[] = [];
  cases.forEach((value: unknown, index) => {
    const message = messageOf(() => check(value, index));
    if (message !== null) failures.push({ id: idOf(value, index), message });
  });
  return { passed: cases.length - failures.length, failures };
}

/** The `id` of a case that has one, else its place. */
export function caseIdOf(value: unknown, index: number): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return `#${index}`;
  return typeof value.id === 'string' ? value.id : `#${index}`;
}

function messageOf(check: () => string | null): string | null {
  try {
    return check();
  } catch (error) {
    if (error instanceof MalformedVectorError) return `malformed: ${error.message}`;
    return `threw: ${String(error)}`;
  }
}
