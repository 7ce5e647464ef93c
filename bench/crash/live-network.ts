/** A whole network as `yumanet up` keeps it: one command that starts and restarts six processes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkManifest } from '@yumanet/protocol';
import { decodeManifest } from '../../packages/cli/src/network/decode-manifest.ts';
import { readLogRecord } from '../../packages/cli/src/supervise/decode-ready-line.ts';
import { followProgram } from '../process/follow-program.ts';

export interface LiveNetwork {
  /** As it is now, with the process ids of those that run. */
  manifest(): NetworkManifest;
  /** The numbers of the blocks that it has shown, in the order of its screen. */
  shownBlocks(): readonly number[];
  /** Resolves when nothing of it is left. */
  stop(): Promise<void>;
}

/** Short blocks, so that an epoch comes every 2.5 s. */
const BLOCK_TIME = '250ms';
const INTERRUPTED = 130;

/** Starts a network on free ports in a folder; resolves when it is set up and makes blocks by itself. */
export async function startNetwork(bundles: string, folder: string): Promise<LiveNetwork> {
  const flags = ['up', '--data', folder, '--port', '0', '--block-time', BLOCK_TIME, '--json'];
  const program = followProgram(join(bundles, 'cli.js'), flags, {
    environment: { NODE_COMPILE_CACHE: join(bundles, 'compile-cache') },
  });
  const shown: number[] = [];
  program.watch((line) => {
    const record = readLogRecord(line);
    if (record?.['event'] === 'block') shown.push(Number(record['number']));
  });
  try {
    await program.find((line) => readLogRecord(line)?.['event'] === 'running' || undefined);
  } catch (error) {
    program.signal('SIGKILL');
    throw error;
  }
  const path = join(folder, 'manifest.json');
  return {
    manifest: () => decodeManifest(path, readFileSync(path, 'utf8')),
    shownBlocks: () => shown,
    stop: async () => {
      program.signal('SIGINT');
      const { code, signal } = await program.ended;
      if (code !== INTERRUPTED) throw new Error(`the network was asked to stop and ended with ${signal ?? code}`);
    },
  };
}
