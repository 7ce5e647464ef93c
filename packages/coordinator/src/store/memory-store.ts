import { bytesToHex } from '@yumanet/protocol';
import { Block, Extrinsic, Snapshot } from '@yumanet/protocol/messages';
import type {
  AccountExtrinsic,
  BlockStore,
  ChainBase,
  ChainMove,
  ClockSetting,
  ExtrinsicPlace,
  NewRestorePoint,
  RestorePoint,
  StoredBlock,
  StoreOptions,
  WholeChain,
} from './block-store.ts';
import { type BlockGraph, branchesOf, type ChainLine, findLine, trunksOf } from './chain-line.ts';
import { expectNext } from './expect-next.ts';
import { ExtrinsicIndex } from './extrinsic-index.ts';
import { superfluousCheckpoints } from './superfluous-checkpoints.ts';

/** A block as a reader of the file would find it, so that both stores give the same values back. */
interface KeptBlock {
  readonly hash: Uint8Array;
  readonly parent: Uint8Array;
  readonly bytes: Uint8Array;
  readonly epochs: readonly number[];
}

interface KeptCheckpoint {
  readonly number: bigint;
  readonly bytes: Uint8Array;
}

/** Of a large network each takes megabytes. */
const CHECKPOINTS_KEPT_DEFAULT = 2;

/** The in-memory twin of the SQLite store: for `--ephemeral` and for tests. */
export function createMemoryStore(options: StoreOptions = {}): BlockStore {
  return new MemoryStore(options.checkpointsKept ?? CHECKPOINTS_KEPT_DEFAULT);
}

const CLOCK_AT_FIRST: ClockSetting = { lagMs: 0n, pinned: undefined };

class MemoryStore implements BlockStore {
  readonly #checkpointsKept: number;
  #base: ChainBase | undefined;
  #clock = CLOCK_AT_FIRST;
  /** Those after the base, in order. */
  readonly #blocks: KeptBlock[] = [];
  readonly #numbers = new Map<string, bigint>();
  readonly #extrinsics = new ExtrinsicIndex();
  /** By the hash of their block. */
  readonly #checkpoints = new Map<string, KeptCheckpoint>();
  readonly #setAside = new Map<string, KeptBlock>();
  readonly #points = new Map<bigint, RestorePoint>();
  #nextPointId = 1n;

  constructor(checkpointsKept: number) {
    this.#checkpointsKept = checkpointsKept;
  }

  readBase(): ChainBase | undefined {
    return this.#base;
  }

