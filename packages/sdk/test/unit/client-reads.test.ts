/** Where the client's reads of subnets go. */
import type { Clock, Transport } from '@yumanet/protocol';
import { ss58Decode } from '@yumanet/protocol';
import { createFakeCrypto, createVirtualClock, devAccounts } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';

const urls: string[] = [];
const transport: Transport = {
  request: async ({ url }) => {
    urls.push(url);
    return { kind: 'response', status: 200, headers: {}, body: new Uint8Array(0), elapsedMs: 0 };
  },
};
const clock: Clock = createVirtualClock(0);
const streams = { open: () => () => undefined, close: async () => undefined };
const client = createClient({ url: 'http://node/', transport, streams, clock, crypto: createFakeCrypto() });
const { address } = devAccounts.alice;

describe('a read', () => {
  it.each([
    [() => client.ready(), '/readyz'],
    [() => client.mechagraph(1, 1), '/v1/subnets/1/metagraph?mechid=1'],
    [() => client.mechagraph(1, 1, 7n), '/v1/subnets/1/metagraph?mechid=1&at=7'],
    [() => client.selectiveMetagraph(2, ['burn', 52]), '/v1/subnets/2/metagraph?mechid=0&fields=burn,52'],
    [
      () => client.selectiveMetagraph(2, ['burn'], { mechid: 1, at: 9n }),
      '/v1/subnets/2/metagraph?mechid=1&fields=burn&at=9',
    ],
    [() => client.subnetState(1, 3n), '/v1/subnets/1/state?at=3'],
    [() => client.neurons(1), '/v1/subnets/1/neurons'],
    [() => client.neuronsLite(1, 3n), '/v1/subnets/1/neurons?lite=true&at=3'],
    [() => client.neuron(1, 4, 3n), '/v1/subnets/1/neurons/4?at=3'],
    [() => client.neuronLite(1, 4), '/v1/subnets/1/neurons/4?lite=true'],
    [() => client.delegates(), '/v1/delegates'],
    [() => client.delegate(ss58Decode(address), 3n), `/v1/delegates/${address}?at=3`],
    [() => client.index(3n), '/v1/index?at=3'],
    [() => client.registrationCost(3n), '/v1/registration-cost?at=3'],
  ])('%# goes to its route', async (read: () => Promise<unknown>, path) => {
    urls.length = 0;
    // An empty answer is no message where something is required: only the way there counts here.
    await Promise.allSettled([read()]);
    expect(urls).toEqual([`http://node${path}`]);
  });
});
