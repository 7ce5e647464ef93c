import { createBeacon, createCrypto } from '@yumanet/crypto';
import { FaultError } from '@yumanet/protocol';
import { BeaconInfo, BeaconRound } from '@yumanet/protocol/messages';
import { createFakeCrypto, createMemoryTransport, createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { sealToRound } from '../../src/client/seal-to-round.ts';

const beacon = createBeacon('x25519', new Uint8Array(32).fill(3));
const random = createSeededRandom('client');

const info: BeaconInfo = {
  scheme: 'x25519',
  periodBlocks: 1n,
  publicKey: new Uint8Array(0),
  seedHash: new Uint8Array(32),
  genesisHash: new Uint8Array(32).fill(1),
  block: 5n,
  round: 6n,
  nextRoundBlock: 6n,
  newestPulse: 6n,
};

function roundOf(round: bigint): BeaconRound {
  return { round, scheme: 'x25519', publicHalf: beacon.publicHalf(round), privateHalf: undefined, block: round - 1n };
}

/** `cut` is what comes of every answer. */
function setUp(cut?: Uint8Array) {
  const paths: string[] = [];
  const transport = createMemoryTransport({
    'http://chain': ({ url }) => {
      const path = url.slice('http://chain'.length);
      paths.push(path);
      const round = /^\/v1\/beacon\/(\d+)/.exec(path)?.[1];
      const body = cut ?? (round === undefined ? BeaconInfo.encode(info) : BeaconRound.encode(roundOf(BigInt(round))));
      return { status: 200, body: Buffer.from(body) };
    },
  });
  const streams = { open: () => () => undefined };
  const clock = createVirtualClock(0);
  return {
    paths,
    client: createClient({ url: 'http://chain', transport, streams, clock, crypto: createFakeCrypto() }),
  };
}

/** The answer, or that the client could not read it; any other failure is one of the test. */
async function tried<T>(answer: Promise<T>): Promise<T | 'malformed'> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof FaultError && error.code === 'coordinator_malformed_answer') return 'malformed';
    throw error;
  }
}

describe('the beacon of a client', () => {
  it('is read as of head or of a block', async () => {
    const { client, paths } = setUp();
    expect(await client.getBeacon()).toEqual(info);
    await client.getBeacon(4n);
    expect(await client.getBeaconRound(9n)).toEqual(roundOf(9n));
    await client.getBeaconRound(9n, 4n);
    expect(paths).toEqual(['/v1/beacon', '/v1/beacon?at=4', '/v1/beacon/9', '/v1/beacon/9?at=4']);
  });

  it('is refused where an answer was cut off before what validators count on', async () => {
    const whole = BeaconInfo.encode(info);
    const answers = await Promise.all(
      Array.from(whole, (_, kept) => tried(setUp(whole.subarray(0, kept)).client.getBeacon())),
    );
    const told = answers.filter((answer) => answer !== 'malformed');
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(answers.length);
    for (const answer of told) expect({ ...answer, newestPulse: info.newestPulse }).toEqual(info);
  });

  it('has no round that was cut off before what is sealed to', async () => {
    const whole = BeaconRound.encode({ ...roundOf(9n), privateHalf: beacon.privateHalf(9n) });
    const answers = await Promise.all(
      Array.from(whole, (_, kept) => tried(setUp(whole.subarray(0, kept)).client.getBeaconRound(9n))),
    );
    const rounds = answers.filter((answer) => answer !== 'malformed');
    expect(rounds.length).toBeGreaterThan(0);
    expect(rounds.length).toBeLessThan(answers.length);
    for (const round of rounds) expect(sealToRound(round, new Uint8Array(1), random).length).toBeGreaterThan(1);
  });

  it('is sealed to as its rounds are told', async () => {
    const { client } = setUp();
    const payload = Uint8Array.of(1, 2, 3);
    const sealed = sealToRound(await client.getBeaconRound(9n), payload, random);
    const { openSeal } = createCrypto();
    expect(openSeal({ scheme: 'x25519', round: 9n, sealed }, beacon.privateHalf(9n))).toEqual(payload);
    expect(openSeal({ scheme: 'x25519', round: 8n, sealed }, beacon.privateHalf(8n))).toBeUndefined();
  });

  it('is no round of a scheme that nobody here knows', () => {
    expect(() => sealToRound({ ...roundOf(9n), scheme: 'drand' }, new Uint8Array(1), random)).toThrow(FaultError);
  });
});
