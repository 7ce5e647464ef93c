/** transfer_keep_alive, transfer_allow_death and transfer_all. Source: docs/rules/economics.md section 6.1. */
import type { AccountId } from '@yumanet/protocol';
import type { TransferAll, TransferAllowDeath, TransferKeepAlive } from '@yumanet/protocol/messages';
import { signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { freeBalance, reducibleBalance, transferBalance } from '../rules/balances.ts';
import type { ChainState } from '../state/chain-state.ts';
import { readAccount } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The sender keeps at least the existential deposit. */
export function prepareTransferKeepAlive(message: TransferKeepAlive): PreparedCall {
  return prepareTransfer('transfer_keep_alive', message.dest, { keepAlive: true, amountOf: () => message.value });
}

/** The sender may be reaped. */
export function prepareTransferAllowDeath(message: TransferAllowDeath): PreparedCall {
  return prepareTransfer('transfer_allow_death', message.dest, { keepAlive: false, amountOf: () => message.value });
}

/** Everything that the sender has, or, kept alive, everything above the existential deposit; that may be nothing. */
export function prepareTransferAll({ dest, keepAlive }: TransferAll): PreparedCall {
  const amountOf = keepAlive ? reducibleBalance : freeBalance;
  return prepareTransfer('transfer_all', dest, { keepAlive, amountOf });
}

interface Transfer {
  /** Whether the sender must not be reaped. */
  readonly keepAlive: boolean;
  /** Rao. */
  readonly amountOf: (state: ChainState, from: AccountId) => bigint;
}

function prepareTransfer(name: string, dest: Uint8Array, { keepAlive, amountOf }: Transfer): PreparedCall {
  const to = readAccount('dest', dest);
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const from = signerOf(origin);
      if (from === undefined) return refuseOrigin('an account');
      return transferBalance(context, { from, to, amount: amountOf(context.state, from), keepAlive });
    },
  };
}
