/**
 * recycle_alpha, burn_alpha and add_stake_burn: alpha that nobody has any more. Source: docs/rules/economics.md section
 * 4.9.
 */
import { accountToBytes } from '@yumanet/protocol';
import type { AddStakeBurn, BurnAlpha, RecycleAlpha } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { buyStake, checkPurchase, checkPurchaseSize } from '../rules/buy-stake.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { decreaseStake, type StakePosition, stakeOfColdkey } from '../rules/stake.ts';
import { subnetExists } from '../rules/subnets.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { buyWithLimit } from './add-stake.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the staker: its alpha leaves existence. More than there is means all of it. */
export function prepareRecycleAlpha(message: RecycleAlpha): PreparedCall {
  return prepareEnd('recycle_alpha', message, (context, position) => {
    const { state, events } = context;
    const alpha = takeOut(context, position, message.amount);
    state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, position.netuid) - alpha), position.netuid);
    events.emit({ case: 'alphaRecycled', value: { ...keysOf(position), alpha, netuid: position.netuid } });
    return undefined;
  });
}

/** Signed by the staker: its alpha stays in `SubnetAlphaOut`, but is nobody's. More than there is means all of it. */
export function prepareBurnAlpha(message: BurnAlpha): PreparedCall {
  return prepareEnd('burn_alpha', message, (context, position) => {
    const alpha = burn(context, position, message.amount);
    context.events.emit({ case: 'alphaBurned', value: { ...keysOf(position), alpha, netuid: position.netuid } });
    return undefined;
  });
}

/**
 * Signed by the coldkey that pays: buys alpha as add_stake or add_stake_limit do, then burns what it bought. Root stake
 * can be bought, but not burned.
 */
export function prepareAddStakeBurn(message: AddStakeBurn): PreparedCall {
  const { amount, limit } = message;
  return prepareOnPosition('add_stake_burn', message, (context, position) => {
    const { state, events } = context;
    const { netuid } = position;
    const purchase = { ...position, amount };
    const before = state.get(SubnetAlphaOut, netuid);
    const refusal =
      limit === undefined
        ? (checkPurchaseSize(state, purchase) ??
          checkPurchase(state, purchase) ??
          buyStake(context, purchase, { dropFees: false }))
        : buyWithLimit(context, purchase, { limitRao: limit, allowPartial: false });
    if (refusal !== undefined) return refusal;
    if (netuid === ROOT_NETUID) return refuseCall('CannotBurnOrRecycleOnRootSubnet');
    const alpha = burn(context, position, state.get(SubnetAlphaOut, netuid) - before);
    events.emit({ case: 'alphaBurned', value: { ...keysOf(position), alpha, netuid } });
    events.emit({ case: 'addStakeBurn', value: { netuid, hotkey: accountToBytes(position.hotkey), amount, alpha } });
    return undefined;
  });
}

/** Returns how much it was, rao; it is nobody's. */
function burn(context: BlockContext, position: StakePosition, amount: bigint): bigint {
  const alpha = takeOut(context, position, amount);
  context.ledger.note({ kind: 'unowned', netuid: position.netuid, cause: 'burn', rao: alpha });
  return alpha;
}

/** Returns how much it was, rao. */
function takeOut({ state }: BlockContext, position: StakePosition, amount: bigint): bigint {
  const owned = stakeOfColdkey(state, position);
  const alpha = amount < owned ? amount : owned;
  decreaseStake(state, position, alpha);
  return alpha;
}

function keysOf({ coldkey, hotkey }: StakePosition) {
  return { coldkey: accountToBytes(coldkey), hotkey: accountToBytes(hotkey) };
}

function prepareEnd(
  name: string,
  message: Pick<BurnAlpha, 'hotkey' | 'netuid'>,
  carryOut: (context: BlockContext, position: StakePosition) => CallOutcome,
): PreparedCall {
  return prepareOnPosition(name, message, (context, position) => {
    const { state } = context;
    const { netuid, hotkey } = position;
    if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
    if (netuid === ROOT_NETUID) return refuseCall('CannotBurnOrRecycleOnRootSubnet');
    return state.has(Owner, hotkey) ? carryOut(context, position) : refuseCall('HotKeyAccountNotExists');
  });
}

function prepareOnPosition(
  name: string,
  { hotkey, netuid }: Pick<BurnAlpha, 'hotkey' | 'netuid'>,
  carryOut: (context: BlockContext, position: StakePosition) => CallOutcome,
): PreparedCall {
  const place = { hotkey: readHotkey('hotkey', hotkey), netuid: readNetuid(netuid) };
  return prepareSigned(name, (context, coldkey) => carryOut(context, { ...place, coldkey }));
}
