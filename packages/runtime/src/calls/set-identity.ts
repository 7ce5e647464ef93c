/** set_identity: what a coldkey says of itself. Source: docs/rules/subnets.md section 6.2. */
import { accountToBytes, asColdkey, type Coldkey } from '@yumanet/protocol';
import type { SetIdentity } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type ChainIdentity, IdentitiesV2 } from '../state/items/identity-items.ts';
import { IsNetworkMember } from '../state/items/neuron-items.ts';
import { OwnedHotkeys } from '../state/items/staking-items.ts';
import { checkIdentity, type IdentityLimits } from './identity-limits.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Bytes. The reference also limits the sum of some fields to 4096, which these limits never reach. */
const LIMITS: IdentityLimits<ChainIdentity> = {
  name: ['name', 256],
  url: ['url', 256],
  githubRepo: ['github_repo', 256],
  image: ['image', 1_024],
  discord: ['discord', 256],
  description: ['description', 1_024],
  additional: ['additional', 1_024],
};

/** Signed by a coldkey that owns a registered hotkey. */
export function prepareSetIdentity(identity: SetIdentity): PreparedCall {
  return {
    name: 'set_identity',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const coldkey = asColdkey(signer);
      return (
        checkHotkeys(context.state, coldkey) ??
        checkIdentity<ChainIdentity>(identity, LIMITS) ??
        writeIdentity(context, coldkey, identity)
      );
    },
  };
}

function checkHotkeys(state: ChainState, coldkey: Coldkey): CallOutcome {
  const isRegistered = state
    .get(OwnedHotkeys, coldkey)
    .some((hotkey) =>
      state.keysUnder(IsNetworkMember, hotkey).some((netuid) => state.get(IsNetworkMember, hotkey, netuid)),
    );
  return isRegistered ? undefined : refuseCall('HotKeyNotRegisteredInNetwork');
}

function writeIdentity({ state, events }: BlockContext, coldkey: Coldkey, identity: ChainIdentity): CallOutcome {
  state.set(IdentitiesV2, identity, coldkey);
  events.emit({ case: 'chainIdentitySet', value: { coldkey: accountToBytes(coldkey) } });
  return undefined;
}
