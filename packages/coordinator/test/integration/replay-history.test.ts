/** A chain that was kept is executed again: it comes out as it was, and what does not is named. */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bytesToHex } from '@yumanet/protocol';
import { Snapshot } from '@yumanet/protocol/messages';
import type { KernelPorts } from '@yumanet/runtime';
import { readDump, snapshotOf, writeDump } from '@yumanet/runtime';
import { createVirtualClock } from '@yumanet/testkit';
import { type EpochKernel, runEpoch } from '@yumanet/yuma';
import { describe, expect, it } from 'vitest';
import { type ChainHistory, historyOfDump } from '../../src/history/chain-history.ts';
import { compareHistories } from '../../src/history/compare-histories.ts';
import { describeDifference } from '../../src/history/describe-difference.ts';
import { HistoryReplay } from '../../src/history/history-replay.ts';
import { replayHistory } from '../../src/history/replay-history.ts';
import { readFolder } from '../../src/store/sqlite-reader.ts';
import { loadKernels } from '../../src/system/load-kernels.ts';
import { addressOf, START_MS } from '../fixture/coordinator-under-test.ts';
import { replayPorts as ports, writeKeptChain } from '../fixture/kept-chain.ts';

const ALICE = addressOf('//Alice');
/** Alice pays for a transfer with her first nonce; she had a million TAO. */
const afterSending = (rao: bigint) => JSON.stringify({ nonce: '1', free: String(1_000_000_000_000_000n - rao) });

const replay = (folder: string, options = {}) =>
  readFolder(folder, (reader) => replayHistory(reader.history(), { ports, ...options }));

const compare = (one: string, other: string, options = {}) =>
  readFolder(one, (here) =>
    readFolder(other, (there) => compareHistories(here.history(), there.history(), { ports, ...options })),
  );

/** Everything of a history in memory, to build others from. */
function takeHistory(folder: string): Promise<ChainHistory> {
  return readFolder(folder, (reader) => {
    const { identity, base, head, readBlock } = reader.history();
    const blocks = Array.from({ length: Number(head) }, (_, index) => readBlock(BigInt(index + 1)));
    const bytes = writeDump({ identity, base, blocks, pool: [], clockMs: 0n, answers: [] });
    return historyOfDump(folder, readDump(bytes, ports.crypto));
  });
}

/** The history from the state of a block on: what a dump without its past is. */
async function cutBefore(folder: string, block: bigint): Promise<ChainHistory> {
  const whole = await takeHistory(folder);
  const base = stateAfter(whole, block);
  return { ...whole, base, place: `${folder} from block ${block}` };
}

function stateAfter(history: ChainHistory, block: bigint, kernels: KernelPorts = {}): Snapshot {
  const again = new HistoryReplay(history, { ...ports, ...kernels });
  while (again.number < block) again.next();
  return snapshotOf(again.state);
}

/** A kernel by other rules: it is a rao more generous to the first uid. */
const generous: EpochKernel = (input) => {
  const output = runEpoch(input);
  const serverEmission = output.serverEmission.map((rao, uid) => (uid === 0 ? rao + 1n : rao));
  return { ...output, serverEmission } as typeof output;
};

/** Keeps a state as that after a block, as a run would have. */
function addCheckpoint(folder: string, number: number, body: Uint8Array): void {
  const database = new DatabaseSync(join(folder, 'chain.sqlite'));
  const sql = 'INSERT INTO checkpoints (hash, number, body) SELECT hash, number, ? FROM blocks WHERE number = ?';
  database.prepare(sql).run(body, number);
  database.close();
}

describe('a replay', () => {
  it.each([
    ['reference', {}],
    ['wasm', loadKernels()],
  ])('with the %s kernels gives what the network printed', async (_, kernels) => {
    const { folder, digest } = await writeKeptChain();
    const { blocks, digest: again, difference } = await replay(folder, { ports: { ...ports, ...kernels } });
    expect([blocks, bytesToHex(again), difference]).toEqual([25n, digest, undefined]);
  });

  it('ends at a block, with the digest of that block', async () => {
    const { folder } = await writeKeptChain();
    const { stateDigest } = (await takeHistory(folder)).readBlock(12n).block.header;
    const seen: bigint[] = [];
    const { blocks, digest } = await replay(folder, { until: 12n, onBlock: (number: bigint) => seen.push(number) });
    expect([blocks, bytesToHex(digest), seen.length]).toEqual([12n, bytesToHex(stateDigest), 12]);
  });

  it('starts from wherever the history starts', async () => {
    const { folder, digest } = await writeKeptChain();
    const cut = await cutBefore(folder, 9n);
    const { blocks, digest: again, difference } = await replayHistory(cut, { ports });
    expect([blocks, bytesToHex(again), difference]).toEqual([25n, digest, undefined]);
  });

  it('names the block that was executed by other rules, and the entry from the checkpoint after it', async () => {
    const { folder } = await writeKeptChain({ parts: { kernels: { epochKernel: generous } } });
    const without = await replay(folder);
    expect(without).toMatchObject({ blocks: 10n, difference: { block: 10n, stateBlock: 10n } });
    expect(without.difference?.storage).toBeUndefined();
    const state = stateAfter(await takeHistory(folder), 14n, { epochKernel: generous });
    addCheckpoint(folder, 14, Snapshot.encode(state));
    const { difference } = await replay(folder);

    expect(difference).toMatchObject({ block: 10n, storage: { block: 14n, item: 'AlphaDividendsPerSubnet' } });
    expect(difference?.parts).toEqual(['events[0]', 'state_digest', 'hash']);
  });
});

