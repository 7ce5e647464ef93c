/**
 * move_stake, transfer_stake, swap_stake and swap_stake_limit: stake changes its hotkey, coldkey or subnet. Source:
 * docs/rules/economics.md section 4.6.
 */
import { accountToBytes, asColdkey, type Coldkey, type Netuid } from '@yumanet/protocol';
import type { MoveStake, SwapStake, SwapStakeLimit, TransferStake } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { moveUpTo } from '../rules/move-price.ts';
import { type StakeTransition, transitionStake } from '../rules/transition-stake.ts';
import { readAccount, readHotkey, readNetuid } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

type Limited = NonNullable<StakeTransition['limited']>;

/** Signed by the staker. */
export function prepareMoveStake(message: MoveStake): PreparedCall {
  const origin = readHotkey('origin_hotkey', message.originHotkey);
  const destination = readHotkey('destination_hotkey', message.destinationHotkey);
  const [originNetuid, destinationNetuid] = netuidsOf(message);
  return prepareSigned('move_stake', (context, coldkey) => {
    const from = { coldkey, hotkey: origin, netuid: originNetuid };
    const to = { coldkey, hotkey: destination, netuid: destinationNetuid };
    const moved = transitionStake(context, { from, to, amount: message.alphaAmount, isTransfer: false });
    if (moved.kind === 'refused') return moved.refusal;
    context.events.emit({
      case: 'stakeMoved',
      value: {
        coldkey: accountToBytes(coldkey),
        originHotkey: accountToBytes(origin),
        originNetuid,
        destinationHotkey: accountToBytes(destination),
        destinationNetuid,
        tao: moved.tao,
      },
    });
    return undefined;
  });
}

/** Signed by the staker, who gives its stake to another coldkey. */
export function prepareTransferStake(message: TransferStake): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  const destination = asColdkey(readAccount('destination_coldkey', message.destinationColdkey));
  const [originNetuid, destinationNetuid] = netuidsOf(message);
  return prepareSigned('transfer_stake', (context, coldkey) => {
    const from = { coldkey, hotkey, netuid: originNetuid };
    const to = { coldkey: destination, hotkey, netuid: destinationNetuid };
    const moved = transitionStake(context, { from, to, amount: message.alphaAmount, isTransfer: true });
    if (moved.kind === 'refused') return moved.refusal;
    context.events.emit({
      case: 'stakeTransferred',
      value: {
        originColdkey: accountToBytes(coldkey),
        destinationColdkey: accountToBytes(destination),
        hotkey: accountToBytes(hotkey),
        originNetuid,
        destinationNetuid,
        tao: moved.tao,
      },
    });
    return undefined;
  });
}

/** Signed by the staker. */
export function prepareSwapStake(message: SwapStake): PreparedCall {
  return prepareSigned('swap_stake', (context, coldkey) => swapStake(context, coldkey, message));
}

/** As swap_stake, as far as the ratio of the prices allows; nothing when a part will not do. */
export function prepareSwapStakeLimit(message: SwapStakeLimit): PreparedCall {
  const [from, to] = netuidsOf(message);
  const { limitPrice, allowPartial } = message;
  return prepareSigned('swap_stake_limit', (context, coldkey) => {
    const limited = moveUpTo(context.state, { from, to }, limitPrice);
    if (limited.kind === 'refused') return refuseCall(limited.name);
    return swapStake(context, coldkey, message, { amountMax: limited.amount, allowPartial });
  });
}

function swapStake(context: BlockContext, coldkey: Coldkey, message: SwapStake, limited?: Limited): CallOutcome {
  const hotkey = readHotkey('hotkey', message.hotkey);
  const [originNetuid, destinationNetuid] = netuidsOf(message);
  const from = { coldkey, hotkey, netuid: originNetuid };
  const to = { coldkey, hotkey, netuid: destinationNetuid };
  const moved = transitionStake(context, { from, to, amount: message.alphaAmount, limited, isTransfer: false });
  if (moved.kind === 'refused') return moved.refusal;
  context.events.emit({
    case: 'stakeSwapped',
    value: {
      coldkey: accountToBytes(coldkey),
      hotkey: accountToBytes(hotkey),
      originNetuid,
      destinationNetuid,
      tao: moved.tao,
    },
  });
  return undefined;
}

function netuidsOf(message: Pick<SwapStake, 'originNetuid' | 'destinationNetuid'>): readonly [Netuid, Netuid] {
  return [readNetuid(message.originNetuid), readNetuid(message.destinationNetuid)];
}
