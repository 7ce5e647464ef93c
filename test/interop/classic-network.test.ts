/** A whole network with the Python SDK 10.5.0 in it: its Axon earns beside our miner, and its Dendrite asks our miner. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import type { Call, Metagraph } from '@yumanet/protocol/messages';
import { devKey } from '@yumanet/sdk/wallet';
import { expect, onTestFinished, test } from 'vitest';
import { said, startLeasedNetwork } from '../e2e/support/leased-network.ts';
import { freePort } from './support/free-port.ts';
import { startPython } from './support/python-peer.ts';

const NETUID = 1;
/** What the SDK of 10.5.0 publishes. */
const SDK_VERSION = 10_005_000;
const LOOPBACK = 0x7f000001;
const PYTHON_HOTKEY = '//python1_sn1';
const FIELDS = { subnet: 'compression', netuid: NETUID, task_id: 't', kind: 'text', block: 1 };
/** CompressionTask: `hello` as data, `deflate` as the only codec. */
const PAYLOAD = Buffer.from('\n\x05hello\x12\x07deflate', 'latin1').toString('base64');

const crypto = createCrypto();

function incentiveOf({ hotkeys, incentives }: Metagraph, hotkey: string): number {
  return incentives[hotkeys.findIndex((key) => ss58Encode(accountFromBytes(key)) === hotkey)] ?? 0;
}

test('an Axon earns from our validators, and a Dendrite with a permit is answered by our miner', async () => {
  const network = await startLeasedNetwork('--ephemeral');
  const port = await freePort();
  const [axon, dendrite, stranger, miner] = await Promise.all([
    startPython('bittensor-10.5.0', 'classic_miner.py', String(port), PYTHON_HOTKEY),
    startPython('bittensor-10.5.0', 'dendrite_peer.py', '//validator1_sn1'),
    startPython('bittensor-10.5.0', 'dendrite_peer.py', '//Eve'),
    network.start('miner', '--classic', 'strict'),
    network.start('validator', '--classic-axons'),
    network.start('validator', '--classic-axons'),
  ]);
  onTestFinished(async () => {
    await Promise.all([axon.close(), dendrite.close(), stranger.close()]);
  });
  network.watch();

  const python = devKey(crypto, PYTHON_HOTKEY);
  const send = async (uri: string, call: Call['call']) => {
    const outcome = await network.client.submit(devKey(crypto, uri).pair, { call }, { wait: 'included' });
    expect(outcome).toMatchObject({ kind: 'included' });
  };
  await send('//Alice', { case: 'burnedRegister', value: { netuid: NETUID, hotkey: python.pair.publicKey } });
  const place = { ip: String(LOOPBACK), ipType: 4, port, version: SDK_VERSION };
  const rest = { protocol: 4, placeholder1: 0, placeholder2: 0 };
  await send(PYTHON_HOTKEY, { case: 'serveAxon', value: { netuid: NETUID, ...place, ...rest } });

  await network.untilMetagraph((metagraph) =>
    [python.ss58, miner.hotkey].every((hotkey) => incentiveOf(metagraph, hotkey) > 0),
  );

  const { url } = await said(miner.program, { event: 'ready' });
  const question = { fields: { ...FIELDS, payload: PAYLOAD }, timeout: 5, hotkey: miner.hotkey, name: 'YumanetTask' };
  const ask = { do: 'ask', ...question, ports: [Number(new URL(String(url)).port)] };
  expect(await dendrite.ask(ask)).toMatchObject([{ is_success: true, answer: expect.any(String) }]);
  const [refused] = (await stranger.ask(ask)) as { status: number; message: string }[];
  expect(refused).toMatchObject({ status: 403, message: expect.stringContaining('Forbidden. Key is blacklisted') });
});
