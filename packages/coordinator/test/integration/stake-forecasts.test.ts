import { accountFromBytes, asHotkey, toNetuid } from '@yumanet/protocol';
import { ForecastStakeRequest, ForecastStakeResponse, SwapQuote } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { createStakeForecasts, FORECAST_MS_MAX } from '../../src/chain/stake-forecasts.ts';
import {
  alice,
  errorOf,
  JSON_TYPE,
  jsonOf,
  keyOf,
  startUnderTest,
  type UnderTest,
} from '../fixture/coordinator-under-test.ts';

let chain: UnderTest;

afterEach(() => chain.close());

const TAO = 1_000_000_000n;
const hotkey = keyOf('//validator1_sn1').publicKey;
const request = (change: Partial<ForecastStakeRequest> = {}): ForecastStakeRequest => ({
  netuid: 1,
  hotkey,
  coldkey: undefined,
  amount: 10n * TAO,
  tempos: 3,
  ...change,
});
const ask = (change: Partial<ForecastStakeRequest> = {}) =>
  chain.post('/v1/forecast-stake', ForecastStakeRequest.encode(request(change)));
const read = async (change: Partial<ForecastStakeRequest> = {}) =>
  ForecastStakeResponse.decode((await ask(change)).body);

describe('POST /v1/forecast-stake', () => {
  it('runs ahead with the pulses of the chain, and changes nothing of it', async () => {
    chain = startUnderTest();
    await chain.producer.mine(25);
    const before = { digest: chain.digest(), snapshot: chain.chain.snapshot() };
    const told = await read();
    expect(told).toMatchObject({ block: 25n, endedBy: 'tempos', error: undefined });
    expect(told.tempos).toHaveLength(3);
    expect(told.endBlock).toBe(told.tempos.at(-1)?.block);
    expect({ digest: chain.digest(), snapshot: chain.chain.snapshot() }).toEqual(before);
  });

  it('lets blocks be made meanwhile, and takes one at a time', async () => {
    chain = startUnderTest();
    await chain.producer.mine(5);
    const first = ask({ tempos: 50 });
    const second = await ask();
    expect(second.status).toBe(503);
    expect(errorOf(second).name).toBe('ServerBusy');
    await chain.producer.mine(3);
    expect(chain.chain.headNumber()).toBe(8n);
    const told = ForecastStakeResponse.decode((await first).body);
    expect(told).toMatchObject({ block: 5n, endedBy: 'tempos' });
    expect((await read()).block).toBe(8n);
  });

  it('that takes too long tells what it has', async () => {
    chain = startUnderTest();
    const { clock } = chain;
    const giveWay = async () => clock.advance(FORECAST_MS_MAX / 2);
    const forecasts = createStakeForecasts({
      clock,
      chain: chain.chain,
      ports: { crypto: createFakeCrypto() },
      giveWay,
    });
    const { signal } = new AbortController();
    const asked = { netuid: toNetuid(1), hotkey: asHotkey(accountFromBytes(hotkey)), coldkey: undefined, amount: TAO };
    const told = await forecasts.run({ ...asked, tempos: 100 }, signal);
    expect(told?.endedBy).toBe('time');
    expect(told?.endBlock).toBe(16n);
    expect(told?.tempos).toHaveLength(1);
  });

  it('tells the refusal of the chain, and refuses what no forecast can have', async () => {
    chain = startUnderTest();
    const errorNameOf = async (change: Partial<ForecastStakeRequest>) => (await read(change)).error?.name;
    expect(await errorNameOf({ hotkey: alice.publicKey })).toBe('HotKeyAccountNotExists');
    expect(await errorNameOf({ amount: 1n })).toBe('AmountTooLow');
    const refusalOf = async (change: Partial<ForecastStakeRequest>) => errorOf(await ask(change)).facts;
    expect(await refusalOf({ tempos: 0 })).toMatchObject({ path: 'ForecastStakeRequest.tempos' });
    expect(await refusalOf({ tempos: 101 })).toMatchObject({ path: 'ForecastStakeRequest.tempos' });
    expect(await refusalOf({ netuid: 0 })).toMatchObject({ path: 'ForecastStakeRequest.netuid' });
    expect(await refusalOf({ amount: 1n << 63n })).toMatchObject({ path: 'ForecastStakeRequest.amount' });
    expect(errorOf(await ask({ netuid: 7 })).name).toBe('SubnetNotExists');
  });
});

describe('GET /v1/subnets/{netuid}/swap-quote', () => {
  const URL = '/v1/subnets/1/swap-quote';

  it('quotes both sides, with a limit and as of a block', async () => {
    chain = startUnderTest();
    await chain.producer.mine(3);
    const bought = await chain.read(SwapQuote, `${URL}?side=buy&amount=1000000000`);
    expect(bought).toMatchObject({ netuid: 1, block: 3n, side: 'buy', taoFee: 503_547n, unusedAmount: 0n });
    const sold = await chain.read(SwapQuote, `${URL}?side=sell&amount=1000000000&at=1`);
    expect(sold).toMatchObject({ block: 1n, side: 'sell', alphaFee: 503_547n });
    const limit = bought.priceRao + 10n;
    const limited = await chain.read(SwapQuote, `${URL}?side=buy&amount=1000000000&limit_price=${limit}`);
    expect(limited.unusedAmount).toBeGreaterThan(0n);
    expect(limited.taoAmount + limited.taoFee + limited.unusedAmount).toBe(TAO);
  });

  it('refuses by name', async () => {
    chain = startUnderTest();
    const nameOf = async (query: string) => errorOf(await chain.get(`${URL}${query}`, JSON_TYPE)).name;
    expect(await nameOf('?side=hold&amount=1')).toBe('InvalidParameter');
    expect(await nameOf('?side=buy')).toBe('InvalidParameter');
    expect(await nameOf('?side=buy&amount=-1')).toBe('InvalidParameter');
    expect(await nameOf('?side=buy&amount=1000000000&limit_price=1')).toBe('PriceLimitExceeded');
    expect(await nameOf('?side=buy&amount=18446744073709551615')).toBe('SwapInputTooLarge');
    const other = await chain.get('/v1/subnets/9/swap-quote?side=buy&amount=1', JSON_TYPE);
    expect(errorOf(other).name).toBe('SubnetNotExists');
    expect(jsonOf(await chain.get(`${URL}?side=buy&amount=1000000000`, JSON_TYPE))).toMatchObject({
      tao_fee: '503547',
    });
  });
});
