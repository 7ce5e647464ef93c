import { pbkdf2Sync } from 'node:crypto';

const ITERATIONS = 100_000;

/** How long this machine takes for a fixed piece of work: the unit of all budgets. Call it before and after, and take the faster. */
export function measureCalibrationMs(): number {
  const start = performance.now();
  pbkdf2Sync('yumanet', 'calibration', ITERATIONS, 32, 'sha256');
  return performance.now() - start;
}
