import type { Clock } from '@yumanet/protocol';
import type { ForecastStakeResponse } from '@yumanet/protocol/messages';
import { type ForecastRequest, forecastStake, openState, type RuntimePorts, readStakeForecast } from '@yumanet/runtime';
import type { LiveChain } from './live-chain.ts';

/** How long a forecast runs at most; it then tells of the tempos that it has. */
export const FORECAST_MS_MAX = 20_000;
/** Blocks that a forecast runs at most: those of 100 tempos of 360 blocks. */
const FORECAST_BLOCKS_MAX = 36_100;
/** Blocks, and milliseconds, after which others have their turn: whichever comes first, but one block at least. */
const BLOCKS_PER_TURN = 8;
const TURN_MS = 20;

/** Forecasts of stake on copies of the chain's state, one at a time. */
export interface StakeForecasts {
  /** Undefined while another one runs. `signal` ends it with what it has. Cost: the state once, then the blocks. */
  run(request: ForecastRequest, signal: AbortSignal): Promise<ForecastStakeResponse> | undefined;
}

export interface StakeForecastsParts {
  readonly clock: Clock;
  readonly chain: Pick<LiveChain, 'snapshot' | 'inputAfter'>;
  readonly ports: RuntimePorts;
  readonly giveWay: () => Promise<void>;
}

export function createStakeForecasts(parts: StakeForecastsParts): StakeForecasts {
  let isBusy = false;
  return {
    run: (request, signal) => {
      if (isBusy) return undefined;
      isBusy = true;
      return forecast(parts, request, signal).finally(() => {
        isBusy = false;
      });
    },
  };
}

/** The copy is made in one go, so that no block comes between; nothing after that sees the live state. */
async function forecast(
  { clock, chain, ports, giveWay }: StakeForecastsParts,
  request: ForecastRequest,
  signal: AbortSignal,
): Promise<ForecastStakeResponse> {
  const copy = openState(chain.snapshot(), ports);
  const block = copy.head.number;
  const steps = forecastStake(copy, request, {
    ports,
    inputAfter: chain.inputAfter,
    blocksMax: FORECAST_BLOCKS_MAX,
  });
  const endMs = clock.monotonicMs() + FORECAST_MS_MAX;
  let turnStartMs = clock.monotonicMs();
  let isTimeUp = false;
  for (let count = 1; ; count += 1) {
    const step = steps.next(isTimeUp);
    if (step.done === true) return readStakeForecast(copy, step.value, block);
    if (count % BLOCKS_PER_TURN === 0 || clock.monotonicMs() - turnStartMs >= TURN_MS) {
      await giveWay();
      turnStartMs = clock.monotonicMs();
    }
    isTimeUp = signal.aborted || clock.monotonicMs() >= endMs;
  }
}
