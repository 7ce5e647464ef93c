/** sudo: a call as root, by the one key that may. Source: docs/rules/subnets.md section 8. */
import { type AccountId, ss58Encode, toErrorInfo } from '@yumanet/protocol';
import type { Call, Sudo } from '@yumanet/protocol/messages';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SudoKey } from '../state/items/system-items.ts';
import type { PreparedCall } from './prepared-call.ts';

/** `prepareInner` reads the call inside. A failing inner call is told by the event; the outer one succeeds. */
export function prepareSudo({ call }: Sudo, prepareInner: (call: Call) => PreparedCall): PreparedCall {
  const inner = prepareInner(call);
  return {
    name: 'sudo',
    paysFee: false,
    admit: ({ state }, signer) =>
      isSudoKey(state, signer) ? undefined : refuseCall('BadSigner', { sudo_key: ss58Encode(state.get(SudoKey)) }),
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined || !isSudoKey(context.state, signer)) return refuseCall('RequireSudo');
      return runAsRoot(context, inner);
    },
  };
}

/** Runs the call as root; always succeeds, with event `Sudid`. */
export function runAsRoot(context: BlockContext, call: PreparedCall): CallOutcome {
  const refusal = atomically(context, () => call.dispatch(context, { kind: 'root' }));
  context.events.emit({ case: 'sudid', value: refusal === undefined ? {} : { error: toErrorInfo(refusal) } });
  return undefined;
}

function isSudoKey(state: ChainState, account: AccountId): boolean {
  return state.get(SudoKey) === account;
}
