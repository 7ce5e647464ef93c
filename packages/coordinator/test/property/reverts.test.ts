/** Any order of blocks, snapshots, reverts and restarts leaves the chain that a list of hashes predicts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFromBytes, bytesToHex } from '@yumanet/protocol';
import { RevertRequest, SnapshotInfo, SnapshotReference, SnapshotRequest } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { alice, startUnderTest, transferToBob, type UnderTest } from '../fixture/coordinator-under-test.ts';

const RUNS = 12;
/** More than are in memory, so that some reverts have to make their state again. */
const MANY_BLOCKS = 1_100;

type Step =
  | { readonly kind: 'mine'; readonly blocks: number }
  | { readonly kind: 'submit' | 'snapshot' | 'restart' }
  | { readonly kind: 'revert' | 'remove' | 'revertBlock'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('mine' as const), blocks: fc.integer({ min: 1, max: 25 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'mine' as const, blocks: MANY_BLOCKS }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'submit' as const }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'snapshot' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('revert' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('revertBlock' as const), which: fc.nat() }) },
);

interface Kept {
  readonly id: bigint;
  readonly hashes: readonly string[];
  readonly waiting: number;
}

/** What the chain should be: the hashes of its blocks, the snapshots, and how many extrinsics wait. */
class Model {
  hashes: readonly string[] = [];
  snapshots: readonly Kept[] = [];
  waiting = 0;
}

class Run {
  readonly #model = new Model();
  readonly #open: () => UnderTest;
  readonly #canRestart: boolean;
  #chain: UnderTest;

  constructor(open: () => UnderTest, canRestart: boolean) {
    this.#open = open;
    this.#canRestart = canRestart;
    this.#chain = open();
  }

  async take(wanted: Step): Promise<void> {
    switch (wanted.kind) {
      case 'mine':
        return this.#mine(wanted.blocks);
      case 'submit':
        return this.#submit();
      case 'snapshot':
        return this.#snapshot();
      case 'restart':
        return this.#restart();
      case 'revert':
        return this.#revert(wanted.which);
      case 'remove':
        return this.#remove(wanted.which);
      case 'revertBlock':
        return this.#revertBlock(wanted.which);
    }
  }

  async check(): Promise<void> {
    const { chain, pool } = this.#chain;
    const { hashes, waiting } = this.#model;
    expect(chain.headNumber()).toBe(BigInt(hashes.length));
    if (hashes.length > 0) expect(bytesToHex(chain.head().hash)).toBe(hashes.at(-1));
    expect(pool.counts().ready).toBe(waiting);
  }

  async close(): Promise<void> {
    await this.#chain.close();
  }

  async #mine(blocks: number): Promise<void> {
    this.#chain.clock.advance(500);
    const { producer } = this.#chain;
    const added: string[] = [];
    await producer.mine(blocks, ({ block }) => {
      added.push(bytesToHex(block.hash));
      return false;
    });
    this.#model.hashes = [...this.#model.hashes, ...added];
    this.#model.waiting = 0;
  }

  async #submit(): Promise<void> {
    const { chain, pool, sign, submit } = this.#chain;
    const { ready, future } = pool.counts();
    const nonce = chain.nonceOf(accountFromBytes(alice.publicKey)) + BigInt(ready);
    expect((await submit(sign(transferToBob(1n), { nonce, validUntil: chain.headNumber() + 60_000n }))).status).toBe(
      202,
    );
    // It may bring one along that waited for it.
    this.#model.waiting = future === 0 ? ready + 1 : pool.counts().ready;
  }

  async #snapshot(): Promise<void> {
    const reply = await this.#chain.post('/dev/snapshot', SnapshotRequest.encode({ name: undefined }));
    const { id } = SnapshotInfo.decode(reply.body);
    const { hashes, waiting } = this.#model;
    this.#model.snapshots = [...this.#model.snapshots, { id, hashes, waiting }];
  }

  async #revert(which: number): Promise<void> {
    const kept = this.#model.snapshots[which % Math.max(1, this.#model.snapshots.length)];
    if (kept === undefined) return;
    await this.#post('/dev/revert', RevertRequest.encode({ target: { case: 'id', value: kept.id } }));
    this.#model.hashes = kept.hashes;
    this.#model.waiting = kept.waiting;
  }

  async #revertBlock(which: number): Promise<void> {
    const block = which % (this.#model.hashes.length + 1);
    await this.#post('/dev/revert', RevertRequest.encode({ target: { case: 'block', value: BigInt(block) } }));
    this.#model.hashes = this.#model.hashes.slice(0, block);
    this.#model.waiting = this.#chain.pool.counts().ready;
  }

  async #remove(which: number): Promise<void> {
    const kept = this.#model.snapshots[which % Math.max(1, this.#model.snapshots.length)];
    if (kept === undefined) return;
    await this.#post('/dev/remove-snapshot', SnapshotReference.encode({ snapshot: { case: 'id', value: kept.id } }));
    this.#model.snapshots = this.#model.snapshots.filter(({ id }) => id !== kept.id);
  }

  /** The pool is not kept. */
  async #restart(): Promise<void> {
    if (!this.#canRestart) return;
    await this.#chain.close();
    this.#chain = this.#open();
    this.#model.waiting = 0;
  }

  async #post(url: string, body: Uint8Array): Promise<void> {
    expect((await this.#chain.post(url, body)).status).toBe(200);
  }
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function onDisk(): Run {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-reverts-'));
  folders.push(folder);
  return new Run(() => startUnderTest({ dataFolder: folder }, { store: openSqliteStore(folder) }), true);
}

function inMemory(): Run {
  return new Run(() => startUnderTest({}, { store: createMemoryStore() }), false);
}

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('%s', (_name, begin) => {
  it('any order of moves leaves the predicted chain', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const run = begin();
        try {
          for (const wanted of steps) {
            await run.take(wanted);
            await run.check();
          }
        } finally {
          await run.close();
        }
      }),
      { numRuns: RUNS },
    );
  });
});
