import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFromBytes, asColdkey, asHotkey } from '@yumanet/protocol';
import {
  Dump,
  LoadResponse,
  RevertRequest,
  RevertResponse,
  SnapshotInfo,
  SnapshotList,
  SnapshotReference,
  SnapshotRequest,
} from '@yumanet/protocol/messages';
import { buildGenesis, dumpOf, type RuntimePorts } from '@yumanet/runtime';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { StopRequest } from '../../src/cli-context.ts';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const HASH = new Uint8Array(32).fill(7);
const HEX = `0x${'07'.repeat(32)}`;
const POINT: SnapshotInfo = {
  id: 3n,
  name: 'before',
  block: 12n,
  blockHash: HASH,
  timestampMs: 1_000n,
  poolEntries: 2,
};

/** A coordinator with one answer, which remembers what it was asked. */
function giving(answer: Uint8Array) {
  const asked: { path: string; body: Uint8Array }[] = [];
  const { ports } = answering({});
  const request: typeof ports.transport.request = async ({ url, body }) => {
    asked.push({ path: new URL(url).pathname, body: body ?? new Uint8Array() });
    return { kind: 'response', status: 200, headers: {}, body: answer, elapsedMs: 0 };
  };
  return { asked, ports: { ...ports, transport: { ...ports.transport, request } } };
}

describe('snapshot', () => {
  test('keeps the chain under a name', async () => {
    const { asked, ports } = giving(SnapshotInfo.encode(POINT));
    const { code, out } = await runBoxed(temporaryFolder(), ['snapshot', 'before'], { ports });
    expect([code, out]).toEqual([0, `snapshot 3 "before" of block 12 (${HEX})\n`]);
    expect(asked.map(({ path }) => path)).toEqual(['/dev/snapshot']);
    expect(SnapshotRequest.decode(asked[0]?.body ?? HASH)).toEqual({ name: 'before' });
  });

  test('lists those there are', async () => {
    const { asked, ports } = giving(SnapshotList.encode({ snapshots: [POINT] }));
    const { out } = await runBoxed(temporaryFolder(), ['snapshot', '--list', '--json'], { ports });
    const shown = { id: 3, name: 'before', block: 12, block_hash: HEX, timestamp_ms: 1000, pool_entries: 2 };
    expect(JSON.parse(out)).toEqual({ snapshots: [shown] });
    expect(asked[0]?.path).toBe('/dev/snapshots');
  });

  test.each([
    ['3', { case: 'id', value: 3n }],
    ['before', { case: 'name', value: 'before' }],
  ])('removes %s', async (key, expected) => {
    const { asked, ports } = giving(SnapshotList.encode({ snapshots: [] }));
    expect((await runBoxed(temporaryFolder(), ['snapshot', '--remove', key], { ports })).code).toBe(0);
    expect(SnapshotReference.decode(asked[0]?.body ?? HASH).snapshot).toEqual(expected);
  });

  test('does one thing at a time', async () => {
    const { asked, ports } = giving(HASH);
    expect((await runBoxed(temporaryFolder(), ['snapshot', 'a', '--list'], { ports })).code).toBe(2);
    expect(asked).toEqual([]);
  });
});

describe('revert', () => {
  const reverted = { head: 12n, headHash: HASH, stateDigest: HASH, droppedBlocks: 5n, restoredBlocks: 0n };

  test.each([
    [['before'], { case: 'name', value: 'before' }],
    [['3'], { case: 'id', value: 3n }],
    [['--block', '0'], { case: 'block', value: 0n }],
  ])('%j', async (args, expected) => {
    const { asked, ports } = giving(RevertResponse.encode(reverted));
    const { code, out } = await runBoxed(temporaryFolder(), ['revert', ...args], { ports });
    expect([code, out]).toEqual([0, `head is 12 (${HEX}); 5 blocks dropped\n`]);
    expect(RevertRequest.decode(asked[0]?.body ?? HASH).target).toEqual(expected);
  });

  test('is JSON for programs', async () => {
    const { ports } = giving(RevertResponse.encode({ ...reverted, restoredBlocks: 2n }));
    const { out } = await runBoxed(temporaryFolder(), ['revert', 'before', '--json'], { ports });
    const hashes = { head_hash: HEX, state_digest: HEX };
    expect(JSON.parse(out)).toEqual({ head: 12, ...hashes, dropped_blocks: 5, restored_blocks: 2 });
  });

  test.each([[[]], [['a', '--block', '1']], [['--block', 'x']], [['--block=-1']]])(
    '%j is a usage error',
    async (args) => {
      const { asked, ports } = giving(HASH);
      expect((await runBoxed(temporaryFolder(), ['revert', ...args], { ports })).code).toBe(2);
      expect(asked).toEqual([]);
    },
  );
});

