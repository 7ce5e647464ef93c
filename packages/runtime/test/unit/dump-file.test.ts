/** A chain in one file: it comes back as it was written, and whatever is wrong with it is named. */
import { RULE_SET, WireError } from '@yumanet/protocol';
import { type Block, Dump, type KeptBlock } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { hashHeader } from '../../src/block/seal-block.ts';
import { DUMP_FORMAT, type DumpContent, readDump, writeDump } from '../../src/dump/dump-file.ts';
import { snapshotOf } from '../../src/state/snapshot.ts';
import { bytesOf, createTestChain, ports } from '../support/test-chain.ts';

const { crypto } = ports;

function contentOf(blockCount: number): DumpContent {
  const chain = createTestChain();
  const base = snapshotOf(chain.state);
  const blocks: KeptBlock[] = [];
  for (let number = 1; number <= blockCount; number += 1) {
    const transfer = chain.sign('//Alice', { case: 'transferKeepAlive', value: { dest: bytesOf('//Bob'), value: 5n } });
    const faucet = { case: 'faucet', value: { account: bytesOf('//Bob'), amount: 1n } } as const;
    const { block, epochs } = chain.mine([transfer, { extrinsic: { case: 'dev', value: { action: faucet } } }]);
    blocks.push({ block, epochs });
  }
  const identity = { name: 'test', preset: 'fast', seed: 'seed', beaconSeed: new Uint8Array(32).fill(4) };
  return { identity, base, blocks, pool: [], clockMs: 7n, answers: [{ source: 'validator1_sn1', record: '{}' }] };
}

const content = contentOf(3);
const whole: Dump = { format: DUMP_FORMAT, ruleSet: RULE_SET, ...content };

function withBlock(index: number, change: (block: Block) => Block): Uint8Array {
  const blocks = content.blocks.map((kept, at) => (at === index ? { ...kept, block: change(kept.block) } : kept));
  return writeDump({ ...content, blocks });
}

/** With the hash that fits the changed header. */
function resealed(block: Block, header: Partial<Block['header']>): Block {
  const changed = { ...block.header, ...header };
  return { ...block, header: changed, hash: hashHeader(changed, crypto) };
}

function problemOf(bytes: Uint8Array): string {
  try {
    readDump(bytes, crypto);
  } catch (error) {
    if (error instanceof WireError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('a dump', () => {
  it('comes back as it was written', () => {
    expect(readDump(writeDump(content), crypto)).toEqual(whole);
  });

  it('may have no blocks, and then its base is all there is', () => {
    expect(readDump(writeDump({ ...content, blocks: [] }), crypto).blocks).toEqual([]);
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('# yumanet\n')],
    ['a message of another kind', Dump.encode({ ...whole, format: 0 })],
    ['half of one', writeDump(content).subarray(0, 1_000)],
  ])('is not %s', (_, bytes) => {
    expect(problemOf(bytes)).toMatch(/^Dump(Start)?[:.]/);
  });

  it('of a later format is refused by its number, whatever else is in it', () => {
    const later = Uint8Array.of(8, DUMP_FORMAT + 1, 26, 1, 255);
    expect(problemOf(later)).toBe(
      `Dump.format: is ${DUMP_FORMAT + 1}, this program reads ${DUMP_FORMAT}: use the version that wrote it`,
    );
  });

  it('of other rules is refused by their name', () => {
    const other = Dump.encode({ ...whole, ruleSet: '2027-01 / spec 500' });
    expect(problemOf(other)).toMatch(/^Dump.rule_set: is "2027-01 \/ spec 500", this program has /);
  });

  it('has a base whose hash is that of its header', () => {
    const base = { ...content.base, hash: new Uint8Array(32) };
    expect(problemOf(writeDump({ ...content, base }))).toMatch(/^Dump.base: the state at block 0 has a hash/);
  });
});

describe('a block of a dump', () => {
  it.each([
    ['a gap', writeDump({ ...content, blocks: content.blocks.slice(1) }), 'Dump.blocks[0]: block 2 has number 2 after'],
    [
      'another hash',
      withBlock(1, (block) => ({ ...block, hash: new Uint8Array(32) })),
      'Dump.blocks[1]: block 2 has hash',
    ],
    [
      'a changed header',
      withBlock(1, (block) => ({ ...block, header: { ...block.header, timestampMs: 1n } })),
      'Dump.blocks[1]: block 2 has hash',
    ],
    [
      'another parent',
      withBlock(1, (block) => resealed(block, { parent: block.hash })),
      'Dump.blocks[1]: block 2 has parent',
    ],
    [
      'another root',
      withBlock(2, (block) => resealed(block, { extrinsicsRoot: block.hash })),
      'Dump.blocks[2]: block 3 has extrinsics root',
    ],
    [
      'a receipt too few',
      withBlock(0, (block) => ({ ...block, receipts: block.receipts.slice(1) })),
      'Dump.blocks[0]: block 1 has 2 extrinsics and 1 receipts',
    ],
    [
      'extrinsics in another order',
      withBlock(0, (block) => ({ ...block, extrinsics: [...block.extrinsics].reverse() })),
      'Dump.blocks[0]: block 1 has a receipt 0 that is not of its extrinsic 0',
    ],
    [
      'a receipt with another number',
      withBlock(0, (block) => ({ ...block, receipts: block.receipts.map((receipt) => ({ ...receipt, index: 1 })) })),
      'Dump.blocks[0]: block 1 has a receipt 0 that is not',
    ],
  ])('with %s is named', (_, bytes, problem) => {
    expect(problemOf(bytes)).toContain(problem);
  });
});
