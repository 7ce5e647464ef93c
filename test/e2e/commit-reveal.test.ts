/**
 * A network of real programs whose validator commits. Until the block of the epoch nobody learns the weights; that block
 * opens them by itself and pays by them, though the validator is gone by then.
 */
import { join } from 'node:path';
import { asHotkey, bytesToHex, type Crypto, encodeWeightsPayload, hexToBytes } from '@yumanet/protocol';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import { createSystemPorts } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { expect, onTestFinished, test } from 'vitest';
import { launchCoordinator } from '../../bench/crash/coordinator-life.ts';
import { type FollowedProgram, followProgram } from '../../bench/process/follow-program.ts';
import { readLogRecord } from '../../packages/cli/src/supervise/decode-ready-line.ts';
import { ensureBundles } from '../../scripts/bundle/ensure-bundles.ts';
import { said } from './support/leased-network.ts';
import { ROOT } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface WeightsRecord {
  readonly status: string;
  readonly round: number;
  readonly epoch_block: number;
  readonly uids: number[];
  readonly values: number[];
}

/** The weights of the first round that committed. */
function committed(validator: FollowedProgram): Promise<WeightsRecord> {
  return validator.find((line) => {
    const record = readLogRecord(line);
    const weights = record?.['event'] === 'round' ? (record['weights'] as WeightsRecord) : undefined;
    return weights?.status === 'committed' ? weights : undefined;
  });
}

const keys = { alice: '//Alice', owner: '//validator1_sn1', worker: '//miner1_sn1' } as const;

/** A coordinator in manual mode and a miner that serves, at block 2. */
async function startNetwork() {
  const ports = createSystemPorts();
  onTestFinished(() => ports.close());
  const bundles = await ensureBundles(ROOT);
  const life = launchCoordinator(bundles, temporaryFolder(), ['--validators', '1', '--dev']);
  onTestFinished(() => life.kill());
  const { url } = await life.ready();
  const client = createClient({ url, ...ports });
  const start = (role: 'miner' | 'validator') => {
    const flags = ['--coordinator', url, '--hotkey', `//${role}1_sn1`, '--port', '0', '--exit-with-parent'];
    const program = followProgram(join(bundles, `${role}.js`), flags);
    onTestFinished(async () => {
      program.signal('SIGKILL');
      await program.ended;
    });
    return program;
  };
  const value = { netuid: 1, hotkey: devKey(ports.crypto, keys.worker).pair.publicKey };
  await client.submit(devKey(ports.crypto, keys.alice).pair, { call: { case: 'burnedRegister', value } });
  await client.dev.mine(1);
  await said(start('miner'), { event: 'serve_sent' });
  await client.dev.mine(1);
  return { client, crypto: ports.crypto, start };
}

interface Secret {
  readonly client: CoordinatorClient;
  readonly crypto: Crypto;
  readonly round: bigint;
  readonly sealed: Uint8Array;
  readonly payload: Uint8Array;
}

/** Everything there is to read about a commit of block 3. */
const TELLING_PATHS = [
  '/v1/storage/Weights/1',
  '/v1/storage/TimelockedWeightCommits/1',
  '/v1/storage/Pulses',
  '/v1/blocks/3',
  '/v1/blocks/head',
  '/v1/beacon',
  '/v1/subnets/1/weights',
  '/v1/subnets/1/metagraph',
];

/** Neither the weights nor what opens them are in any answer, and nothing that is there opens them. */
async function expectSecret({ client, crypto, round, sealed, payload }: Secret, head: bigint): Promise<void> {
  expect((await client.chain()).head.number).toBe(head);
  const paths = [...TELLING_PATHS, `/v1/beacon/${round}`];
  const answers = await Promise.all(paths.map(async (path) => (await fetch(`${client.url}${path}`)).text()));
  const secret = bytesToHex(payload).slice(2);
  expect(answers.filter((text) => text.includes(secret) || text.includes('private_half'))).toEqual([]);
  expect((await client.weights(1)).rows).toEqual([]);
  for (let other = 1n; other <= round + 1n; other += 1n) {
    const { privateHalf } = await client.getBeaconRound(other);
    expect([other, privateHalf !== undefined]).toEqual([other, other <= head + 1n]);
    if (privateHalf === undefined) continue;
    expect(crypto.openSeal({ scheme: 'x25519', round, sealed }, privateHalf)).toBeUndefined();
  }
}

test('weights are sealed until the epoch that counts them, and open by themselves, also after their validator died', async () => {
  const { client, crypto, start } = await startNetwork();
  const owner = asHotkey(devKey(crypto, keys.owner).account);
  const validator = start('validator');
  const told = await committed(validator);
  expect(told).toMatchObject({ round: 11, epoch_block: 10, uids: [1] });
  validator.signal('SIGKILL');
  await validator.ended;
  await client.dev.mine(1);

  const lists = { uids: Uint16Array.from(told.uids), values: Uint16Array.from(told.values) };
  const payload = encodeWeightsPayload({ hotkey: owner, ...lists, versionKey: 0n });
  const { entries } = await client.storage('TimelockedWeightCommits', ['1']);
  const sealed = hexToBytes(/"sealed":"(0x[0-9a-f]+)"/.exec(entries[0]?.value ?? '')?.[1] ?? '0x');
  const round = BigInt(told.round);
  for (let head = 3n; head < 10n; head += 1n) {
    await expectSecret({ client, crypto, round, sealed, payload }, head);
    const { canSetWeights, obstacles } = await client.whyNot(1, owner);
    const beforeWeights = obstacles.filter((one) => one.for !== 'earn').map(({ name }) => name);
    expect([canSetWeights, beforeWeights]).toEqual([true, ['TimelockedCommitPending']]);
    await client.dev.mine(1);
  }

  const { events } = await client.block(10n);
  expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(['WeightsSet', 'TimelockedWeightsRevealed']));
  expect((await client.weights(1)).rows).toMatchObject([{ uid: 0, uids: [1], values: [65_535] }]);
  const { incentives, lastStep, lastUpdate } = await client.metagraph(1);
  expect([lastStep, lastUpdate[0], incentives]).toEqual([10n, 3n, [0, 65_535]]);
  const { privateHalf = new Uint8Array(0) } = await client.getBeaconRound(round);
  expect(crypto.openSeal({ scheme: 'x25519', round, sealed }, privateHalf)).toEqual(payload);

  // Started again, it knows nothing, and commits for the next epoch.
  expect(await committed(start('validator'))).toMatchObject({ round: 21, epoch_block: 20 });
});
