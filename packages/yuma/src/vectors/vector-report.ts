/** What checking vector files gives. */

/** One case (or one file) that did not pass. */
export interface VectorFailure {
  /** The case's id or place in the file; `file` for a failure of the whole file. */
  readonly id: string;
  readonly message: string;
}

/** Counts of cases: every case is either passed or among the failures. */
export interface VectorReport {
  readonly passed: number;
  readonly failures: readonly VectorFailure[];
}

/** Checks one parsed file of a schema. Throws nothing: whatever is wrong is a failure in the report. */
export type Checker = (file: Readonly<Record<string, unknown>>) => VectorReport;

/** The report of a file that cannot be checked at all. */
export function fileFailure(message: string): VectorReport {
  return { passed: 0, failures: [{ id: 'file', message }] };
}
