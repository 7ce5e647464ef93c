/**
 * Compiles `packages/yuma/assembly/` into `packages/yuma/kernel/epoch.wasm`. The same sources and the same compiler (its
 * version is pinned in package.json) give the same bytes.
 *
 *   node scripts/build-kernel.ts           writes the file
 *   node scripts/build-kernel.ts --check   writes nothing; exits 1 when the file on disk differs
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const source = 'packages/yuma/assembly/epoch.ts';
const target = join(root, 'packages/yuma/kernel/epoch.wasm');

/** No garbage collector, no assertions, no source map: only the functions that are exported, and memory. */
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

function compile(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-kernel-'));
  try {
    const output = join(folder, 'epoch.wasm');
    const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
    execFileSync(process.execPath, [compiler, source, '--outFile', output, ...OPTIONS], {
      cwd: root,
      stdio: 'inherit',
    });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytes = compile();
if (process.argv.includes('--check')) {
  const isCurrent = existsSync(target) && Buffer.compare(readFileSync(target), bytes) === 0;
  if (!isCurrent) console.error(`${target} differs from its sources: run npm run build:kernel`);
  console.log(`${bytes.length} bytes compared`);
  process.exitCode = isCurrent ? 0 : 1;
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.error(`kernel: ${bytes.length} bytes written`);
}
