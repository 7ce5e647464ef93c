/** serve_axon. */
import { describe, expect, it } from 'vitest';
import { ServingRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { Axons } from '../../src/state/items/neuron-items.ts';
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
  it('checks registration, type, address, rate and port, in this order', () => {
    const chain = createTestChain();
    const { state } = chain;
    chain.mineTo(4n);
    eventsOf(state, NEURON, serve());
    state.set(ServingRateLimit, 50n, SUBNET);
    const allWrong = { ip: '4294967295', port: 0, ipType: 5 };
    expect(refusalOf(state, 'root', serve()).name).toBe('BadOrigin');
    expect(refusalOf(state, '//stranger', serve(allWrong)).name).toBe('HotKeyNotRegisteredInNetwork');
    expect(refusalOf(state, NEURON, serve({ ...allWrong, netuid: 9 })).name).toBe('HotKeyNotRegisteredInNetwork');
    expect(refusalOf(state, NEURON, serve(allWrong)).name).toBe('InvalidIpType');
    expect(refusalOf(state, NEURON, serve({ ...allWrong, ipType: 4 })).name).toBe('InvalidIpAddress');
    expect(refusalOf(state, NEURON, serve({ port: 0 }))).toMatchObject({
      name: 'ServingRateLimitExceeded',
      facts: { blocks_to_wait: 50n },
    });
    state.set(ServingRateLimit, 0n, SUBNET);
    expect(refusalOf(state, NEURON, serve({ port: 0 })).name).toBe('InvalidPort');
  });

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
    ['4294967294', 4, true],
    ['4294967295', 4, false],
    ['4294967296', 4, false],
    ['2130706433', 4, false],
    ['2130706434', 4, true],
    ['167772161', 4, true],
    ['1', 6, false],
    ['2', 6, true],
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
  });
});
