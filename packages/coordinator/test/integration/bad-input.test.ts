import { extrinsicSigningBytes, toJson } from '@yumanet/protocol';
import { SignedExtrinsic, SimulateRequest } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  alice,
  errorOf,
  JSON_TYPE,
  PROTOBUF_TYPE,
  type Reply,
  startUnderTest,
  transferToBob,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

const TEN_MEGABYTES = 10 * 1024 * 1024;

let chain: UnderTest;
let digestBefore: string;

beforeEach(async () => {
  chain = startUnderTest();
  await chain.producer.mine(3);
  digestBefore = chain.digest();
});

/** Whatever was sent: nothing came into the chain, and nothing waits to come. */
afterEach(async () => {
  expect(chain.pool.counts()).toEqual({ ready: 0, future: 0 });
  expect(chain.digest()).toBe(digestBefore);
  await chain.close();
});

function expectError(reply: Reply, status: number, code: string, name: string): void {
  expect({ status: reply.status, ...pick(errorOf(reply)) }).toEqual({ status, code, name });
}

function pick({ code, name }: ReturnType<typeof errorOf>) {
  return { code, name };
}

function transferJson(change: Record<string, unknown> = {}): string {
  const value = chain.sign(transferToBob(5n));
  return JSON.stringify({ ...Object(toJson(SignedExtrinsic, value)), ...change });
}

const bodyRoutes = [
  '/v1/extrinsics',
  '/v1/simulate',
  '/v1/encode',
  '/dev/mine',
  '/dev/mode',
  '/dev/faucet',
  '/dev/sudo',
  '/dev/set-balance',
  '/dev/set-storage',
  '/dev/impersonate',
  '/dev/clock',
  '/dev/snapshot',
  '/dev/remove-snapshot',
  '/dev/revert',
  '/dev/dump',
];

