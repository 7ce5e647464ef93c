import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JSON_TYPE, jsonOf, startUnderTest, transferToBob, type UnderTest } from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;

beforeEach(() => {
  chain = startUnderTest();
});

afterEach(() => chain.close());

interface OpenApi {
  readonly paths: Record<
    string,
    Record<
      string,
      { responses: Record<string, { content: Record<string, unknown> }>; requestBody?: { content: object } }
    >
  >;
  readonly components: { readonly schemas: Record<string, unknown> };
}

async function readOpenApi(): Promise<OpenApi> {
  return JSON.parse((await chain.get('/openapi.json', '*/*')).body.toString()) as OpenApi;
}

/** Every route, in the order of its text. */
const ROUTES = [
  'DELETE /v1/leases/{id}',
  'GET /dev/snapshots',
  'GET /healthz',
  'GET /metrics',
  'GET /openapi.json',
  'GET /readyz',
  'GET /v1/accounts/{ss58}',
  'GET /v1/accounts/{ss58}/extrinsics',
  'GET /v1/accounts/{ss58}/root-claims',
  'GET /v1/accounts/{ss58}/stakes',
  'GET /v1/beacon',
  'GET /v1/beacon/{round}',
  'GET /v1/blocks/stream',
  'GET /v1/blocks/{block}',
  'GET /v1/chain',
  'GET /v1/delegates',
  'GET /v1/delegates/{ss58}',
  'GET /v1/extrinsics/{hash}',
  'GET /v1/index',
  'GET /v1/leases',
  'GET /v1/pool',
  'GET /v1/registration-cost',
  'GET /v1/storage/{item}',
  'GET /v1/storage/{item}/{key}',
  'GET /v1/subnets',
  'GET /v1/subnets/{netuid}',
  'GET /v1/subnets/{netuid}/bonds',
  'GET /v1/subnets/{netuid}/explain/{uid}',
  'GET /v1/subnets/{netuid}/hyperparameters',
  'GET /v1/subnets/{netuid}/metagraph',
  'GET /v1/subnets/{netuid}/neurons',
  'GET /v1/subnets/{netuid}/neurons/{uid}',
  'GET /v1/subnets/{netuid}/pool',
  'GET /v1/subnets/{netuid}/state',
  'GET /v1/subnets/{netuid}/swap-quote',
  'GET /v1/subnets/{netuid}/weights',
  'GET /v1/subnets/{netuid}/why-not/{hotkey}',
  'POST /dev/clock',
  'POST /dev/dump',
  'POST /dev/faucet',
  'POST /dev/impersonate',
  'POST /dev/load',
  'POST /dev/mine',
  'POST /dev/mode',
  'POST /dev/record',
  'POST /dev/remove-snapshot',
  'POST /dev/revert',
  'POST /dev/set-balance',
  'POST /dev/set-storage',
  'POST /dev/snapshot',
  'POST /dev/sudo',
  'POST /v1/encode',
  'POST /v1/extrinsics',
  'POST /v1/forecast-stake',
  'POST /v1/leases',
  'POST /v1/leases/{id}/renew',
  'POST /v1/simulate',
];

describe('/openapi.json', () => {
  it('is valid OpenAPI', async () => {
    const document = await readOpenApi();
    const result = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has every route that the server has, and no other', async () => {
    const { paths } = await readOpenApi();
    const documented = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.toSorted()).toEqual(ROUTES);
    const template = (url: string) => url.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{key}');
    for (const route of documented) {
      const [method, path = ''] = route.split(' ');
      const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'key' ? '*' : `:${name}`));
      expect(
        chain.app.hasRoute({ method: method === 'POST' || method === 'DELETE' ? method : 'GET', url }),
        `${route} as ${template(url)}`,
      ).toBe(true);
    }
  });

  it('names both forms for every message, and every schema that it refers to', async () => {
    const { paths, components } = await readOpenApi();
    const messageRoutes = Object.entries(paths).filter(
      ([path]) => /^\/(v1|dev)\//.test(path) && !path.endsWith('/stream'),
    );
    for (const [path, operations] of messageRoutes) {
      for (const { responses, requestBody } of Object.values(operations)) {
        for (const [status, { content }] of Object.entries(responses)) {
          expect(Object.keys(content), `${path} ${status}`).toEqual(['application/json', 'application/x-protobuf']);
        }
        if (requestBody !== undefined) expect(Object.keys(requestBody.content)).toHaveLength(2);
        expect(responses).toHaveProperty('404.content.application/json.schema.$ref', '#/components/schemas/ErrorInfo');
      }
    }
    const references = JSON.stringify({ paths, components }).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name = ''] of references) expect(components.schemas).toHaveProperty(name);
  });
});

describe('/healthz and /readyz', () => {
  it('are fine while the chain works', async () => {
    expect(jsonOf(await chain.get('/healthz', '*/*'))).toEqual({ status: 'ok' });
    expect(jsonOf(await chain.get('/readyz', '*/*'))).toEqual({ status: 'ready' });
  });

  it('tell that the coordinator is stopping', async () => {
    chain.producer.stop();
    expect((await chain.get('/healthz', '*/*')).status).toBe(200);
    expect((await chain.get('/readyz', JSON_TYPE)).status).toBe(503);
  });
});

describe('/metrics', () => {
  it('counts blocks, extrinsics and requests, with bounded labels', async () => {
    await chain.submit(chain.sign(transferToBob(5n)));
    await chain.submit(chain.sign(transferToBob(5n), { nonce: 1n }));
    await chain.submit(chain.sign(transferToBob(5n), { validUntil: 0n }));
    await chain.producer.mine(2);
    await chain.submit(chain.sign(transferToBob(5n), { nonce: 3n }));
    for (const path of ['/v1/subnets/1', '/v1/subnets/2', '/random/one', '/random/two']) await chain.get(path);
    const text = (await chain.get('/metrics', '*/*')).body.toString();
    const lines = text.split('\n');
    expect(lines).toContain('yumanet_blocks_total 2');
    expect(lines).toContain('yumanet_head_number 2');
    expect(lines).toContain('yumanet_extrinsics_total{outcome="accepted"} 3');
    expect(lines).toContain('yumanet_extrinsics_total{outcome="rejected"} 1');
    expect(lines).toContain('yumanet_extrinsics_total{outcome="succeeded"} 2');
    expect(lines).toContain('yumanet_pool_extrinsics{state="future"} 1');
    expect(lines).toContain('yumanet_block_seconds_count 2');
    expect(text).toContain('route="/v1/subnets/:netuid",method="GET",status="404"');
    expect(text).toContain('route="unmatched",method="any",status="404"');
    expect(text).not.toContain('random');
  });

  it('are not shared between two coordinators of one process', async () => {
    const other = startUnderTest();
    await other.producer.mine(3);
    expect((await chain.get('/metrics', '*/*')).body.toString()).toContain('yumanet_blocks_total 0');
    await other.close();
  });
});
