/** Where a chain goes that was made without a coordinator. The only file of this package that knows the store. */
import { type ChainIdentity, openSqliteStore } from '@yumanet/coordinator';
import type { Snapshot } from '@yumanet/protocol/messages';
import { writeDump } from '@yumanet/runtime';
import type { CliContext } from '../cli-context.ts';
import { expectNew, writeNewFile } from '../history/write-new-file.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import { lockNetwork } from '../network/network-lock.ts';
import { CliError, EXIT } from '../output/cli-error.ts';

/** A chain that has no block yet. */
export interface NewChain {
  readonly snapshot: Snapshot;
  readonly identity: ChainIdentity;
}

/**
 * Makes the network's folder with this chain. Throws `ChainExists` (exit 3) for a folder that has one, `NetworkRunning`
 * and `FolderUnusable` (exit 3), and `FaultError` for a store that cannot be opened. Nothing is overwritten.
 */
export function writeNetwork(folder: NetworkFolder, chain: NewChain, pid: number): void {
  const release = lockNetwork(folder, pid);
  try {
    const store = openSqliteStore(folder.chain);
    try {
      if (store.readBase() !== undefined) throw chainExists(folder);
      store.writeBase(chain);
    } finally {
      store.close();
    }
  } finally {
    release();
  }
}

function chainExists({ path }: NetworkFolder): CliError {
  return new CliError({
    name: 'ChainExists',
    message: `${path} has a chain already`,
    remedy: 'Choose another --name or --data, or delete that folder if nobody needs it.',
    facts: { folder: path },
    exitCode: EXIT.environment,
  });
}

export interface ChainFile {
  readonly path: string;
  /** Replaces the file if it is there. */
  readonly isForced: boolean;
}

/** Writes the chain as one file, for `restore`. Throws what `expectNew` (exit 2) and `writeNewFile` (exit 3) throw. */
export function writeChainFile({ path, isForced }: ChainFile, chain: NewChain, context: CliContext): void {
  expectNew(path, isForced);
  const { snapshot: base, identity } = chain;
  const clockMs = BigInt(Math.trunc(context.ports.clock.nowMs()));
  writeNewFile(path, writeDump({ identity, base, blocks: [], pool: [], clockMs, answers: [] }), context.pid);
}