describe.each(bodyRoutes)('POST %s refuses', (route) => {
  it('protobuf that ends too early', async () => {
    expectError(await chain.post(route, Uint8Array.of(0x0a, 0x20, 1, 2)), 400, 'bad_request', 'MalformedBody');
  });

  it('protobuf whose first field has another type', async () => {
    const reply = await chain.post(route, Uint8Array.of(0x0d, 1, 2, 3, 4));
    expectError(reply, 400, 'bad_request', 'MalformedBody');
    expect(errorOf(reply).facts['path']).toMatch(/^\w+/);
  });

  it('protobuf that is nested without end', async () => {
    const deep = Buffer.alloc(4_000, Uint8Array.of(0x0a, 0x7f));
    expectError(await chain.post(route, deep), 400, 'bad_request', 'MalformedBody');
  });

  it.each(['', '{', 'null', '[]', '5', '"text"', '{"no_such_field":1}', '{"__proto__":{}}', '[['.repeat(100_000)])(
    'JSON that is no message: %.20j',
    async (body) => {
      const reply = await chain.post(route, body, JSON_TYPE);
      expectError(reply, 400, 'bad_request', 'MalformedBody');
      expect(errorOf(reply).stage).toBe('request');
    },
  );

  it('JSON that is no UTF-8', async () => {
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    expectError(await chain.post(route, body, JSON_TYPE), 400, 'bad_request', 'MalformedBody');
  });

  it.each([PROTOBUF_TYPE, JSON_TYPE])('ten megabytes of %s, before they are parsed', async (type) => {
    const reply = await chain.post(route, Buffer.alloc(TEN_MEGABYTES, '['), type);
    expectError(reply, 413, 'payload_too_large', 'BodyTooLarge');
    expect(errorOf(reply).facts).toEqual({ bytes_max: 1_048_576n });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
  ])('the content type %s', async (type) => {
    const reply = await chain.post(route, '{}', type, JSON_TYPE);
    expectError(reply, 415, 'unsupported_media_type', 'UnsupportedMediaType');
  });

  it('a body without content type', async () => {
    const reply = await chain.request('POST', route, { body: Buffer.from('{}') });
    expectError(reply, 415, 'unsupported_media_type', 'UnsupportedMediaType');
  });

  it('a compressed body', async () => {
    const headers = { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' };
    const reply = await chain.request('POST', route, { headers, body: Buffer.from('{}') });
    expectError(reply, 415, 'unsupported_media_type', 'UnsupportedMediaType');
  });

  it('a client that accepts neither form, and tells it in JSON', async () => {
    const reply = await chain.post(route, '{}', JSON_TYPE, 'text/html');
    expectError(reply, 406, 'not_acceptable', 'NotAcceptable');
    expect(reply.headers['content-type']).toContain(JSON_TYPE);
  });

  it('an unknown query parameter', async () => {
    const reply = await chain.post(`${route}?no_such=1`, '{}', JSON_TYPE);
    expectError(reply, 400, 'bad_request', 'InvalidParameter');
  });

  it.each(['GET', 'PUT', 'DELETE', 'HEAD'] as const)('the method %s', async (method) => {
    const reply = await chain.request(method, route);
    expect(reply.status).toBe(405);
    expect(reply.headers['allow']).toBe('POST, OPTIONS');
    if (method !== 'HEAD') expect(errorOf(reply).name).toBe('MethodNotAllowed');
  });
});

describe('POST /v1/extrinsics refuses', () => {
  const submit = (change: Partial<SignedExtrinsic>) => chain.submit({ ...chain.sign(transferToBob(5n)), ...change });

  it('a signature that does not fit', async () => {
    const reply = await submit({ signature: new Uint8Array(64) });
    expectError(reply, 401, 'unauthenticated', 'BadProof');
    expect(errorOf(reply).stage).toBe('pool');
  });

  it.each([
    { change: { signature: new Uint8Array(0) }, what: 'no signature' },
    { change: { scheme: 'rot13' }, what: 'an unknown scheme' },
    { change: { scheme: '' }, what: 'no scheme' },
    { change: { nonce: 1n }, what: 'a nonce that was not signed' },
    { change: { call: new Uint8Array(0) }, what: 'a call that was not signed' },
    { change: { genesisHash: new Uint8Array(3) }, what: 'a genesis hash of 3 bytes' },
  ])('$what', async ({ change }) => {
    expectError(await submit(change), 401, 'unauthenticated', 'BadProof');
  });

  it('an extrinsic of another chain', async () => {
    const reply = await chain.submit(chain.sign(transferToBob(5n), { genesis: new Uint8Array(32) }));
    expectError(reply, 422, 'invalid_argument', 'BadGenesis');
  });

  it('an expired extrinsic', async () => {
    const reply = await chain.submit(chain.sign(transferToBob(5n), { validUntil: 3n }));
    expectError(reply, 409, 'expired', 'AncientBirthBlock');
    expect(errorOf(reply).facts).toEqual({ valid_until: 3n, next_block: 4n });
  });

  it('an extrinsic that is valid for too long', async () => {
    const reply = await chain.submit(chain.sign(transferToBob(5n), { validUntil: (1n << 64n) - 1n }));
    expectError(reply, 422, 'invalid_argument', 'MortalityTooLong');
  });

  it('a nonce too far ahead', async () => {
    const reply = await chain.submit(chain.sign(transferToBob(5n), { nonce: 1_024n }));
    expectError(reply, 409, 'too_early', 'Future');
    expect(errorOf(reply).facts).toMatchObject({ nonce: 1_024n, account_nonce: 0n });
    const largest = await chain.submit(chain.sign(transferToBob(5n), { nonce: (1n << 64n) - 1n }));
    expectError(largest, 409, 'too_early', 'Future');
  });

  it.each([
    ['a call that does not decode', Uint8Array.of(0xff, 0xff, 1)],
    // Member 2047, far above all that there are.
    ['an unknown member of the calls', Uint8Array.of(0xfa, 0x7f, 0x00)],
    ['no call', new Uint8Array(0)],
  ])('%s, though it is signed', async (_what, call) => {
    const unsigned = { ...chain.sign(transferToBob(5n)), call };
    const resigned = { ...unsigned, signature: alice.sign(extrinsicSigningBytes(unsigned)) };
    expectError(await chain.submit(resigned), 400, 'bad_request', 'BadCall');
  });

  it('more money than there is', async () => {
    const simulated = await chain.post(
      '/v1/simulate',
      SimulateRequest.encode({ signer: alice.publicKey, call: transferToBob(1n << 63n) }),
      PROTOBUF_TYPE,
      JSON_TYPE,
    );
    expect(simulated.status).toBe(200);
    expect(JSON.parse(simulated.body.toString())).toHaveProperty('error.code', 'insufficient_balance');
  });

  it.each([
    ['a float amount', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: 1.5 } } }],
    ['a negative amount', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: -1 } } }],
    ['a negative amount as text', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: '-1' } } }],
    [
      'an amount above u64',
      { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: '18446744073709551616' } } },
    ],
    ['a number that JSON cannot hold', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: 2 ** 53 } } }],
    ['an amount in hex', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: '0x10' } } }],
    ['an amount as list', { call: { transfer_keep_alive: { dest: addressOf('//Bob'), value: [1] } } }],
    ['an unknown call', { call: { print_money: { value: 1 } } }],
    ['two calls at once', { call: { start_call: { netuid: 1 }, register_network: { hotkey: addressOf('//Bob') } } }],
    ['no call', { call: {} }],
    ['an unknown field of a call', { call: { start_call: { netuid: 1, colour: 'red' } } }],
    ['a netuid that is no number', { call: { start_call: { netuid: '1' } } }],
    ['a float nonce', { nonce: 0.5 }],
    ['a bad address', { signer: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX' }],
    ['null', { nonce: null }],
    ['a signature that is no hex', { signature: 'zz' }],
  ])('JSON with %s', async (_what, change) => {
    const reply = await chain.post('/v1/extrinsics', transferJson(change), JSON_TYPE);
    expectError(reply, 400, 'bad_request', 'MalformedBody');
    expect(errorOf(reply).facts['path']).toMatch(/^SignedExtrinsic\b/);
  });

  it.each(['1.0', '1e0', '10E-1', '9007199254740990.5', '-0', '1e400'])('JSON with the nonce %s', async (nonce) => {
    const body = transferJson().replace('"nonce":"0"', `"nonce":${nonce}`);
    expect(body).toContain(nonce);
    expectError(await chain.post('/v1/extrinsics', body, JSON_TYPE), 400, 'bad_request', 'MalformedBody');
  });

  it.each([
    'wait=maybe',
    'wait=included&timeout_ms=0',
    'wait=included&timeout_ms=1e3',
    'timeout_ms=600001',
    'wait=none&wait=none',
  ])('the query %s', async (query) => {
    const reply = await chain.submit(chain.sign(transferToBob(5n)), `?${query}`);
    expectError(reply, 400, 'bad_request', 'InvalidParameter');
  });
});