describe('determinism', () => {
  it('gives two coordinators with equal inputs equal blocks, whichever kernel each has, and any replay of them', async () => {
    const [wasm, reference] = await Promise.all([
      writeKeptChain({ parts: { kernels: loadKernels() } }),
      writeKeptChain({ parts: { kernels: {} } }),
    ]);
    expect(reference.digest).toBe(wasm.digest);
    expect(await compare(wasm.folder, reference.folder)).toMatchObject({ compared: 25n, difference: undefined });
    const paid = (await takeHistory(wasm.folder)).readBlock(20n);
    expect(paid.epochs).toEqual([1]);
    for (const kernels of [{}, loadKernels()]) {
      const { digest, difference } = await replay(wasm.folder, { ports: { ...ports, ...kernels } });
      expect([bytesToHex(digest), difference]).toEqual([wasm.digest, undefined]);
    }
  });

  it('gives another chain for another clock, seed or extrinsic', async () => {
    const others = [{ seed: 'another' }, { transfer: 6n }, { parts: { clock: createVirtualClock(START_MS + 1) } }];
    const { folder } = await writeKeptChain();
    const hashOf = async (place: string) => bytesToHex((await takeHistory(place)).readBlock(25n).block.hash);
    const hashes = [await hashOf(folder)];
    for (const options of others) hashes.push(await hashOf((await writeKeptChain(options)).folder));
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('a comparison', () => {
  it('of equal chains says how far both go', async () => {
    const [one, other] = await Promise.all([writeKeptChain(), writeKeptChain({ blocks: 22 })]);
    expect(await compare(one.folder, other.folder)).toMatchObject({
      blocks: 25n,
      compared: 22n,
      difference: undefined,
    });
    expect(await compare(other.folder, one.folder)).toMatchObject({
      blocks: 22n,
      compared: 22n,
      difference: undefined,
    });
  });

  it('names the first block with another extrinsic, and the first entry that it wrote otherwise', async () => {
    const [one, other] = await Promise.all([writeKeptChain(), writeKeptChain({ transfer: 6n })]);
    const { difference, blocks } = await compare(one.folder, other.folder);
    expect(blocks).toBe(5n);
    expect(difference).toMatchObject({ block: 5n, stateBlock: 5n, against: other.folder });
    expect(difference?.parts).toEqual(['extrinsics[0]', 'receipts[0]', 'extrinsics_root', 'state_digest', 'hash']);
    expect(difference?.storage).toMatchObject({ block: 5n, item: 'Account', key: [ALICE] });
    expect(difference?.storage).toMatchObject({ here: afterSending(5n), there: afterSending(6n) });
    expect(difference === undefined ? '' : describeDifference(difference)).toContain(
      `block 5 differs from ${other.folder} in extrinsics[0]`,
    );
  });

  it('does not look beyond the block that it is told', async () => {
    const [one, other] = await Promise.all([writeKeptChain(), writeKeptChain({ transfer: 6n })]);
    const { difference, compared } = await compare(one.folder, other.folder, { until: 4n });
    expect([difference, compared]).toEqual([undefined, 4n]);
  });

  it("of other seeds names the genesis and the entry that has the hash of the beacon's seed", async () => {
    const [one, other] = await Promise.all([writeKeptChain(), writeKeptChain({ seed: 'another' })]);
    const { difference } = await compare(one.folder, other.folder);
    expect(difference).toMatchObject({ block: 0n, stateBlock: 0n, storage: { item: 'BeaconSeedHash', key: [] } });
    expect(difference?.parts).toEqual(['randomness', 'state_digest', 'hash']);
  });

  it('of a whole history with one that begins later starts where both are', async () => {
    const { folder, digest } = await writeKeptChain();
    const [whole, cut] = [await takeHistory(folder), await cutBefore(folder, 9n)];
    const compared = await compareHistories(whole, cut, { ports });
    expect([compared.compared, bytesToHex(compared.digest), compared.difference]).toEqual([25n, digest, undefined]);
  });

  it('has nothing to do where one ends before the other begins', async () => {
    const { folder } = await writeKeptChain();
    const [whole, cut] = [await takeHistory(folder), await cutBefore(folder, 9n)];
    await expect(compareHistories(whole, cut, { ports, until: 8n })).rejects.toMatchObject({ code: 'no_common_block' });
  });

  it('tells blocks that differ from states that do', async () => {
    const clock = createVirtualClock(START_MS + 1);
    const [one, late] = await Promise.all([writeKeptChain(), writeKeptChain({ parts: { clock } })]);
    const { blocks, compared, digest, difference } = await compare(one.folder, late.folder);
    expect([blocks, compared, bytesToHex(digest)]).toEqual([25n, 25n, one.digest]);
    expect(difference).toEqual({ block: 1n, parts: ['timestamp_ms', 'hash'], against: late.folder });
    expect(late.digest).toBe(one.digest);
  });

  it('names the history that does not come out as it was kept', async () => {
    const [one, other] = await Promise.all([
      writeKeptChain(),
      writeKeptChain({ parts: { kernels: { epochKernel: generous } } }),
    ]);
    const { difference } = await compare(one.folder, other.folder);
    expect(difference).toMatchObject({ block: 10n, stateBlock: 10n, against: `what ${other.folder} kept` });
    expect((await compare(other.folder, one.folder)).difference).toEqual(difference);
  });
});
