/**
 * One file as a machine keeps it: what is written is at first only in the cache, and survives a crash for sure only after a
 * sync. A crash of the machine keeps of the rest what it likes, page by page.
 */
import type { Dice } from '../world/dice.ts';

export interface SimulatedDisk {
  /** Puts bytes into the cache at an offset, and ends the file after them. */
  write(offset: number, bytes: Uint8Array): void;
  /** Everything written so far is durable when it returns. */
  sync(): void;
  /** What a program reads: the cache over the disk. */
  read(): Uint8Array;
  /** Cuts the file, durably. */
  truncate(size: number): void;
  /** The machine stops: unless the cache is kept, each page that was not synced is there, empty, or beyond the end. */
  crash(keepsCache: boolean): void;
}

/** Small, so that every transaction spans several pages and can be torn. */
const PAGE_BYTES = 64;
/** Pages per million that a crash loses: none, some of a transaction, most transactions. */
const PAGES_LOST = [0, 50_000, 500_000];

export function createSimulatedDisk(dice: Dice): SimulatedDisk {
  let content: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let syncedSize = 0;

  function tear(): void {
    const unsynced = content.length - syncedSize;
    // The size of a file and its pages reach the disk in any order.
    const size = syncedSize + (dice.below(2) === 0 ? unsynced : dice.below(unsynced + 1));
    const torn = content.slice(0, size);
    const lost = dice.pick(PAGES_LOST);
    for (let start = syncedSize; start < size; start += PAGE_BYTES) {
      if (dice.chance(lost)) torn.fill(0, start, Math.min(start + PAGE_BYTES, size));
    }
    content = torn;
  }

  return {
    write: (offset, bytes) => {
      const written = new Uint8Array(offset + bytes.length);
      written.set(content.subarray(0, offset));
      written.set(bytes, offset);
      content = written;
      syncedSize = Math.min(syncedSize, offset);
    },
    sync: () => {
      syncedSize = content.length;
    },
    read: () => content.slice(),
    truncate: (size) => {
      content = content.slice(0, size);
      syncedSize = content.length;
    },
    crash: (keepsCache) => {
      if (!keepsCache) tear();
      syncedSize = content.length;
    },
  };
}
