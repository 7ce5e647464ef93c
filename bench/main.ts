/**
 * `npm run bench -- NAME [--json]`: measures, and prints a table, or one JSON object `{name, machine, versions, calibration_ms,
 * results}`. Progress goes to stderr, the result to stdout. Nothing here passes or fails: budgets stand beside the figures.
 */
import { parseArgs } from 'node:util';
import { measureCalibrationMs } from './measure/calibration.ts';
import { describeMachine } from './measure/machine.ts';
import type { BenchSuite } from './measure/suite.ts';
import { epochSuite } from './suites/epoch.ts';

const SUITES: ReadonlyMap<string, BenchSuite> = new Map([['epoch', epochSuite]]);

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [name, ...others] = positionals;
const suite = name === undefined ? undefined : SUITES.get(name);
if (name === undefined || suite === undefined || others.length > 0) {
  console.error(`Usage: npm run bench -- NAME [--json]\nNAME is one of: ${[...SUITES.keys()].join(', ')}`);
  process.exit(2);
}

const before = measureCalibrationMs();
const results = await suite.run((line) => console.error(line));
const calibrationMs = Math.min(before, measureCalibrationMs());
const { machine, versions } = describeMachine();
if (values.json === true) {
  console.log(JSON.stringify({ name, machine, versions, calibration_ms: calibrationMs, results }, null, 2));
} else {
  console.log(suite.table(results, calibrationMs));
  console.log(`\ncalibration ${calibrationMs.toFixed(1)} ms; ${machine}; ${versions}`);
}
