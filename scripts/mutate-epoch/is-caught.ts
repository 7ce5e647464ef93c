import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A mutant that runs for so long hangs, which a run of the vectors notices too. */
const LIMIT_MS = 30_000;

/** True when any vector fails with the sources of that folder. */
export async function isCaught(folder: string): Promise<boolean> {
  const script = join(import.meta.dirname, 'run-vectors.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: 'ignore', timeout: LIMIT_MS });
  const [code] = await once(child, 'exit');
  return code !== 0;
}
