import { bytesToHex, toJson } from '@yumanet/protocol';
import {
  AccountInfo,
  Block,
  ChainInfo,
  DelegateList,
  EncodeResponse,
  ExtrinsicStatus,
  Hyperparameters,
  Metagraph,
  NeuronList,
  NeuronListLite,
  NeuronResponse,
  NeuronResponseLite,
  PoolInfo,
  PoolStatus,
  RegistrationCost,
  RootClaimList,
  SelectiveMetagraph,
  SimulateRequest,
  SimulateResponse,
  StakeList,
  StorageResponse,
  SubnetList,
  SubnetResponse,
  SubnetState,
  UidMatrix,
} from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  alice,
  bob,
  JSON_TYPE,
  jsonOf,
  PROTOBUF_TYPE,
  startUnderTest,
  transferToBob,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;

beforeEach(async () => {
  chain = startUnderTest();
  await chain.producer.mine(2);
});

afterEach(() => chain.close());

const reads = [
  { url: '/v1/chain', codec: ChainInfo },
  { url: '/v1/subnets', codec: SubnetList },
  { url: '/v1/subnets/1', codec: SubnetResponse },
  { url: '/v1/subnets/1/metagraph', codec: Metagraph },
  { url: '/v1/subnets/1/metagraph?mechid=0', codec: Metagraph },
  { url: '/v1/subnets/1/metagraph?fields=0,name,emission,72,commitments', codec: SelectiveMetagraph },
  { url: '/v1/subnets/1/state', codec: SubnetState },
  { url: '/v1/subnets/1/neurons', codec: NeuronList },
  { url: '/v1/subnets/1/neurons?lite=true', codec: NeuronListLite },
  { url: '/v1/subnets/1/neurons/0', codec: NeuronResponse },
  { url: '/v1/subnets/1/neurons/0?lite=true', codec: NeuronResponseLite },
  { url: '/v1/registration-cost', codec: RegistrationCost },
  { url: '/v1/delegates', codec: DelegateList },
  { url: '/v1/subnets/1/hyperparameters', codec: Hyperparameters },
  { url: '/v1/subnets/1/weights', codec: UidMatrix },
  { url: '/v1/subnets/1/bonds', codec: UidMatrix },
  { url: '/v1/subnets/1/pool', codec: PoolInfo },
  { url: `/v1/accounts/${addressOf('//Alice')}`, codec: AccountInfo },
  { url: `/v1/accounts/${addressOf('//Alice')}/stakes`, codec: StakeList },
  { url: `/v1/accounts/${addressOf('//Alice')}/root-claims`, codec: RootClaimList },
  { url: '/v1/storage/Burn', codec: StorageResponse },
  { url: '/v1/storage/Burn/1', codec: StorageResponse },
  { url: '/v1/blocks/head', codec: Block },
  { url: '/v1/blocks/0', codec: Block },
  { url: '/v1/blocks/1', codec: Block },
  { url: '/v1/pool', codec: PoolStatus },
  { url: `/v1/extrinsics/0x${'ab'.repeat(32)}`, codec: ExtrinsicStatus },
] as const;

