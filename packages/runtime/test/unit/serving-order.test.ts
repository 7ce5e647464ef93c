/** The order of the checks of serve_axon, serve_axon_tls and serve_prometheus, in the pool and in a block. */
import type { Call } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { checkExtrinsic } from '../../src/block/check-extrinsic.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { ServingRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { Axons } from '../../src/state/items/neuron-items.ts';
import { Prometheus } from '../../src/state/items/serving-items.ts';
import { createTestChain, eventsOf, hotkey, ports, refusalOf, SUBNET, signCall } from '../support/test-chain.ts';

const NEURON = '//validator1_sn1';
const STRANGER = '//stranger';

/** What can be wrong with an announcement, by the error that it gives. */
type Fault =
  | 'HotKeyNotRegisteredInNetwork'
  | 'InvalidIpType'
  | 'InvalidIpAddress'
  | 'ServingRateLimitExceeded'
  | 'InvalidPort';

type ServingCase = 'serveAxon' | 'serveAxonTls' | 'servePrometheus';

const AXON_ORDER: readonly Fault[] = [
  'HotKeyNotRegisteredInNetwork',
  'InvalidIpType',
  'InvalidIpAddress',
  'ServingRateLimitExceeded',
  'InvalidPort',
];
const ORDERS: { readonly [C in ServingCase]: readonly Fault[] } = {
  serveAxon: AXON_ORDER,
  serveAxonTls: AXON_ORDER,
  servePrometheus: [
    'InvalidIpType',
    'InvalidIpAddress',
    'HotKeyNotRegisteredInNetwork',
    'ServingRateLimitExceeded',
    'InvalidPort',
  ],
};

interface Announcement {
  readonly state: ChainState;
  readonly uri: string;
  readonly call: Call['call'];
}

/** A chain and an announcement with these faults and no others. */
function announcementWith(name: ServingCase, faults: readonly Fault[]): Announcement {
  const chain = createTestChain();
  chain.mineTo(4n);
  const { state } = chain;
  const has = (fault: Fault) => faults.includes(fault);
  state.set(ServingRateLimit, has('ServingRateLimitExceeded') ? 50n : 0n, SUBNET);
  for (const uri of [NEURON, STRANGER]) {
    state.set(Axons, { ...state.get(Axons, SUBNET, hotkey(uri)), block: 4n }, SUBNET, hotkey(uri));
    state.set(Prometheus, { ...state.get(Prometheus, SUBNET, hotkey(uri)), block: 4n }, SUBNET, hotkey(uri));
  }
  const value = {
    netuid: 1,
    version: 1,
    ip: has('InvalidIpAddress') ? '4294967295' : '167772161',
    port: has('InvalidPort') ? 0 : 8_091,
    ipType: has('InvalidIpType') ? 5 : 4,
  };
  const axon = { ...value, protocol: 4, placeholder1: 0, placeholder2: 0 };
  const calls = {
    serveAxon: { case: 'serveAxon', value: axon },
    serveAxonTls: { case: 'serveAxonTls', value: { ...axon, certificate: Uint8Array.of(1, 2) } },
    servePrometheus: { case: 'servePrometheus', value },
  } as const;
  return { state, uri: has('HotKeyNotRegisteredInNetwork') ? STRANGER : NEURON, call: calls[name] };
}

function poolRefusal({ state, uri, call }: Announcement) {
  const verdict = checkExtrinsic(state, signCall(state, uri, { call: { call }, nonce: 0n }), ports);
  return verdict.kind === 'refused' ? verdict.refusal : undefined;
}

describe.each(Object.entries(ORDERS) as [ServingCase, readonly Fault[]][])('%s', (name, order) => {
  it('goes through without a fault, in the pool and in a block', () => {
    const good = announcementWith(name, []);
    expect(poolRefusal(good)).toBeUndefined();
    expect(eventsOf(good.state, good.uri, good.call)).toHaveLength(1);
  });

  it.each(order)('is refused for %s alone', (fault) => {
    const bad = announcementWith(name, [fault]);
    expect(poolRefusal(bad)).toMatchObject({ stage: 'pool', name: fault });
    expect(refusalOf(bad.state, bad.uri, bad.call)).toMatchObject({ stage: 'dispatch', name: fault });
  });

  it.each(order.slice(1).map((later, index) => [order[index] ?? later, later] as const))(
    'is refused for %s before %s',
    (earlier, later) => {
      const bad = announcementWith(name, [earlier, later]);
      expect(poolRefusal(bad)?.name).toBe(earlier);
      expect(refusalOf(bad.state, bad.uri, bad.call).name).toBe(earlier);
    },
  );

  it('is refused for its origin before anything else', () => {
    const bad = announcementWith(name, order);
    expect(refusalOf(bad.state, 'root', bad.call).name).toBe('BadOrigin');
  });

  it('is refused in a subnet that does not exist as in one without the hotkey', () => {
    const { state, uri, call } = announcementWith(name, []);
    const elsewhere = { ...call, value: { ...call.value, netuid: 9 } } as Call['call'];
    expect(refusalOf(state, uri, elsewhere)).toMatchObject({
      name: 'HotKeyNotRegisteredInNetwork',
      facts: { netuid: 9n },
    });
  });
});
