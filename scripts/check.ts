/**
 * `npm run check`: everything that can be said about the sources without running them. One line per check, the output of
 * those that failed, and exit code 1 if any did.
 */
import { fileURLToPath } from 'node:url';
import { runChecks } from './check/run-checks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { passed, failed } = await runChecks(root, (text) => process.stdout.write(text));
process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