describe('dump and restore', () => {
  const crypto = createFakeCrypto();
  const ports: RuntimePorts = { crypto };

  function smallDump(): Dump {
    const account = accountFromBytes(HASH);
    const beacon = { scheme: 'x25519', periodBlocks: 1n, seedHash: HASH, publicKey: new Uint8Array(0) } as const;
    const owners = { beacon, sudo: account, author: account, neuronsOwner: asColdkey(account), accounts: [] };
    const network = { name: 'a', preset: 'fast', seed: 's', subnets: 1, validators: 1 } as const;
    const base = buildGenesis({ ...network, ...owners, validatorHotkeys: [[asHotkey(account)]] }, ports);
    return dumpOf({
      identity: { name: 'a', preset: 'fast', seed: 's', beaconSeed: new Uint8Array(32).fill(4) },
      base,
      blocks: [],
      pool: [],
      clockMs: 5n,
      answers: [],
    });
  }

  test('dump writes the file, and never over another one unless told to', async () => {
    const folder = temporaryFolder();
    const dump = smallDump();
    const coordinator = giving(Dump.encode(dump));
    const run = (...flags: string[]) => runBoxed(folder, ['dump', 'chain.yumanet', '--json', ...flags], coordinator);
    const { code, out } = await run();
    const file = join(folder, 'chain.yumanet');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ file, head: 0, blocks: 0, pool_entries: 0 }),
    ]);
    expect(Dump.decode(readFileSync(file))).toEqual(dump);
    expect((await run()).code).toBe(2);
    expect(coordinator.asked).toHaveLength(1);
    expect((await run('--force')).code).toBe(0);
  });

  test('restore sends what dump wrote', async () => {
    const folder = temporaryFolder();
    const dump = smallDump();
    writeFileSync(join(folder, 'chain.yumanet'), Dump.encode(dump));
    const loaded = { head: 0n, headHash: HASH, stateDigest: HASH, genesisHash: HASH, poolEntries: 1 };
    const { asked, ports: sending } = giving(LoadResponse.encode(loaded));
    const { code, out } = await runBoxed(folder, ['restore', 'chain.yumanet', '--json'], { ports: sending });
    const hashes = { head_hash: HEX, state_digest: HEX, genesis_hash: HEX };
    expect([code, JSON.parse(out)]).toEqual([0, { head: 0, ...hashes, pool_entries: 1 }]);
    expect(asked[0]?.path).toBe('/dev/load');
    expect(Dump.decode(asked[0]?.body ?? HASH)).toEqual(dump);
  });

  test.each(['nothing there', 'no dump'])('restore of a file with %s ends before anything is sent', async (content) => {
    const folder = temporaryFolder();
    if (content === 'no dump') writeFileSync(join(folder, 'x'), 'hello');
    const { asked, ports: sending } = giving(HASH);
    const { code, err } = await runBoxed(folder, ['restore', 'x'], { ports: sending });
    expect([code, asked]).toEqual([3, []]);
    expect(err).toContain('InvalidDump');
    expect(existsSync(join(folder, 'x'))).toBe(content === 'no dump');
  });
});

test.each([[['revert', 'before']], [['snapshot']], [['dump', 'x']], [['status']], [['clock', '--offset', '1s']]])(
  'Ctrl-C ends %j that waits for an answer',
  async (words) => {
    const stop = new AbortController();
    const { ports } = answering({});
    const request: typeof ports.transport.request = () => {
      stop.abort(new StopRequest('SIGINT', 130));
      return new Promise(() => undefined);
    };
    const change = {
      ports: { ...ports, transport: { ...ports.transport, request } },
      stop: { first: stop.signal, second: new AbortController().signal },
    };
    expect((await runBoxed(temporaryFolder(), words, change)).code).toBe(130);
  },
);
