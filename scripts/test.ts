/**
 * `npm test`: `npm run check`, then every test suite. Both always run; the last line sums them, a check counting as one
 * test, and the exit code is 1 if anything failed.
 */
import { fileURLToPath } from 'node:url';
import { runChecks } from './check/run-checks.ts';
import { runSuites } from './test/run-suites.ts';

const USAGE = `Usage: npm test

Runs the checks (npm run check) and all test suites. YUMANET_SEED=n repeats the property tests of an earlier run.
For less than everything: npm run check, or npx vitest run PATH.
`;

const parameters = process.argv.slice(2);
if (parameters.length > 0) {
  const isHelp = parameters.includes('--help');
  (isHelp ? process.stdout : process.stderr).write(USAGE);
  process.exit(isHelp ? 0 : 2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = await runChecks(root, (text) => process.stdout.write(text));
const suites = await runSuites(root);
const passed = checks.passed + suites.passed;
const failed = checks.failed + suites.failed;
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
