/** The coordinator, in JSON: where this miner serves must be on chain. */
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Key } from './keys.ts';

const LOOK_EVERY_MS = 2_000;
const CALL_MS_MAX = 10_000;
/** Blocks in which a call may be taken. */
const VALID_FOR_BLOCKS = 16n;

export interface Publishing {
  readonly coordinator: string;
  readonly key: Key;
  readonly netuid: number;
  readonly port: number;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

interface Axon {
  readonly ip: string;
  readonly port: number;
  readonly ip_type: number;
}

/** Puts the address on chain again whenever it is not there, until the signal aborts. */
export async function keepPublished(publishing: Publishing): Promise<void> {
  const { say, signal } = publishing;
  let told = '';
  while (!signal.aborted) {
    const news = await publish(publishing).catch((error: unknown) => `the chain does not answer: ${reasonOf(error)}`);
    if (news !== told) say(news);
    told = news;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function publish({ coordinator, key, netuid, port }: Publishing): Promise<string> {
  const { hotkeys, axons } = await call<{ hotkeys: string[]; axons: Axon[] }>(
    coordinator,
    `/v1/subnets/${netuid}/metagraph`,
  );
  const known = axons[hotkeys.indexOf(key.address)];
  if (known === undefined)
    return `waiting until the hotkey is registered: yumanet register ${key.address} --netuid ${netuid}`;
  const own: Axon = { ip: await ownAddress(coordinator), port, ip_type: 4 };
  if (known.ip === own.ip && known.port === own.port && known.ip_type === own.ip_type) return 'served on chain';
  const chain = await call<{ genesis_hash: string; head: { number: string } }>(coordinator, '/v1/chain');
  const { nonce } = await call<{ nonce: unknown }>(coordinator, `/v1/accounts/${key.address}`);
  const signed = {
    signer: key.address,
    scheme: 'sr25519',
    nonce,
    valid_until: String(BigInt(chain.head.number) + VALID_FOR_BLOCKS),
    call: { serve_axon: { netuid, version: 1, protocol: 4, placeholder1: 0, placeholder2: 0, ...own } },
  };
  const encoded = await call<{ signing_payload: string }>(coordinator, '/v1/encode', signed);
  const signature = key.sign(Buffer.from(encoded.signing_payload.slice(2), 'hex'));
  await call(coordinator, '/v1/extrinsics?wait=included&timeout_ms=5000', {
    ...signed,
    genesis_hash: chain.genesis_hash,
    signature: `0x${Buffer.from(signature).toString('hex')}`,
  });
  return 'address sent';
}

async function call<T>(coordinator: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(coordinator + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(CALL_MS_MAX),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/** The address by which this machine reaches the coordinator, as the number that the chain keeps. */
function ownAddress(coordinator: string): Promise<string> {
  const { hostname, port } = new URL(coordinator);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 80), family: 4, timeout: CALL_MS_MAX });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('no connection to the coordinator')));
    socket.once('connect', () => {
      const parts = (socket.localAddress ?? '').split('.').map(Number);
      socket.destroy();
      resolve(String(parts.reduce((value, part) => value * 256 + part, 0)));
    });
  });
}

/** What is behind a failed fetch is its cause. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? String(error.cause) : String(error);
}