describe('other bodies that make no sense', () => {
  it.each([
    ['/dev/mine', '{}'],
    ['/dev/mine', '{"blocks":0}'],
    ['/dev/mine', '{"blocks":100001}'],
    ['/dev/mine', '{"blocks":-1}'],
    ['/dev/mine', '{"blocks":1.0}'],
    ['/dev/mine', '{"blocks":"1"}'],
    ['/dev/mode', '{"mode":"fast"}'],
    ['/dev/mode', '{"mode":"interval","interval_ms":9}'],
    ['/dev/mode', '{"mode":"interval","interval_ms":3600001}'],
    ['/dev/faucet', '{}'],
    ['/dev/faucet', '{"account":"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY","amount":0.1}'],
    ['/v1/encode', '{"call":{"start_call":{"netuid":1}},"signer":"nobody"}'],
  ])('%s %s', async (route, body) => {
    expectError(await chain.post(route, body, JSON_TYPE), 400, 'bad_request', 'MalformedBody');
    expect(chain.producer.mode()).toEqual({ name: 'manual', intervalMs: 1_000 });
  });

  it.each(['/v1/extrinsics', '/v1/simulate', '/dev/faucet'])('%s with an account of 31 bytes', async (route) => {
    const bytes = new Uint8Array(33).fill(1);
    bytes.set([0x0a, 31]);
    const reply = await chain.post(route, bytes);
    expectError(reply, 400, 'bad_request', 'MalformedBody');
    expect(errorOf(reply).message).toContain('31 bytes');
  });
});

