/** transfer_keep_alive and transfer_allow_death. Source: docs/rules/economics.md section 6.1. */
import type { TransferAllowDeath, TransferKeepAlive } from '@yumanet/protocol/messages';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { transferBalance } from '../rules/balances.ts';
import { readAccount } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The sender keeps at least the existential deposit. */
export function prepareTransferKeepAlive(message: TransferKeepAlive): PreparedCall {
  return prepareTransfer('transfer_keep_alive', message, true);
}

/** The sender may be reaped. */
export function prepareTransferAllowDeath(message: TransferAllowDeath): PreparedCall {
  return prepareTransfer('transfer_allow_death', message, false);
}

function prepareTransfer(
  name: string,
  { dest, value }: TransferKeepAlive | TransferAllowDeath,
  keepAlive: boolean,
): PreparedCall {
  const to = readAccount('dest', dest);
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const from = signerOf(origin);
      if (from === undefined) return refuseOrigin('an account');
      return transferBalance(context, { from, to, amount: value, keepAlive });
    },
  };
}
