/** set_children: gives parts of a hotkey's stake to others. Source: docs/rules/economics.md section 4.8. */
import { accountToBytes, asColdkey, type Coldkey, WireError } from '@yumanet/protocol';
import type { SetChildren } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { checkLineage, setChildren, stakeLackingForChildren, WHOLE_PROPORTION } from '../rules/child-keys.ts';
import type { HotkeyOnSubnet } from '../rules/hotkey-on-subnet.ts';
import { blocksToWait, recordKeyCall, SET_CHILDREN } from '../rules/key-rate-limit.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { subnetExists } from '../rules/subnets.ts';
import { PendingChildKeyCooldown } from '../state/items/chain-parameter-items.ts';
import { type KeyPart, PendingChildKeys } from '../state/items/child-key-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

const CHILDREN_MAX = 5;
/** More than any list that is refused for its length needs; a longer one does not decode. */
const LIST_MAX = 256;
const RATE_LIMIT_BLOCKS = 150n;

interface Delegation extends HotkeyOnSubnet {
  readonly children: readonly KeyPart[];
  readonly coldkey: Coldkey;
}

/**
 * Signed by the coldkey of the hotkey. The list replaces the one before; an empty one removes all. It applies at once on a
 * subnet whose alpha is not traded yet, else at an epoch after the cooldown.
 */
export function prepareSetChildren(message: SetChildren): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  const netuid = readNetuid(message.netuid);
  if (message.children.length > LIST_MAX) throw new WireError('children', `has more than ${LIST_MAX} entries`);
  const children = message.children.map(({ proportion, child }) => ({
    proportion,
    hotkey: readHotkey('child', child),
  }));
  return {
    name: 'set_children',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const delegation: Delegation = { hotkey, netuid, coldkey: asColdkey(signer), children };
      return (
        checkRateLimit(context, delegation) ??
        checkPlace(context, delegation) ??
        checkChildren(delegation) ??
        checkLineage(context.state, delegation, delegation.children) ??
        checkStake(context, delegation) ??
        carryOut(context, delegation)
      );
    },
  };
}

function checkRateLimit(context: BlockContext, delegation: Delegation): CallOutcome {
  const wait = blocksToWait(context, delegation, { kind: SET_CHILDREN, limit: RATE_LIMIT_BLOCKS });
  if (wait === 0n) return undefined;
  return refuseCall('TxRateLimitExceeded', { blocks_to_wait: wait, limit_blocks: RATE_LIMIT_BLOCKS });
}

function checkPlace({ state }: BlockContext, { netuid, hotkey, coldkey }: Delegation): CallOutcome {
  if (netuid === ROOT_NETUID) return refuseCall('RegistrationNotPermittedOnRootSubnet');
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  return state.find(Owner, hotkey) === coldkey ? undefined : refuseCall('NonAssociatedColdKey');
}

function checkChildren({ hotkey, children }: Delegation): CallOutcome {
  if (new Set(children.map((child) => child.hotkey)).size < children.length) return refuseCall('DuplicateChild');
  if (children.some((child) => child.hotkey === hotkey)) return refuseCall('InvalidChild');
  if (children.length > CHILDREN_MAX) return refuseCall('TooManyChildren', { limit: BigInt(CHILDREN_MAX) });
  const sum = children.reduce((total, { proportion }) => total + proportion, 0n);
  return sum > WHOLE_PROPORTION ? refuseCall('ProportionOverflow') : undefined;
}

/** Who has no children any more needs no stake. */
function checkStake({ state }: BlockContext, delegation: Delegation): CallOutcome {
  const lacking = delegation.children.length === 0 ? undefined : stakeLackingForChildren(state, delegation);
  if (lacking === undefined) return undefined;
  return refuseCall('NotEnoughStakeToSetChildkeys', { have_rao: lacking.have, need_rao: lacking.need });
}

function carryOut(context: BlockContext, delegation: Delegation): CallOutcome {
  const { state, block, events } = context;
  const { netuid, hotkey, children } = delegation;
  recordKeyCall(context, delegation, SET_CHILDREN);
  if (!state.get(SubtokenEnabled, netuid)) {
    setChildren(context, delegation, children);
    return undefined;
  }
  const cooldownBlock = saturateToU64(block + state.get(PendingChildKeyCooldown));
  state.set(PendingChildKeys, { children, cooldownBlock }, netuid, hotkey);
  events.emit({
    case: 'setChildrenScheduled',
    value: {
      hotkey: accountToBytes(hotkey),
      netuid,
      cooldownBlock,
      children: children.map((child) => ({ proportion: child.proportion, child: accountToBytes(child.hotkey) })),
    },
  });
  return undefined;
}
