/** `yumanet import metagraph`, and the coordinator on the folder that it makes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '@yumanet/coordinator';
import { bytesToHex, RULE_SET } from '@yumanet/protocol';
import { Dump, Metagraph, SubnetList } from '@yumanet/protocol/messages';
import { DUMP_FORMAT, openState, readMetagraph } from '@yumanet/runtime';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startUnderTest, type UnderTest } from '../../../coordinator/test/fixture/coordinator-under-test.ts';
import type { CliContext } from '../../src/cli-context.ts';
import { FILE_BYTES_MAX } from '../../src/import/read-import-file.ts';
import { networkFolder } from '../../src/network/network-folder.ts';
import { lockNetwork } from '../../src/network/network-lock.ts';
import { answering } from '../unit/answering-transport.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { type BoxedRun, runBoxed } from '../unit/test-context.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const LARGE = join(SAMPLES, 'metagraph-256.json');
const SMALL = join(SAMPLES, 'metagraph-12.csv');

function importInto(folder: string, file: string, ...flags: readonly string[]): Promise<BoxedRun> {
  return runBoxed(folder, ['import', 'metagraph', file, ...flags]);
}

/** The coordinator on a folder that the command made; closed with the test. */
function openIn(folder: string, name = 'default'): UnderTest {
  const dataFolder = join(folder, '.yumanet', name, 'chain');
  const coordinator = startUnderTest({ dataFolder, name }, { store: openSqliteStore(dataFolder) });
  onTestFinished(() => coordinator.close());
  return coordinator;
}

async function mineTo({ post, chain }: UnderTest, block: bigint): Promise<void> {
  const blocks = Number(block - chain.headNumber());
  const reply = await post('/dev/mine', JSON.stringify({ blocks }), 'application/json');
  expect(reply.status).toBe(200);
}

const metagraphOf = ({ read }: UnderTest): Promise<Metagraph> => read(Metagraph, '/v1/subnets/1/metagraph');

describe('the sample of 256 neurons', () => {
  test('becomes a chain that a coordinator opens, with its neurons, and runs', async () => {
    const folder = temporaryFolder();
    const { code, out } = await importInto(folder, LARGE, '--json');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      folder: join(folder, '.yumanet/default'),
      netuid: 1,
      from: { netuid: 1, block: 6_000_000 },
      neurons: 256,
      validators: 64,
      weighing: 64,
      first_epoch_block: 360,
      absent: [],
      ignored: [],
      assumed: [],
      next: 'yumanet up --no-neurons',
    });
    const file = JSON.parse(readFileSync(LARGE, 'utf8'));
    const coordinator = openIn(folder);
    expect(bytesToHex(coordinator.chain.head().hash)).toBe(result.genesis);
    const before = await metagraphOf(coordinator);
    expect(before.totalStake.map(String)).toEqual(file.neurons.map(({ stake }: { stake: string }) => stake));
    expect(before.incentives).toEqual(file.neurons.map(({ incentive }: { incentive: number }) => incentive));
    await mineTo(coordinator, 360n);
    const after = await metagraphOf(coordinator);
    expect(after.incentives).toEqual(before.incentives);
    expect(after.validatorPermit).toEqual(before.validatorPermit);
    expect(after.dividends.filter((share) => share > 0).length).toBe(64);
    expect(after.totalStake.reduce((sum, rao) => sum + rao, 0n)).toBeGreaterThan(BigInt(result.stake));
  });

  test('answers what if kappa were another', async () => {
    const folder = temporaryFolder();
    await importInto(folder, LARGE);
    const coordinator = openIn(folder);
    const before = await metagraphOf(coordinator);
    const request = { item: 'Kappa', key: ['1'], value: 60_000 };
    // In manual mode it waits for the next block.
    expect((await coordinator.post('/dev/set-storage', JSON.stringify(request), 'application/json')).status).toBe(202);
    await mineTo(coordinator, 360n);
    const after = await metagraphOf(coordinator);
    expect(after.kappa).toBe(60_000);
    expect(after.incentives).not.toEqual(before.incentives);
    const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
    expect(total(after.consensus)).toBeLessThan(total(before.consensus));
  });

  test('is another chain with another seed and with none, and the same one with the same', async () => {
    const genesisWith = async (...flags: readonly string[]) =>
      JSON.parse((await importInto(temporaryFolder(), LARGE, '--json', ...flags)).out).genesis;
    const [one, again] = [await genesisWith('--seed', 'x'), await genesisWith('--seed', 'x')];
    expect(one).toBe(again);
    const others = [await genesisWith('--seed', 'y'), await genesisWith(), await genesisWith('--seed', 'yumanet')];
    const slower = await genesisWith('--seed', 'x', '--beacon-period', '2');
    const timelocked = await genesisWith('--seed', 'x', '--beacon', 'tlock');
    expect(new Set([one, slower, timelocked, ...others]).size).toBe(6);
  });
});

