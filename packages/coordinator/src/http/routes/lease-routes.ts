import { neuronRoles, type Refusal, refuse, toNetuid } from '@yumanet/protocol';
import { Lease, LeaseList, LeaseRequest } from '@yumanet/protocol/messages';
import { ROOT_NETUID, subnetExists } from '@yumanet/runtime';
import type { LeaseBook, LeaseWish } from '../../leases/lease-book.ts';
import { HOLDER_SHAPE, LEASE_BODY_BYTES_MAX, LEASE_INDEX_MAX } from '../../leases/lease-limits.ts';
import { textParameter } from '../parameter.ts';
import { type Parsed, parsed, refused } from '../parsed.ts';
import { message, type Route, readRoute, refusal, writeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { malformed } from './extrinsic-routes.ts';

/** Longer than any id that was ever given out. */
const ID_LETTERS_MAX = 64;
const U16_MAX = 65_535;

const common = {
  tag: 'leases',
  needsLeaseSecret: true,
  queryParameters: {},
  bodyBytesMax: LEASE_BODY_BYTES_MAX,
} as const;

/** Identities for neurons that are started in any number: claim one, keep it, give it back. */
export function leaseRoutes(services: Services): Route[] {
  const { leases } = services;
  return [
    writeRoute({
      ...common,
      method: 'POST',
      path: '/v1/leases',
      summary: 'Claim the identity of a neuron; it has to be renewed before its time is over',
      pathParameters: {},
      request: LeaseRequest,
      response: Lease,
      success: { 200: 'The lease' },
      answer: ({ body }) => {
        const wish = readWish(services, body);
        if (!wish.ok) return refusal(wish.refusal);
        const lease = leases.claim(wish.value);
        return lease === undefined ? refusal(noLeaseFree(wish.value)) : message(lease);
      },
    }),
    readRoute({
      ...common,
      method: 'GET',
      path: '/v1/leases',
      summary: 'The leases that are held',
      pathParameters: {},
      response: LeaseList,
      success: { 200: 'All of them, validators first, by subnet and number' },
      answer: () => message({ leases: [...leases.list()] }),
    }),
    ...heldRoutes(leases),
  ];
}

function heldRoutes(leases: LeaseBook): Route[] {
  const held = {
    ...common,
    pathParameters: { id: textParameter('The id of a lease', ID_LETTERS_MAX) },
    response: Lease,
  };
  const answerOf = (lease: Lease | undefined) =>
    lease === undefined ? refusal(refuse('request', 'LeaseNotFound')) : message(lease);
  return [
    readRoute({
      ...held,
      method: 'POST',
      path: '/v1/leases/{id}/renew',
      summary: 'Keep a lease for another whole term; reads no body',
      success: { 200: 'The lease' },
      answer: ({ path }) => answerOf(leases.renew(path.id)),
    }),
    readRoute({
      ...held,
      method: 'DELETE',
      path: '/v1/leases/{id}',
      summary: 'Give an identity back: the next claim may have it at once',
      success: { 200: 'The lease that has ended' },
      answer: ({ path }) => answerOf(leases.giveBack(path.id)),
    }),
  ];
}

function readWish({ chain }: Services, { role: word, netuid, holder, index }: LeaseRequest): Parsed<LeaseWish> {
  const role = neuronRoles.find((candidate) => candidate === word);
  if (role === undefined) return wrong('role', `is none of ${neuronRoles.join(', ')}`);
  if (holder !== undefined && !HOLDER_SHAPE.test(holder)) {
    return wrong('holder', 'is no host name of at most 253 letters, digits, ".", "_" and "-"');
  }
  if (index !== undefined && (index < 1 || index > LEASE_INDEX_MAX)) {
    return wrong('index', `is not from 1 to ${LEASE_INDEX_MAX}`);
  }
  if (netuid === ROOT_NETUID) return refused(refuse('request', 'RegistrationNotPermittedOnRootSubnet'));
  if (netuid > U16_MAX || !subnetExists(chain.state, toNetuid(netuid))) {
    return refused(refuse('request', 'SubnetNotExists', { netuid: BigInt(netuid) }));
  }
  return parsed({ role, netuid, holder, index });
}

function wrong(field: string, problem: string) {
  return refused(malformed(`LeaseRequest.${field}`, problem).refusal);
}

function noLeaseFree({ role, netuid }: LeaseWish): Refusal {
  return refuse('request', 'NoLeaseFree', { role, netuid: BigInt(netuid), index_max: BigInt(LEASE_INDEX_MAX) });
}
