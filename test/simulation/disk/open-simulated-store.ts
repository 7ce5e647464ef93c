/**
 * The block store of a simulated coordinator: the memory twin for reading, a log on a simulated disk for what survives.
 * Every write is one record of the log; opening executes the log again up to the first record that is not whole and cuts
 * the rest off, as SQLite does with its write-ahead log. Whatever else a store can do is the memory twin's own.
 */
import { type BlockStore, createMemoryStore } from '@yumanet/coordinator';
import { FaultError } from '@yumanet/protocol';
import type { Faults, WriteFate } from '../plan/faults.ts';
import type { Life } from '../world/life.ts';
import { readLog } from './decode-record.ts';
import { encodeRecord, type StoreRecord } from './encode-record.ts';
import { movedTo } from './moved-to.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

/** How a store keeps its promise; a canary gives another one. */
export interface DurabilityRules {
  /** Called with the record in the cache, before the writer is told that it is durable. */
  readonly makeDurable: (disk: SimulatedDisk) => void;
  readonly readLog: typeof readLog;
  /** False for a write that only memory remembers. */
  readonly isKept: (record: StoreRecord) => boolean;
}

export const HONEST_DISK: DurabilityRules = {
  makeDurable: (disk) => disk.sync(),
  readLog,
  isKept: () => true,
};

export interface SimulatedStoreParts {
  readonly disk: SimulatedDisk;
  readonly life: Life;
  readonly faults: Faults;
  readonly rules: DurabilityRules;
  readonly checkpointsKept: number;
  note(line: string): void;
  /** The chain was taken back, or is another one: of its blocks, those up to this one stay. */
  onMoved(trunk: bigint): void;
}

/** Everything that changes a store. */
const WRITES: readonly (keyof BlockStore)[] = [
  'writeBase',
  'append',
  'addRestorePoint',
  'removeRestorePoint',
  'moveHead',
  'replaceChain',
];

/** Thrown where a process ends in the middle of a write; only dead code sees it. */
class SimulatedCrash extends Error {
  override readonly name = 'SimulatedCrash';
}

type Callable = (...parameters: readonly unknown[]) => unknown;

export function openSimulatedStore(parts: SimulatedStoreParts): BlockStore {
  const inner = createMemoryStore({ checkpointsKept: parts.checkpointsKept });
  const call = (name: string | symbol, parameters: readonly unknown[]) =>
    (Reflect.get(inner, name) as Callable).apply(inner, [...parameters]);
  let size = recover(parts, call);
  return new Proxy(inner, {
    get: (_inner, name) => {
      const isWrite = WRITES.some((write) => write === name);
      return (...parameters: readonly unknown[]) => {
        if (isWrite) size = transact(parts, size, { write: String(name), parameters });
        return call(name, parameters);
      };
    },
  });
}

/** Returns the size of what is whole. */
function recover(
  { disk, rules, note, onMoved }: SimulatedStoreParts,
  call: (name: string, parameters: readonly unknown[]) => unknown,
): number {
  const log = disk.read();
  const { records, wholeSize } = rules.readLog(log);
  for (const { write, parameters } of records) call(write, parameters);
  if (wholeSize < log.length) note(`disk: ${log.length - wholeSize} bytes of a torn write are cut off`);
  disk.truncate(wholeSize);
  // Whether the last write survives was open until now.
  const moved = movedTo(records.at(-1));
  if (moved !== undefined) onMoved(moved);
  return wholeSize;
}

/** Writes a record after the first `size` bytes, over what a failed write may have left there. Returns the new size. */
function transact(parts: SimulatedStoreParts, size: number, record: StoreRecord): number {
  const { disk, faults, life, rules, note, onMoved } = parts;
  if (!life.isAlive()) throw new SimulatedCrash('a dead process writes nothing');
  const bytes = rules.isKept(record) ? encodeRecord(record) : new Uint8Array(0);
  const fate = faults.write();
  if (fate !== 'kept') note(`disk: ${record.write}, ${bytes.length} bytes: ${fate}`);
  if (fate === 'crash_before') crash(life, fate);
  if (fate === 'refused') throw new FaultError('store_failed', 'the simulated disk failed');
  if (fate === 'full') throw new FaultError('store_full', 'the simulated disk is full');
  disk.write(size, fate === 'partial' ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes);
  if (fate === 'partial') throw new FaultError('store_full', 'the simulated disk was full in the middle of a write');
  if (fate === 'unsynced') throw new FaultError('store_failed', 'the simulated disk could not sync');
  if (fate === 'crash_within') crash(life, fate);
  rules.makeDurable(disk);
  const moved = movedTo(record);
  if (moved !== undefined) onMoved(moved);
  if (fate === 'crash_after') crash(life, fate);
  return size + bytes.length;
}

function crash(life: Life, fate: WriteFate): never {
  life.end(`a write (${fate})`);
  throw new SimulatedCrash(fate);
}