describe('the small sample', () => {
  test('under another name and netuid', async () => {
    const folder = temporaryFolder();
    const { out, code } = await importInto(folder, SMALL, '--name', 'small', '--netuid', '9', '--preset', 'mainnet');
    expect(code).toBe(0);
    expect(out).toContain('Neurons  12: 4 with a permit, 4 with weights');
    expect(out).toContain('Next: yumanet up --name small --no-neurons');
    const { read } = openIn(folder, 'small');
    const { subnets } = await read(SubnetList, '/v1/subnets');
    expect(subnets.map(({ netuid, numUids, tempo }) => [netuid, numUids, tempo])).toEqual([[9, 12, 360]]);
  });

  test('as one file holds the same chain', async () => {
    const folder = temporaryFolder();
    const { code, out } = await importInto(folder, SMALL, '--output', 'small.dump', '--json');
    expect(code).toBe(0);
    const dump = Dump.decode(readFileSync(join(folder, 'small.dump')));
    expect(dump).toMatchObject({ format: DUMP_FORMAT, ruleSet: RULE_SET, blocks: [], pool: [], answers: [] });
    expect(bytesToHex(dump.base.hash)).toBe(JSON.parse(out).genesis);
    const crypto = createFakeCrypto();
    const metagraph = readMetagraph(openState(dump.base, { crypto }), 1 as never);
    expect(metagraph.ok && metagraph.value.numUids).toBe(12);
    expect(existsSync(join(folder, '.yumanet'))).toBe(false);
    expect(JSON.parse(out).next).toBe(`yumanet restore ${join(folder, 'small.dump')}`);
    const again = ['--output', 'small.dump'];
    expect(await importInto(folder, SMALL, ...again)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--force'),
    });
    expect(await importInto(folder, SMALL, ...again, '--force')).toMatchObject({ code: 0 });
    const both = await importInto(folder, SMALL, '--output', 'other.dump', '--data', 'x');
    expect([both.code, existsSync(join(folder, 'other.dump'))]).toEqual([2, false]);
  });
});

test('the file takes the place of a chain that runs', async () => {
  const folder = temporaryFolder();
  const { out } = await importInto(folder, SMALL, '--output', 'small.dump', '--json');
  const running = startUnderTest();
  onTestFinished(() => running.close());
  const loaded = await running.post('/dev/load', readFileSync(join(folder, 'small.dump')));
  expect(loaded.status).toBe(200);
  expect(bytesToHex(running.chain.head().hash)).toBe(JSON.parse(out).genesis);
  await mineTo(running, 360n);
  expect((await metagraphOf(running)).incentives.filter((share) => share > 0)).toHaveLength(7);
});

test('what this command exports, it imports: the next epoch is the same', async () => {
  const folder = temporaryFolder();
  await importInto(folder, SMALL);
  const one = openIn(folder);
  await mineTo(one, 400n);
  const { code, out, err } = await runBoxed(folder, ['metagraph', '--full'], portsOf(one));
  expect([code, err]).toEqual([0, '']);
  writeFileSync(join(folder, 'picture.json'), out);
  const imported = await importInto(folder, 'picture.json', '--name', 'copy', '--json');
  expect(JSON.parse(imported.out)).toMatchObject({ neurons: 12, from: { netuid: 1, block: 400 }, assumed: [] });
  const copy = openIn(folder, 'copy');
  const [before, copied] = [await metagraphOf(one), await metagraphOf(copy)];
  expect(copied.totalStake).toEqual(before.totalStake);
  expect(copied.alphaStake).toEqual(before.alphaStake);
  expect(copied.coldkeys).toEqual(before.coldkeys);
  await mineTo(one, 720n);
  await mineTo(copy, 360n);
  const [after, afterCopy] = [await metagraphOf(one), await metagraphOf(copy)];
  expect(after.incentives).not.toEqual(new Array(12).fill(0));
  expect(afterCopy.incentives).toEqual(after.incentives);
  expect(afterCopy.consensus).toEqual(after.consensus);
  expect(afterCopy.dividends).toEqual(after.dividends);
  expect(afterCopy.validatorTrust).toEqual(after.validatorTrust);
});

