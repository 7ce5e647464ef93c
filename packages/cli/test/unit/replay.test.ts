/** `replay`, `record` and `doctor` on the folders of networks that stopped, or that run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@yumanet/coordinator';
import { Dump } from '@yumanet/protocol/messages';
import { readDump } from '@yumanet/runtime';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { StopRequest } from '../../src/cli-context.ts';
import { parseUntilBlock } from '../../src/commands/parse-until-block.ts';
import { answering } from './answering-transport.ts';
import { round, writeKeptNetwork } from './kept-network.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const crypto = createFakeCrypto();

const yumanet = (folder: string, ...commandLine: string[]) => runBoxed(folder, commandLine);

function edit(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'chain/chain.sqlite'));
  database.exec(sql);
  database.close();
}

/** Names and bytes of everything in a folder. */
function contentOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name)).toString('hex')}`).sort();
}

describe('replay', () => {
  test.each(['wasm', 'reference'])('--kernel %s prints blocks and digest, and touches nothing', async (kernel) => {
    const { folder, digest } = writeKeptNetwork();
    const before = contentOf(folder);
    const { code, out, err } = await yumanet(folder, 'replay', '--data', folder, '--kernel', kernel, '--json');
    expect([code, JSON.parse(out), err]).toEqual([0, { blocks: 12, digest }, '']);
    expect(contentOf(folder)).toEqual(before);
  });

  test('finds a network by its name, or by the folder of the coordinator alone, and says it in words', async () => {
    const { folder, digest } = writeKeptNetwork();
    const standing = temporaryFolder();
    const named = await runBoxed(standing, ['replay', '--name', 'nobody']);
    expect(named).toMatchObject({ code: 3, err: expect.stringContaining('StoreMissing') });
    const { code, out } = await yumanet(standing, 'replay', join(folder, 'chain'));
    expect([code, out]).toEqual([
      0,
      `blocks 1 to 12 come out as they were kept\nstate digest after block 12: ${digest}\n`,
    ]);
  });

  test('reads a folder on which a coordinator runs', async () => {
    const { folder, digest } = writeKeptNetwork();
    const store = openSqliteStore(join(folder, 'chain'));
    const { out } = await yumanet(folder, 'replay', '--data', folder, '--json');
    store.close();
    expect(JSON.parse(out)).toEqual({ blocks: 12, digest });
  });

  test.each([
    ['4', ['4']],
    ['block:4', ['block:4']],
    ['block 4', ['block', '4']],
  ])('--until %s', async (_, words) => {
    const { folder } = writeKeptNetwork();
    const four = writeKeptNetwork({ blocks: 4 });
    for (const order of [
      ['--until', ...words, '--data', folder],
      ['--data', folder, '--until', ...words],
      [folder, '--until', ...words],
      ['--until', ...words, folder],
    ]) {
      const { code, out } = await yumanet(folder, 'replay', '--json', ...order);
      expect([code, JSON.parse(out)]).toEqual([0, { blocks: 4, digest: four.digest }]);
    }
  });

  test.each([
    ['a block that is not there', ['--until', '13']],
    ['no block', ['--until', 'epoch']],
    ['half a block', ['--until', 'block']],
    ['two histories', ['here']],
    ['a comparison with invariants', ['--compare', 'here', '--check-invariants']],
    ['a kernel that is none', ['--kernel', 'fast']],
  ])('%s is a usage error', async (_, args) => {
    const { folder } = writeKeptNetwork();
    expect(await yumanet(folder, 'replay', '--data', folder, ...args)).toMatchObject({ code: 2, out: '' });
  });

  test.each([
    ['nothing', () => undefined, 'NoSuchPlace'],
    ['a text', (path: string) => writeFileSync(path, '# notes\n'), 'InvalidDump'],
    ['an empty folder', (path: string) => mkdirSync(path), 'StoreMissing'],
  ])('%s is an environment error', async (_, make, name) => {
    const folder = temporaryFolder();
    make(join(folder, 'place'));
    const { code, out } = await yumanet(folder, 'replay', 'place', '--json');
    expect([code, JSON.parse(out).error.name]).toEqual([3, name]);
    expect(JSON.parse(out).error.remedy).not.toBe('');
  });

  test('names the block that differs from what was kept, and exits with 1', async () => {
    const { folder } = writeKeptNetwork();
    edit(folder, "UPDATE blocks SET epochs = '1' WHERE number = 7");
    const { code, out } = await yumanet(folder, 'replay', '--data', folder, '--json');
    const { blocks, difference } = JSON.parse(out);
    expect([code, blocks]).toEqual([1, 7]);
    expect(difference).toMatchObject({ block: 7, parts: ['epochs'], state_block: null, storage: null });
    expect((await yumanet(folder, 'replay', '--data', folder)).out).toContain(
      `block 7 differs from what ${folder}/chain kept in epochs\n`,
    );
  });

  test('--compare names the block and the entry that two networks do not have in common', async () => {
    const [one, other] = [writeKeptNetwork(), writeKeptNetwork({ faucet: 1_001n })];
    const { code, out } = await yumanet(
      one.folder,
      'replay',
      '--data',
      one.folder,
      '--compare',
      other.folder,
      '--json',
    );
    const { difference, compared } = JSON.parse(out);
    expect([code, compared]).toEqual([1, 3]);
    expect(difference).toMatchObject({ block: 3, state_block: 3, against: `${other.folder}/chain` });
    expect(difference.parts[0]).toBe('extrinsics[0]');
    expect(difference.storage).toEqual({
      block: 3,
      item: 'TotalIssuance',
      key: [],
      here: expect.any(String),
      there: expect.any(String),
    });
    expect(BigInt(difference.storage.there) - BigInt(difference.storage.here)).toBe(1n);
    const words = await yumanet(one.folder, 'replay', one.folder, '--compare', other.folder);
    expect(words.out).toContain('the first storage entry that differs is TotalIssuance: "');
  });

  test('--check-invariants looks at every block, and says that all of them hold', async () => {
    const { folder } = writeKeptNetwork();
    const { code, out } = await yumanet(folder, 'replay', folder, '--check-invariants');
    expect(code).toBe(0);
    expect(out).toContain('come out as they were kept\nevery invariant holds after each of them\n');
    expect((await yumanet(folder, 'replay', folder)).out).not.toContain('invariant');
  });

  test('--check-invariants names the first block that breaks one, and exits with 1', async () => {
    const { folder } = writeKeptNetwork({ supply: '1' });
    const { code, out } = await yumanet(folder, 'replay', folder, '--check-invariants', '--json');
    const { blocks, broken, difference } = JSON.parse(out);
    expect([code, blocks, difference]).toEqual([1, 5, undefined]);
    expect(broken.block).toBe(5);
    expect(broken.invariants[0]).toEqual({
      invariant: 'TotalIssuance',
      detail: expect.stringMatching(/^is 1 rao, and accounts hold or lost \d+$/),
    });
    const words = await yumanet(folder, 'replay', folder, '--check-invariants');
    expect(words.out).toContain('blocks 1 to 5 come out as they were kept\nblock 5 breaks TotalIssuance: is 1 rao');
    expect(await yumanet(folder, 'replay', folder)).toMatchObject({ code: 0 });
  });

  test('--compare of equal networks says how far they are the same', async () => {
    const [one, other] = [writeKeptNetwork(), writeKeptNetwork({ blocks: 9 })];
    const { code, out } = await yumanet(one.folder, 'replay', one.folder, '--compare', other.folder);
    expect(code).toBe(0);
    expect(out).toContain(`up to block 9 they are the same in ${other.folder}/chain\n`);
  });

  test('Ctrl-C ends it', async () => {
    const { folder } = writeKeptNetwork();
    const stop = new AbortController();
    stop.abort(new StopRequest('SIGINT', 130));
    const { ports } = answering({});
    let nowMs = 0;
    const clock = { ...ports.clock, monotonicMs: () => (nowMs += 100) };
    const change = { ports: { ...ports, clock }, stop: { first: stop.signal, second: new AbortController().signal } };
    expect(await runBoxed(folder, ['replay', folder], change)).toMatchObject({ code: 130, out: '' });
  });
});

test('the words after --until that are no block are arguments', () => {
  expect(parseUntilBlock(['block', '40', 'FILE'])).toEqual({ until: 40n, rest: ['FILE'] });
  expect(parseUntilBlock(['block:40', 'FILE'])).toEqual({ until: 40n, rest: ['FILE'] });
  expect(parseUntilBlock(undefined)).toEqual({ until: undefined, rest: [] });
});

describe('record', () => {
  const read = (path: string) => readDump(readFileSync(path), crypto);

  test('writes a file that replays to the same digest, without the network or its answers', async () => {
    const { folder, digest } = writeKeptNetwork();
    const before = contentOf(folder);
    const file = join(temporaryFolder(), 'run');
    const { code, out } = await yumanet(folder, 'record', file, '--data', folder, '--json');
    const bytes = readFileSync(file).length;
    expect([code, JSON.parse(out)]).toEqual([0, { file, blocks: 12, digest, answers: 0, bytes }]);
    expect(contentOf(folder)).toEqual(before);
    rmSync(folder, { recursive: true });
    const again = await yumanet(temporaryFolder(), 'replay', file, '--json');
    expect([again.code, JSON.parse(again.out)]).toEqual([0, { blocks: 12, digest }]);
    expect(read(file)).toMatchObject({
      identity: { name: 'test', preset: 'fast', seed: 'seed', beaconSeed: new Uint8Array(32).fill(4) },
      pool: [],
      answers: [],
    });
  });

  test('--answers adds the round records of each validator in their order', async () => {
    const { folder } = writeKeptNetwork();
    const file = join(folder, 'run');
    await yumanet(folder, 'record', 'run', '--data', folder, '--answers');
    expect(read(file).answers).toEqual([
      { source: 'validator1_sn1', record: round(1) },
      { source: 'validator1_sn1', record: round(3) },
      { source: 'validator2_sn1', record: round(2) },
    ]);
  });

  test('--until takes the blocks up to one', async () => {
    const { folder } = writeKeptNetwork();
    const { code } = await yumanet(folder, 'record', 'run', '--until', '7', '--data', folder);
    expect([code, read(join(folder, 'run')).blocks.length]).toEqual([0, 7]);
    expect((await yumanet(folder, 'record', 'more', '--until', '13', '--data', folder)).code).toBe(2);
  });

  test('writes nothing that cannot be read again', async () => {
    const { folder } = writeKeptNetwork();
    edit(folder, 'UPDATE blocks SET body = (SELECT body FROM blocks WHERE number = 8) WHERE number = 9');
    const { code, out } = await yumanet(folder, 'record', 'run', '--data', folder, '--json');
    expect([code, JSON.parse(out).error.name, existsSync(join(folder, 'run'))]).toEqual([1, 'DamagedChain', false]);
    expect(JSON.parse(out).error.message).toContain('block 8 has number 8 after block 8');
  });

  test('replaces no file unless it is told, and leaves no half of one', async () => {
    const { folder } = writeKeptNetwork();
    const standing = temporaryFolder();
    writeFileSync(join(standing, 'run'), 'precious');
    const refused = await yumanet(standing, 'record', 'run', '--data', folder);
    expect([refused.code, readFileSync(join(standing, 'run'), 'utf8')]).toEqual([2, 'precious']);
    expect((await yumanet(standing, 'record', 'run', '--data', folder, '--force')).code).toBe(0);
    expect(read(join(standing, 'run')).blocks).toHaveLength(12);
    expect(readdirSync(standing)).toEqual(['run']);
    const nowhere = await yumanet(standing, 'record', 'nowhere/run', '--data', folder, '--json');
    expect([nowhere.code, JSON.parse(nowhere.out).error.name]).toEqual([3, 'FileUnwritable']);
  });

  test('asks the coordinator of a network that keeps its chain in memory', async () => {
    const { folder, digest } = writeKeptNetwork();
    await yumanet(folder, 'record', 'run', '--data', folder);
    const dump = readFileSync(join(folder, 'run'));
    const answers = { '/dev/record': Uint8Array.from(dump) };
    const standing = temporaryFolder();
    const args = ['record', 'taken', '--url', 'http://127.0.0.1:9', '--json'];
    const { code, out } = await runBoxed(standing, args, answering(answers));
    expect([code, JSON.parse(out)]).toMatchObject([0, { blocks: 12, digest }]);
    expect(Dump.decode(readFileSync(join(standing, 'taken')))).toEqual(Dump.decode(dump));
    const cut = await runBoxed(standing, [...args, '--force', '--until', '5'], answering(answers));
    expect(JSON.parse(cut.out)).toMatchObject({ blocks: 5 });
    const beyond = [...args, '--force', '--until', '13'];
    expect((await runBoxed(standing, beyond, answering(answers))).code).toBe(2);
  });

  test('cannot ask a coordinator for answers', async () => {
    const args = ['record', 'run', '--url', 'http://127.0.0.1:9', '--answers'];
    expect(await runBoxed(temporaryFolder(), args, answering({}))).toMatchObject({ code: 2, out: '' });
  });
});

describe('doctor', () => {
  const failed = (out: string) =>
    JSON.parse(out)
      .findings.filter(({ ok }: { ok: boolean }) => !ok)
      .map(({ check }: { check: string }) => check);

  test('checks a data folder whole, one line per check, and touches nothing', async () => {
    const { folder } = writeKeptNetwork();
    const before = contentOf(folder);
    const { code, out } = await yumanet(folder, 'doctor', '--data', folder);
    expect(code).toBe(0);
    expect(out).toContain('ok    blocks      blocks 1 to 12 follow each other without a gap\n');
    expect(out).toContain('ok    execution   blocks 1 to 12 come out as they were kept\n');
    expect(contentOf(folder)).toEqual(before);
  });

  test('exits with 1 for damage, names it and says what to do', async () => {
    const { folder } = writeKeptNetwork();
    edit(folder, 'DELETE FROM blocks WHERE number = 9');
    const { code, out } = await yumanet(folder, 'doctor', '--data', folder, '--json');
    expect([code, failed(out)]).toEqual([1, ['blocks']]);
    const words = await yumanet(folder, 'doctor', '--data', folder);
    expect(words.out).toContain('FAIL  blocks      block 9 is missing: the next one is 10; 8 before it are whole\n');
    expect(words.out).toContain('`yumanet record FILE --until 8`');
    expect((await yumanet(folder, 'record', 'run', '--until', '8', '--data', folder)).code).toBe(0);
  });

  test.each([
    ['missing', (folder: string) => rmSync(folder, { recursive: true })],
    ['empty', () => undefined],
  ])('a folder that was named and is %s is a complaint', async (_, make) => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    make(folder);
    const { code, out } = await yumanet(temporaryFolder(), 'doctor', '--data', folder, '--json');
    expect([code, failed(out)]).toEqual([1, ['chain']]);
    expect(existsSync(join(folder, 'chain'))).toBe(false);
  });
});
