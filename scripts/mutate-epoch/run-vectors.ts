/**
 * Runs the vectors of a copy of the package with its own sources, and compares its epochs with the compiled kernel's over random
 * inputs, which reach what no recording holds; throws at the first failure.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { EpochTrace } from '../../packages/yuma/src/epoch/epoch-trace.ts';
import { createKernel } from '../../packages/yuma/src/kernel/create-kernel.ts';
import { arbitraryEpochs } from '../../packages/yuma/test/support/arbitrary-epoch.ts';

type Sources = Pick<typeof import('@yumanet/yuma'), 'checkVectorFile' | 'runEpoch'>;

const folder = process.argv[2] ?? '';
const { checkVectorFile, runEpoch }: Sources = await import(join(folder, 'src/index.ts'));

/** Small files with much in them first. */
const EPOCH_FILES = ['edges', 'random-small', 'boundary', 'random-mid', 'random-256', 'sequences-evolving'];

/** The same epochs for every mutant. */
const RANDOM_EPOCHS = { seed: 1, numRuns: 16_000 };

function isVectorRefused(path: string): boolean {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return checkVectorFile(JSON.parse(text)).failures.length > 0;
}

function differsFromKernel(): boolean {
  const kernel = createKernel(readFileSync(join(import.meta.dirname, '../../packages/yuma/kernel/epoch.wasm')));
  return fc.sample(arbitraryEpochs(8), RANDOM_EPOCHS).some((input) => {
    const [trace, kernelTrace]: readonly [EpochTrace, EpochTrace] = [{}, {}];
    const output = runEpoch(input, trace);
    return !isDeepStrictEqual(output, kernel.runEpoch(input, kernelTrace)) || !isDeepStrictEqual(trace, kernelTrace);
  });
}

const paths = [
  ...EPOCH_FILES.map((name) => join(folder, 'vectors/epoch', `${name}.json.gz`)),
  ...readdirSync(join(folder, 'vectors/math')).map((name) => join(folder, 'vectors/math', name)),
];
if (paths.some(isVectorRefused) || differsFromKernel()) throw new Error('These sources do not follow the rules.');
