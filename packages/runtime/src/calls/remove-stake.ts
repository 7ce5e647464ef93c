/** remove_stake: sells alpha of a hotkey. Source: docs/rules/economics.md section 4.3. */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { RemoveStake } from '@yumanet/protocol/messages';
import { MAX_INPUT_RESERVE_RATIO } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { moveTao } from '../rules/balances.ts';
import { MIN_STAKE_RAO } from '../rules/min-stake.ts';
import { DYNAMIC_MECHANISM, quoteSell, sellAlpha } from '../rules/pool.ts';
import { decreaseStake, increaseStake, stakeOfColdkey } from '../rules/stake.ts';
import { subnetExists } from '../rules/subnets.ts';
import { blockAuthor, subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaIn } from '../state/items/pool-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { SubnetMechanism, SubtokenEnabled } from '../state/items/subnet-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

interface Sale {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  /** Rao of alpha, the fee included. */
  readonly amount: bigint;
}

/** Signed by the staker. Asking for more than there is removes all of it. */
export function prepareRemoveStake(message: RemoveStake): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'remove_stake',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const { state } = context;
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      if (!state.get(SubtokenEnabled, netuid)) return refuseCall('SubtokenDisabled', { netuid: BigInt(netuid) });
      const owned = stakeOfColdkey(state, { hotkey, coldkey: asColdkey(signer), netuid });
      const amount = message.amountUnstaked < owned ? message.amountUnstaked : owned;
      const sale: Sale = { netuid, hotkey, coldkey: asColdkey(signer), amount };
      return checkSale(state, sale, owned) ?? removeStake(context, sale);
    },
  };
}

function checkSale(state: ChainState, { netuid, hotkey, amount }: Sale, owned: bigint): CallOutcome {
  const isDynamic = state.get(SubnetMechanism, netuid) === DYNAMIC_MECHANISM;
  const inputMax = MAX_INPUT_RESERVE_RATIO * state.get(SubnetAlphaIn, netuid);
  if (isDynamic && amount > inputMax) return refuseCall('InsufficientLiquidity', { limit_rao: inputMax });
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  if (amount === 0n) return refuseCall('AmountTooLow', { amount_rao: 0n, have_rao: owned });
  const quote = quoteSell(state, { netuid, amount, dropFees: false });
  if (quote.kind === 'refused') return refuseCall('InsufficientLiquidity');
  if (amount < owned && quote.paidOut < MIN_STAKE_RAO) {
    return refuseCall('AmountTooLow', { amount_rao: quote.paidOut, minimum_rao: MIN_STAKE_RAO });
  }
  return state.has(Owner, hotkey) ? undefined : refuseCall('HotKeyAccountNotExists');
}

function removeStake(context: BlockContext, { netuid, hotkey, coldkey, amount }: Sale): CallOutcome {
  const { state, events } = context;
  const position = { hotkey, coldkey, netuid };
  decreaseStake(state, position, amount);
  const trade = sellAlpha(state, { netuid, amount, dropFees: false });
  if (trade.kind === 'refused') return refuseCall(trade.name);
  increaseStake(state, position, amount - trade.paidIn - trade.fee);
  const paid = moveTao(context, { from: subnetAccount(netuid), to: coldkey, amount: trade.paidOut });
  if (paid !== undefined) return paid;
  const feePaid = payFee(context, netuid, trade.fee);
  if (feePaid !== undefined) return feePaid;
  events.emit({
    case: 'stakeRemoved',
    value: {
      coldkey: accountToBytes(coldkey),
      hotkey: accountToBytes(hotkey),
      tao: trade.paidOut,
      alpha: trade.paidIn,
      netuid,
      fee: trade.fee,
    },
  });
  return undefined;
}

/** Sells the fee for the block author; without an author it stays as alpha that belongs to nobody. */
function payFee(context: BlockContext, netuid: Netuid, feeAlpha: bigint): CallOutcome {
  const author = blockAuthor(context.state);
  if (author === undefined) return undefined;
  const trade = sellAlpha(context.state, { netuid, amount: feeAlpha, dropFees: true });
  if (trade.kind === 'refused') return refuseCall(trade.name);
  return moveTao(context, { from: subnetAccount(netuid), to: author, amount: trade.paidOut });
}
