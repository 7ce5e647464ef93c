/** Runs vector files and folders: whatever cannot be read or is not known is a failure, never a skip. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Crypto, checkBtauthVectors } from '@yumanet/protocol';
import { type Checker, checkVectorFile, type EpochKernels, fileFailure, type VectorReport } from '@yumanet/yuma';
import { listVectorFiles } from './list-vector-files.ts';

/** What one file gave. */
export interface FileReport extends VectorReport {
  readonly path: string;
}

/** What all files gave. Counts are of cases. */
export interface VectorsReport {
  readonly passed: number;
  readonly failed: number;
  readonly files: readonly FileReport[];
}

/** What a check computes with. */
export interface VectorPorts {
  readonly crypto: Crypto;
  /** The first computes the epochs; the others must agree with it where a file has no outputs. */
  readonly kernels: EpochKernels;
}

/** Checks every file of the paths and tells of each when it is done. Cost: grows with the cases; minutes for all of them. */
export function checkVectors(
  paths: readonly string[],
  { crypto, kernels }: VectorPorts,
  onFile: (report: FileReport) => void,
): VectorsReport {
  const extraCheckers = new Map([['btauth/1', oneFailurePerCase(checkBtauthVectors(crypto))]]);
  const files = paths.flatMap(listVectorFiles).map((path) => {
    const report = { path, ...checkFile(path, extraCheckers, kernels) };
    onFile(report);
    return report;
  });
  return {
    passed: files.reduce((sum, { passed }) => sum + passed, 0),
    failed: files.reduce((sum, { failures }) => sum + failures.length, 0),
    files,
  };
}

function checkFile(path: string, extraCheckers: ReadonlyMap<string, Checker>, kernels: EpochKernels): VectorReport {
  const content = readParsed(path);
  return 'reason' in content ? fileFailure(content.reason) : checkVectorFile(content.parsed, extraCheckers, kernels);
}

function readParsed(path: string): { readonly parsed: unknown } | { readonly reason: string } {
  try {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return { parsed: JSON.parse(text) };
  } catch (error) {
    // Missing, no permission, no gzip, no JSON: each is a failure of this file, and the others are still checked.
    return { reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Cases are counted, so several complaints about one case become one. */
function oneFailurePerCase(checker: Checker): Checker {
  return (file) => {
    const report = checker(file);
    const messages = Map.groupBy(report.failures, ({ id }) => id);
    const failures = [...messages].map(([id, failed]) => ({
      id,
      message: failed.map(({ message }) => message).join('; '),
    }));
    return { passed: report.passed, failures };
  };
}
