import { BeaconInfo, BeaconRound } from '@yumanet/protocol/messages';
import { readBeacon } from '@yumanet/runtime';
import { atParameter, invalidParameter, roundParameter } from '../parameter.ts';
import { parsed } from '../parsed.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf } from './read-as-of.ts';

const common = { method: 'GET', tag: 'chain', queryParameters: { at: atParameter } } as const;

/** What may be known of the beacon. Its seed is in no answer, and a private half in none before its round is due. */
export function beaconRoutes(services: Services): Route[] {
  const { chain } = services;
  return [
    readRoute({
      ...common,
      path: '/v1/beacon',
      summary: 'The beacon: how payloads are sealed to rounds, and which round it is',
      pathParameters: {},
      response: BeaconInfo,
      success: { 200: 'The beacon' },
      answer: ({ query }) => readAsOf(services, query.at, (state) => parsed(readBeacon(state))),
    }),
    readRoute({
      ...common,
      path: '/v1/beacon/{round}',
      summary: 'A round of the beacon: what to seal to, and once it is due what opens it',
      pathParameters: { round: roundParameter },
      response: BeaconRound,
      success: { 200: 'The round, however far away' },
      answer: ({ path, query }) =>
        readAsOf(services, query.at, (state) => {
          const round = chain.readRound(state, path.round);
          return round === undefined ? invalidParameter('round', NO_BLOCK) : parsed(round);
        }),
    }),
  ];
}

const NO_BLOCK = 'would begin with a block above the range of u64';
