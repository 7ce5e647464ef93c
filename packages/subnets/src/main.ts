/**
 * The sandbox program: runs strangers' modules for `createSandbox`, which starts it. Not for people. It ends with its input.
 */
import { serveJobs } from './code/sandbox/serve-jobs.ts';

await serveJobs(process.stdin, process.stdout);
