/**
 * Mutation check of the epoch's reference: changes one rounding, comparison, bound or saturation at a time in a copy of the step
 * files, runs the recorded epochs and primitives against the copy, and compares it with the compiled kernel over random epochs. A
 * mutant that all of them accept is reported.
 *
 *   node scripts/mutate-epoch.ts [FILE_PART]   all step files, or those whose path contains FILE_PART
 *
 * Exits 1 when a mutant survives that `mutate-epoch/equivalent-mutants.ts` does not explain.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EQUIVALENT_MUTANTS } from './mutate-epoch/equivalent-mutants.ts';
import { findMutants, type Mutant } from './mutate-epoch/find-mutants.ts';
import { isCaught } from './mutate-epoch/is-caught.ts';

const packageFolder = resolve(import.meta.dirname, '../packages/yuma');

/** The files whose every line an epoch depends on. */
const STEP_FILES = [
  'src/epoch/activity.ts',
  'src/epoch/bonds.ts',
  'src/epoch/commit-mask.ts',
  'src/epoch/epoch-emission.ts',
  'src/epoch/liquid-alpha.ts',
  'src/epoch/masked-weights.ts',
  'src/epoch/permits.ts',
  'src/epoch/stake.ts',
  'src/epoch/stored-rows.ts',
  'src/fixed/define-fixed.ts',
  'src/fixed/proportion.ts',
  'src/fixed/transcendental.ts',
  'src/matrix/sparse-blend.ts',
  'src/matrix/sparse-mask.ts',
  'src/matrix/sparse-matrix.ts',
  'src/matrix/sparse-normalize.ts',
  'src/matrix/sparse-product.ts',
  'src/matrix/top-k.ts',
  'src/matrix/vector.ts',
  'src/matrix/weighted-median.ts',
];

const part = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'yumanet-mutants-'));
try {
  cpSync(join(packageFolder, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(packageFolder, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(packageFolder, 'vectors'), join(folder, 'vectors'));
  if (await isCaught(folder)) throw new Error('The vectors fail without any mutation.');
  const survivors: Mutant[] = [];
  let count = 0;
  for (const file of STEP_FILES.filter((path) => path.includes(part))) {
    const text = readFileSync(join(packageFolder, file), 'utf8');
    for (const mutant of findMutants(file, text)) {
      writeFileSync(join(folder, file), mutant.text);
      const caught = await isCaught(folder);
      count += 1;
      if (!caught) survivors.push(mutant);
      console.error(`${caught ? 'caught  ' : 'SURVIVED'} ${mutant.name}`);
    }
    writeFileSync(join(folder, file), text);
  }
  const unexplained = survivors.filter(({ name }) => !EQUIVALENT_MUTANTS.has(name));
  for (const { name } of survivors) console.log(`${name}: ${EQUIVALENT_MUTANTS.get(name) ?? 'NOT EXPLAINED'}`);
  console.log(`${count} mutants, ${count - survivors.length} caught, ${unexplained.length} not explained`);
  process.exitCode = unexplained.length === 0 && count > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
