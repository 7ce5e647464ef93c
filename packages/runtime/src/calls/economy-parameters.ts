/** Parameters of a subnet's alpha: who may move it, who gets it, and what its pool does. Source: docs/rules/subnets.md section 5. */
import { accountToBytes, type Hotkey } from '@yumanet/protocol';
import { refuseCall } from '../context/refuse-call.ts';
import {
  MaxChildkeyTake,
  MinChildkeyTakePerSubnet,
  OwnerCutAutoLockEnabled,
} from '../state/items/chain-parameter-items.ts';
import { OwnerCutEnabled, RecycleOrBurn, TransferToggle } from '../state/items/hyperparameter-items.ts';
import { EMAPriceHalvingBlocks, FeeRate, SubnetEmissionEnabled } from '../state/items/pool-items.ts';
import { RootClaimableThreshold } from '../state/items/root-claim-items.ts';
import { SubnetOwnerHotkey, SubtokenEnabled } from '../state/items/subnet-items.ts';
import { checkNotRoot, checkRange } from './check-parameter.ts';
import type { SubnetParameter } from './parameter.ts';

/** A change of these may follow the last one at once. */
const NO_OWNER_RATE_LIMIT = { ownerRateLimitTempos: 0 } as const;
/** Blocks between two changes of a subnet's owner hotkey: a week of 12 s blocks. */
const OWNER_HOTKEY_RATE_LIMIT = 50_400n;
/** Per 65535. Source: docs/rules/economics.md section 5. */
const FEE_RATE_MAX = 10_000;
/** Rao of alpha. */
const ROOT_CLAIM_THRESHOLD_MAX = 10_000_000n;

export const toggleTransfer: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_toggle_transfer', number: 165, item: TransferToggle },
  ...{ access: 'owner', respectsFreezeWindow: true },
  event: (netuid, value) => ({ case: 'transferToggle', value: { netuid, toggle: value } }),
};

export const recycleOrBurn: SubnetParameter<string> = {
  ...{ call: 'sudo_set_recycle_or_burn', number: 166, item: RecycleOrBurn },
  ...{ access: 'owner', respectsFreezeWindow: true },
};

export const rootClaimThreshold: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_root_claim_threshold', number: 259, item: RootClaimableThreshold },
  ...{ access: 'owner', respectsFreezeWindow: true, ...NO_OWNER_RATE_LIMIT },
  check: (_state, { value }) =>
    value > ROOT_CLAIM_THRESHOLD_MAX
      ? refuseCall('InvalidRootClaimThreshold', { maximum: ROOT_CLAIM_THRESHOLD_MAX })
      : undefined,
};

export const ownerCutEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_owner_cut_enabled', number: 167, item: OwnerCutEnabled },
  ...{ access: 'owner', respectsFreezeWindow: true, ...NO_OWNER_RATE_LIMIT },
  check: (_state, { netuid }) => checkNotRoot(netuid),
};

export const ownerCutAutoLockEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_owner_cut_auto_lock_enabled', number: 168, item: OwnerCutAutoLockEnabled },
  ...{ access: 'owner', respectsFreezeWindow: true, ...NO_OWNER_RATE_LIMIT },
  check: (_state, { netuid }) => checkNotRoot(netuid),
};

export const subnetEmissionEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_subnet_emission_enabled', number: 169, item: SubnetEmissionEnabled },
  ...{ access: 'root', respectsFreezeWindow: false },
  check: (_state, { netuid }) => checkNotRoot(netuid),
};

export const minChildkeyTakePerSubnet: SubnetParameter<number> = {
  ...{ call: 'sudo_set_min_childkey_take_per_subnet', number: 170, item: MinChildkeyTakePerSubnet },
  ...{ access: 'owner', respectsFreezeWindow: true },
  check: (state, { value }) => checkRange(BigInt(value), { min: 0n, max: BigInt(state.get(MaxChildkeyTake)) }),
  event: (netuid, value) => ({ case: 'minChildKeyTakePerSubnetSet', value: { netuid, take: value } }),
};

/** The reference has two calls for it, which share the limit; it holds for root too. */
export const subnetOwnerHotkey: SubnetParameter<Hotkey> = {
  ...{ call: 'sudo_set_sn_owner_hotkey', number: 172, item: SubnetOwnerHotkey },
  ...{ access: 'owner', respectsFreezeWindow: true, rateLimitBlocks: OWNER_HOTKEY_RATE_LIMIT },
  event: (netuid, value) => ({ case: 'subnetOwnerHotkeySet', value: { netuid, hotkey: accountToBytes(value) } }),
};

/** Opens and closes staking and emission; root has it too, where it opens root stake. */
export const subtokenEnabled: SubnetParameter<boolean> = {
  ...{ call: 'sudo_set_subtoken_enabled', number: 173, item: SubtokenEnabled },
  ...{ access: 'root', respectsFreezeWindow: true },
};

export const emaPriceHalvingPeriod: SubnetParameter<bigint> = {
  ...{ call: 'sudo_set_ema_price_halving_period', number: 176, item: EMAPriceHalvingBlocks },
  ...{ access: 'root', respectsFreezeWindow: false },
};

/** A call of the reference's Swap module, hence its name and its errors. */
export const feeRate: SubnetParameter<number> = {
  ...{ call: 'set_fee_rate', number: 177, item: FeeRate, access: 'root', respectsFreezeWindow: false },
  missingSubnet: 'MechanismDoesNotExist',
  check: (_state, { value }) =>
    value > FEE_RATE_MAX ? refuseCall('FeeRateTooHigh', { maximum: BigInt(FEE_RATE_MAX) }) : undefined,
  event: (netuid, value) => ({ case: 'feeRateSet', value: { netuid, rate: value } }),
};
