/** The simulated disk keeps what it must, and tears what it may. */
import type { BlockStore } from '@yumanet/coordinator';
import { FaultError } from '@yumanet/protocol';
import type { Block, Snapshot } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { HONEST_DISK, openSimulatedStore } from './disk/open-simulated-store.ts';
import { createSimulatedDisk, type SimulatedDisk } from './disk/simulated-disk.ts';
import { NO_FAULTS } from './plan/fault-plan.ts';
import type { WriteFate } from './plan/faults.ts';
import { createSeededFaults } from './plan/seeded-faults.ts';
import { createLife, type Life } from './world/life.ts';
import { createWorld } from './world/world.ts';

const CRASH_COUNT = 200;

function bytes32(fill: number): Uint8Array {
  return new Uint8Array(32).fill(fill);
}

function headerOf(number: number) {
  const header = { number: BigInt(number), parent: bytes32(number - 1), timestampMs: 1n, mode: 'x'.repeat(300) };
  return {
    ...header,
    randomness: bytes32(0),
    pulse: bytes32(0),
    extrinsicsRoot: bytes32(0),
    stateDigest: bytes32(number),
  };
}

function blockOf(number: number): { readonly block: Block; readonly epochs: readonly number[] } {
  const block = { hash: bytes32(number), header: headerOf(number), extrinsics: [], receipts: [], events: [] };
  return { block, epochs: [number] };
}

const base = {
  snapshot: { header: headerOf(0), hash: bytes32(0), records: [] } satisfies Snapshot,
  identity: { name: 'test', preset: 'fast', seed: 'seed', beaconSeed: new Uint8Array(32).fill(4) },
};

/** A store whose next writes meet these fates, and then none. */
function open(disk: SimulatedDisk, life: Life, fates: WriteFate[] = []): BlockStore {
  const { clock, dice } = createWorld(1);
  const faults = createSeededFaults({ clock, dice, plan: NO_FAULTS });
  const write = () => fates.shift() ?? 'kept';
  const parts = { disk, life, faults: { ...faults, write }, rules: HONEST_DISK, checkpointsKept: 2 };
  return openSimulatedStore({ ...parts, note: () => {}, onMoved: () => {} });
}

function diskWithOneBlock(seed: number): SimulatedDisk {
  const disk = createSimulatedDisk(createWorld(seed).dice);
  const store = open(disk, createLife('coordinator', 1));
  store.writeBase(base);
  store.append([blockOf(1)]);
  return disk;
}

describe('a write that a crash interrupts', () => {
  it('is there whole or not at all, and both happen', () => {
    const heads = Array.from({ length: CRASH_COUNT }, (_, seed) => {
      const disk = diskWithOneBlock(seed);
      const life = createLife('coordinator', 1);
      life.onEnd(() => disk.crash(false));
      expect(() => open(disk, life, ['crash_within']).append([blockOf(2), blockOf(3)])).toThrow('crash_within');
      const store = open(disk, createLife('coordinator', 2));
      expect(store.readBlock(1n)).toEqual(blockOf(1));
      return store.readHeadNumber();
    });
    expect(new Set(heads)).toEqual(new Set([1n, 3n]));
  });

  it.each([
    ['crash_before', 1n],
    ['crash_after', 2n],
  ] as const)('%s leaves head %i', (fate, head) => {
    const disk = diskWithOneBlock(1);
    const life = createLife('coordinator', 1);
    life.onEnd(() => disk.crash(false));
    const store = open(disk, life, [fate]);
    expect(() => store.append([blockOf(2)])).toThrow(fate);
    expect(() => store.append([blockOf(2)])).toThrow('a dead process');
    expect(open(disk, createLife('coordinator', 2)).readHeadNumber()).toBe(head);
  });
});

describe('a write that fails', () => {
  it.each(['refused', 'full', 'partial', 'unsynced'] as const)(
    '%s changes nothing, and the next one counts',
    (fate) => {
      const disk = diskWithOneBlock(1);
      const store = open(disk, createLife('coordinator', 1), [fate]);
      expect(() => store.append([blockOf(2), blockOf(3)])).toThrow(FaultError);
      expect(store.readHeadNumber()).toBe(1n);
      store.append([blockOf(2)]);
      disk.crash(false);
      const again = open(disk, createLife('coordinator', 2));
      expect(again.readHeadNumber()).toBe(2n);
      expect(again.readBlock(2n)).toEqual(blockOf(2));
    },
  );
});
