import {
  Hyperparameters,
  PoolInfo,
  RegistrationCost,
  SubnetList,
  SubnetResponse,
  TaoIndex,
  UidMatrix,
} from '@yumanet/protocol/messages';
import {
  readBonds,
  readHyperparameters,
  readIndex,
  readPool,
  readRegistrationCost,
  readSubnet,
  readSubnets,
  readWeights,
} from '@yumanet/runtime';
import { atParameter, mechidParameter, netuidParameter } from '../parameter.ts';
import { parsed } from '../parsed.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf } from './read-as-of.ts';

const pathParameters = { netuid: netuidParameter };
const queryParameters = { at: atParameter };
const common = { method: 'GET', tag: 'subnets', isCached: true, pathParameters, queryParameters } as const;

/** What the chain knows about subnets. */
export function subnetRoutes(services: Services): Route[] {
  return [
    readRoute({
      ...common,
      path: '/v1/subnets',
      summary: 'All subnets',
      pathParameters: {},
      response: SubnetList,
      success: { 200: 'The subnets in the order of their netuids' },
      answer: ({ query }) => readAsOf(services, query.at, (state) => parsed(readSubnets(state))),
    }),
    readRoute({
      ...common,
      path: '/v1/index',
      summary: 'TAO as an index of all subnets: prices, values and shares of emission, with their sums',
      pathParameters: {},
      response: TaoIndex,
      success: { 200: 'The subnets in the order of their netuids, and the sums' },
      answer: ({ query }) => readAsOf(services, query.at, (state) => parsed(readIndex(state))),
    }),
    readRoute({
      ...common,
      path: '/v1/registration-cost',
      summary: 'What a new subnet and a new neuron of each subnet cost now, and which subnet would give way',
      pathParameters: {},
      response: RegistrationCost,
      success: { 200: 'Prices in rao' },
      answer: ({ query }) => readAsOf(services, query.at, (state) => parsed(readRegistrationCost(state))),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}',
      summary: 'One subnet',
      response: SubnetResponse,
      success: { 200: 'The subnet' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readSubnet(state, path.netuid)),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/hyperparameters',
      summary: 'The hyperparameters of a subnet',
      response: Hyperparameters,
      success: { 200: 'The hyperparameters by name' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readHyperparameters(state, path.netuid)),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/weights',
      summary: 'The weights that validators have set',
      queryParameters: { at: atParameter, mechid: mechidParameter },
      response: UidMatrix,
      success: { 200: 'One row per uid that has weights' },
      answer: ({ path, query }) =>
        readAsOf(services, query.at, (state) => readWeights(state, path.netuid, query.mechid)),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/bonds',
      summary: 'The bonds of validators to miners',
      queryParameters: { at: atParameter, mechid: mechidParameter },
      response: UidMatrix,
      success: { 200: 'One row per uid that has bonds' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readBonds(state, path.netuid, query.mechid)),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/pool',
      summary: 'The pool in which TAO and alpha of a subnet are exchanged',
      response: PoolInfo,
      success: { 200: 'Reserves and price' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readPool(state, path.netuid)),
    }),
  ];
}
