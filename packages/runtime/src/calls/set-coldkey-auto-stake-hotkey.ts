/**
 * set_coldkey_auto_stake_hotkey: incentive of the coldkey's miners is staked to one hotkey. Source:
 * docs/rules/economics.md sections 3.4 and 4.9.
 */
import { accountToBytes, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { SetColdkeyAutoStakeHotkey } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { pointAutoStake } from '../rules/auto-stake.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { subnetExists } from '../rules/subnets.ts';
import { AutoStakeDestination } from '../state/items/child-key-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey. */
export function prepareSetColdkeyAutoStakeHotkey(message: SetColdkeyAutoStakeHotkey): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const hotkey = readHotkey('hotkey', message.hotkey);
  return prepareSigned('set_coldkey_auto_stake_hotkey', (context, coldkey) =>
    point(context, { coldkey, netuid, hotkey }),
  );
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
