import { Explanation } from '@yumanet/protocol/messages';
import { readExplanation } from '@yumanet/runtime';
import { integerParameter, netuidParameter } from '../parameter.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { atHead } from './at-head.ts';

const UID_MAX = 65_535;

/** Why somebody earned what it earned. */
export function explainRoutes(services: Services): Route[] {
  return [
    readRoute({
      method: 'GET',
      tag: 'subnets',
      isCached: true,
      path: '/v1/subnets/{netuid}/explain/{uid}',
      summary: "Why a uid earned what it earned in the subnet's newest epoch, step by step and in words",
      pathParameters: { netuid: netuidParameter, uid: integerParameter('The neuron', 0, UID_MAX) },
      queryParameters: {},
      response: Explanation,
      success: { 200: 'The explanation' },
      answer: ({ path: { netuid, uid } }) =>
        atHead(services, 'head', (state) =>
          readExplanation(state, { netuid, uid, traced: services.chain.findTracedEpoch(netuid) }),
        ),
    }),
  ];
}
