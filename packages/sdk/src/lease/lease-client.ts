/** The coordinator's leases as typed functions. */
import type { NeuronRole } from '@yumanet/protocol';
import { Lease, LeaseList, LeaseRequest } from '@yumanet/protocol/messages';
import { type CoordinatorRequest, type Decoder, type ExchangePorts, exchange } from '../client/exchange.ts';

/** An answer takes a millisecond; a stop of ten seconds must be enough for what waits for one. */
const LEASE_TIMEOUT_MS = 3_000;

/** What somebody asks for. */
export interface LeaseWish {
  readonly role: NeuronRole;
  readonly netuid: number;
  /** Who asks: the same holder gets the same identity. */
  readonly holder: string;
  /** The number that it works under already. */
  readonly index?: number;
}

/** Throws `ChainRefusal` when the coordinator refuses and `FaultError` when it cannot be reached. */
export interface LeaseClient {
  claim(wish: LeaseWish): Promise<Lease>;
  renew(id: string): Promise<Lease>;
  giveBack(id: string): Promise<Lease>;
  list(): Promise<readonly Lease[]>;
}

/** A client that knows the lease secret. */
export function createLeaseClient(ports: ExchangePorts, secret: string): LeaseClient {
  const ask = <T>(request: Pick<CoordinatorRequest, 'method' | 'path' | 'body'>, decoder: Decoder<T>): Promise<T> => {
    const headers = { authorization: `Bearer ${secret}` };
    return exchange(ports, { ...request, headers, timeoutMs: LEASE_TIMEOUT_MS }, decoder);
  };
  return {
    claim({ role, netuid, holder, index }) {
      const body = LeaseRequest.encode({ role, netuid, holder, index });
      return ask({ method: 'POST', path: '/v1/leases', body }, Lease);
    },
    renew: (id) => ask({ method: 'POST', path: `/v1/leases/${id}/renew` }, Lease),
    giveBack: (id) => ask({ method: 'DELETE', path: `/v1/leases/${id}` }, Lease),
    list: async () => (await ask({ method: 'GET', path: '/v1/leases' }, LeaseList)).leases,
  };
}
