import { type JsonSchema, type JsonValue, jsonSchemasOf, type MessageCodec, RULE_SET } from '@yumanet/protocol';
import { BlockNotice, ErrorInfo } from '@yumanet/protocol/messages';
import type { ParameterSet } from './decode-parameters.ts';
import { errorsOfRoute } from './errors-of-route.ts';
import {
  type FixedRoute,
  HEALTH_ROUTE,
  METRICS_ROUTE,
  OPENAPI_ROUTE,
  READY_ROUTE,
  STREAM_ROUTE,
} from './fixed-routes.ts';
import type { Route } from './route.ts';
import { JSON_TYPE, PROTOBUF_TYPE } from './wire-form.ts';

const OPENAPI_VERSION = '3.1.0';
const API_VERSION = '1';

/** Refusals that any route may answer with, besides those of its own. */
const COMMON_REFUSALS: Readonly<Record<string, string>> = {
  '404': 'There is no such thing',
  '406': 'The Accept header allows neither form',
  '500': 'The server failed',
};
const BODY_REFUSALS: Readonly<Record<string, string>> = {
  '400': 'A parameter or the body is malformed',
  '401': 'The signature does not fit',
  '403': 'Not allowed',
  '409': 'Too early, too late, or there already',
  '413': 'The body is too large',
  '415': 'The Content-Type or Content-Encoding is none that this route reads',
  '422': 'The chain refuses it',
  '429': 'A rate limit has not passed yet',
  '503': 'Full, stopping or halted',
};
/** Of routes for whose use a secret is needed. */
const LEASE_REFUSALS: Readonly<Record<string, string>> = {
  '401': 'The secret is missing or wrong',
  '403': 'The coordinator leases nothing',
};
const LEASE_SECURITY = 'leaseSecret';
const PARAMETER_REFUSALS: Readonly<Record<string, string>> = { '400': 'A parameter is malformed' };
/** What a status means on routes of which only the errors are known. */
const ALL_MEANINGS: Readonly<Record<string, string>> = {
  ...BODY_REFUSALS,
  '404': 'There is no such thing',
  '405': 'The route does not have this method',
  '504': 'It took too long',
};

/** The OpenAPI document of the API: made from the same table that the server runs, so that it cannot miss a route. */
export function openApiDocument(routes: readonly Route[]): { readonly [name: string]: JsonValue } {
  const paths = new Map<string, Record<string, JsonValue>>();
  const add = (path: string, method: string, operation: JsonValue) =>
    paths.set(path, { ...paths.get(path), [method]: operation });
  for (const route of routes) add(route.path, route.method.toLowerCase(), operationOf(route));
  add(STREAM_ROUTE.path, 'get', streamOperation());
  for (const route of [HEALTH_ROUTE, READY_ROUTE, METRICS_ROUTE, OPENAPI_ROUTE])
    add(route.path, 'get', fixedOperation(route));
  return {
    openapi: OPENAPI_VERSION,
    info: {
      title: 'yumanet coordinator',
      version: API_VERSION,
      description: `Rules: ${RULE_SET}. Every message can be sent and asked for as ${JSON_TYPE} and as ${PROTOBUF_TYPE}; the protobuf messages are those of package yumanet.v1. Amounts are rao in decimal text.`,
    },
    paths: Object.fromEntries(paths),
    components: {
      schemas: jsonSchemasOf([...codecsOf(routes), ErrorInfo, BlockNotice]),
      securitySchemes: {
        [LEASE_SECURITY]: {
          type: 'http',
          scheme: 'bearer',
          description: 'What --lease-secret of the coordinator says',
        },
      },
    },
  };
}

function codecsOf(routes: readonly Route[]): MessageCodec<object>[] {
  return routes.flatMap(({ request, response, variants = [] }) => [
    ...(request === undefined ? [] : [request]),
    response,
    ...variants,
  ]);
}

function operationOf(route: Route): JsonValue {
  const success = Object.entries(route.success).map(
    ([status, description]) => [status, { description, content: bothForms(route.response, route.variants) }] as const,
  );
  const refusals = {
    ...(hasParameters(route) ? PARAMETER_REFUSALS : {}),
    ...(route.request === undefined ? {} : BODY_REFUSALS),
    ...(route.needsLeaseSecret === true ? LEASE_REFUSALS : {}),
    ...COMMON_REFUSALS,
  };
  return {
    operationId: operationId(route.method, route.path),
    summary: route.summary,
    tags: [route.tag],
    ...(route.needsLeaseSecret === true ? { security: [{ [LEASE_SECURITY]: [] }] } : {}),
    parameters: [...parametersOf('path', route.pathParameters), ...parametersOf('query', route.queryParameters)],
    ...(route.request === undefined ? {} : { requestBody: { required: true, content: bothForms(route.request) } }),
    responses: { ...Object.fromEntries(success), ...refusalResponses(withNames(route, refusals)) },
  };
}

/** What each status means, followed by the names of the errors that have been seen with it. */
function withNames(route: Route, meanings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const seen = errorsOfRoute(route);
  const statuses = [...new Set([...Object.keys(meanings), ...seen.keys()])].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const meaning = meanings[status] ?? ALL_MEANINGS[status] ?? 'Refused';
      const names = seen.get(status) ?? [];
      return [status, names.length === 0 ? meaning : `${meaning}: ${names.join(', ')}`];
    }),
  );
}

function hasParameters({ pathParameters, queryParameters }: Route): boolean {
  return Object.keys(pathParameters).length + Object.keys(queryParameters).length > 0;
}

function parametersOf(place: 'path' | 'query', set: ParameterSet): JsonValue[] {
  return Object.entries(set).map(([name, { description, schema }]) => ({
    name,
    in: place,
    description,
    required: place === 'path',
    schema,
  }));
}

/** A message, or one of its variants. */
function bothForms(
  { schema }: MessageCodec<object>,
  variants: readonly MessageCodec<object>[] = [],
): { readonly [type: string]: JsonValue } {
  const names = [schema.name, ...variants.map((codec) => codec.schema.name)];
  const description = `An encoded ${names.map((name) => `yumanet.v1.${name}`).join(' or ')}`;
  const binary: JsonSchema = { type: 'string', format: 'binary', description };
  const references = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    [JSON_TYPE]: { schema: variants.length === 0 ? { ...references[0] } : { anyOf: references } },
    [PROTOBUF_TYPE]: { schema: binary },
  };
}

function refusalResponses(refusals: Readonly<Record<string, string>>): { readonly [status: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => [status, { description, content: bothForms(ErrorInfo) }]),
  );
}

function fixedOperation(route: FixedRoute): { readonly [name: string]: JsonValue } {
  const refusals = Object.fromEntries(Object.entries(route.refusals).map(([status, text]) => [status, text ?? '']));
  return {
    operationId: operationId('GET', route.path),
    summary: route.summary,
    tags: ['operations'],
    responses: {
      '200': { description: route.success, content: { [route.contentType]: { schema: { type: 'string' } } } },
      ...refusalResponses(refusals),
    },
  };
}

function streamOperation(): JsonValue {
  const lastEventId = {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The number of the last block that was seen: the stream goes on after it',
    required: false,
    schema: { type: 'string', pattern: '^(0|[1-9][0-9]{0,19})$' },
  };
  return { ...fixedOperation(STREAM_ROUTE), tags: ['chain'], parameters: [lastEventId] };
}

/** `get_v1_subnets_netuid_metagraph`: stable names for generated clients. */
function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return [method.toLowerCase(), ...words].join('_');
}
