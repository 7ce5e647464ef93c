/** A miner that is not ours, added by compose.override.example.yaml: registered, asked, and paid. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ComposeNetwork, openComposeNetwork } from '../../bench/docker/compose-network.ts';
import { runDocker } from '../../bench/docker/run-docker.ts';

const NETUID = 1;
const HOTKEY = devKey(createCrypto(), '//python1_sn1');

let network: ComposeNetwork;

beforeAll(async () => {
  network = await openComposeNetwork('yumanet-test-custom', ['compose.yaml', 'compose.override.example.yaml']);
  await network.build();
  await network.compose('up', '--detach', '--wait', '--no-build', '--quiet-pull', '--scale', 'miner=1');
  network.follow();
});

afterAll(() => network?.close());

test('it is registered under its own hotkey, answers the validators, and earns', async () => {
  const paid = await network.untilBlock(async () => {
    const { axons, hotkeys, incentives } = await network.client.metagraph(NETUID);
    const uid = hotkeys.findIndex((key) => accountFromBytes(key) === HOTKEY.account);
    const incentive = incentives[uid] ?? 0;
    return incentive > 0 ? { incentive, axon: axons[uid], count: hotkeys.length } : undefined;
  });
  expect(paid.axon?.port).toBe(8091);
  // Two validators, one miner of ours, and this one.
  expect(paid.count).toBe(4);
  const answered = await logsOf('python-miner');
  expect(answered).toContain(`${HOTKEY.ss58} listens on port 8091`);
  expect(answered).toContain('served on chain');
  expect(answered).toMatch(/"POST \/v1\/task HTTP\/1\.1" 200/);
  expect(answered).not.toMatch(/"POST \/v1\/task HTTP\/1\.1" [45]/);
  expect(await logsOf('setup')).toMatch(new RegExp(`//python1_sn1 registered in block \\d+: ${HOTKEY.ss58}`));
});

test('it refuses who does not sign', async () => {
  const ask = `
import urllib.error, urllib.request
try:
    print(urllib.request.urlopen("http://127.0.0.1:8091/v1/task", b"task").status)
except urllib.error.HTTPError as error:
    print(error.code)
`;
  const [miner] = await network.containers('python-miner');
  expect((await runDocker(['exec', miner?.id ?? '', 'python3', '-c', ask])).trim()).toBe('401');
});

async function logsOf(service: string): Promise<string> {
  return await network.compose('logs', '--no-color', '--no-log-prefix', service);
}
