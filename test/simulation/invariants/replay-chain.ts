import type { BlockStore } from '@yumanet/coordinator';
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import { applyBlock, type KernelPorts, openState, type RuntimePorts } from '@yumanet/runtime';
import type { Violation } from '../world/violation.ts';

/** What a chain is executed again with. */
export interface ReplayPorts {
  readonly crypto: Crypto;
  /** By name. */
  readonly kernels: Readonly<Record<string, KernelPorts>>;
}

/**
 * Executes the whole chain again from its base, signatures included, once with every kernel: each block must come out
 * with the hash and the digest it was kept with.
 */
export function replayChain(store: BlockStore, { crypto, kernels }: ReplayPorts): Violation | undefined {
  for (const [name, ports] of Object.entries(kernels)) {
    const violation = replayWith(store, { crypto, ...ports }, name);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

function replayWith(store: BlockStore, ports: RuntimePorts, kernelName: string): Violation | undefined {
  const base = store.readBase();
  if (base === undefined) return undefined;
  const state = openState(base.snapshot, ports);
  for (let number = base.snapshot.header.number + 1n; number <= store.readHeadNumber(); number += 1n) {
    const kept = store.readBlock(number)?.block;
    if (kept === undefined) return { invariant: 'same-digest', detail: `block ${number} cannot be read` };
    const { timestampMs, mode, pulse, stateDigest } = kept.header;
    const input = { timestampMs, mode, pulse, extrinsics: kept.extrinsics, verifySignatures: true };
    const { block } = applyBlock(state, input, ports);
    const isSame = bytesToHex(block.hash) === bytesToHex(kept.hash);
    if (isSame && bytesToHex(block.header.stateDigest) === bytesToHex(stateDigest)) continue;
    const detail = `block ${number} comes out with digest ${bytesToHex(block.header.stateDigest)} and not ${bytesToHex(stateDigest)} with the ${kernelName} kernel`;
    return { invariant: 'same-digest', detail };
  }
  return undefined;
}
