import { expect } from 'vitest';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import type { EpochKernels } from '../../src/vectors/check-epoch.ts';
import { checkVectorFile } from '../../src/vectors/check-vector-file.ts';
import { readVectorFile } from './vector-files.ts';

/** Checks one vector file with the reference, or the kernels given, and gives the count of its cases; any failure fails the test with its first messages. */
export function expectAllPassed(path: string, kernels: EpochKernels = [runEpoch]): number {
  const report = checkVectorFile(readVectorFile(path), undefined, kernels);
  expect(report.failures.slice(0, 5)).toEqual([]);
  expect(report.passed).toBeGreaterThan(0);
  return report.passed;
}
