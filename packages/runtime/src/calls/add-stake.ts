/** add_stake: buys alpha onto a hotkey. Source: docs/rules/economics.md section 4.2. */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { AddStake } from '@yumanet/protocol/messages';
import { feeOfAmount, MAX_INPUT_RESERVE_RATIO } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { freeBalance, moveTao, reducibleBalance } from '../rules/balances.ts';
import { noteStakingHotkey } from '../rules/hotkey-ownership.ts';
import { MIN_STAKE_RAO } from '../rules/min-stake.ts';
import { buyAlpha, DYNAMIC_MECHANISM, quoteBuy } from '../rules/pool.ts';
import { canIncreaseStake, increaseStake } from '../rules/stake.ts';
import { subnetExists } from '../rules/subnets.ts';
import { blockAuthor, burnAccount, subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { FeeRate, SubnetTAO } from '../state/items/pool-items.ts';
import { LastColdkeyHotkeyStakeBlock, Owner } from '../state/items/staking-items.ts';
import { SubnetMechanism, SubtokenEnabled } from '../state/items/subnet-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

interface Purchase {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  /** Rao of TAO, the fee included. */
  readonly amount: bigint;
}

/** Signed by the coldkey that pays. */
export function prepareAddStake(message: AddStake): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'add_stake',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const purchase: Purchase = { netuid, hotkey, coldkey: asColdkey(signer), amount: message.amountStaked };
      return checkPurchase(context.state, purchase) ?? addStake(context, purchase);
    },
  };
}

function checkPurchase(state: ChainState, { netuid, hotkey, coldkey, amount }: Purchase): CallOutcome {
  const isDynamic = state.get(SubnetMechanism, netuid) === DYNAMIC_MECHANISM;
  const inputMax = MAX_INPUT_RESERVE_RATIO * state.get(SubnetTAO, netuid);
  if (isDynamic && amount > inputMax) return refuseCall('InsufficientLiquidity', { limit_rao: inputMax });
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  if (!state.get(SubtokenEnabled, netuid)) return refuseCall('SubtokenDisabled', { netuid: BigInt(netuid) });
  const minimum = MIN_STAKE_RAO + (isDynamic ? feeOfAmount(MIN_STAKE_RAO, state.get(FeeRate, netuid)) : 0n);
  if (amount < minimum) return refuseCall('AmountTooLow', { amount_rao: amount, minimum_rao: minimum });
  const have = freeBalance(state, coldkey);
  if (have < amount) return refuseCall('NotEnoughBalanceToStake', { have_rao: have, need_rao: amount });
  if (!state.has(Owner, hotkey)) return refuseCall('HotKeyAccountNotExists');
  const quote = quoteBuy(state, { netuid, amount, dropFees: false });
  if (quote.kind === 'refused' || quote.paidOut === 0n) return refuseCall('InsufficientLiquidity');
  if (quote.paidIn < MIN_STAKE_RAO) {
    return refuseCall('AmountTooLow', { amount_rao: quote.paidIn, minimum_rao: MIN_STAKE_RAO });
  }
  const isShareable = canIncreaseStake(state, { hotkey, coldkey, netuid }, quote.paidOut);
  return isShareable ? undefined : refuseCall('InsufficientLiquidity');
}

function addStake(context: BlockContext, { netuid, hotkey, coldkey, amount: asked }: Purchase): CallOutcome {
  const { state, block, events } = context;
  const spendable = reducibleBalance(state, coldkey);
  const amount = asked < spendable ? asked : spendable;
  if (amount === 0n) {
    return refuseCall('InsufficientBalance', { have_rao: freeBalance(state, coldkey), need_rao: asked });
  }
  const pot = subnetAccount(netuid);
  const paid = moveTao(context, { from: coldkey, to: pot, amount });
  if (paid !== undefined) return paid;
  const trade = buyAlpha(state, { netuid, amount, dropFees: false });
  if (trade.kind === 'refused') return refuseCall(trade.name);
  if (trade.paidOut === 0n) return refuseCall('AmountTooLow', { amount_rao: amount });
  increaseStake(state, { hotkey, coldkey, netuid }, trade.paidOut);
  const feePaid = moveTao(context, { from: pot, to: blockAuthor(state) ?? burnAccount(), amount: trade.fee });
  if (feePaid !== undefined) return feePaid;
  state.set(LastColdkeyHotkeyStakeBlock, block, coldkey, hotkey);
  noteStakingHotkey(state, coldkey, hotkey);
  events.emit({
    case: 'stakeAdded',
    value: {
      coldkey: accountToBytes(coldkey),
      hotkey: accountToBytes(hotkey),
      tao: amount,
      alpha: trade.paidOut,
      netuid,
      fee: trade.fee,
    },
  });
  return undefined;
}