describe.each(reads)('GET $url', ({ url, codec }) => {
  it('says the same in both forms', async () => {
    const [json, protobuf] = [await chain.get(url, JSON_TYPE), await chain.get(url, PROTOBUF_TYPE)];
    expect([json.status, protobuf.status]).toEqual([200, 200]);
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(protobuf.headers['content-type']).toBe(PROTOBUF_TYPE);
    expect(jsonOf(json)).toEqual(toJson<object>(codec, codec.decode(protobuf.body)));
    expect(json.headers['vary']).toBe('accept');
  });

  it('answers HEAD without a body, and OPTIONS with its methods', async () => {
    const head = await chain.request('HEAD', url);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const options = await chain.request('OPTIONS', url);
    expect([options.status, options.headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(options.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('what the reads say', () => {
  it('the chain', async () => {
    const info = await chain.readChain();
    expect(info).toMatchObject({
      name: 'test',
      preset: 'fast',
      dev: true,
      mode: { mode: 'manual', intervalMs: 1_000 },
    });
    expect(info.head.number).toBe(2n);
    expect(info.totalIssuance).toBeGreaterThan(6_000_000n * 1_000_000_000n);
    expect(bytesToHex(info.sudoKey)).toBe(bytesToHex(alice.publicKey));
  });

  it('a block by number, hash and head', async () => {
    const head = await chain.read(Block, '/v1/blocks/head');
    const byHash = await chain.read(Block, `/v1/blocks/${bytesToHex(head.hash)}`);
    expect(await chain.read(Block, '/v1/blocks/2')).toEqual(head);
    expect(byHash).toEqual(head);
    const genesis = await chain.read(Block, '/v1/blocks/0');
    expect(genesis.hash).toEqual((await chain.readChain()).genesisHash);
    expect(await chain.read(Block, `/v1/blocks/${bytesToHex(genesis.hash)}`)).toEqual(genesis);
    expect((await chain.read(Block, '/v1/blocks/1')).header.parent).toEqual(genesis.hash);
  });

  it('the head when it is named', async () => {
    const plain = await chain.get('/v1/subnets/1/metagraph');
    expect((await chain.get('/v1/subnets/1/metagraph?at=2')).body).toEqual(plain.body);
    expect((await chain.get('/v1/subnets/1/metagraph?at=head')).body).toEqual(plain.body);
  });

  it('a metagraph of the new head after each block, though answers are kept', async () => {
    const first = await chain.read(Metagraph, '/v1/subnets/1/metagraph');
    expect(await chain.read(Metagraph, '/v1/subnets/1/metagraph')).toEqual(first);
    await chain.producer.mine(1);
    const second = await chain.read(Metagraph, '/v1/subnets/1/metagraph');
    expect([first.block, second.block]).toEqual([2n, 3n]);
    expect(first.hotkeys.length).toBe(first.numUids);
  });

  it('storage in pages', async () => {
    const first = await chain.read(StorageResponse, '/v1/storage/Account?limit=2');
    expect(first.entries).toHaveLength(2);
    const second = await chain.read(StorageResponse, `/v1/storage/Account?limit=1000&after=${first.next}`);
    expect(second.next).toBeUndefined();
    const keys = [...first.entries, ...second.entries].map(({ key }) => key.join('/'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain(addressOf('//Bob'));
  });

  it('the storage entry under a key of several parts', async () => {
    const all = await chain.read(StorageResponse, '/v1/storage/TotalHotkeyAlpha');
    const [entry] = all.entries;
    expect(entry?.key).toHaveLength(2);
    const one = await chain.read(StorageResponse, `/v1/storage/TotalHotkeyAlpha/${entry?.key.join('/')}`);
    expect(one.entries).toEqual([entry]);
    const under = await chain.read(StorageResponse, `/v1/storage/TotalHotkeyAlpha/${entry?.key[0]}`);
    expect(under.entries).toEqual([entry]);
  });
});

describe('POST /v1/encode', () => {
  it('gives the bytes to sign, so that a JSON client can submit', async () => {
    const call = { transfer_keep_alive: { dest: addressOf('//Bob'), value: '7' } };
    const envelope = { signer: addressOf('//Alice'), scheme: 'sr25519', nonce: '0', valid_until: '50' };
    const reply = await chain.post('/v1/encode', JSON.stringify({ call, ...envelope }), JSON_TYPE, PROTOBUF_TYPE);
    const { signingPayload, hash } = EncodeResponse.decode(reply.body);
    const { genesisHash } = await chain.readChain();
    const signed = {
      ...envelope,
      call,
      genesis_hash: bytesToHex(genesisHash),
      signature: bytesToHex(alice.sign(signingPayload ?? new Uint8Array(0))),
    };
    const submitted = await chain.post('/v1/extrinsics', JSON.stringify(signed), JSON_TYPE);
    expect(submitted.status).toBe(202);
    expect(jsonOf(submitted)).toEqual({ hash: bytesToHex(hash ?? new Uint8Array(0)), state: 'pool' });
  });

  it('gives the bytes of the call alone without a signer', async () => {
    const reply = await chain.post('/v1/encode', '{"call":{"start_call":{"netuid":1}}}', JSON_TYPE);
    expect(Object.keys(jsonOf(reply))).toEqual(['call', 'call_hash']);
  });
});

describe('POST /v1/simulate', () => {
  it('tells what a call would do, and does nothing', async () => {
    const before = await chain.get(`/v1/accounts/${addressOf('//Bob')}`);
    const body = SimulateRequest.encode({ signer: alice.publicKey, call: transferToBob(5n) });
    const simulated = SimulateResponse.decode((await chain.post('/v1/simulate', body)).body);
    expect(simulated.error).toBeUndefined();
    expect(simulated.events.map(({ name }) => name)).toContain('Transfer');
    expect(simulated.changes.length).toBeGreaterThan(0);
    expect((await chain.get(`/v1/accounts/${addressOf('//Bob')}`)).body).toEqual(before.body);
  });
});

describe('submitting', () => {
  it('waits in the pool, comes into a block, and can be asked for all the way', async () => {
    const extrinsic = chain.sign(transferToBob(5n));
    const submitted = await chain.submit(extrinsic);
    const { hash, state } = ExtrinsicStatus.decode(submitted.body);
    expect([submitted.status, state]).toEqual([202, 'pool']);
    const url = `/v1/extrinsics/${bytesToHex(hash)}`;
    expect(await chain.read(ExtrinsicStatus, url)).toEqual({ hash, state: 'pool' });
    const pool = await chain.read(PoolStatus, '/v1/pool');
    expect(pool).toMatchObject({ ready: 1, future: 0 });
    expect(pool.entries[0]).toMatchObject({ call: 'transfer_keep_alive', state: 'ready', nonce: 0n });
    await chain.producer.mine(1);
    const included = await chain.read(ExtrinsicStatus, url);
    expect(included).toMatchObject({ state: 'included', block: 3n });
    expect(included.receipt?.error).toBeUndefined();
    expect((await chain.read(PoolStatus, '/v1/pool')).entries).toEqual([]);
    expect((await chain.read(AccountInfo, `/v1/accounts/${addressOf('//Alice')}`)).nonce).toBe(1n);
  });

  it('refuses the same extrinsic a second time, before and after its block', async () => {
    const extrinsic = chain.sign(transferToBob(5n));
    await chain.submit(extrinsic);
    expect((await chain.submit(extrinsic)).status).toBe(409);
    await chain.producer.mine(1);
    const digest = chain.digest();
    const replayed = await chain.post('/v1/extrinsics', JSON.stringify(jsonForm(extrinsic)), JSON_TYPE);
    expect(replayed.status).toBe(409);
    expect(JSON.parse(replayed.body.toString())).toHaveProperty('name', 'AlreadyImported');
    const stale = await chain.submit(chain.sign(transferToBob(6n)), '');
    expect(stale.status).toBe(409);
    expect(chain.digest()).toBe(digest);
  });

  it('answers at once in instant mode, with the receipt', async () => {
    chain.producer.setMode({ name: 'instant', intervalMs: 1_000 });
    const reply = await chain.submit(chain.sign(transferToBob(5n)), '?wait=included');
    const status = ExtrinsicStatus.decode(reply.body);
    expect(reply.status).toBe(200);
    expect(status).toMatchObject({ state: 'included', block: 3n });
    expect(status.receipt?.events.map(({ name }) => name)).toContain('Transfer');
  });

  it('keeps the order of nonces in one block though they came backwards', async () => {
    for (const nonce of [2n, 1n, 0n]) await chain.submit(chain.sign(transferToBob(5n + nonce), { nonce }));
    await chain.producer.mine(1);
    const { receipts } = await chain.read(Block, '/v1/blocks/head');
    expect(receipts.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect((await chain.read(AccountInfo, `/v1/accounts/${addressOf('//Bob')}`)).free % 100n).toBe(18n);
  });

  it('tells a client that lost its answer why it was refused', async () => {
    const extrinsic = chain.sign(transferToBob(5n), { validUntil: 3n, nonce: 1n });
    const { hash } = ExtrinsicStatus.decode((await chain.submit(extrinsic)).body);
    await chain.producer.mine(1);
    const status = await chain.read(ExtrinsicStatus, `/v1/extrinsics/${bytesToHex(hash)}`);
    expect(status).toMatchObject({ state: 'refused', error: { name: 'AncientBirthBlock', stage: 'pool' } });
  });

  it('says that a failed call is in a block, with its error', async () => {
    chain.producer.setMode({ name: 'instant', intervalMs: 1_000 });
    const start = { call: { case: 'startCall', value: { netuid: 1 } } } as const;
    const reply = await chain.submit(chain.sign(start, { key: bob }), '?wait=included');
    expect(reply.status).toBe(200);
    const { receipt } = ExtrinsicStatus.decode(reply.body);
    expect(receipt?.error?.stage).toBe('dispatch');
  });
});

function jsonForm(extrinsic: ReturnType<UnderTest['sign']>) {
  return {
    signer: addressOf('//Alice'),
    scheme: extrinsic.scheme,
    nonce: String(extrinsic.nonce),
    valid_until: String(extrinsic.validUntil),
    genesis_hash: bytesToHex(extrinsic.genesisHash),
    call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: 5 } },
    signature: bytesToHex(extrinsic.signature),
  };
}
