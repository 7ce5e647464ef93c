import { bytesToHex } from '@yumanet/protocol';
import type { Block, Extrinsic } from '@yumanet/protocol/messages';

/** The narrow row that finds an extrinsic without its block. */
export interface ExtrinsicRow {
  readonly hash: Uint8Array;
  readonly index: number;
  /** The 32-byte account it acts for; null for a developer control that acts for none. */
  readonly account: Uint8Array | null;
}

/** The index rows of a block, one per extrinsic, in order. Both stores keep exactly these. */
export function indexRowsOf(block: Block): ExtrinsicRow[] {
  return block.extrinsics.map((extrinsic, index) => {
    const receipt = block.receipts[index];
    if (receipt === undefined) {
      throw new Error(`block ${block.header.number} (${bytesToHex(block.hash)}) has no receipt for extrinsic ${index}`);
    }
    return { hash: receipt.hash, index, account: accountOf(extrinsic) };
  });
}

function accountOf({ extrinsic }: Extrinsic): Uint8Array | null {
  if (extrinsic.case === 'signed') return extrinsic.value.signer;
  const { action } = extrinsic.value;
  switch (action.case) {
    case 'faucet':
    case 'setBalance':
    case 'impersonate':
      return action.value.account;
    default:
      return null;
  }
}
