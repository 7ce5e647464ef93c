/**
 * set_coldkey_auto_stake_hotkey: incentive of the coldkey's miners is staked to one hotkey. Source:
 * docs/rules/economics.md sections 3.4 and 4.9.
 */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { SetColdkeyAutoStakeHotkey } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { pointAutoStake } from '../rules/auto-stake.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { subnetExists } from '../rules/subnets.ts';
import { AutoStakeDestination } from '../state/items/child-key-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey. */
export function prepareSetColdkeyAutoStakeHotkey(message: SetColdkeyAutoStakeHotkey): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'set_coldkey_auto_stake_hotkey',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      return signer === undefined
        ? refuseOrigin('an account')
        : point(context, { coldkey: asColdkey(signer), netuid, hotkey });
    },
  };
}

function point(
  { state, events }: BlockContext,
  { coldkey, netuid, hotkey }: { readonly coldkey: Coldkey; readonly netuid: Netuid; readonly hotkey: Hotkey },
): CallOutcome {
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  if (uidOf(state, netuid, hotkey) === undefined) {
    return refuseCall('HotKeyNotRegisteredInSubNet', { netuid: BigInt(netuid) });
  }
  if (state.find(AutoStakeDestination, coldkey, netuid) === hotkey) {
    return refuseCall('SameAutoStakeHotkeyAlreadySet');
  }
  pointAutoStake(state, { coldkey, netuid, hotkey });
  events.emit({
    case: 'autoStakeDestinationSet',
    value: { coldkey: accountToBytes(coldkey), netuid, hotkey: accountToBytes(hotkey) },
  });
  return undefined;
}
