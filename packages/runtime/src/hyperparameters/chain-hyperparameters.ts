/** Parameters of the whole chain. Source: docs/rules/subnets.md section 5, "Global", and docs/rules/economics.md section 8. */
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import { MIN_STAKE_RAO } from '../rules/min-stake.ts';
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
import {
  AdminFreezeWindow,
  MaxEpochsPerBlock,
  OwnerHyperparamRateLimit,
  StakeThreshold,
  SubnetOwnerCut,
} from '../state/items/hyperparameter-items.ts';
import { SubnetMovingAlpha } from '../state/items/pool-items.ts';
import { NumRootClaim } from '../state/items/root-claim-items.ts';
import { TaoWeight } from '../state/items/staking-items.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
  NetworkRateLimit,
  StartCallDelay,
  SubnetLimit,
} from '../state/items/subnet-items.ts';
import { constant, type Hyperparameter, NOBODY, ofItem, ROOT_ALWAYS } from './hyperparameter.ts';

const settings: readonly Hyperparameter<readonly []>[] = [
  ofItem(AdminFreezeWindow, {
    name: 'admin_freeze_window',
    unit: 'blocks',
    meaning: 'How long before an epoch hyperparameters of its subnet cannot be changed.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_admin_freeze_window', 'window'],
  }),
  ofItem(OwnerHyperparamRateLimit, {
    name: 'owner_hparam_rate_limit',
    unit: 'tempos',
    meaning: "Between two changes of one hyperparameter by a subnet's owner.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_owner_hparam_rate_limit', 'epochs'],
  }),
  ofItem(MaxEpochsPerBlock, {
    name: 'max_epochs_per_block',
    unit: 'count',
    meaning: 'How many subnets may run their epoch in one block; the others run in the next.',
    range: '1 or more',
    errors: ['InvalidValue'],
    access: ROOT_ALWAYS,
    call: ['sudo_set_max_epochs_per_block', 'max_epochs_per_block'],
  }),
  ofItem(CommitRevealWeightsVersion, {
    name: 'commit_reveal_version',
    unit: 'count',
    meaning: 'The version that timelocked commitments of weights must name.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_commit_reveal_version', 'version'],
  }),
  ofItem(StakeThreshold, {
    name: 'stake_threshold',
    unit: 'rao',
    meaning: 'The stake weight below which a neuron sets no weights.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_stake_threshold', 'min_stake'],
  }),
];

const networks: readonly Hyperparameter<readonly []>[] = [
  ofItem(NetworkRateLimit, {
    name: 'network_rate_limit',
    unit: 'blocks',
    meaning: 'Between two creations of subnets by anybody; 0 for no limit.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_network_rate_limit', 'rate_limit'],
  }),
  ofItem(NetworkImmunityPeriod, {
    name: 'network_immunity_period',
    unit: 'blocks',
    meaning: 'How long a new subnet is not pruned.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_network_immunity_period', 'immunity_period'],
  }),
  ofItem(NetworkMinLockCost, {
    name: 'network_min_lock_cost',
    unit: 'rao',
    meaning: 'What the creation of a subnet costs at least.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_network_min_lock_cost', 'lock_cost'],
  }),
  ofItem(NetworkLockReductionInterval, {
    name: 'lock_reduction_interval',
    unit: 'blocks',
    meaning: 'In so many blocks the cost of the last creation falls to nothing.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_lock_reduction_interval', 'interval'],
  }),
  ofItem(SubnetLimit, {
    name: 'subnet_limit',
    unit: 'count',
    meaning: 'How many subnets there may be besides root.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_subnet_limit', 'max_subnets'],
  }),
  ofItem(StartCallDelay, {
    name: 'start_call_delay',
    unit: 'blocks',
    meaning: 'From the creation of a subnet until its owner may start it.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_start_call_delay', 'delay'],
  }),
  ofItem(SubnetOwnerCut, {
    name: 'subnet_owner_cut',
    unit: 'u16 share',
    meaning: "The owner's part of a subnet's emission.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_subnet_owner_cut', 'subnet_owner_cut'],
  }),
  ofItem(SubnetMovingAlpha, {
    name: 'subnet_moving_alpha',
    unit: 'I96F32 bits',
    meaning: 'How much of the price in the pool enters the moving price per block, once a subnet is old.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_subnet_moving_alpha', 'alpha'],
  }),
];

