import { asHotkey } from '@yumanet/protocol';
import { Explanation, WhyNot } from '@yumanet/protocol/messages';
import { readExplanation, readWhyNot } from '@yumanet/runtime';
import { accountParameter, integerParameter, mechidParameter, netuidParameter, withDefault } from '../parameter.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf } from './read-as-of.ts';

const UID_MAX = 65_535;

const versionKeyParameter = integerParameter(
  'The version key that the weights would carry',
  0,
  Number.MAX_SAFE_INTEGER,
);

/** Why somebody earned what it earned, and what keeps somebody from it. */
export function explainRoutes(services: Services): Route[] {
  return [
    readRoute({
      method: 'GET',
      tag: 'subnets',
      isCached: true,
      path: '/v1/subnets/{netuid}/explain/{uid}',
      summary: "Why a uid earned what it earned in the subnet's newest epoch, step by step and in words",
      pathParameters: { netuid: netuidParameter, uid: integerParameter('The neuron', 0, UID_MAX) },
      queryParameters: { mechid: mechidParameter },
      response: Explanation,
      success: { 200: 'The explanation' },
      answer: ({ path: { netuid, uid }, query: { mechid } }) =>
        readAsOf(services, 'head', (state) =>
          readExplanation(state, { netuid, uid, traced: services.chain.findTracedEpoch(netuid, mechid) }),
        ),
    }),
    readRoute({
      method: 'GET',
      tag: 'subnets',
      isCached: true,
      path: '/v1/subnets/{netuid}/why-not/{hotkey}',
      summary: 'What keeps a hotkey from setting weights or from earning, with how long to wait and what to do',
      pathParameters: { netuid: netuidParameter, hotkey: accountParameter },
      queryParameters: { version_key: withDefault(versionKeyParameter, 0) },
      response: WhyNot,
      success: { 200: 'The obstacles; none when nothing is in the way' },
      answer: ({ path: { netuid, hotkey }, query }) =>
        readAsOf(services, 'head', (state) =>
          readWhyNot(state, { netuid, hotkey: asHotkey(hotkey), versionKey: BigInt(query.version_key) }),
        ),
    }),
  ];
}
