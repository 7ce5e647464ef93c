import { Lease, LeaseList, LeaseRequest } from '@yumanet/protocol/messages';
import { createSeededRandom } from '@yumanet/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  errorOf,
  JSON_TYPE,
  jsonOf,
  PROTOBUF_TYPE,
  type Reply,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

const SECRET = 'sixteen-letters0';
const TERM_MS = 30_000;

let chain: UnderTest;

beforeEach(() => {
  chain = startUnderTest({ leaseSecret: SECRET, host: '0.0.0.0', dev: false });
});

afterEach(() => chain.close());

type Method = 'GET' | 'POST' | 'DELETE';

interface Sending {
  readonly body?: string | Buffer;
  readonly authorization?: string | undefined;
  readonly type?: string;
}

/** A request as a neuron of another machine sends it. */
function send(method: Method, url: string, sending: Sending = {}): Promise<Reply> {
  const { body, type = JSON_TYPE } = sending;
  const authorization = 'authorization' in sending ? sending.authorization : `Bearer ${SECRET}`;
  const headers = {
    host: 'coordinator:9955',
    accept: type,
    ...(authorization === undefined ? {} : { authorization }),
    ...(body === undefined ? {} : { 'content-type': type }),
  };
  return chain.request(method, url, { headers, ...(body === undefined ? {} : { body }) });
}

const claim = (request: object) => send('POST', '/v1/leases', { body: JSON.stringify(request) });

async function expectHeld(...indexes: readonly number[]): Promise<void> {
  const reply = await send('GET', '/v1/leases', { type: PROTOBUF_TYPE });
  expect(LeaseList.decode(reply.body).leases.map(({ index }) => index)).toEqual(indexes);
}

describe('a lease', () => {
  it('is claimed, kept and given back as JSON, with developer controls off', async () => {
    const claimed = await claim({ role: 'miner', netuid: 1, holder: 'box-1' });
    expect(claimed.status).toBe(200);
    const { id, ...rest } = jsonOf(claimed);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(rest).toEqual({ role: 'miner', netuid: 1, index: 1, holder: 'box-1', time_left_ms: TERM_MS });
    chain.clock.advance(TERM_MS - 1);
    expect(jsonOf(await send('GET', '/v1/leases'))).toEqual({ leases: [{ id, ...rest, time_left_ms: 1 }] });
    expect(jsonOf(await send('POST', `/v1/leases/${id}/renew`))).toEqual({ id, ...rest });
    chain.clock.advance(TERM_MS - 1);
    expect((await send('DELETE', `/v1/leases/${id}`)).status).toBe(200);
    await expectHeld();
  });

  it('is claimed, kept and given back as protobuf', async () => {
    const body = Buffer.from(LeaseRequest.encode({ role: 'validator', netuid: 1, holder: undefined, index: 9 }));
    const lease = Lease.decode((await send('POST', '/v1/leases', { body, type: PROTOBUF_TYPE })).body);
    expect(lease).toMatchObject({ role: 'validator', netuid: 1, index: 9, timeLeftMs: TERM_MS });
    const renewed = await send('POST', `/v1/leases/${lease.id}/renew`, { type: PROTOBUF_TYPE });
    expect(Lease.decode(renewed.body)).toEqual(lease);
    const returned = await send('DELETE', `/v1/leases/${lease.id}`, { type: PROTOBUF_TYPE });
    expect(Lease.decode(returned.body)).toEqual(lease);
  });

  it('expires by the clock of the coordinator, and its id is unknown then', async () => {
    const { id } = jsonOf(await claim({ role: 'miner', netuid: 1 }));
    chain.clock.advance(TERM_MS);
    await expectHeld();
    for (const reply of [await send('POST', `/v1/leases/${id}/renew`), await send('DELETE', `/v1/leases/${id}`)])
      expect([reply.status, errorOf(reply).name]).toEqual([404, 'LeaseNotFound']);
  });

  it('is never the same for claimants that come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => claim({ role: 'miner', netuid: 1 })));
    const indexes = replies.map((reply) => Number(jsonOf(reply)['index']));
    expect(indexes.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
  });

  it('changes nothing in the chain', async () => {
    const digest = chain.digest();
    await claim({ role: 'miner', netuid: 1 });
    expect(chain.digest()).toBe(digest);
    expect(chain.pool.counts()).toEqual({ ready: 0, future: 0 });
  });

  it('is counted by the metrics', async () => {
    for (const role of ['miner', 'miner', 'validator']) await claim({ role, netuid: 1 });
    const lines = (await chain.get('/metrics', '*/*')).body.toString().split('\n');
    expect(lines).toContain('yumanet_leases{role="miner"} 2');
    expect(lines).toContain('yumanet_leases{role="validator"} 1');
  });

  it('is forgotten by a coordinator that starts again, and claimed anew under its number', async () => {
    const [first, second] = [await claim({ role: 'miner', netuid: 1 }), await claim({ role: 'miner', netuid: 1 })];
    await chain.close();
    const random = createSeededRandom('another start');
    chain = startUnderTest({ leaseSecret: SECRET }, { random });
    expect((await send('POST', `/v1/leases/${jsonOf(first)['id']}/renew`)).status).toBe(404);
    const again = await claim({ role: 'miner', netuid: 1, index: jsonOf(second)['index'] });
    expect(jsonOf(again)['index']).toBe(2);
    expect(jsonOf(await claim({ role: 'miner', netuid: 1, index: 2 }))['index']).toBe(1);
  });
});

