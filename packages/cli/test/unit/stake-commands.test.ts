import { fromJson, refuse, ss58Encode, toAccountId, toErrorInfo } from '@yumanet/protocol';
import { ForecastStakeResponse, SwapQuote } from '@yumanet/protocol/messages';
import { describe, expect, test } from 'vitest';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const address = ss58Encode(toAccountId('ab'.repeat(32)));
const bought = {
  netuid: 1,
  block: '25',
  side: 'buy',
  tao_amount: '48808848170',
  alpha_amount: '46537410754',
  tao_fee: '24589966',
  alpha_slippage: '2296027382',
  price_rao: '1000000000',
  price_after_rao: '1099999999',
  unused_amount: '51166561864',
};
const cellsOf = (text: string): string[] => text.split('\n').map((line) => line.trim().split(/\s+/).join(' '));
const run = (words: string[], answers: Record<string, Uint8Array>) =>
  runBoxed(temporaryFolder(), ['stake', ...words], answering(answers));

describe('yumanet stake quote', () => {
  const path = '/v1/subnets/1/swap-quote?side=buy&amount=100000000000&limit_price=1100000000';
  const answers = { [path]: SwapQuote.encode(fromJson(SwapQuote, bought)) };
  const words = ['quote', '--buy', '100', '--limit', '1.1'];

  test('shows fee, slippage and prices to the rao, and what the limit leaves', async () => {
    const { code, out, err } = await run(words, answers);
    expect([code, err]).toEqual([0, '']);
    const lines = cellsOf(out);
    expect(lines[0]).toBe('Buying with 100.000000000 TAO in subnet 1, at block 25');
    expect(lines).toContain('enters the pool 48.808848170 TAO');
    expect(lines).toContain('fee 0.024589966 TAO');
    expect(lines).toContain('comes out 46.537410754 alpha');
    expect(lines).toContain('slippage 2.296027382 alpha');
    expect(lines).toContain('price after 1.099999999 TAO per alpha');
    expect(out).toContain('The limit leaves 51.166561864 TAO unused');
  });

  test('gives the message as JSON', async () => {
    const { code, out } = await run([...words, '--json'], answers);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ block: 25, tao_fee: '24589966', unused_amount: '51166561864' });
  });

  test('wants exactly one side', async () => {
    expect((await run(['quote'], {})).code).toBe(2);
    expect((await run(['quote', '--buy', '1', '--sell', '1'], {})).code).toBe(2);
  });
});

describe('yumanet stake simulate', () => {
  const told = {
    netuid: 1,
    block: '25',
    hotkey: address,
    coldkey: address,
    uid: 3,
    take: 11_796,
    entry: { ...bought, unused_amount: '0' },
    alpha_after: '46637410754',
    alpha_earned: '100000000',
    price_after_rao: '1100000000',
    tao_value: '51301151829',
    tao_if_sold: '49000000000',
    tempos: [
      { block: '31', alpha: '46637410754', alpha_earned: '100000000', yield_ppb: '2148809', price_rao: '1100000000' },
    ],
    ended_by: 'tempos',
    end_block: '31',
  };
  const words = ['simulate', '--amount', '48.8', '--hotkey', address, '--tempos', '1'];
  const simulate = (answer: Partial<ForecastStakeResponse>, more: string[] = []) => {
    const body = ForecastStakeResponse.encode({ ...fromJson(ForecastStakeResponse, told), ...answer });
    return run([...words, ...more], { '/v1/forecast-stake': body });
  };

  test('shows the entry, each tempo, and what is earned after the take', async () => {
    const { code, out, err } = await simulate({});
    expect([code, err]).toEqual([0, '']);
    const lines = cellsOf(out);
    expect(lines[0]).toBe(`Stake to ${address} in subnet 1, from block 25 to 31`);
    expect(lines).toContain('fee 0.024589966 TAO');
    expect(lines).toContain('earned 0.100000000 alpha');
    expect(lines).toContain('worth at that price 51.301151829 TAO');
    expect(lines).toContain('31 46.637410754 0.100000000 0.21488% 1.100000000');
    expect(out).toContain("after the hotkey's take of 0.1800");
    expect(out).toContain('All weights are set again as they are now in every tempo');
  });

  test('says what is special: an owner, no neuron, a bound that came first', async () => {
    const { out } = await simulate({ uid: undefined, isOwner: true, endedBy: 'time' });
    expect(out).toContain('owns the hotkey');
    expect(out).toContain('no neuron of the subnet');
    expect(out).toContain('It ended after 1 tempos: the bound on time came first.');
  });

  test("shows the chain's own refusal, and gives JSON", async () => {
    const error = toErrorInfo(refuse('dispatch', 'AmountTooLow', { amount_rao: 1n }));
    const refused = await simulate({ error });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('AmountTooLow');
    const { out } = await simulate({}, ['--json']);
    expect(JSON.parse(out)).toMatchObject({ alpha_earned: '100000000', tempos: [{ block: '31' }] });
  });

  test('wants an amount and a hotkey', async () => {
    expect((await run(['simulate', '--amount', '1'], {})).code).toBe(2);
    expect((await run(['simulate', '--hotkey', address], {})).code).toBe(2);
  });
});