const stake: readonly Hyperparameter<readonly []>[] = [
  ofItem(TaoWeight, {
    name: 'tao_weight',
    unit: 'u64 share',
    meaning: 'How much TAO staked on root counts beside alpha.',
    access: NOBODY,
  }),
  constant(MIN_STAKE_RAO, 'u64', { name: 'min_stake', unit: 'rao', meaning: 'The smallest stake, fee not included.' }),
  constant(EXISTENTIAL_DEPOSIT_RAO, 'u64', {
    name: 'existential_deposit',
    unit: 'rao',
    meaning: 'An account with less is removed.',
  }),
  ofItem(MaxDelegateTake, {
    name: 'max_delegate_take',
    unit: 'u16 share',
    meaning: 'The largest part of dividends that a validator keeps before its stakers are paid; a new one has it.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_default_take', 'default_take'],
  }),
  ofItem(MinDelegateTake, {
    name: 'min_delegate_take',
    unit: 'u16 share',
    meaning: 'The smallest such part.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_min_delegate_take', 'take'],
  }),
  ofItem(TxDelegateTakeRateLimit, {
    name: 'tx_delegate_take_rate_limit',
    unit: 'blocks',
    meaning: "Between two increases of a validator's take.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_tx_delegate_take_rate_limit', 'tx_rate_limit'],
  }),
  ofItem(NominatorMinRequiredStake, {
    name: 'nominator_min_required_stake',
    unit: 'millionths',
    meaning: 'The part of min_stake that a staker must keep on a hotkey of somebody else; 0 for no minimum.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_nominator_min_required_stake', 'min_stake'],
  }),
];

const keys: readonly Hyperparameter<readonly []>[] = [
  ofItem(MaxChildkeyTake, {
    name: 'max_childkey_take',
    unit: 'u16 share',
    meaning: 'The largest part that a child key takes of what it earns for its parents.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_max_childkey_take', 'take'],
  }),
  ofItem(MinChildkeyTake, {
    name: 'min_childkey_take',
    unit: 'u16 share',
    meaning: 'The smallest such part; a subnet may ask for more.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_min_childkey_take', 'take'],
  }),
  ofItem(TxChildkeyTakeRateLimit, {
    name: 'tx_childkey_take_rate_limit',
    unit: 'blocks',
    meaning: "Between two increases of a child key's take.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_tx_childkey_take_rate_limit', 'tx_rate_limit'],
  }),
  ofItem(PendingChildKeyCooldown, {
    name: 'pending_childkey_cooldown',
    unit: 'blocks',
    meaning: 'Until new child keys apply.',
    access: ROOT_ALWAYS,
    call: ['set_pending_childkey_cooldown', 'cooldown'],
  }),
  ofItem(NumRootClaim, {
    name: 'num_root_claims',
    unit: 'none',
    meaning: 'Coldkeys whose root dividends each block claims.',
    range: '0 to 50',
    errors: ['InvalidNumRootClaim'],
    access: ROOT_ALWAYS,
    call: ['sudo_set_num_root_claims', 'new_value'],
  }),
  ofItem(CKBurn, {
    name: 'ck_burn',
    unit: 'u64 share',
    meaning: "The part of what parents get of their children's dividends that nobody gets.",
    access: ROOT_ALWAYS,
    call: ['sudo_set_ck_burn', 'burn'],
  }),
  ofItem(TxRateLimit, {
    name: 'tx_rate_limit',
    unit: 'blocks',
    meaning: 'Between two key swaps of a coldkey; 0 for no limit.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_tx_rate_limit', 'tx_rate_limit'],
  }),
  ofItem(ColdkeySwapAnnouncementDelay, {
    name: 'coldkey_swap_announcement_delay',
    unit: 'blocks',
    meaning: 'From the announcement of a coldkey swap to the swap.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_coldkey_swap_announcement_delay', 'duration'],
  }),
  ofItem(ColdkeySwapReannouncementDelay, {
    name: 'coldkey_swap_reannouncement_delay',
    unit: 'blocks',
    meaning: 'Until a coldkey swap may be announced anew.',
    access: ROOT_ALWAYS,
    call: ['sudo_set_coldkey_swap_reannouncement_delay', 'duration'],
  }),
];

export const chainHyperparameters = [...settings, ...networks, ...stake, ...keys];
