import {
  Metagraph,
  NeuronList,
  NeuronListLite,
  NeuronResponse,
  NeuronResponseLite,
  SelectiveMetagraph,
  SubnetState,
} from '@yumanet/protocol/messages';
import {
  findMetagraphField,
  METAGRAPH_FIELDS,
  readMetagraph,
  readNeuron,
  readNeuronLite,
  readNeurons,
  readNeuronsLite,
  readSelectiveMetagraph,
  readSubnetState,
} from '@yumanet/runtime';
import {
  atParameter,
  integerParameter,
  listParameter,
  mechidParameter,
  netuidParameter,
  optional,
  withDefault,
  wordParameter,
} from '../parameter.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf, readVariantAsOf } from './read-as-of.ts';

/** All names together have about 1,100 letters. */
const FIELDS_LETTERS_MAX = 2_048;
const UID_MAX = 65_535;

const fields = optional(
  listParameter(
    `Only these fields, as a SelectiveMetagraph: names or their places in this list from 0, separated by commas. ${METAGRAPH_FIELDS.join(', ')}`,
    FIELDS_LETTERS_MAX,
    findMetagraphField,
  ),
);
const lite = withDefault(wordParameter('Whether to leave out weights and bonds', ['true', 'false']), 'false');

const pathParameters = { netuid: netuidParameter };
const common = { method: 'GET', tag: 'subnets', isCached: true, pathParameters } as const;

/** The neurons of a subnet, as columns and one by one. */
export function metagraphRoutes(services: Services): Route[] {
  return [
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/metagraph',
      summary: 'A subnet with its neurons, one column per figure in the order of uids',
      queryParameters: { at: atParameter, mechid: mechidParameter, fields },
      response: Metagraph,
      variants: [SelectiveMetagraph],
      success: { 200: 'The metagraph; of another mechanism than 0 with its last_update, incentives and storage index' },
      answer: ({ path: { netuid }, query }) => {
        const { at, mechid, fields: chosen } = query;
        if (chosen === undefined) return readAsOf(services, at, (state) => readMetagraph(state, netuid, mechid));
        return readVariantAsOf(services, at, SelectiveMetagraph, (state) =>
          readSelectiveMetagraph(state, netuid, { mechid, fields: chosen }),
        );
      },
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/state',
      summary: 'The columns of a subnet, and what its hotkeys earned on every subnet',
      queryParameters: { at: atParameter },
      response: SubnetState,
      success: { 200: 'The state' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readSubnetState(state, path.netuid)),
    }),
    ...neuronRoutes(services),
  ];
}

function neuronRoutes(services: Services): Route[] {
  const queryParameters = { at: atParameter, lite };
  return [
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/neurons',
      summary: 'The neurons of a subnet one by one, with weights and bonds of the main mechanism',
      queryParameters,
      response: NeuronList,
      variants: [NeuronListLite],
      success: { 200: 'The neurons in the order of uids' },
      answer: ({ path: { netuid }, query }) =>
        query.lite === 'true'
          ? readVariantAsOf(services, query.at, NeuronListLite, (state) => readNeuronsLite(state, netuid))
          : readAsOf(services, query.at, (state) => readNeurons(state, netuid)),
    }),
    readRoute({
      ...common,
      path: '/v1/subnets/{netuid}/neurons/{uid}',
      summary: 'One neuron, with weights and bonds of the main mechanism',
      pathParameters: { netuid: netuidParameter, uid: integerParameter('A uid of the subnet', 0, UID_MAX) },
      queryParameters,
      response: NeuronResponse,
      variants: [NeuronResponseLite],
      success: { 200: 'The neuron' },
      answer: ({ path: { netuid, uid }, query }) =>
        query.lite === 'true'
          ? readVariantAsOf(services, query.at, NeuronResponseLite, (state) => readNeuronLite(state, netuid, uid))
          : readAsOf(services, query.at, (state) => readNeuron(state, netuid, uid)),
    }),
  ];
}
