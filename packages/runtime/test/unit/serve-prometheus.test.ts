/** serve_prometheus. The order of its checks is in refusals.test.ts. */
import { describe, expect, it } from 'vitest';
import { ServingRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { Axons } from '../../src/state/items/neuron-items.ts';
import { Prometheus } from '../../src/state/items/serving-items.ts';
import { Account, LoopbackServingAllowed, TransactionFee } from '../../src/state/items/system-items.ts';
import {
  account,
  attempt,
  bytesOf,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
} from '../support/test-chain.ts';

const NEURON = '//validator1_sn1';
const serve = (overrides: Partial<{ netuid: number; ip: string; port: number; ipType: number }> = {}) =>
  ({
    case: 'servePrometheus',
    value: { netuid: 1, version: 10, ip: '167772161', port: 9_090, ipType: 4, ...overrides },
  }) as const;

describe('serve_prometheus', () => {
  it('stores the endpoint with its block and announces it', () => {
    const { state } = createTestChain();
    const [event, ...rest] = eventsOf(state, NEURON, serve());
    expect(rest).toEqual([]);
    expect(event).toEqual({
      name: 'PrometheusServed',
      event: { case: 'prometheusServed', value: { netuid: 1, hotkey: bytesOf(NEURON) } },
    });
    const stored = { block: 1n, version: 10, ip: 167_772_161n, port: 9_090, ipType: 4 };
    expect(state.find(Prometheus, SUBNET, hotkey(NEURON))).toEqual(stored);
    expect(state.has(Axons, SUBNET, hotkey(NEURON))).toBe(false);
  });

  it('replaces what was announced before when the limit has passed, and not a block before', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(ServingRateLimit, 3n, SUBNET);
    expect(chain.run(NEURON, serve()).error).toBeUndefined();
    chain.mineTo(2n);
    expect(refusalOf(state, NEURON, serve({ port: 1 }))).toMatchObject({
      name: 'ServingRateLimitExceeded',
      facts: { blocks_to_wait: 1n, limit_blocks: 3n },
    });
    chain.mineTo(3n);
    eventsOf(state, NEURON, serve({ ip: '1', port: 65_535, ipType: 6 }));
    expect(state.get(Prometheus, SUBNET, hotkey(NEURON))).toEqual({
      ...{ block: 4n, version: 10, ip: 1n, port: 65_535, ipType: 6 },
    });
  });

  it('has a rate limit apart from that of serve_axon', () => {
    const { state } = createTestChain();
    state.set(ServingRateLimit, 50n, SUBNET);
    state.set(Axons, { ...state.get(Axons, SUBNET, hotkey(NEURON)), block: 1n }, SUBNET, hotkey(NEURON));
    eventsOf(state, NEURON, serve());
  });

  it('is free, for a hotkey that has no account', () => {
    const chain = createTestChain();
    chain.state.set(TransactionFee, 1_000n);
    expect(eventNames(chain.run(NEURON, serve()).events)).toEqual(['PrometheusServed', 'ExtrinsicSuccess']);
    expect(chain.state.get(Account, account(NEURON))).toEqual({ nonce: 1n, free: 0n });
  });

  it.each([
    ['0', 4, false],
    ['1', 4, true],
    ['2130706432', 4, true],
    ['2130706433', 4, false],
    ['2130706434', 4, true],
    ['167772161', 4, true],
    ['4294967294', 4, true],
    ['4294967295', 4, false],
    ['4294967296', 4, false],
    ['0', 6, false],
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

  it('with the loopback flag, takes both loopback addresses and still no 0', () => {
    const { state } = createTestChain();
    eventsOf(state, NEURON, serve({ ip: '2130706433' }));
    eventsOf(state, NEURON, serve({ ip: '1', ipType: 6 }));
    expect(refusalOf(state, NEURON, serve({ ip: '0' })).name).toBe('InvalidIpAddress');
    expect(refusalOf(state, NEURON, serve({ ip: '0', ipType: 6 })).name).toBe('InvalidIpAddress');
  });
});
