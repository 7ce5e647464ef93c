/** A coordinator's process under what a full network asks of it: blocks on disk, weights over HTTP, and metagraphs. */
import { join } from 'node:path';
import { openSqliteStore } from '@yumanet/coordinator';
import { type KeyPair, signExtrinsic } from '@yumanet/protocol';
import { SignedExtrinsic } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import type { SystemPorts } from '@yumanet/sdk/system';
import { launchCoordinator } from '../crash/coordinator-life.ts';
import { buildFullChain, fullRow } from './full-chain.ts';
import { measureNeighbours, type NeighbourFigures } from './measure-neighbours.ts';
import { get, inFlight, LIMITS, MICRO, metered, type Server } from './meter.ts';

/** Tempo of the reference chain, in blocks. */
export const TEMPO = 360;
/** Whoever was registered in block 0 may set weights when they are over. */
const FIRST_BLOCKS = 2;
const WARM_UP_BLOCKS = TEMPO;
/** Every subnet has two epochs in them. */
const BLOCKS = 2 * TEMPO;
const METAGRAPHS = 512;
const PROTOBUF = 'application/x-protobuf';
const ACCEPTED = 202;
const LEASE_SECRET = 'known-to-everybody';
const MEGABYTE = 1_000_000;

export interface CarryFigures extends NeighbourFigures {
  readonly openMs: number;
  readonly blocksPerS: number;
  readonly cpuUsPerBlock: number;
  readonly weights: number;
  readonly weightsPerS: number;
  readonly cpuUsPerWeights: number;
  /** From the last acceptance until every row is in a durable block. */
  readonly includeMs: number;
  readonly metagraphsPerS: number;
  readonly cpuUsPerMetagraph: number;
  readonly metagraphBytes: number;
  readonly rssMb: number;
}

export interface CarryPlan {
  readonly bundles: string;
  /** Empty. */
  readonly folder: string;
  readonly subnets: number;
  readonly ports: SystemPorts;
}

/** Makes the chain, starts the coordinator on it, and measures one thing after the other. */
export async function measureCarry({ bundles, folder, subnets, ports }: CarryPlan): Promise<CarryFigures> {
  const chain = buildFullChain(subnets, TEMPO, ports.crypto);
  const place = join(folder, `full-${subnets}`);
  const store = openSqliteStore(place);
  store.writeBase(chain.base);
  store.close();
  const life = launchCoordinator(bundles, place, ['--lease-secret', LEASE_SECRET]);
  try {
    const { url, readyMs } = await life.ready();
    const server = { url, ports };
    const client = createClient({ url, ...ports });
    await client.dev.mine(FIRST_BLOCKS);
    const bodies = await signWeights(server, chain.validators);
    const sent = await metered(server, () => inFlight(bodies, (body) => submit(server, body)));
    const includeMs = await includeAll(server, bodies.length);
    await client.dev.mine(WARM_UP_BLOCKS);
    const mined = await metered(server, () => client.dev.mine(BLOCKS));
    const netuids = Array.from({ length: METAGRAPHS }, (_, index) => 1 + (index % subnets));
    let metagraphBytes = 0;
    const read = await metered(server, () =>
      inFlight(netuids, async (netuid) => {
        metagraphBytes = (await get(server, `/v1/subnets/${netuid}/metagraph`, PROTOBUF)).length;
      }),
    );
    const neighbours = await measureNeighbours(server, LEASE_SECRET);
    life.requestStop();
    await life.stopped();
    return {
      ...neighbours,
      openMs: readyMs,
      blocksPerS: BLOCKS / mined.seconds,
      cpuUsPerBlock: (mined.cpuSeconds / BLOCKS) * MICRO,
      weights: bodies.length,
      weightsPerS: bodies.length / sent.seconds,
      cpuUsPerWeights: (sent.cpuSeconds / bodies.length) * MICRO,
      includeMs,
      metagraphsPerS: METAGRAPHS / read.seconds,
      cpuUsPerMetagraph: (read.cpuSeconds / METAGRAPHS) * MICRO,
      metagraphBytes,
      rssMb: read.rssBytes / MEGABYTE,
    };
  } finally {
    await life.kill();
  }
}

/** Weights of every validator, signed beforehand: the client's own work is no part of what is measured. */
async function signWeights(server: Server, validators: readonly (readonly KeyPair[])[]): Promise<Uint8Array[]> {
  const { crypto } = server.ports;
  const { genesisHash, head } = await createClient({ url: server.url, ...server.ports }).chain();
  return validators.flatMap((keys, index) =>
    keys.map((keyPair, uid) => {
      const value = { netuid: index + 1, ...fullRow(uid), versionKey: 0n };
      const call = { call: { case: 'setWeights', value } } as const;
      return SignedExtrinsic.encode(
        signExtrinsic(crypto, keyPair, { genesisHash, nonce: 0n, validUntil: head.number + 64n, call }),
      );
    }),
  );
}

async function submit({ url, ports }: Server, body: Uint8Array): Promise<void> {
  const headers = { accept: PROTOBUF, 'content-type': PROTOBUF };
  const request = { method: 'POST', url: `${url}/v1/extrinsics?wait=none`, headers, body } as const;
  const result = await ports.transport.request(request, LIMITS);
  if (result.kind !== 'response' || result.status !== ACCEPTED) {
    throw new Error(
      `weights were not accepted: ${result.kind === 'response' ? Buffer.from(result.body) : result.message}`,
    );
  }
}

async function includeAll(server: Server, extrinsics: number): Promise<number> {
  const client = createClient({ url: server.url, ...server.ports });
  const startedMs = performance.now();
  const { head } = await client.chain();
  let left = extrinsics;
  for (let number = head.number + 1n; left > 0; number += 1n) {
    await client.dev.mine(1);
    const { receipts } = await client.block(number);
    const failed = receipts.find(({ error }) => error !== undefined);
    if (failed !== undefined || receipts.length === 0)
      throw new Error(`block ${number}: ${failed?.error?.name ?? 'empty'}`);
    left -= receipts.length;
  }
  return performance.now() - startedMs;
}
