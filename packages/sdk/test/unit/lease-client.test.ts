import { refuse, type TransportRequest, toErrorInfo } from '@yumanet/protocol';
import { ErrorInfo, Lease, LeaseList, LeaseRequest } from '@yumanet/protocol/messages';
import { createMemoryTransport } from '@yumanet/testkit';
import { expect, it } from 'vitest';
import { createLeaseClient } from '../../src/lease/lease-client.ts';

const LEASE: Lease = { id: 'abc', role: 'miner', netuid: 1, index: 2, holder: 'box', timeLeftMs: 30_000 };

function clientOf(status: number, body: Uint8Array) {
  const requests: TransportRequest[] = [];
  const transport = createMemoryTransport({
    'http://coordinator:9955': (request) => {
      requests.push(request);
      return { status, body };
    },
  });
  return { requests, client: createLeaseClient({ url: 'http://coordinator:9955', transport }, 'sixteen-letters0') };
}

it('asks for each thing at its route, with the secret', async () => {
  const { client, requests } = clientOf(200, Lease.encode(LEASE));
  expect(await client.claim({ role: 'miner', netuid: 1, holder: 'box' })).toEqual(LEASE);
  expect(await client.renew('abc')).toEqual(LEASE);
  expect(await client.giveBack('abc')).toEqual(LEASE);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST http://coordinator:9955/v1/leases',
    'POST http://coordinator:9955/v1/leases/abc/renew',
    'DELETE http://coordinator:9955/v1/leases/abc',
  ]);
  for (const { headers } of requests) expect(headers['authorization']).toBe('Bearer sixteen-letters0');
  const [claim] = requests;
  expect(LeaseRequest.decode(claim?.body ?? new Uint8Array(0))).toEqual({ role: 'miner', netuid: 1, holder: 'box' });
});

it('lists the leases', async () => {
  const { client } = clientOf(200, LeaseList.encode({ leases: [LEASE] }));
  expect(await client.list()).toEqual([LEASE]);
});

it('throws what the coordinator refuses', async () => {
  const { client } = clientOf(401, ErrorInfo.encode(toErrorInfo(refuse('request', 'WrongLeaseSecret'))));
  await expect(client.list()).rejects.toMatchObject({ name: 'ChainRefusal', info: { name: 'WrongLeaseSecret' } });
});