describe('paths that lead nowhere', () => {
  it.each([
    ['/v1/subnets/2', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/65535/metagraph', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/2/hyperparameters', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/2/pool', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/65536', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/-1', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1.0', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/0x1', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/01', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/one', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/%00', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/%zz', 400, 'bad_request', 'InvalidParameter'],
    [`/v1/subnets/${'9'.repeat(300)}`, 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1?at=4', 404, 'not_found', 'BlockNotFound'],
    ['/v1/subnets/1?at=yesterday', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1?at=18446744073709551616', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/weights?mechid=16', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/weights?mechid=15', 404, 'subnet_not_exists', 'MechanismDoesNotExist'],
    ['/v1/subnets/1/metagraph?mechid=1', 404, 'subnet_not_exists', 'MechanismDoesNotExist'],
    ['/v1/subnets/9/metagraph?mechid=1', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/1/metagraph?fields=', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/metagraph?fields=burn,nonsense', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/metagraph?fields=75', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/metagraph?fields=032', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/metagraph?fields=toString', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/metagraph?fields=burn&fields=kappa', 400, 'bad_request', 'InvalidParameter'],
    [`/v1/subnets/1/metagraph?fields=${'burn,'.repeat(410)}burn`, 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/9/state', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/9/neurons', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/1/neurons?lite=yes', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/neurons/99', 404, 'not_found', 'UidNotFound'],
    ['/v1/subnets/1/neurons/99?lite=true', 404, 'not_found', 'UidNotFound'],
    ['/v1/subnets/1/neurons/65536', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/delegates/5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY', 404, 'not_found', 'DelegateNotFound'],
    ['/v1/delegates/5Grw', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets/1/weights?mechid=1', 404, 'subnet_not_exists', 'MechanismDoesNotExist'],
    ['/v1/subnets/1/bonds?mechid=15', 404, 'subnet_not_exists', 'MechanismDoesNotExist'],
    ['/v1/subnets/9/bonds?mechid=1', 404, 'subnet_not_exists', 'SubnetNotExists'],
    ['/v1/subnets/1/explain/0?mechid=16', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/subnets?netuid=1', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/accounts/5Grw', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/accounts/5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/accounts/__proto__/stakes', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/blocks/4', 404, 'not_found', 'BlockNotFound'],
    ['/v1/blocks/18446744073709551615', 404, 'not_found', 'BlockNotFound'],
    ['/v1/blocks/18446744073709551616', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/blocks/0x12', 400, 'bad_request', 'InvalidParameter'],
    [`/v1/blocks/0x${'0'.repeat(64)}`, 404, 'not_found', 'BlockNotFound'],
    ['/v1/blocks/tail', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/extrinsics/abc', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/storage/NoSuchItem', 404, 'not_found', 'StorageItemNotFound'],
    ['/v1/storage/constructor', 404, 'not_found', 'StorageItemNotFound'],
    ['/v1/storage/Burn/nobody', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/storage/Burn/1/2/3', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/storage/Burn?limit=0', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/storage/Burn?limit=1001', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/storage/Burn?after=nothing', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/pool?limit=9999', 400, 'bad_request', 'InvalidParameter'],
    ['/v1/nothing', 404, 'not_found', 'RouteNotFound'],
    ['/', 404, 'not_found', 'RouteNotFound'],
    ['/v1/subnets/1/', 404, 'not_found', 'RouteNotFound'],
    ['/V1/subnets/1', 404, 'not_found', 'RouteNotFound'],
    [`/v1/accounts/${'a'.repeat(600)}`, 400, 'bad_request', 'InvalidParameter'],
  ])('GET %s is %i', async (url, status, code, name) => {
    for (const accept of [JSON_TYPE, PROTOBUF_TYPE]) {
      const reply = await chain.get(url, accept);
      expectError(reply, status, code, name);
      expect(reply.headers['content-type']).toContain(accept);
    }
  });

  it('answers 404 to unknown routes before it reads their body', async () => {
    const reply = await chain.post('/v2/extrinsics', Buffer.alloc(TEN_MEGABYTES), 'text/plain', JSON_TYPE);
    expectError(reply, 404, 'not_found', 'RouteNotFound');
  });

  it('names the request in every error', async () => {
    const reply = await chain.get('/v1/nothing');
    expect(reply.headers['x-request-id']).toMatch(/^req-\d+$/);
  });
});

describe('POST /dev/load', () => {
  it('reads larger bodies than other routes, and refuses what is no dump', async () => {
    const reply = await chain.post('/dev/load', Buffer.alloc(TEN_MEGABYTES, 0xff));
    expectError(reply, 400, 'bad_request', 'MalformedBody');
  });
});
