/** Blocks for a store, any number of them with the same content. */
import { type BlockStore, createMemoryStore, type StoredBlock } from '@yumanet/coordinator';
import { signExtrinsic } from '@yumanet/protocol';
import { Block } from '@yumanet/protocol/messages';
import type { SystemPorts } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { benchCoordinator } from './bench-coordinator.ts';

export interface BlockSeries {
  /** Encoded, without what a store adds. */
  readonly blockBytes: number;
  /** The blocks after `head`. They and their extrinsics have hashes of their own. */
  after(head: bigint, count: number): readonly StoredBlock[];
}

/** A series like the block that a real chain makes of so many transfers. */
export async function blockSeries(transfers: number, ports: SystemPorts): Promise<BlockSeries> {
  const template = await sealTransfers(transfers, ports);
  return {
    blockBytes: Block.encode(template.block).length,
    after: (head, count) =>
      Array.from({ length: count }, (_, index) => renumbered(template, head + BigInt(index + 1), ports)),
  };
}

async function sealTransfers(transfers: number, ports: SystemPorts): Promise<StoredBlock> {
  const store = createMemoryStore();
  const coordinator = benchCoordinator({ preset: 'fast', subnets: 1, store }, ports);
  const alice = devKey(ports.crypto, '//Alice');
  const bob = devKey(ports.crypto, '//Bob');
  for (let nonce = 0n; nonce < BigInt(transfers); nonce += 1n) {
    const value = { dest: bob.pair.publicKey, value: 1n };
    const extrinsic = signExtrinsic(ports.crypto, alice.pair, {
      genesisHash: genesisHashOf(store),
      nonce,
      validUntil: 64n,
      call: { call: { case: 'transferKeepAlive', value } },
    });
    const { kind } = coordinator.pool.submit(extrinsic);
    if (kind !== 'accepted') throw new Error(`a transfer was ${kind}`);
  }
  await coordinator.producer.mine(1);
  const block = store.readBlock(1n);
  if (block?.block.extrinsics.length !== transfers) throw new Error('not every transfer is in the block');
  await coordinator.close();
  return block;
}

function genesisHashOf(store: BlockStore): Uint8Array {
  const base = store.readBase();
  if (base === undefined) throw new Error('the chain has no genesis');
  return base.snapshot.hash;
}

/** Hashes look random, as those of a chain do: an index has no order to profit from. */
function renumbered({ block, epochs }: StoredBlock, number: bigint, { crypto }: SystemPorts): StoredBlock {
  const hashOf = (name: string): Uint8Array => crypto.blake2b256(Buffer.from(`${number}/${name}`));
  const header = { ...block.header, number };
  const receipts = block.receipts.map((receipt) => ({ ...receipt, hash: hashOf(String(receipt.index)) }));
  return { block: { ...block, header, hash: hashOf('block'), receipts }, epochs };
}
