/** What holders of alpha decided, after the block step. See docs/proposals.md. */
import { WireError } from '@yumanet/protocol';
import { Call } from '@yumanet/protocol/messages';
import { prepareCall } from '../calls/prepare-call.ts';
import { atomically, type BlockContext } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { endProposals } from '../rules/proposals.ts';

/** Applies each proposal that passed and ends in this block as root would, with root's checks. */
export function applyProposals(context: BlockContext): void {
  endProposals(context, ({ call }) => atomically(context, () => dispatchAsRoot(context, call)));
}

function dispatchAsRoot(context: BlockContext, call: Uint8Array) {
  try {
    return prepareCall(Call.decode(call)).dispatch(context, { kind: 'root' });
  } catch (error) {
    // Only a developer control can have written bytes that are no call.
    if (error instanceof WireError) return refuseCall('BadCall', { problem: error.problem });
    throw error;
  }
}
