/**
 * The swap of a coldkey: announced by a hash, made after a delay, disputed, cleared, or forced and reset by root.
 * Source: docs/rules/subnets.md section 1.9. The error names of these calls are the reference's.
 */

import { accountToBytes, asColdkey, type Coldkey, coldkeyHash } from '@yumanet/protocol';
import type {
  AnnounceColdkeySwap,
  ResetColdkeySwap,
  SwapColdkey,
  SwapColdkeyAnnounced,
} from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import { isSameBytes } from '../block/same-bytes.ts';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { freeBalance, recycleBalance } from '../rules/balances.ts';
import { moveColdkey } from '../rules/move-coldkey.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ColdkeySwapAnnouncementDelay, ColdkeySwapReannouncementDelay } from '../state/items/chain-parameter-items.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../state/items/key-swap-items.ts';
import { readAccount, readHash } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Rao: 0.1 TAO, for the first announcement. */
const ANNOUNCEMENT_COST_RAO = 100_000_000n;

/** Signed by the coldkey that shall be replaced. */
export function prepareAnnounceColdkeySwap(message: AnnounceColdkeySwap): PreparedCall {
  const newColdkeyHash = readHash('new_coldkey_hash', message.newColdkeyHash);
  return prepareOwn('announce_coldkey_swap', (context, coldkey) => {
    const { state, block, events } = context;
    const refusal = state.has(ColdkeySwapAnnouncements, coldkey)
      ? checkAge(context, coldkey, 'ColdkeySwapReannouncedTooEarly')
      : charge(context, coldkey, ANNOUNCEMENT_COST_RAO);
    if (refusal !== undefined) return refusal;
    const executableAt = saturateToU64(block + state.get(ColdkeySwapAnnouncementDelay));
    state.set(ColdkeySwapAnnouncements, { executableAt, newColdkeyHash }, coldkey);
    events.emit({ case: 'coldkeySwapAnnounced', value: { who: accountToBytes(coldkey), newColdkeyHash } });
    return undefined;
  });
}

/** Signed by the coldkey that announced it; names the coldkey behind the hash. */
export function prepareSwapColdkeyAnnounced(message: SwapColdkeyAnnounced): PreparedCall {
  const to = asColdkey(readAccount('new_coldkey', message.newColdkey));
  return prepareOwn('swap_coldkey_announced', (context, from) => {
    const { state, block } = context;
    const announcement = state.find(ColdkeySwapAnnouncements, from);
    if (announcement === undefined) return refuseCall('ColdkeySwapAnnouncementNotFound');
    const { executableAt, newColdkeyHash } = announcement;
    if (!isSameBytes(newColdkeyHash, coldkeyHash(to))) return refuseCall('AnnouncedColdkeyHashDoesNotMatch');
    if (block < executableAt) return refuseCall('ColdkeySwapTooEarly', { blocks_to_wait: executableAt - block });
    state.remove(ColdkeySwapAnnouncements, from);
    return moveColdkey(context, { from, to });
  });
}

/** Signed by the coldkey whose swap somebody else announced. From then on only root can go on. */
export function prepareDisputeColdkeySwap(): PreparedCall {
  return prepareOwn('dispute_coldkey_swap', ({ state, block, events }, coldkey) => {
    if (!state.has(ColdkeySwapAnnouncements, coldkey)) return refuseCall('ColdkeySwapAnnouncementNotFound');
    state.set(ColdkeySwapDisputes, block, coldkey);
    events.emit({ case: 'coldkeySwapDisputed', value: { coldkey: accountToBytes(coldkey) } });
    return undefined;
  });
}

/** Signed by the coldkey that announced the swap and did not make it. */
export function prepareClearColdkeySwapAnnouncement(): PreparedCall {
  return prepareOwn('clear_coldkey_swap_announcement', (context, coldkey) => {
    const { state, events } = context;
    if (!state.has(ColdkeySwapAnnouncements, coldkey)) return refuseCall('ColdkeySwapAnnouncementNotFound');
    const refusal = checkAge(context, coldkey, 'ColdkeySwapClearTooEarly');
    if (refusal !== undefined) return refusal;
    state.remove(ColdkeySwapAnnouncements, coldkey);
    events.emit({ case: 'coldkeySwapCleared', value: { who: accountToBytes(coldkey) } });
    return undefined;
  });
}

/** By root, whatever was announced or disputed. The cost is the old coldkey's. */
export function prepareSwapColdkey(message: SwapColdkey): PreparedCall {
  const from = asColdkey(readAccount('old_coldkey', message.oldColdkey));
  const to = asColdkey(readAccount('new_coldkey', message.newColdkey));
  return prepareRoot('swap_coldkey', (context) => {
    const refusal = charge(context, from, message.swapCost) ?? moveColdkey(context, { from, to });
    if (refusal === undefined) forget(context.state, from);
    return refusal;
  });
}

/** By root: the coldkey is as if it had announced nothing. */
export function prepareResetColdkeySwap(message: ResetColdkeySwap): PreparedCall {
  const coldkey = asColdkey(readAccount('coldkey', message.coldkey));
  return prepareRoot('reset_coldkey_swap', ({ state, events }) => {
    forget(state, coldkey);
    events.emit({ case: 'coldkeySwapReset', value: { who: message.coldkey } });
    return undefined;
  });
}

function prepareOwn(name: string, run: (context: BlockContext, coldkey: Coldkey) => CallOutcome): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      return signer === undefined ? refuseOrigin('an account') : run(context, asColdkey(signer));
    },
  };
}

function prepareRoot(name: string, run: (context: BlockContext) => CallOutcome): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => (origin.kind === 'root' ? run(context) : refuseOrigin('root')),
  };
}

/** An announcement can be replaced or cleared a while after the swap could be made. */
function checkAge(
  { state, block }: BlockContext,
  coldkey: Coldkey,
  name: 'ColdkeySwapReannouncedTooEarly' | 'ColdkeySwapClearTooEarly',
): CallOutcome {
  const { executableAt } = state.get(ColdkeySwapAnnouncements, coldkey);
  const endsAt = saturateToU64(executableAt + state.get(ColdkeySwapReannouncementDelay));
  return block >= endsAt ? undefined : refuseCall(name, { blocks_to_wait: endsAt - block });
}

function charge(context: BlockContext, coldkey: Coldkey, cost: bigint): CallOutcome {
  const have = freeBalance(context.state, coldkey);
  if (have < cost) return refuseCall('NotEnoughBalanceToPaySwapColdKey', { have_rao: have, need_rao: cost });
  recycleBalance(context, coldkey, cost);
  return undefined;
}

function forget(state: ChainState, coldkey: Coldkey): void {
  state.remove(ColdkeySwapAnnouncements, coldkey);
  state.remove(ColdkeySwapDisputes, coldkey);
}
