import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockStore, createMemoryStore, openChain, openSqliteStore } from '@yumanet/coordinator';
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import { createKernel } from '@yumanet/yuma';
import { findLosses, type Promised } from './find-losses.ts';
import { keptInStore } from './kept-chain.ts';

const KERNEL_FILE = join(import.meta.dirname, '../../packages/yuma/kernel/epoch.wasm');

export interface StoreAudit {
  readonly losses: readonly string[];
  readonly head: bigint;
  readonly stateDigest: string;
}

/**
 * Looks for everything that was promised in the chain of a folder that nobody serves, and executes all of it from the
 * genesis on: throws `FaultError` `store_mismatch` for a block that does not come out as it was kept. Cost: one execution
 * per block.
 */
export async function auditStore(folder: string, promised: Promised, crypto: Crypto): Promise<StoreAudit> {
  const store = openSqliteStore(folder);
  try {
    const losses = await findLosses(promised, keptInStore(store));
    const { runEpoch, market, pools } = createKernel(readFileSync(KERNEL_FILE));
    const { state } = openChain(withoutCheckpoints(store), { crypto, epochKernel: runEpoch, market, pools }, () => {
      throw new Error(`the chain in ${folder} has no genesis`);
    });
    const { number, header } = state.head;
    return { losses, head: number, stateDigest: bytesToHex(header.stateDigest) };
  } finally {
    store.close();
  }
}

/** The same chain in memory, of which only the genesis has a state. */
function withoutCheckpoints(store: BlockStore): BlockStore {
  const copy = createMemoryStore();
  const base = store.readBase();
  if (base === undefined) return copy;
  copy.writeBase(base);
  for (let number = copy.readHeadNumber() + 1n; number <= store.readHeadNumber(); number += 1n) {
    const stored = store.readBlock(number);
    if (stored === undefined) throw new Error(`block ${number} is missing from the store`);
    copy.append([stored]);
  }
  return copy;
}
