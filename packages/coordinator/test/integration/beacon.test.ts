import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createCrypto, sealToRound } from '@yumanet/crypto';
import { bytesToHex, FaultError, type SealScheme } from '@yumanet/protocol';
import { BeaconInfo, BeaconRound, Block, Dump } from '@yumanet/protocol/messages';
import { createSeededRandom } from '@yumanet/testkit';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoordinatorConfig } from '../../src/config/coordinator-config.ts';
import type { CoordinatorParts } from '../../src/coordinator.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import {
  addressOf,
  errorOf,
  JSON_TYPE,
  jsonOf,
  PROTOBUF_TYPE,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

const U64_MAX = (1n << 64n) - 1n;
const running: UnderTest[] = [];

function start(config: Partial<CoordinatorConfig> = {}, parts: Partial<CoordinatorParts> = {}): UnderTest {
  const chain = startUnderTest(config, parts);
  running.push(chain);
  return chain;
}

afterEach(async () => {
  for (const chain of running.splice(0)) await chain.close();
});

function readBeacon(chain: UnderTest, query = ''): Promise<BeaconInfo> {
  return chain.read(BeaconInfo, `/v1/beacon${query}`);
}

function readRound(chain: UnderTest, round: bigint, query = ''): Promise<BeaconRound> {
  return chain.read(BeaconRound, `/v1/beacon/${round}${query}`);
}

/** Rounds from 1 on, up to this one, whose private half the API tells. */
async function dueRounds(chain: UnderTest, last: bigint, query = ''): Promise<bigint[]> {
  const due: bigint[] = [];
  for (let round = 1n; round <= last; round += 1n) {
    if ((await readRound(chain, round, query)).privateHalf !== undefined) due.push(round);
  }
  return due;
}

function upTo(last: bigint): bigint[] {
  return Array.from({ length: Number(last) }, (_, index) => BigInt(index) + 1n);
}

async function pulsesOf(chain: UnderTest): Promise<string[]> {
  const pulses: string[] = [];
  for (let number = 1n; number <= chain.chain.headNumber(); number += 1n) {
    const { header } = await chain.read(Block, `/v1/blocks/${number}`);
    pulses.push(bytesToHex(header.pulse));
  }
  return pulses;
}

async function dumpOf(chain: UnderTest, wish: object = {}): Promise<Dump> {
  return Dump.decode((await chain.post('/dev/dump', JSON.stringify(wish), JSON_TYPE, PROTOBUF_TYPE)).body);
}

describe('a round', () => {
  it('has no private half before its block is sealed, and from then on what that block brought', async () => {
    const chain = start();
    expect(await dueRounds(chain, 6n)).toEqual([]);
    for (let head = 1n; head <= 4n; head += 1n) {
      await chain.producer.mine(1);
      // The round of block b is b + 1: two behind the head's and four ahead of it.
      expect(await dueRounds(chain, head + 6n)).toEqual(upTo(head + 1n));
      const { header } = await chain.read(Block, '/v1/blocks/head');
      expect((await readRound(chain, head + 1n)).privateHalf).toEqual(header.pulse);
    }
  });

  it('has none as of an earlier block, and none again after a revert', async () => {
    const chain = start();
    await chain.producer.mine(8);
    expect(await dueRounds(chain, 12n, '?at=5')).toEqual(upTo(6n));
    expect(await dueRounds(chain, 12n, '?at=0')).toEqual([]);
    const before = await Promise.all(upTo(12n).map((round) => readRound(chain, round)));
    await chain.post('/dev/revert', JSON.stringify({ block: '3' }), JSON_TYPE);
    expect(await dueRounds(chain, 12n)).toEqual(upTo(4n));
    await chain.producer.mine(5);
    expect(await Promise.all(upTo(12n).map((round) => readRound(chain, round)))).toEqual(before);
  });

  it('begins every so many blocks, and only those bring a pulse', async () => {
    const chain = start({ beaconPeriod: 3 });
    await chain.producer.mine(7);
    const pulses = await pulsesOf(chain);
    expect(pulses.map((pulse) => pulse.length > 2)).toEqual([true, false, true, false, false, true, false]);
    expect(await dueRounds(chain, 6n)).toEqual(upTo(3n));
    expect((await readRound(chain, 5n)).block).toBe(12n);
    expect(await readBeacon(chain)).toMatchObject({
      periodBlocks: 3n,
      block: 7n,
      round: 3n,
      nextRoundBlock: 9n,
      newestPulse: 3n,
    });
    expect(await readBeacon(chain, '?at=0')).toMatchObject({
      block: 0n,
      round: 1n,
      nextRoundBlock: 3n,
      newestPulse: 0n,
    });
  });

  it('is told however far away it is, unless no block can begin it', async () => {
    const chain = start();
    expect(await readRound(chain, U64_MAX)).toMatchObject({ round: U64_MAX, block: U64_MAX - 1n, scheme: 'x25519' });
    const slow = start({ beaconPeriod: 10 });
    const last = U64_MAX / 10n + 1n;
    expect(await readRound(slow, last)).toMatchObject({ round: last, block: U64_MAX - (U64_MAX % 10n) });
    const refused = await slow.get(`/v1/beacon/${last + 1n}`);
    expect([refused.status, errorOf(refused).name]).toEqual([400, 'InvalidParameter']);
  });

  it.each(['0', '-1', '01', '1.5', 'head', '18446744073709551616'])('%s is none', async (text) => {
    const refused = await start().get(`/v1/beacon/${text}`);
    expect([refused.status, errorOf(refused).name]).toEqual([400, 'InvalidParameter']);
  });

  it('is the same in JSON', async () => {
    const chain = start();
    await chain.producer.mine(1);
    const { publicHalf, privateHalf = new Uint8Array(0) } = await readRound(chain, 2n);
    expect(jsonOf(await chain.get('/v1/beacon/2', JSON_TYPE))).toEqual({
      round: '2',
      scheme: 'x25519',
      public_half: bytesToHex(publicHalf),
      private_half: bytesToHex(privateHalf),
      block: '1',
    });
    expect(jsonOf(await chain.get('/v1/beacon/3', JSON_TYPE))).not.toHaveProperty('private_half');
  });

  it('is not due before its block, whatever somebody writes into the storage', async () => {
    const chain = start();
    await chain.producer.mine(2);
    const write = { item: 'LastStoredRound', key: [], value: '900' };
    await chain.post('/dev/set-storage', JSON.stringify(write), JSON_TYPE);
    await chain.producer.mine(1);
    expect((await readBeacon(chain)).newestPulse).toBe(900n);
    expect(await dueRounds(chain, 8n)).toEqual(upTo(4n));
  });
});

