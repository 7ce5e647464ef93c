/**
 * set_childkey_take, increase_take and decrease_take: what a hotkey keeps of what it passes on. Source:
 * docs/rules/economics.md sections 4.8 and 4.9.
 */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey } from '@yumanet/protocol';
import type {
  DecreaseTake,
  IncreaseTake,
  SetAutoParentDelegationEnabled,
  SetChildkeyTake,
} from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { childkeyTakeOf, leastChildkeyTake } from '../rules/childkey-take.ts';
import { blocksToWait, recordKeyCall, SET_CHILDKEY_TAKE } from '../rules/key-rate-limit.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  MaxChildkeyTake,
  MaxDelegateTake,
  MinDelegateTake,
  TxChildkeyTakeRateLimit,
  TxDelegateTakeRateLimit,
} from '../state/items/chain-parameter-items.ts';
import { AutoParentDelegationEnabled, ChildkeyTake, LastTxBlockDelegateTake } from '../state/items/child-key-items.ts';
import { Delegates, Owner } from '../state/items/staking-items.ts';
import { readHotkey, readNetuid, readU16 } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey of the hotkey. More than before only so often. */
export function prepareSetChildkeyTake(message: SetChildkeyTake): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const take = readU16('take', message.take);
  return prepareByOwner('set_childkey_take', message.hotkey, (context, hotkey) => {
    const { state, events } = context;
    const least = leastChildkeyTake(state, netuid);
    const most = state.get(MaxChildkeyTake);
    if (take < least || take > most) {
      return refuseCall('InvalidChildkeyTake', { min: BigInt(least), max: BigInt(most), got: BigInt(take) });
    }
    const limit = state.get(TxChildkeyTakeRateLimit);
    const isIncrease = take > childkeyTakeOf(state, { netuid, hotkey });
    const wait = isIncrease ? blocksToWait(context, { hotkey, netuid }, { kind: SET_CHILDKEY_TAKE, limit }) : 0n;
    if (wait > 0n) {
      return refuseCall('TxChildkeyTakeRateLimitExceeded', { blocks_to_wait: wait, limit_blocks: limit });
    }
    recordKeyCall(context, { hotkey, netuid }, SET_CHILDKEY_TAKE);
    state.set(ChildkeyTake, take, hotkey, netuid);
    events.emit({ case: 'childKeyTakeSet', value: { hotkey: accountToBytes(hotkey), take } });
    return undefined;
  });
}

/** Signed by the coldkey of the hotkey: whether it becomes a parent on new subnets while it is on root. */
export function prepareSetAutoParentDelegation(message: SetAutoParentDelegationEnabled): PreparedCall {
  const { enabled } = message;
  return prepareByOwner('set_auto_parent_delegation_enabled', message.hotkey, ({ state, events }, hotkey) => {
    state.set(AutoParentDelegationEnabled, enabled, hotkey);
    events.emit({ case: 'autoParentDelegationEnabledSet', value: { hotkey: accountToBytes(hotkey), enabled } });
    return undefined;
  });
}

function prepareByOwner(
  name: string,
  hotkeyBytes: Uint8Array,
  carryOut: (context: BlockContext, hotkey: Hotkey) => CallOutcome,
): PreparedCall {
  const hotkey = readHotkey('hotkey', hotkeyBytes);
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const isOwner = context.state.find(Owner, hotkey) === asColdkey(signer);
      return isOwner ? carryOut(context, hotkey) : refuseCall('NonAssociatedColdKey');
    },
  };
}

/** Signed by the coldkey of the hotkey, only so often after any change. */
export function prepareIncreaseTake(message: IncreaseTake): PreparedCall {
  return prepareTake('increase_take', message, (context, change) => {
    const { state, block, events } = context;
    const { hotkey, coldkey, take } = change;
    const current = state.find(Delegates, hotkey);
    if (current !== undefined && take <= current) return refuseTake('DelegateTakeTooLow', { take, min: current + 1 });
    const most = state.get(MaxDelegateTake);
    if (take > most) return refuseTake('DelegateTakeTooHigh', { take, max: most });
    const last = state.get(LastTxBlockDelegateTake, hotkey);
    const limit = state.get(TxDelegateTakeRateLimit);
    const since = saturateToU64(block - last);
    if (limit > 0n && last > 0n && since <= limit) {
      const facts = { blocks_to_wait: saturateToU64(limit - since + 1n), limit_blocks: limit };
      return refuseCall('DelegateTxRateLimitExceeded', facts);
    }
    writeTake(state, block, change);
    const keys = { coldkey: accountToBytes(coldkey), hotkey: accountToBytes(hotkey) };
    events.emit({ case: 'takeIncreased', value: { ...keys, take } });
    return undefined;
  });
}

/** Signed by the coldkey of the hotkey. No limit, but the next increase is counted from here. */
export function prepareDecreaseTake(message: DecreaseTake): PreparedCall {
  return prepareTake('decrease_take', message, (context, change) => {
    const { state, block, events } = context;
    const { hotkey, coldkey, take } = change;
    const current = state.find(Delegates, hotkey);
    if (current !== undefined && take >= current) return refuseTake('DelegateTakeTooLow', { take, max: current - 1 });
    const least = state.get(MinDelegateTake);
    if (take < least) return refuseTake('DelegateTakeTooLow', { take, min: least });
    writeTake(state, block, change);
    const keys = { coldkey: accountToBytes(coldkey), hotkey: accountToBytes(hotkey) };
    events.emit({ case: 'takeDecreased', value: { ...keys, take } });
    return undefined;
  });
}

interface TakeChange {
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  readonly take: number;
}

function prepareTake(
  name: string,
  message: IncreaseTake,
  carryOut: (context: BlockContext, change: TakeChange) => CallOutcome,
): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  const take = readU16('take', message.take);
  return {
    name,
    paysFee: false,
    admit: ({ state }, signer) => checkRange(state, take) ?? checkOwner(state, hotkey, asColdkey(signer)),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const coldkey = asColdkey(signer);
      return checkOwner(context.state, hotkey, coldkey) ?? carryOut(context, { hotkey, coldkey, take });
    },
  };
}

/** What the pool looks at first: both ends, for increases and decreases alike. */
function checkRange(state: ChainState, take: number): CallOutcome {
  const least = state.get(MinDelegateTake);
  if (take < least) return refuseTake('DelegateTakeTooLow', { take, min: least });
  const most = state.get(MaxDelegateTake);
  return take > most ? refuseTake('DelegateTakeTooHigh', { take, max: most }) : undefined;
}

function checkOwner(state: ChainState, hotkey: Hotkey, coldkey: Coldkey): CallOutcome {
  const owner = state.find(Owner, hotkey);
  if (owner === undefined) return refuseCall('HotKeyAccountNotExists');
  return owner === coldkey ? undefined : refuseCall('NonAssociatedColdKey');
}

function refuseTake(
  name: 'DelegateTakeTooLow' | 'DelegateTakeTooHigh',
  facts: { readonly take: number; readonly min?: number; readonly max?: number },
): CallOutcome {
  const { take, min, max } = facts;
  return refuseCall(name, {
    got: BigInt(take),
    ...(min === undefined ? {} : { min: BigInt(min) }),
    ...(max === undefined ? {} : { max: BigInt(max) }),
  });
}

function writeTake(state: ChainState, block: bigint, { hotkey, take }: TakeChange): void {
  state.set(Delegates, take, hotkey);
  state.set(LastTxBlockDelegateTake, block, hotkey);
}
