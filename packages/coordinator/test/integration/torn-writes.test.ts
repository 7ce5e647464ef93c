/**
 * A machine that loses its power in the middle of a write leaves a part of it. Whatever part that is: the chain opens, has
 * every block that was acknowledged before, and of the write in hand all or nothing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bytesToHex } from '@yumanet/protocol';
import { createFakeCrypto, createSeededRandom } from '@yumanet/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openChain } from '../../src/chain/open-chain.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { loadKernels } from '../../src/system/load-kernels.ts';
import { startUnderTest, transferToBob, type UnderTest } from '../fixture/coordinator-under-test.ts';
import { fakeBase } from '../fixture/fake-blocks.ts';

const random = createSeededRandom(`torn writes ${process.env['YUMANET_SEED'] ?? ''}`);

/** Source: the write-ahead log's format, https://www.sqlite.org/fileformat2.html#the_write_ahead_log */
const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const PAGE_BYTES = 4_096;
const FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES;
/** What a disk writes as one. */
const SECTOR_BYTES = 512;

interface Files {
  readonly database: Buffer;
  readonly log: Buffer;
}

/** A chain's place in time, with its files as they were then. */
interface Moment extends Files {
  readonly head: bigint;
  readonly digest: string;
}

const runtimePorts = { crypto: createFakeCrypto(), ...loadKernels() };

let folder: string;
let opened: UnderTest[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yumanet-torn-'));
});

afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
  rmSync(folder, { recursive: true });
});

function start(dataFolder = join(folder, 'chain')): UnderTest {
  const running = startUnderTest({ dataFolder }, { store: openSqliteStore(dataFolder) });
  opened.push(running);
  return running;
}

function momentOf({ chain, digest }: UnderTest): Moment {
  const file = join(folder, 'chain', 'chain.sqlite');
  return {
    head: chain.headNumber(),
    digest: digest(),
    database: readFileSync(file),
    log: readFileSync(`${file}-wal`),
  };
}

function makeFolder({ database, log }: Files): string {
  const torn = join(folder, 'torn');
  mkdirSync(torn);
  writeFileSync(join(torn, 'chain.sqlite'), database);
  writeFileSync(join(torn, 'chain.sqlite-wal'), log);
  return torn;
}

/** Where the chain stands that opens from these files. */
function openFrom(files: Files): Pick<Moment, 'head' | 'digest'> {
  const torn = makeFolder(files);
  const store = openSqliteStore(torn);
  const { state } = openChain(store, runtimePorts, () => fakeBase);
  store.close();
  rmSync(torn, { recursive: true });
  return { head: state.head.number, digest: bytesToHex(state.head.header.stateDigest) };
}

/** Seals a block with transfers. */
async function sealTransfers(running: UnderTest, nonces: readonly bigint[]): Promise<void> {
  for (const nonce of nonces) await running.submit(running.sign(transferToBob(1n), { nonce }));
  await running.producer.mine(1);
}

interface Write {
  readonly what: string;
  /** Blocks that everybody knows before. */
  readonly knownBlocks: number;
  /** One transaction. */
  readonly write: (running: UnderTest) => Promise<unknown>;
  /** Random places that are tried beside the borders of frames. */
  readonly tears: number;
  /** Frames whose borders are tried, spread over the write: all of them where they are no more. */
  readonly framesMax: number;
}

const writes: readonly [Write, ...Write[]] = [
  {
    what: 'a block with transfers',
    knownBlocks: 3,
    write: (running) => sealTransfers(running, [2n, 3n, 4n]),
    tears: 25,
    framesMax: 100,
  },
  {
    what: 'a group of blocks',
    knownBlocks: 3,
    write: (running) => running.producer.mine(25),
    tears: 15,
    framesMax: 100,
  },
  // Each opening executes a thousand blocks: a few places must do.
  {
    what: 'a block with a checkpoint',
    knownBlocks: 1_023,
    write: (running) => running.producer.mine(1),
    tears: 4,
    framesMax: 5,
  },
];

/** The files before and after one write more, which moves nothing from the log into the database. */
async function writeOnceMore({ knownBlocks, write }: Write, beforeWrite: () => void) {
  const running = start();
  await sealTransfers(running, [0n, 1n]);
  await running.producer.mine(knownBlocks - 1);
  beforeWrite();
  const known = momentOf(running);
  await write(running);
  const written = momentOf(running);
  expect(written.head).toBeGreaterThan(known.head);
  expect(written.database.equals(known.database)).toBe(true);
  return { known, written };
}

interface ChangedRange {
  /** The first byte of the log that the write changed. */
  readonly from: number;
  /** Behind the last one: the rest of its frame may be as it was. */
  readonly changeEnd: number;
  /** The end of that frame. */
  readonly to: number;
}

function changedRange(known: Buffer, written: Buffer): ChangedRange {
  const differs = (index: number): boolean => known[index] !== written[index];
  let from = 0;
  while (!differs(from)) from += 1;
  let changeEnd = written.length;
  while (!differs(changeEnd - 1)) changeEnd -= 1;
  const frames = Math.ceil((changeEnd - WAL_HEADER_BYTES) / FRAME_BYTES);
  return { from, changeEnd, to: WAL_HEADER_BYTES + frames * FRAME_BYTES };
}

