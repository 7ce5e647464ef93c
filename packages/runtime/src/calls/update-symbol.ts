/** update_symbol: what a subnet's alpha is called. Source: docs/rules/economics.md section 6.4. */
import type { Netuid } from '@yumanet/protocol';
import type { UpdateSymbol } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { subnetExists } from '../rules/subnets.ts';
import { isTokenSymbol, subnetWithSymbol } from '../rules/token-symbols.ts';
import { TokenSymbol } from '../state/items/identity-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import { readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/**
 * Signed by the subnet's owner, or sent by root. A deliberate difference: root is refused for a subnet that does not exist,
 * where the reference would keep a symbol for it.
 */
export function prepareUpdateSymbol({ netuid: number, symbol }: UpdateSymbol): PreparedCall {
  const netuid = readNetuid(number);
  return {
    name: 'update_symbol',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) =>
      checkOrigin(context, origin, netuid) ?? checkSymbol(context, symbol) ?? writeSymbol(context, netuid, symbol),
  };
}

function checkOrigin({ state }: BlockContext, origin: Origin, netuid: Netuid): CallOutcome {
  const signer = signerOf(origin);
  if (signer !== undefined && signer !== state.find(SubnetOwner, netuid)) return refuseOrigin('root or owner');
  return subnetExists(state, netuid) ? undefined : refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
}

function checkSymbol({ state }: BlockContext, symbol: Uint8Array): CallOutcome {
  if (!isTokenSymbol(symbol)) return refuseCall('SymbolDoesNotExist');
  const user = subnetWithSymbol(state, symbol);
  return user === undefined ? undefined : refuseCall('SymbolAlreadyInUse', { netuid: BigInt(user) });
}

function writeSymbol({ state, events }: BlockContext, netuid: Netuid, symbol: Uint8Array): CallOutcome {
  state.set(TokenSymbol, symbol, netuid);
  events.emit({ case: 'symbolUpdated', value: { netuid, symbol } });
  return undefined;
}