describe('a claim is refused', () => {
  it.each([
    [{ role: 'owner', netuid: 1 }, 400, 'MalformedBody', 'LeaseRequest.role'],
    [{ role: '', netuid: 1 }, 400, 'MalformedBody', 'LeaseRequest.role'],
    [{ role: 'miner', netuid: 1, holder: '' }, 400, 'MalformedBody', 'LeaseRequest.holder'],
    [{ role: 'miner', netuid: 1, holder: 'a b' }, 400, 'MalformedBody', 'LeaseRequest.holder'],
    [{ role: 'miner', netuid: 1, holder: 'a'.repeat(254) }, 400, 'MalformedBody', 'LeaseRequest.holder'],
    [{ role: 'miner', netuid: 1, index: 0 }, 400, 'MalformedBody', 'LeaseRequest.index'],
    [{ role: 'miner', netuid: 1, index: 257 }, 400, 'MalformedBody', 'LeaseRequest.index'],
    [{ role: 'miner', netuid: 2 }, 404, 'SubnetNotExists', undefined],
    [{ role: 'miner', netuid: 65_536 }, 404, 'SubnetNotExists', undefined],
    [{ role: 'miner', netuid: 0 }, 422, 'RegistrationNotPermittedOnRootSubnet', undefined],
  ])('%j', async (request, status, name, path) => {
    const reply = await claim(request);
    const error = errorOf(reply);
    expect([reply.status, error.stage, error.name, error.facts['path']]).toEqual([status, 'request', name, path]);
    await expectHeld();
  });

  it.each([
    [{ holder: 'a'.repeat(253) }, 1],
    [{ holder: 'a', index: 256 }, 256],
  ])('and not for %j', async (wish, index) => {
    expect(jsonOf(await claim({ role: 'miner', netuid: 1, ...wish }))['index']).toBe(index);
  });

  it('when none is free', async () => {
    for (let each = 0; each < 256; each += 1) await claim({ role: 'miner', netuid: 1 });
    const reply = await claim({ role: 'miner', netuid: 1 });
    expect([reply.status, errorOf(reply)]).toMatchObject([
      503,
      { name: 'NoLeaseFree', code: 'unavailable', facts: { role: 'miner', netuid: 1n, index_max: 256n } },
    ]);
  });

  it('when its body is larger than 4 KiB, and not before', async () => {
    const body = (bytes: number) => `{"role":"miner","netuid":1}${' '.repeat(bytes - 27)}`;
    expect((await send('POST', '/v1/leases', { body: body(4_096) })).status).toBe(200);
    const reply = await send('POST', '/v1/leases', { body: body(4_097) });
    expect([reply.status, errorOf(reply)]).toMatchObject([413, { name: 'BodyTooLarge', facts: { bytes_max: 4_096n } }]);
  });
});

const ROUTES: readonly (readonly [Method, string])[] = [
  ['GET', '/v1/leases'],
  ['POST', '/v1/leases'],
  ['POST', '/v1/leases/some/renew'],
  ['DELETE', '/v1/leases/some'],
];

describe.each(ROUTES)('%s %s', (method, url) => {
  it.each([
    undefined,
    '',
    'Bearer',
    `Bearer ${SECRET}x`,
    `Bearer ${SECRET.slice(0, -1)}`,
    `Basic ${SECRET}`,
    SECRET,
    `Bearer ${SECRET} ${SECRET}`,
  ])('is closed to the authorization %j, whatever the body', async (authorization) => {
    const reply = await send(method, url, { authorization, body: '{' });
    expect([reply.status, errorOf(reply).name]).toEqual([401, 'WrongLeaseSecret']);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
  });

  it('reads the name of the scheme in any case', async () => {
    const reply = await send(method, url, { authorization: `bearer ${SECRET}`, body: '{"role":"miner","netuid":1}' });
    expect([200, 404]).toContain(reply.status);
  });

  it('is off without a secret', async () => {
    const open = startUnderTest();
    const reply = await open.request(method, url, { headers: { authorization: 'Bearer ' } });
    expect([reply.status, errorOf(reply)]).toMatchObject([403, { name: 'LeasesDisabled', code: 'disabled' }]);
    await open.close();
  });
});

it('tells the methods of the routes', async () => {
  const allowed = async (url: string) => (await chain.request('OPTIONS', url)).headers['allow'];
  expect(await allowed('/v1/leases')).toBe('POST, GET, HEAD, OPTIONS');
  expect(await allowed('/v1/leases/some')).toBe('DELETE, OPTIONS');
  const reply = await chain.request('PUT', '/v1/leases');
  expect([reply.status, errorOf(reply).facts['allow']]).toEqual([405, 'POST, GET, HEAD, OPTIONS']);
});
