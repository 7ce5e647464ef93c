/** What calls that any coldkey may sign have in common. */
import { asColdkey, type Coldkey } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** A call that pays a fee and that the pool always lets in: `BadOrigin` for root, which signs nothing. */
export function prepareSigned(
  name: string,
  carryOut: (context: BlockContext, coldkey: Coldkey) => CallOutcome,
): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      return signer === undefined ? refuseOrigin('an account') : carryOut(context, asColdkey(signer));
    },
  };
}