/** Places in a range: around the borders of frames, and random ones. */
function placesIn({ from, to }: { from: number; to: number }, { tears, framesMax }: Write): readonly number[] {
  const borders = [from, from + 1, WAL_HEADER_BYTES, to - 1];
  const frames = Math.ceil((to - WAL_HEADER_BYTES) / FRAME_BYTES);
  const first = Math.floor((from - WAL_HEADER_BYTES) / FRAME_BYTES);
  const step = Math.max(1, Math.ceil((frames - first) / framesMax));
  for (let frame = Math.max(first, 0); frame < frames; frame += step) {
    const at = WAL_HEADER_BYTES + frame * FRAME_BYTES;
    borders.push(at - 1, at, at + 1, at + FRAME_HEADER_BYTES);
  }
  const scattered = Array.from({ length: tears }, () => from + random.below(to - from));
  return [...new Set([...borders, ...scattered])].filter((place) => place >= from && place < to);
}

/** Up to a place as written, and from there on as before, or not there. */
function cutAt(place: number, known: Buffer, written: Buffer): Buffer {
  return Buffer.concat([written.subarray(0, place), known.subarray(place)]);
}

/** All of it, with one bit wrong. */
function flippedAt(place: number, written: Buffer): Buffer {
  const flipped = Buffer.from(written);
  flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << random.below(8)), place);
  return flipped;
}

/** Each sector as written, or as before, in no order; one that differs is always as before. */
function scatteredIn({ from, to }: { from: number; to: number }, known: Buffer, written: Buffer): Buffer {
  const before = Buffer.alloc(written.length);
  known.copy(before);
  const sectors = Array.from({ length: Math.ceil((to - from) / SECTOR_BYTES) }, (_, index) => {
    const start = from + index * SECTOR_BYTES;
    return { start, end: Math.min(start + SECTOR_BYTES, to) };
  });
  const different = sectors.filter(({ start, end }) => before.compare(written, start, end, start, end) !== 0);
  const missing = different[random.below(different.length)];
  const scattered = Buffer.from(written);
  for (const sector of sectors) {
    if (sector === missing || random.below(2) === 0) before.copy(scattered, sector.start, sector.start, sector.end);
  }
  return scattered;
}

describe.each([
  { log: 'a growing log', beforeWrite: () => {} },
  { log: 'a log that begins anew', beforeWrite: restartLog },
])('a write into $log', ({ beforeWrite }) => {
  it.each(writes)('that is torn leaves nothing of $what', async (once) => {
    const { known, written } = await writeOnceMore(once, beforeWrite);
    const before = { head: known.head, digest: known.digest };
    const range = changedRange(known.log, written.log);
    const { database } = written;
    for (const place of placesIn({ from: range.from, to: range.changeEnd }, once)) {
      const cut = openFrom({ database, log: cutAt(place, known.log, written.log) });
      expect(cut, `cut at ${place} of ${range.to}`).toEqual(before);
    }
    for (let tear = 0; tear < once.tears; tear += 1) {
      const place = range.from + random.below(range.to - range.from);
      const flipped = openFrom({ database, log: flippedAt(place, written.log) });
      expect(flipped, `a bit at ${place} of ${range.to}`).toEqual(before);
      const scattered = openFrom({ database, log: scatteredIn(range, known.log, written.log) });
      expect(scattered, 'sectors in no order').toEqual(before);
    }
  });

  it.each(writes)('that is complete has all of $what, whatever comes behind it', async (once) => {
    const { known, written } = await writeOnceMore(once, beforeWrite);
    const after = { head: written.head, digest: written.digest };
    const { to } = changedRange(known.log, written.log);
    const { database } = written;
    const complete = written.log.subarray(0, to);
    expect(openFrom({ database, log: complete })).toEqual(after);
    const garbage = Buffer.from(random.bytes(FRAME_BYTES));
    expect(openFrom({ database, log: Buffer.concat([complete, garbage]) })).toEqual(after);
  });
});

it('a chain goes on where a torn write left it, as if nobody had tried to write', async () => {
  const { known, written } = await writeOnceMore(writes[0], () => {});
  const place = Math.floor((known.log.length + written.log.length) / 2);
  const torn = start(makeFolder({ database: written.database, log: cutAt(place, known.log, written.log) }));
  await writes[0].write(torn);
  expect({ head: torn.chain.headNumber(), digest: torn.digest() }).toEqual({
    head: written.head,
    digest: written.digest,
  });
});

describe('moving the log into the database', () => {
  it('loses nothing when it is torn', async () => {
    const running = start();
    await sealTransfers(running, [0n, 1n]);
    await running.producer.mine(40);
    const before = momentOf(running);
    restartLog();
    const after = readFileSync(join(folder, 'chain', 'chain.sqlite'));
    expect(after.equals(before.database)).toBe(false);
    for (let tear = 0; tear < 25; tear += 1) {
      // The log stays as it is until every page has been moved.
      const database = Buffer.from(before.database.length < after.length ? after : before.database);
      for (let at = 0; at < before.database.length; at += PAGE_BYTES) {
        if (random.below(2) === 0) before.database.copy(database, at, at, at + PAGE_BYTES);
      }
      const place = openFrom({ database, log: before.log });
      expect(place).toEqual({ head: before.head, digest: before.digest });
    }
  });
});

/** Moves the whole log into the database, so that the next write begins at the log's start again. */
function restartLog(): void {
  const beside = new DatabaseSync(join(folder, 'chain', 'chain.sqlite'));
  const [result] = beside.prepare('PRAGMA wal_checkpoint(RESTART)').all();
  beside.close();
  expect(result).toMatchObject({ busy: 0 });
}
