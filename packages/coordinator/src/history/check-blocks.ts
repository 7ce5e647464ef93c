import { bytesToHex, type Crypto, FaultError, findBadSignature } from '@yumanet/protocol';
import type { Block, Snapshot } from '@yumanet/protocol/messages';
import { findSealProblem, type ParentBlock } from '@yumanet/runtime';
import { indexRowsOf } from '../store/index-rows.ts';
import type { ChainBlockRow, PlacedRow, SqliteReader } from '../store/sqlite-reader.ts';
import { type FolderFinding, fine, SAVE_BLOCKS, saveUntil, wrong } from './folder-finding.ts';
import { isSameBytes } from './same-bytes.ts';

export interface BlocksChecked {
  readonly findings: readonly FolderFinding[];
  /** The last block up to which every block is there and is what its hash says. */
  readonly last: bigint;
}

export interface BlocksCheck {
  readonly crypto: Crypto;
  /** Called after each block and awaited. */
  readonly onBlock: (number: bigint) => Promise<void> | void;
}

/**
 * Reads every block once: no gap, each what its hash says and after its parent, its signatures good, and the index rows
 * exactly those of the blocks. Ends at the first damaged block; nothing after it can be trusted.
 */
export async function checkBlocks(reader: SqliteReader, base: Snapshot, check: BlocksCheck): Promise<BlocksChecked> {
  const index = new IndexCheck(reader.indexRows(), reader.readIndexedBlock());
  let parent: ParentBlock = { number: base.header.number, hash: base.hash };
  let signatureProblem: string | undefined;
  let blockProblem: string | undefined;
  for (const row of readable(reader.blockRows())) {
    const found = row instanceof FaultError ? row.message : findRowProblem(row, parent, check.crypto);
    if (typeof found === 'string') {
      blockProblem = found;
      break;
    }
    parent = { number: found.header.number, hash: found.hash };
    signatureProblem ??= findSignatureProblem(found, check.crypto);
    index.add(found);
    await check.onBlock(found.header.number);
  }
  if (blockProblem === undefined) index.end(parent.number);
  const last = parent.number;
  const range = `blocks ${base.header.number + 1n} to ${last}`;
  const signatures =
    signatureProblem === undefined
      ? fine('signatures', `every extrinsic of ${range} is signed by who sent it`)
      : wrong('signatures', signatureProblem, 'Somebody changed the file: do not trust what this extrinsic did.');
  const blocks =
    blockProblem === undefined
      ? fine('blocks', last === base.header.number ? 'there are none yet' : `${range} follow each other without a gap`)
      : wrong('blocks', `${blockProblem}; ${last - base.header.number} before it are whole`, saveUntil(last));
  return { findings: [blocks, signatures, index.finding(range)], last };
}

/** The rows, and in place of one that cannot be read the fault, after which there is no other. */
function* readable(rows: Iterable<ChainBlockRow>): Generator<ChainBlockRow | FaultError> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    yield error;
  }
}

/** The block of a row, or what is wrong with it. */
function findRowProblem(row: ChainBlockRow, parent: ParentBlock, crypto: Crypto): Block | string {
  const { number } = row;
  if (number > parent.number + 1n) return `block ${parent.number + 1n} is missing: the next one is ${number}`;
  if (number <= parent.number) return `there is a block ${number} before the first state`;
  try {
    const { block } = row.read();
    const problem = findSealProblem(block, parent, crypto);
    if (problem !== undefined) return `block ${number} ${problem}`;
    if (isSameBytes(row.hash, block.hash)) return block;
    return `block ${number} is listed as ${bytesToHex(row.hash)}, it is ${bytesToHex(block.hash)}`;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return `block ${number}: ${error.message}`;
  }
}

function findSignatureProblem({ header, extrinsics }: Block, crypto: Crypto): string | undefined {
  const signed = extrinsics.flatMap(({ extrinsic }, index) =>
    extrinsic.case === 'signed' ? [{ index, value: extrinsic.value }] : [],
  );
  const bad =
    signed[
      findBadSignature(
        crypto,
        signed.map(({ value }) => value),
      )
    ];
  return bad === undefined
    ? undefined
    : `extrinsic ${bad.index} of block ${header.number} has a signature that is not its signer's`;
}

/** Walks along the index rows beside the blocks; those of the newest blocks are not written yet. */
class IndexCheck {
  readonly #rows: Iterator<PlacedRow>;
  readonly #indexedBlock: bigint;
  #next: PlacedRow | undefined;
  #problem: string | undefined;

  constructor(rows: Iterable<PlacedRow>, indexedBlock: bigint) {
    this.#rows = rows[Symbol.iterator]();
    this.#indexedBlock = indexedBlock;
    this.#advance();
  }

  /** Compares the rows of a block with those it should have. */
  add(block: Block): void {
    const { number } = block.header;
    for (const { hash, index, account } of number > this.#indexedBlock ? [] : indexRowsOf(block)) {
      if (this.#problem !== undefined) return;
      const row = this.#next;
      if (row === undefined || !isRow(row, { block: number, index, hash, account })) {
        this.#problem = `extrinsic ${index} of block ${number} is not in the index as it is in the block`;
        return;
      }
      this.#advance();
    }
    this.#expectAfter(number);
  }

  /** No row may be left. */
  end(last: bigint): void {
    this.#expectAfter(last);
    if (this.#next !== undefined)
      this.#problem ??= `the index has an extrinsic of block ${this.#next.block}, which is not there`;
  }

  finding(range: string): FolderFinding {
    if (this.#problem === undefined) {
      return fine('index', `the index has exactly the extrinsics of ${range}, up to block ${this.#indexedBlock}`);
    }
    return wrong('index', this.#problem, SAVE_BLOCKS);
  }

  #expectAfter(number: bigint): void {
    if (this.#problem !== undefined || this.#next === undefined || this.#next.block > number) return;
    this.#problem = `the index has an extrinsic ${this.#next.index} of block ${this.#next.block}, the block has none`;
  }

  #advance(): void {
    try {
      const next = this.#rows.next();
      this.#next = next.done === true ? undefined : next.value;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.#next = undefined;
      this.#problem ??= error.message;
    }
  }
}

function isRow(row: PlacedRow, wanted: PlacedRow): boolean {
  if (row.block !== wanted.block || row.index !== wanted.index || !isSameBytes(row.hash, wanted.hash)) return false;
  if (row.account === null || wanted.account === null) return row.account === wanted.account;
  return isSameBytes(row.account, wanted.account);
}
