/** A coldkey that announced its swap may do nothing but go on with it. Source: docs/rules/subnets.md sections 1.9 and 8. */
import { type AccountId, asColdkey } from '@yumanet/protocol';
import type { CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../state/items/key-swap-items.ts';
import type { CallCase } from './call-table.ts';
import type { PreparedCall } from './prepared-call.ts';

/** What an announced coldkey may still sign. */
const SWAP_CALLS: ReadonlySet<CallCase> = new Set<CallCase>([
  'announceColdkeySwap',
  'swapColdkeyAnnounced',
  'disputeColdkeySwap',
  'clearColdkeySwapAnnouncement',
]);

/**
 * The call with the guard before its own rules, in the pool and in a block, so that no way to dispatch it goes around:
 * `ColdkeySwapDisputed` for every call of a disputed coldkey, `ColdkeySwapAnnounced` for all but the swap calls.
 */
export function guardColdkeySwap(name: CallCase, call: PreparedCall): PreparedCall {
  return {
    ...call,
    admit: (context, signer) => checkColdkeySwap(context.state, signer, name) ?? call.admit(context, signer),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      const refusal = signer === undefined ? undefined : checkColdkeySwap(context.state, signer, name);
      return refusal ?? call.dispatch(context, origin);
    },
  };
}

/** A dispute counts only while there is something to dispute. */
function checkColdkeySwap(state: ChainState, signer: AccountId, name: CallCase): CallOutcome {
  const announcement = state.find(ColdkeySwapAnnouncements, asColdkey(signer));
  if (announcement === undefined) return undefined;
  if (state.has(ColdkeySwapDisputes, asColdkey(signer))) return refuseCall('ColdkeySwapDisputed');
  if (SWAP_CALLS.has(name)) return undefined;
  return refuseCall('ColdkeySwapAnnounced', { executable_at: announcement.executableAt });
}
