/** Parameters of the whole chain, root only. Source: docs/rules/subnets.md section 5 and docs/rules/economics.md section 6.5. */

import { refuseCall } from '../context/refuse-call.ts';
import {
  CKBurn,
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  CommitRevealWeightsVersion,
  MaxChildkeyTake,
  MaxDelegateTake,
  MinChildkeyTake,
  MinDelegateTake,
  NominatorMinRequiredStake,
  PendingChildKeyCooldown,
  TxChildkeyTakeRateLimit,
  TxDelegateTakeRateLimit,
  TxRateLimit,
} from '../state/items/chain-parameter-items.ts';
import { MaxEpochsPerBlock, OwnerHyperparamRateLimit, SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetMovingAlpha } from '../state/items/pool-items.ts';
import { NumRootClaim } from '../state/items/root-claim-items.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
  NetworkRateLimit,
  StartCallDelay,
  SubnetLimit,
} from '../state/items/subnet-items.ts';
import type { ChainParameter } from './parameter.ts';

/** At 0 no epoch would ever run. */
const ROOT_CLAIMS_MAX = 50n;
const EPOCHS_PER_BLOCK_MIN = 1;

export const commitRevealVersion: ChainParameter<number> = {
  ...{ call: 'sudo_set_commit_reveal_version', item: CommitRevealWeightsVersion },
  event: (value) => ({ case: 'commitRevealVersionSet', value: { version: value } }),
};

/** The reference's name is older than what it sets: the largest take, which new delegates have. */
export const defaultTake: ChainParameter<number> = {
  ...{ call: 'sudo_set_default_take', item: MaxDelegateTake },
  event: (value) => ({ case: 'maxDelegateTakeSet', value: { take: value } }),
};

export const minDelegateTake: ChainParameter<number> = {
  ...{ call: 'sudo_set_min_delegate_take', item: MinDelegateTake },
  event: (value) => ({ case: 'minDelegateTakeSet', value: { take: value } }),
};

export const txRateLimit: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_tx_rate_limit', item: TxRateLimit },
  event: (value) => ({ case: 'txRateLimitSet', value: { txRateLimit: value } }),
};

export const txDelegateTakeRateLimit: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_tx_delegate_take_rate_limit', item: TxDelegateTakeRateLimit },
  event: (value) => ({ case: 'txDelegateTakeRateLimitSet', value: { txRateLimit: value } }),
};

export const minChildkeyTake: ChainParameter<number> = {
  ...{ call: 'sudo_set_min_childkey_take', item: MinChildkeyTake },
  event: (value) => ({ case: 'minChildKeyTakeSet', value: { take: value } }),
};

export const maxChildkeyTake: ChainParameter<number> = {
  ...{ call: 'sudo_set_max_childkey_take', item: MaxChildkeyTake },
  event: (value) => ({ case: 'maxChildKeyTakeSet', value: { take: value } }),
};

export const txChildkeyTakeRateLimit: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_tx_childkey_take_rate_limit', item: TxChildkeyTakeRateLimit },
  event: (value) => ({ case: 'txChildKeyTakeRateLimitSet', value: { txRateLimit: value } }),
};

export const pendingChildkeyCooldown: ChainParameter<bigint> = {
  ...{ call: 'set_pending_childkey_cooldown', item: PendingChildKeyCooldown },
};

export const networkRateLimit: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_network_rate_limit', item: NetworkRateLimit },
  event: (value) => ({ case: 'networkRateLimitSet', value: { rateLimit: value } }),
};

export const networkImmunityPeriod: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_network_immunity_period', item: NetworkImmunityPeriod },
  event: (value) => ({ case: 'networkImmunityPeriodSet', value: { immunityPeriod: value } }),
};

export const networkMinLockCost: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_network_min_lock_cost', item: NetworkMinLockCost },
  event: (value) => ({ case: 'networkMinLockCostSet', value: { lockCost: value } }),
};

export const lockReductionInterval: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_lock_reduction_interval', item: NetworkLockReductionInterval },
  event: (value) => ({ case: 'networkLockCostReductionIntervalSet', value: { interval: value } }),
};

export const subnetLimit: ChainParameter<number> = {
  ...{ call: 'sudo_set_subnet_limit', item: SubnetLimit },
  event: (value) => ({ case: 'subnetLimitSet', value: { maxSubnets: value } }),
};

export const subnetOwnerCut: ChainParameter<number> = {
  ...{ call: 'sudo_set_subnet_owner_cut', item: SubnetOwnerCut },
  event: (value) => ({ case: 'subnetOwnerCutSet', value: { subnetOwnerCut: value } }),
};

export const maxEpochsPerBlock: ChainParameter<number> = {
  ...{ call: 'sudo_set_max_epochs_per_block', item: MaxEpochsPerBlock },
  check: (value) =>
    value < EPOCHS_PER_BLOCK_MIN ? refuseCall('InvalidValue', { minimum: BigInt(EPOCHS_PER_BLOCK_MIN) }) : undefined,
  event: (value) => ({ case: 'maxEpochsPerBlockSet', value: { maxEpochsPerBlock: value } }),
};

export const ownerHparamRateLimit: ChainParameter<number> = {
  ...{ call: 'sudo_set_owner_hparam_rate_limit', item: OwnerHyperparamRateLimit },
  event: (value) => ({ case: 'ownerHyperparamRateLimitSet', value: { epochs: value } }),
};

export const startCallDelay: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_start_call_delay', item: StartCallDelay },
  event: (value) => ({ case: 'startCallDelaySet', value: { delay: value } }),
};

export const nominatorMinRequiredStake: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_nominator_min_required_stake', item: NominatorMinRequiredStake },
};

export const subnetMovingAlpha: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_subnet_moving_alpha', item: SubnetMovingAlpha },
};

export const numRootClaims: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_num_root_claims', item: NumRootClaim },
  check: (value) =>
    value > ROOT_CLAIMS_MAX ? refuseCall('InvalidNumRootClaim', { maximum: ROOT_CLAIMS_MAX }) : undefined,
};

export const ckBurn: ChainParameter<bigint> = { call: 'sudo_set_ck_burn', item: CKBurn };

export const coldkeySwapAnnouncementDelay: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_coldkey_swap_announcement_delay', item: ColdkeySwapAnnouncementDelay },
  event: (value) => ({ case: 'coldkeySwapAnnouncementDelaySet', value: { duration: value } }),
};

export const coldkeySwapReannouncementDelay: ChainParameter<bigint> = {
  ...{ call: 'sudo_set_coldkey_swap_reannouncement_delay', item: ColdkeySwapReannouncementDelay },
  event: (value) => ({ case: 'coldkeySwapReannouncementDelaySet', value: { duration: value } }),
};
