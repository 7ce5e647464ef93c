/** The halving, through the coordinator: what its routes say of the blocks around it. */
import { MineRequest, MineResponse, type MineUntil, StorageResponse, TaoIndex } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorOf, startUnderTest, type UnderTest } from '../fixture/coordinator-under-test.ts';

const TAO = 1_000_000_000n;
const FIRST_HALVING = 10_500_000n * TAO;

let chain: UnderTest;

beforeEach(() => {
  chain = startUnderTest({ scenario: 'halving' });
});

afterEach(() => chain.close());

async function mineUntil(until: MineUntil['until'], blocks = 1_000): Promise<MineResponse> {
  const reply = await chain.post('/dev/mine', MineRequest.encode({ blocks, until: { until } }));
  expect(reply.status).toBe(200);
  return MineResponse.decode(reply.body);
}

async function emittedIn(block: bigint): Promise<string | undefined> {
  const { entries } = await chain.read(StorageResponse, `/v1/storage/BlockEmission?at=${block}`);
  return entries[0]?.value;
}

it('comes after exactly 100 blocks of 1 TAO; the block after it emits 0.5, and the issuance is exact to the rao', async () => {
  expect(await mineUntil({ case: 'halving', value: {} })).toMatchObject({ head: 100n, blocks: 100, reached: true });
  await chain.producer.mine(1);
  expect([await emittedIn(100n), await emittedIn(101n)]).toEqual(['"1000000000"', '"500000000"']);
  const around = await Promise.all([99, 100, 101].map((block) => chain.read(TaoIndex, `/v1/index?at=${block}`)));
  expect(around.map(({ totalIssuance }) => totalIssuance - FIRST_HALVING)).toEqual([-TAO, 0n, TAO / 2n]);
  expect(around.map(({ blockEmission }) => blockEmission)).toEqual([TAO, TAO / 2n, TAO / 2n]);
  expect(around.map(({ taoEmission }) => taoEmission)).toEqual([TAO, TAO / 2n, TAO / 2n]);
  expect(await chain.readChain()).toMatchObject({ blockEmission: TAO / 2n, nextHalvingIssuance: 15_750_000n * TAO });
});

it('is waited for by the emission, too, which may be there already', async () => {
  expect(await mineUntil({ case: 'emission', value: TAO / 2n - 1n }, 120)).toMatchObject({
    blocks: 120,
    reached: false,
  });
  expect(await mineUntil({ case: 'emission', value: TAO / 2n })).toMatchObject({ blocks: 0, reached: true });
  await chain.post('/dev/revert', '{"block":"40"}', 'application/json');
  expect(await mineUntil({ case: 'emission', value: TAO - 1n })).toMatchObject({
    head: 100n,
    blocks: 60,
    reached: true,
  });
  expect(await mineUntil({ case: 'emission', value: TAO })).toMatchObject({ blocks: 0, reached: true });
});

it('has an index in every block, also as of an earlier one, and none as of a later one', async () => {
  await chain.producer.mine(30);
  const [then, now] = await Promise.all(['?at=10', ''].map((at) => chain.read(TaoIndex, `/v1/index${at}`)));
  expect([then?.block, now?.block]).toEqual([10n, 30n]);
  expect(now?.priceRao).toBeGreaterThan(then?.priceRao ?? 0n);
  expect(now?.subnets).toMatchObject([{ netuid: 1, priceRao: now?.priceRao, taoEmission: TAO, takesPart: true }]);
  expect(errorOf(await chain.get('/v1/index?at=31')).name).toBe('BlockNotFound');
});
