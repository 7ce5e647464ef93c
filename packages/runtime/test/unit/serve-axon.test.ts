/** serve_axon and serve_axon_tls. The order of their checks, in the pool as well, is in refusals.test.ts. */
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { ServingRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { Axons } from '../../src/state/items/neuron-items.ts';
import { NeuronCertificates } from '../../src/state/items/serving-items.ts';
import { LoopbackServingAllowed } from '../../src/state/items/system-items.ts';
import { attempt, bytesOf, createTestChain, eventsOf, hotkey, refusalOf, SUBNET } from '../support/test-chain.ts';

const NEURON = '//validator1_sn1';
const LOOPBACK = '2130706433';
const serve = (overrides: Partial<{ netuid: number; ip: string; port: number; ipType: number }> = {}) =>
  ({
    case: 'serveAxon',
    value: {
      netuid: 1,
      version: 10,
      ip: LOOPBACK,
      port: 8_091,
      ipType: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
      ...overrides,
    },
  }) as const;

describe('serve_axon', () => {
  it('stores the endpoint with its block and announces it', () => {
    const { state } = createTestChain();
    const [event] = eventsOf(state, NEURON, serve());
    expect(event?.event).toEqual({ case: 'axonServed', value: { netuid: 1, hotkey: bytesOf(NEURON) } });
    expect(state.get(Axons, SUBNET, hotkey(NEURON))).toEqual({
      ...{
        block: 1n,
        version: 10,
        ip: 2_130_706_433n,
        port: 8_091,
        ipType: 4,
        protocol: 4,
        placeholder1: 0,
        placeholder2: 0,
      },
    });
  });

  it('lets a neuron serve again when the limit has passed, and not a block before', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(ServingRateLimit, 3n, SUBNET);
    chain.run(NEURON, serve());
    chain.mineTo(2n);
    expect(refusalOf(state, NEURON, serve())).toMatchObject({ facts: { blocks_to_wait: 1n, limit_blocks: 3n } });
    chain.mineTo(3n);
    eventsOf(state, NEURON, serve());
  });

  it.each([
    ['0', 4, true],
    ['1', 4, true],
    ['4294967294', 4, true],
    ['4294967295', 4, false],
    ['4294967296', 4, false],
    ['2130706432', 4, true],
    ['2130706433', 4, false],
    ['2130706434', 4, true],
    ['167772161', 4, true],
    ['0', 6, true],
    ['1', 6, false],
    ['2', 6, true],
    ['2130706433', 6, true],
    ['4294967295', 6, true],
    ['340282366920938463463374607431768211454', 6, true],
    ['340282366920938463463374607431768211455', 6, false],
  ])('without the loopback flag, address %s of type %i: %s', (ip, ipType, isAllowed) => {
    const { state } = createTestChain();
    state.set(LoopbackServingAllowed, false);
    expect(attempt(state, NEURON, serve({ ip, ipType })).refusal?.name).toBe(
      isAllowed ? undefined : 'InvalidIpAddress',
    );
  });

  it('with the loopback flag, lets both loopback addresses serve', () => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serve());
    eventsOf(state, NEURON, serve({ ip: '1', ipType: 6 }));
    expect(refusalOf(state, NEURON, serve({ ip: '4294967295' })).name).toBe('InvalidIpAddress');
  });

  it('replaces what was announced before', () => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serve());
    eventsOf(state, NEURON, serve({ ip: '2', port: 65_535, ipType: 6 }));
    expect(state.get(Axons, SUBNET, hotkey(NEURON))).toMatchObject({ ip: 2n, port: 65_535, ipType: 6 });
  });
});

describe('serve_axon_tls', () => {
  const serveTls = (certificate: Uint8Array, port = 8_091) =>
    ({ case: 'serveAxonTls', value: { ...serve().value, port, certificate } }) as const;
  const certificateOf = (state: ChainState) => state.find(NeuronCertificates, SUBNET, hotkey(NEURON));
  const keyOf = (size: number) => Uint8Array.from({ length: size }, (_, index) => index + 1);

  it('stores the endpoint and the certificate, and announces the axon', () => {
    const { state } = createTestChain();
    const events = eventsOf(state, NEURON, serveTls(Uint8Array.of(7, 1, 2, 3)));
    expect(events.map(({ event }) => event)).toEqual([
      { case: 'axonServed', value: { netuid: 1, hotkey: bytesOf(NEURON) } },
    ]);
    expect(state.get(Axons, SUBNET, hotkey(NEURON))).toMatchObject({ block: 1n, ip: 2_130_706_433n, port: 8_091 });
    expect(certificateOf(state)).toEqual({ publicKey: Uint8Array.of(1, 2, 3), algorithm: 7 });
  });

  it.each([
    [0, undefined],
    [1, 0],
    [2, 1],
    [65, 64],
    [66, undefined],
    [200, undefined],
  ])('goes through with a certificate of %i bytes, whose key has %s', (size, keySize) => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serveTls(Uint8Array.of(9, ...keyOf(size)).subarray(0, size)));
    const expected = keySize === undefined ? undefined : { publicKey: keyOf(keySize), algorithm: 9 };
    expect(certificateOf(state)).toEqual(expected);
    expect(state.get(Axons, SUBNET, hotkey(NEURON)).port).toBe(8_091);
  });

  it('keeps the certificate of before when the new one is ignored, and when serve_axon brings none', () => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serveTls(Uint8Array.of(7, 1)));
    eventsOf(state, NEURON, serveTls(new Uint8Array(66), 2));
    expect(state.get(Axons, SUBNET, hotkey(NEURON)).port).toBe(2);
    eventsOf(state, NEURON, serve({ port: 3 }));
    expect(certificateOf(state)).toEqual({ publicKey: Uint8Array.of(1), algorithm: 7 });
    eventsOf(state, NEURON, serveTls(Uint8Array.of(8)));
    expect(certificateOf(state)).toEqual({ publicKey: new Uint8Array(0), algorithm: 8 });
  });

  it('shares its rate limit with serve_axon', () => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serve());
    state.set(ServingRateLimit, 50n, SUBNET);
    expect(refusalOf(state, NEURON, serveTls(Uint8Array.of(1))).name).toBe('ServingRateLimitExceeded');
    expect(certificateOf(state)).toBeUndefined();
  });
});
