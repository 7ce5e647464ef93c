/**
 * `npm run bench -- NAME [--json]`: measures, and prints a table, or one JSON object `{name, machine, versions, calibration_ms,
 * results}`. Progress goes to stderr, the result to stdout. No figure passes or fails: budgets stand beside the figures. Only
 * a defect that a benchmark comes upon ends with 1. `crash` takes `--kills N` and `--seed TEXT`; `round-trip` takes
 * `--python FILE` and `--axon-python FILE`, the interpreters of what it compares with.
 */
import { parseArgs } from 'node:util';
import { measureCalibrationMs } from './measure/calibration.ts';
import { describeMachine } from './measure/machine.ts';
import type { BenchOptions, BenchSuite } from './measure/suite.ts';
import { carrySuite } from './suites/carry.ts';
import { crashSuite } from './suites/crash.ts';
import { epochSuite } from './suites/epoch.ts';
import { fastForwardSuite } from './suites/fast-forward.ts';
import { roundTripSuite } from './suites/round-trip.ts';
import { sealSuite } from './suites/seal.ts';
import { startupSuite } from './suites/startup.ts';
import { storeSuite } from './suites/store.ts';

const SUITES: ReadonlyMap<string, BenchSuite> = new Map([
  ['carry', carrySuite],
  ['crash', crashSuite],
  ['epoch', epochSuite],
  ['fast-forward', fastForwardSuite],
  ['round-trip', roundTripSuite],
  ['seal', sealSuite],
  ['startup', startupSuite],
  ['store', storeSuite],
]);

const { values, positionals } = readArguments();
const [name, ...others] = positionals;
const suite = name === undefined ? undefined : SUITES.get(name);
const options: BenchOptions = {
  ...(values.kills === undefined ? {} : { kills: Number(values.kills) }),
  ...(values.seed === undefined ? {} : { seed: values.seed }),
  ...(values.python === undefined ? {} : { python: values.python }),
  ...(values['axon-python'] === undefined ? {} : { axonPython: values['axon-python'] }),
};
const isUnderstood =
  others.length === 0 &&
  Object.keys(options).every((option) => suite?.options?.some((known) => known === option)) &&
  (options.kills === undefined || (Number.isInteger(options.kills) && options.kills > 0));
if (name === undefined || suite === undefined || !isUnderstood) {
  endWithUsage();
}

const before = measureCalibrationMs();
const results = await suite.run((line) => console.error(line), options);
const calibrationMs = Math.min(before, measureCalibrationMs());
const { machine, versions } = describeMachine();
if (values.json === true) {
  console.log(JSON.stringify({ name, machine, versions, calibration_ms: calibrationMs, results }, null, 2));
} else {
  console.log(suite.table(results, calibrationMs));
  console.log(`\ncalibration ${calibrationMs.toFixed(1)} ms; ${machine}; ${versions}`);
}
process.exitCode = suite.hasFailed?.(results) === true ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        kills: { type: 'string' },
        seed: { type: 'string' },
        python: { type: 'string' },
        'axon-python': { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return endWithUsage();
  }
}

function endWithUsage(): never {
  console.error(`Usage: npm run bench -- NAME [--json]\nNAME is one of: ${[...SUITES.keys()].join(', ')}`);
  console.error('crash also takes --kills N and --seed TEXT, round-trip --python FILE and --axon-python FILE');
  process.exit(2);
}
