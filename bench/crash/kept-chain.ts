/** The chain that is there after a crash, as a client reads it or as it lies in its store. */
import type { BlockStore } from '@yumanet/coordinator';
import { bytesToHex, hexToBytes } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import { ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';
import type { ToldBlock, ToldPlace } from './told.ts';

export interface KeptChain {
  head(): Promise<bigint>;
  /** Undefined when there is none of this number. */
  block(number: bigint): Promise<ToldBlock | undefined>;
  /** By its hash in hex; undefined when it is in no block. */
  extrinsic(hash: string): Promise<ToldPlace | undefined>;
}

/** What a running coordinator answers. */
export function keptByClient(client: CoordinatorClient): KeptChain {
  return {
    head: async () => (await client.chain()).head.number,
    block: async (number) => {
      try {
        return toldBlockOf(await client.block(number));
      } catch (error) {
        if (error instanceof ChainRefusal && error.info.name === 'BlockNotFound') return undefined;
        throw error;
      }
    },
    extrinsic: async (hash) => {
      const { block, receipt } = await client.extrinsic(hexToBytes(hash));
      return block === undefined || receipt === undefined ? undefined : { block, index: receipt.index };
    },
  };
}

/** What lies in a store. */
export function keptInStore(store: BlockStore): KeptChain {
  return {
    head: async () => store.readHeadNumber(),
    block: async (number) => {
      const stored = store.readBlock(number);
      return stored === undefined ? undefined : toldBlockOf(stored.block);
    },
    extrinsic: async (hash) => store.findExtrinsic(hexToBytes(hash)),
  };
}

function toldBlockOf({ hash, header }: Block): ToldBlock {
  return { hash: bytesToHex(hash), stateDigest: bytesToHex(header.stateDigest) };
}