describe.each<SealScheme>(['x25519', 'tlock'])('what is sealed by %s to a round that the API tells', (scheme) => {
  it('opens by what a block brings, and not by the pulse before', async () => {
    const crypto = createCrypto();
    const chain = start({ beacon: scheme });
    await chain.producer.mine(2);
    const { publicHalf, block } = await readRound(chain, 5n);
    expect(block).toBe(4n);
    const payload = new TextEncoder().encode('weights');
    const sealed = sealToRound({ scheme, round: 5n, publicHalf }, payload, createSeededRandom('client'));
    await chain.producer.mine(2);
    const [before, due] = [await readRound(chain, 4n), await readRound(chain, 5n)];
    expect(crypto.openSeal({ scheme, round: 5n, sealed }, due.privateHalf ?? new Uint8Array(0))).toEqual(payload);
    expect(crypto.openSeal({ scheme, round: 5n, sealed }, before.privateHalf ?? new Uint8Array(0))).toBeUndefined();
  });
});

describe('the beacon', () => {
  it('is in the genesis with its scheme, its period, its group key and the hash of its seed', async () => {
    const chain = start({ beacon: 'tlock', beaconPeriod: 2 });
    const info = await readBeacon(chain);
    expect(info).toMatchObject({ scheme: 'tlock', periodBlocks: 2n, genesisHash: chain.chain.genesisHash() });
    expect([info.publicKey.length, info.seedHash.length]).toEqual([96, 32]);
    const read = async (item: string) => jsonOf(await chain.get(`/v1/storage/${item}`, JSON_TYPE));
    expect(JSON.stringify(await read('BeaconScheme'))).toContain('tlock');
    expect(JSON.stringify(await read('BeaconPeriodBlocks'))).toContain('2');
    expect(JSON.stringify(await read('BeaconSeedHash'))).toContain(bytesToHex(info.seedHash));
    expect(JSON.stringify(await read('BeaconPublicKey'))).toContain(bytesToHex(info.publicKey));
  });

  it('follows from a seed that somebody chose, and from nothing that others know when nobody did', async () => {
    const pulsesWith = async (seed: string | undefined, draw: string) => {
      const chain = start({ seed }, { random: createSeededRandom(draw) });
      await chain.producer.mine(3);
      return [bytesToHex(chain.chain.genesisHash()), ...(await pulsesOf(chain))];
    };
    const chosen = await pulsesWith('chosen', 'a');
    expect(await pulsesWith('chosen', 'b')).toEqual(chosen);
    const drawn = await pulsesWith(undefined, 'a');
    const others = [await pulsesWith(undefined, 'b'), await pulsesWith('yumanet', 'a'), chosen];
    for (const other of others) for (const [index, text] of other.entries()) expect(text).not.toBe(drawn[index]);
  });

  it('goes on after a restart, and in a loaded chain', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-beacon-'));
    try {
      const settings = { dataFolder: folder, seed: undefined };
      const first = startUnderTest(settings, { store: openSqliteStore(folder) });
      await first.producer.mine(2);
      const promised = await readRound(first, 6n);
      const file = await dumpOf(first);
      await first.close();
      const second = start(settings, { store: openSqliteStore(folder), random: createSeededRandom('another') });
      const elsewhere = start({ seed: 'another' });
      expect((await elsewhere.post('/dev/load', Dump.encode(file))).status).toBe(200);
      for (const chain of [second, elsewhere]) {
        expect(await readRound(chain, 6n)).toEqual(promised);
        await chain.producer.mine(3);
        expect((await readRound(chain, 6n)).publicHalf).toEqual(promised.publicHalf);
      }
      expect(await pulsesOf(elsewhere)).toEqual(await pulsesOf(second));
    } finally {
      for (const chain of running.splice(0)) await chain.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('is not exchanged for that of another seed', async () => {
    const chain = start();
    await chain.producer.mine(1);
    const file = await dumpOf(chain);
    const identity = { ...file.identity, beaconSeed: new Uint8Array(32) };
    const refused = await chain.post('/dev/load', Dump.encode({ ...file, identity }));
    expect(errorOf(refused)).toMatchObject({ name: 'DumpRejected' });
    expect(String(errorOf(refused).facts['problem'])).toContain("beacon's seed");
    const short = { ...file.identity, beaconSeed: new Uint8Array(31) };
    expect(errorOf(await chain.post('/dev/load', Dump.encode({ ...file, identity: short }))).name).toBe('DumpRejected');
    const store = createMemoryStore();
    store.writeBase({ snapshot: file.base, identity });
    expect(() => startUnderTest({}, { store })).toThrow(FaultError);
  });
});

/** Every way in which bytes may be written. */
function spellings(seed: Uint8Array): Buffer[] {
  const bytes = Buffer.from(seed);
  const asObject = JSON.stringify(new Uint8Array(seed)).slice(1, -1);
  const asNumbers = [...bytes].join(',');
  const texts = [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url'), asNumbers, asObject];
  return [bytes, ...texts.map((text) => Buffer.from(text))];
}

describe('the seed', () => {
  it.each(['it is a secret', undefined])(
    '"%s" is in no answer of a reader, in no metric and in no log',
    async (seed) => {
      const lines: Buffer[] = [];
      const sink = new Writable({
        write: (chunk, _encoding, done) => done(lines.push(Buffer.from(chunk)) < 0 ? null : null),
      });
      const leaseSecret = 'sixteen-letters0';
      const chain = start({ seed, leaseSecret }, { log: pino({ level: 'trace' }, sink) });
      await chain.producer.mine(12);
      const { identity } = await dumpOf(chain);
      const forbidden = [...spellings(identity.beaconSeed), ...(seed === undefined ? [] : [Buffer.from(seed)])];

      const { paths } = jsonOf(await chain.get('/openapi.json', JSON_TYPE));
      const readable = Object.entries(paths as Record<string, object>).flatMap(([path, operations]) =>
        'get' in operations && path !== '/v1/blocks/stream' ? [path] : [],
      );
      expect(readable).toContain('/metrics');
      const items = ['BeaconSeedHash', 'BeaconPublicKey', 'Pulses', 'NetworkName', 'PresetName', 'GenesisHash'];
      const values: Record<string, readonly string[]> = {
        block: ['0', '1', 'head'],
        round: ['1', '13', '14', '1000'],
        netuid: ['0', '1'],
        uid: ['0'],
        ss58: [addressOf('//Alice')],
        hotkey: [addressOf('//validator1_sn1')],
        hash: [`0x${'00'.repeat(32)}`],
        item: items,
        key: ['1'],
      };
      let answers = 0;
      for (const path of readable) {
        for (const url of filled(path, values)) {
          for (const accept of [JSON_TYPE, PROTOBUF_TYPE, '*/*']) {
            const { body } = await chain.request('GET', url, {
              headers: { accept, authorization: `Bearer ${leaseSecret}` },
            });
            for (const text of forbidden) expect(body.includes(text), `${url} as ${accept}`).toBe(false);
            answers += 1;
          }
        }
      }
      expect(answers).toBeGreaterThan(100);
      const again = start({ seed: 'of another start' }, { log: pino({ level: 'trace' }, sink) });
      await again.producer.mine(1);
      const log = Buffer.concat(lines);
      expect(log.includes('chain opened')).toBe(true);
      for (const text of forbidden) expect(log.includes(text)).toBe(false);
    },
  );
});

/** A path with every parameter in braces replaced by each of its values. */
function filled(path: string, values: Record<string, readonly string[]>): string[] {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (name === undefined) return [path];
  const known = values[name];
  if (known === undefined) throw new Error(`${path} has a parameter that this test does not know`);
  return known.flatMap((value) => filled(path.replace(`{${name}}`, value), values));
}
