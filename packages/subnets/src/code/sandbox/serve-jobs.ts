/** The sandbox's side of the pipe: jobs in, one a line, outcomes out in the same order. Ends when its input ends. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import variant from '@jitl/quickjs-singlefile-mjs-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { decodeJob } from './decode-job.ts';
import { runJob } from './run-job.ts';

/** Serves until the input ends. Says `ready` first, so that nobody is billed for the start. */
export async function serveJobs(input: Readable, output: Writable): Promise<void> {
  let engine: QuickJSWASMModule | undefined = await newEngine();
  let isUnused = true;
  output.write('"ready"\n');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const job = decodeJob(line);
    engine = engine === undefined || (job.isFreshEngine && !isUnused) ? await newEngine() : engine;
    const outcome = runJob(engine, job);
    output.write(`${JSON.stringify(outcome)}\n`);
    // An instance that was a stranger's is not given to the next one; the new one is made while nobody waits.
    engine = job.isFreshEngine ? await newEngine() : engine;
    isUnused = job.isFreshEngine;
  }
}

function newEngine(): Promise<QuickJSWASMModule> {
  return newQuickJSWASMModuleFromVariant(variant);
}
