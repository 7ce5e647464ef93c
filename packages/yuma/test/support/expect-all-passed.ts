import { expect } from 'vitest';
import { checkVectorFile } from '../../src/vectors/check-vector-file.ts';
import { readVectorFile } from './vector-files.ts';

/** Checks one vector file and gives the count of its cases; any failure fails the test with its first messages. */
export function expectAllPassed(path: string): number {
  const report = checkVectorFile(readVectorFile(path));
  expect(report.failures.slice(0, 5)).toEqual([]);
  expect(report.passed).toBeGreaterThan(0);
  return report.passed;
}
