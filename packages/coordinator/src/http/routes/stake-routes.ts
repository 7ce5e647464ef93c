import { accountFromBytes, asHotkey, refuse, toNetuid } from '@yumanet/protocol';
import { ForecastStakeRequest, ForecastStakeResponse, SwapQuote } from '@yumanet/protocol/messages';
import { FORECAST_TEMPOS_MAX, type ForecastRequest, readSwapQuote, subnetExists } from '@yumanet/runtime';
import { U16_MAX } from '@yumanet/yuma';
import { atParameter, netuidParameter, optional, raoParameter, wordParameter } from '../parameter.ts';
import { type Answer, message, type Route, readRoute, refusal, writeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { malformed } from './extrinsic-routes.ts';
import { readAsOf } from './read-as-of.ts';

const SIDES = ['buy', 'sell'] as const;
/** Rao of all the TAO that there can be. */
const AMOUNT_RAO_MAX = 21_000_000n * 1_000_000_000n;

/** What stake would cost, bring and earn. */
export function stakeRoutes(services: Services): Route[] {
  return [
    readRoute({
      method: 'GET',
      tag: 'subnets',
      isCached: true,
      path: '/v1/subnets/{netuid}/swap-quote',
      summary: 'What TAO would buy or alpha would bring in the pool of a subnet, with fee and slippage',
      pathParameters: { netuid: netuidParameter },
      queryParameters: {
        side: wordParameter('Whether to buy alpha with TAO or to sell alpha for TAO', SIDES),
        amount: raoParameter('What is paid, the fee included: rao of TAO to buy, of alpha to sell'),
        limit_price: optional(raoParameter('The price that the swap may not cross, in rao of TAO per whole alpha')),
        at: atParameter,
      },
      response: SwapQuote,
      success: { 200: 'The swap; a limit may leave a part of the amount unused' },
      answer: ({ path: { netuid }, query: { side, amount, limit_price: limitRao, at } }) =>
        readAsOf(services, at, (state) => readSwapQuote(state, { netuid, side, amount, limitRao })),
    }),
    writeRoute({
      method: 'POST',
      tag: 'subnets',
      path: '/v1/forecast-stake',
      summary: 'What an amount of stake would earn: the chain run ahead on a copy, which is then thrown away',
      pathParameters: {},
      queryParameters: {},
      request: ForecastStakeRequest,
      response: ForecastStakeResponse,
      success: { 200: 'The error of the chain if it refuses the stake, or what the stake earned tempo by tempo' },
      answer: ({ body, clientGone }) => answerForecast(services, body, clientGone()),
    }),
  ];
}

function answerForecast(
  { chain, forecasts }: Services,
  body: ForecastStakeRequest,
  signal: AbortSignal,
): Answer<ForecastStakeResponse> | Promise<Answer<ForecastStakeResponse>> {
  const problem = findProblem(body);
  if (problem !== undefined) return malformed(`ForecastStakeRequest.${problem[0]}`, problem[1]);
  const request = requestOf(body);
  if (!subnetExists(chain.state, request.netuid)) {
    return refusal(refuse('request', 'SubnetNotExists', { netuid: BigInt(request.netuid) }));
  }
  const forecast = forecasts.run(request, signal);
  if (forecast === undefined) return refusal(refuse('request', 'ServerBusy', {}, 'Another forecast is running.'));
  return forecast.then((value) => message(value));
}

/** The field that no forecast can have, and why. */
function findProblem({ netuid, amount, tempos }: ForecastStakeRequest): readonly [string, string] | undefined {
  if (netuid < 1 || netuid > U16_MAX) return ['netuid', `is not from 1 to ${U16_MAX}: root has no tempo of its own`];
  if (amount > AMOUNT_RAO_MAX) return ['amount', `is above ${AMOUNT_RAO_MAX}, all the TAO that there can be`];
  if (tempos < 1 || tempos > FORECAST_TEMPOS_MAX) return ['tempos', `is not from 1 to ${FORECAST_TEMPOS_MAX}`];
  return undefined;
}

function requestOf({ netuid, hotkey, coldkey, amount, tempos }: ForecastStakeRequest): ForecastRequest {
  return {
    netuid: toNetuid(netuid),
    hotkey: asHotkey(accountFromBytes(hotkey)),
    coldkey: coldkey === undefined ? undefined : accountFromBytes(coldkey),
    amount,
    tempos,
  };
}
