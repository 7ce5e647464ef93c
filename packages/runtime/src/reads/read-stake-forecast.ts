/** A forecast as its answer. */
import { accountToBytes } from '@yumanet/protocol';
import type { ForecastStakeResponse } from '@yumanet/protocol/messages';
import type { StakeForecast } from '../block/forecast-stake.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { quoteSell, spotPriceRao, worthOfAlpha } from '../rules/pool.ts';
import { stakeOfColdkey } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Delegates, Owner } from '../state/items/staking-items.ts';

/** Reads what the forecast came to from the state that it ended with; `block` is the head that was copied. */
export function readStakeForecast(state: ChainState, forecast: StakeForecast, block: bigint): ForecastStakeResponse {
  const { netuid, hotkey, coldkey } = forecast.position;
  const who = {
    netuid,
    block,
    hotkey: accountToBytes(hotkey),
    coldkey: accountToBytes(coldkey),
    uid: uidOf(state, netuid, hotkey),
    isOwner: state.find(Owner, hotkey) === coldkey,
    take: state.get(Delegates, hotkey),
    endBlock: state.head.number,
  };
  if (forecast.kind === 'refused') return { ...who, ...NOTHING, error: forecast.error };
  const { entry, alphaBefore, alphaEntered, tempos, endedBy } = forecast;
  const alphaAfter = stakeOfColdkey(state, forecast.position);
  const sale = quoteSell(state, { netuid, amount: alphaAfter, dropFees: false });
  return {
    ...who,
    entry,
    alphaBefore,
    alphaAfter,
    alphaEarned: alphaAfter > alphaEntered ? alphaAfter - alphaEntered : 0n,
    priceAfterRao: spotPriceRao(state, netuid),
    taoValue: worthOfAlpha(state, netuid, alphaAfter),
    taoIfSold: sale.kind === 'ok' ? sale.paidOut : 0n,
    tempos,
    endedBy,
  };
}

/** What is told of a stake that the chain refuses. */
const NOTHING = {
  alphaBefore: 0n,
  alphaAfter: 0n,
  alphaEarned: 0n,
  priceAfterRao: 0n,
  taoValue: 0n,
  taoIfSold: 0n,
  tempos: [],
  endedBy: '',
};
