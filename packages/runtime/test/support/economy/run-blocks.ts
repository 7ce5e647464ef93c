/** Seals blocks of calls on an economy and looks at every invariant after each of them. */

import type { Block, Extrinsic, KeptBlock, Snapshot } from '@yumanet/protocol/messages';
import { hashExtrinsic } from '../../../src/block/hash-extrinsic.ts';
import { extrinsicsRoot, hashHeader } from '../../../src/block/seal-block.ts';
import type { BrokenInvariant } from '../../../src/invariants/broken-invariant.ts';
import { InvariantAudit } from '../../../src/invariants/invariant-audit.ts';
import type { KernelPorts } from '../../../src/ports.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { openState } from '../../../src/state/snapshot.ts';
import type { Blocks } from '../random-blocks.ts';
import { blockInput, ports, type TestChain, wrapState } from '../test-chain.ts';

/** What does not hold after the last block. A bug that threw counts as one, under the name `applyBlock`. */
export type Failure = readonly BrokenInvariant[];

export interface BlocksRun {
  /** What was sealed, up to the first block after which something does not hold. */
  readonly blocks: Blocks;
  /** The same as a chain keeps it. */
  readonly kept: readonly KeptBlock[];
  readonly failure: Failure | undefined;
}

export interface RunOptions {
  readonly kernels?: KernelPorts | undefined;
}

/** Seals `count` blocks, each of what `itemsOf` gives for it once it is known what the blocks before it did. */
export function runBlocks(
  base: Snapshot,
  count: number,
  itemsOf: (index: number, state: ChainState) => Blocks[number],
  { kernels }: RunOptions = {},
): BlocksRun {
  const chain = wrapState(openState(base, ports), kernels);
  const audit = new InvariantAudit(chain.state);
  const blocks: Blocks[number][] = [];
  const kept: KeptBlock[] = [];
  for (let index = 0; index < count; index += 1) {
    const items = itemsOf(index, chain.state);
    blocks.push(items);
    const extrinsics = items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item));
    const failure = sealAndLook(chain, extrinsics, { audit, kept });
    if (failure.length > 0) return { blocks, kept, failure };
  }
  return { blocks, kept, failure: undefined };
}

interface Looking {
  readonly audit: InvariantAudit;
  readonly kept: KeptBlock[];
}

function sealAndLook(chain: TestChain, extrinsics: readonly Extrinsic[], { audit, kept }: Looking): Failure {
  try {
    const applied = chain.mine(extrinsics);
    kept.push({ block: applied.block, epochs: [...applied.epochs] });
    return audit.afterBlock(applied);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    kept.push({ block: sealByHand(chain.state, extrinsics), epochs: [] });
    return [{ invariant: 'applyBlock', detail: `threw ${error.stack}` }];
  }
}

/** The block that could not be executed, with nothing known of what it did: so that a replay comes to it, and throws. */
function sealByHand({ head }: ChainState, extrinsics: readonly Extrinsic[]): Block {
  const { crypto } = ports;
  const number = head.number + 1n;
  const receipts = extrinsics.map((extrinsic, index) => ({
    index,
    hash: hashExtrinsic(extrinsic, { block: number, index }, crypto),
    events: [],
  }));
  const { timestampMs, mode, pulse } = blockInput([]);
  const unknown = new Uint8Array(32);
  const header = {
    ...{ number, parent: head.hash, timestampMs, mode, pulse },
    ...{ randomness: unknown, stateDigest: unknown, extrinsicsRoot: extrinsicsRoot(receipts, crypto) },
  };
  return { hash: hashHeader(header, crypto), header, extrinsics: [...extrinsics], receipts, events: [] };
}