/** Ports of a command that talks to this coordinator. */
function portsOf({ request }: UnderTest): Pick<CliContext, 'ports'> {
  const { ports } = answering({});
  const transport: CliContext['ports']['transport'] = {
    ...ports.transport,
    request: async ({ method, url, headers }) => {
      const { pathname, search } = new URL(url);
      const { status, body } = await request(method, pathname + search, { headers: { ...headers } });
      return { kind: 'response', status, headers: {}, body, elapsedMs: 0 };
    },
  };
  return { ports: { ...ports, transport } };
}

describe('refused', () => {
  test('a folder that has a chain, which stays as it is', async () => {
    const folder = temporaryFolder();
    await importInto(folder, SMALL);
    const path = join(folder, '.yumanet/default/chain/chain.sqlite');
    const before = readFileSync(path);
    const { code, out, err } = await importInto(folder, LARGE, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ error: { name: 'ChainExists' } });
    expect(err).toContain('has a chain already');
    expect(readFileSync(path)).toEqual(before);
  });

  test('a folder in which a network runs', async () => {
    const folder = temporaryFolder();
    const release = lockNetwork(networkFolder(join(folder, '.yumanet/default')), 77);
    const { code, err } = await importInto(folder, SMALL);
    release();
    expect([code, err]).toEqual([3, expect.stringContaining('NetworkRunning')]);
  });

  test('a file with problems, each on a line of its own, and nothing is made', async () => {
    const folder = temporaryFolder();
    const text = readFileSync(SMALL, 'utf8').replace('\n3,', '\n2,').replace('"47.463732895"', 'some');
    writeFileSync(join(folder, 'broken.csv'), text);
    const { code, out, err } = await importInto(folder, 'broken.csv', '--json');
    expect(code).toBe(1);
    const problems = ['row 4, column "STAKE(τ)": is no amount: "some"', 'row 5, column "UID": 2 is there twice'];
    expect(JSON.parse(out).error).toMatchObject({
      name: 'InvalidMetagraph',
      details: problems,
      facts: { problems: 2 },
    });
    for (const problem of problems) expect(err).toContain(`\n  ${problem}\n`);
    expect(existsSync(join(folder, '.yumanet'))).toBe(false);
  });

  test('a file that is not there, a folder, one that is too large, and one that is no text', async () => {
    const folder = temporaryFolder();
    expect(await importInto(folder, 'nothing.json')).toMatchObject({ code: 3 });
    mkdirSync(join(folder, 'folder'));
    expect(await importInto(folder, 'folder')).toMatchObject({ code: 3 });
    writeFileSync(join(folder, 'large'), Buffer.alloc(FILE_BYTES_MAX + 1, 32));
    expect((await importInto(folder, 'large')).err).toContain('FileTooLarge: large has more than 8 MiB');
    writeFileSync(join(folder, 'full'), '['.padEnd(FILE_BYTES_MAX));
    expect((await importInto(folder, 'full')).err).toContain('InvalidMetagraph');
    writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0xfe]));
    expect((await importInto(folder, 'bytes')).err).toContain('FileNotText');
  });

  test.each([
    ['--netuid', '0'],
    ['--netuid', '65536'],
    ['--format', 'xml'],
    ['--amounts', 'dollar'],
    ['--weights-from', 'stake'],
    ['--preset', 'slow'],
  ])('%s %s', async (...flags) => {
    const folder = temporaryFolder();
    expect((await importInto(folder, SMALL, ...flags)).code).toBe(2);
    expect(existsSync(join(folder, '.yumanet'))).toBe(false);
  });

  test('more TAO on root than there can be beside the accounts', async () => {
    const folder = temporaryFolder();
    const [neuron] = JSON.parse(readFileSync(LARGE, 'utf8')).neurons;
    const fileWith = (tao_stake: number) => {
      const { uid, hotkey, coldkey } = neuron;
      return { readStandardInput: async () => JSON.stringify([{ uid, hotkey, coldkey, tao_stake }]) };
    };
    const command = ['import', 'metagraph', '-', '--json'];
    // 21,000,000 less six accounts of a million, the author's TAO and the pool's 10,000.
    const refused = await runBoxed(folder, command, fileWith(14_989_999.5));
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).error.details[0]).toContain('0.500000000 TAO more than the 21,000,000');
    expect((await runBoxed(folder, command, fileWith(14_989_999))).code).toBe(0);
  });
});