  writeBase(base: ChainBase): void {
    if (this.#base !== undefined) throw new Error('the store already has a base');
    this.#base = base;
  }

  readHeadNumber(): bigint {
    return this.#baseNumber() + BigInt(this.#blocks.length);
  }

  append(blocks: readonly StoredBlock[], checkpoint?: Snapshot): void {
    expectNext(this.readHeadNumber(), blocks);
    for (const stored of blocks) this.#push(keptBlockOf(stored), stored.block);
    if (checkpoint === undefined) return;
    this.#keepCheckpoint(checkpoint);
    this.#pruneCheckpoints();
  }

  readBlock(number: bigint): StoredBlock | undefined {
    return storedBlockOf(this.#keptBlock(number));
  }

  readBlockBytes(number: bigint): Uint8Array | undefined {
    return this.#keptBlock(number)?.bytes;
  }

  findBlockNumber(hash: Uint8Array): bigint | undefined {
    return this.#numbers.get(bytesToHex(hash));
  }

  findExtrinsic(hash: Uint8Array): ExtrinsicPlace | undefined {
    return this.#extrinsics.find(hash);
  }

  listExtrinsics(account: Uint8Array, before: bigint, countMin: number): AccountExtrinsic[] {
    return this.#extrinsics.list(account, before, countMin);
  }

  readCheckpoint({ trunk, branch }: ChainLine): Snapshot | undefined {
    const onBranch = branch.map((hash) => this.#checkpoints.get(bytesToHex(hash))).findLast((kept) => kept);
    const kept = onBranch ?? this.#chainCheckpoints().findLast(({ number }) => number <= trunk);
    return kept === undefined ? undefined : Snapshot.decode(kept.bytes);
  }

  readRestorePoints(): RestorePoint[] {
    return [...this.#points.values()];
  }

  addRestorePoint(point: NewRestorePoint): RestorePoint {
    for (const [id, other] of this.#points) {
      if (point.name !== undefined && other.name === point.name) this.#points.set(id, { ...other, name: undefined });
    }
    const pool = point.pool.map((extrinsic) => Extrinsic.decode(Extrinsic.encode(extrinsic)));
    const added: RestorePoint = { ...point, pool, id: this.#nextPointId, nextTimestampMs: undefined };
    this.#nextPointId += 1n;
    this.#points.set(added.id, added);
    return added;
  }

  removeRestorePoint(id: bigint): void {
    this.#points.delete(id);
    const needed = branchesOf(this.#graph(), this.#pointHashes());
    for (const hash of this.#setAside.keys()) if (!needed.has(hash)) this.#setAside.delete(hash);
    this.#pruneCheckpoints();
  }

  findLine(hash: Uint8Array): ChainLine | undefined {
    return findLine(this.#graph(), hash);
  }

  readSetAside(hash: Uint8Array): StoredBlock | undefined {
    return storedBlockOf(this.#setAside.get(bytesToHex(hash)));
  }

  moveHead({ line: { trunk, branch }, clock, nextTimestampsMs }: ChainMove): void {
    for (const [id, point] of this.#points) {
      const nextTimestampMs = nextTimestampsMs.get(id);
      if (nextTimestampMs !== undefined) this.#points.set(id, { ...point, nextTimestampMs });
    }
    const trunks = trunksOf(this.#graph(), this.#pointHashes());
    while (this.readHeadNumber() > trunk) {
      const number = this.readHeadNumber();
      const taken = this.#pop();
      if (trunks.some((needed) => needed >= number)) this.#setAside.set(bytesToHex(taken.hash), taken);
    }
    for (const hash of branch) {
      const kept = this.#setAside.get(bytesToHex(hash));
      if (kept === undefined) throw new Error('a line leads over blocks that are set aside');
      this.#setAside.delete(bytesToHex(hash));
      this.#push(kept, Block.decode(kept.bytes));
    }
    this.#clock = clock;
    this.#pruneCheckpoints();
  }

  replaceChain({ base, blocks, checkpoint, clock }: WholeChain): void {
    expectNext(base.snapshot.header.number, blocks, 0);
    this.#empty();
    this.#base = base;
    this.#clock = clock;
    for (const stored of blocks) this.#push(keptBlockOf(stored), stored.block);
    if (checkpoint !== undefined) this.#keepCheckpoint(checkpoint);
  }

  readClock(): ClockSetting {
    return this.#clock;
  }

  close(): void {
    this.#empty();
  }

  #empty(): void {
    this.#blocks.length = 0;
    for (const index of [this.#numbers, this.#extrinsics, this.#checkpoints, this.#setAside]) {
      index.clear();
    }
    this.#points.clear();
  }

  #baseNumber(): bigint {
    return this.#base?.snapshot.header.number ?? 0n;
  }

  #keptBlock(number: bigint): KeptBlock | undefined {
    const index = number - this.#baseNumber() - 1n;
    return index < 0n ? undefined : this.#blocks[Number(index)];
  }

  #push(kept: KeptBlock, block: Block): void {
    const { number } = block.header;
    this.#blocks.push(kept);
    this.#numbers.set(bytesToHex(kept.hash), number);
    this.#extrinsics.add(block);
  }

  #pop(): KeptBlock {
    const kept = this.#blocks.pop();
    if (kept === undefined) throw new Error('there is no block to take back');
    this.#numbers.delete(bytesToHex(kept.hash));
    this.#extrinsics.removeLast(Block.decode(kept.bytes));
    return kept;
  }

  #keepCheckpoint(state: Snapshot): void {
    this.#checkpoints.set(bytesToHex(state.hash), { number: state.header.number, bytes: Snapshot.encode(state) });
  }

  #chainCheckpoints(): KeptCheckpoint[] {
    return [...this.#checkpoints]
      .filter(([hash]) => this.#numbers.has(hash))
      .map(([, kept]) => kept)
      .sort((a, b) => (a.number < b.number ? -1 : 1));
  }

  #pruneCheckpoints(): void {
    const numbers = this.#chainCheckpoints().map(({ number }) => number);
    const anchors = trunksOf(this.#graph(), this.#pointHashes());
    const superfluous = new Set(superfluousCheckpoints(numbers, this.#checkpointsKept, anchors));
    for (const [hash, { number }] of this.#checkpoints) {
      const isNeeded = this.#numbers.has(hash) ? !superfluous.has(number) : this.#setAside.has(hash);
      if (!isNeeded) this.#checkpoints.delete(hash);
    }
  }

  #graph(): BlockGraph {
    return {
      numberOf: (hash) => {
        const base = this.#base?.snapshot;
        if (base !== undefined && bytesToHex(base.hash) === bytesToHex(hash)) return base.header.number;
        return this.findBlockNumber(hash);
      },
      parentOf: (hash) => this.#setAside.get(bytesToHex(hash))?.parent,
    };
  }

  #pointHashes(): Uint8Array[] {
    return [...this.#points.values()].map(({ hash }) => hash);
  }
}

function keptBlockOf({ block, epochs }: StoredBlock): KeptBlock {
  return { hash: block.hash, parent: block.header.parent, bytes: Block.encode(block), epochs: [...epochs] };
}

function storedBlockOf(kept: KeptBlock | undefined): StoredBlock | undefined {
  return kept === undefined ? undefined : { block: Block.decode(kept.bytes), epochs: kept.epochs };
}
