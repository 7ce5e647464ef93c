/** What there is of a subnet besides its parameters. Defaults are the reference's. */
import { netuidKey } from '../decode-keys.ts';
import { boolValue, coldkeyValue, hotkeyValue, listValue, u8Value, u16Value, u64Value } from '../decode-values.ts';
import { declareColumn, declareMap, declareValue } from '../storage-item.ts';
import { ZERO_COLDKEY, ZERO_HOTKEY } from '../zero-account.ts';

/** Which netuids exist. Netuid 0 is root. */
export const NetworksAdded = declareColumn('NetworksAdded', { value: boolValue, defaultValue: false });
/** Count of subnets, root included. */
export const TotalNetworks = declareValue('TotalNetworks', { value: u16Value, defaultValue: 0 });
/** 0 for root (stable price), 1 for a dynamic pool. */
export const SubnetMechanism = declareColumn('SubnetMechanism', { value: u16Value, defaultValue: 0 });
/** Count of incentive mechanisms. */
export const MechanismCountCurrent = declareColumn('MechanismCountCurrent', {
  value: u8Value,
  defaultValue: 1,
});
/** Count of mechanisms that a subnet may have. */
export const MaxMechanismCount = declareValue('MaxMechanismCount', { value: u8Value, defaultValue: 2 });
/** u16 share of the emission per mechanism, 65535 together; no entry for even parts. */
export const MechanismEmissionSplit = declareMap('MechanismEmissionSplit', netuidKey, {
  value: listValue(u16Value),
  isOptional: true,
  defaultValue: [],
});
export const NetworkRegisteredAt = declareColumn('NetworkRegisteredAt', { value: u64Value, defaultValue: 0n });
/** The coldkey that may change the subnet. */
export const SubnetOwner = declareMap('SubnetOwner', netuidKey, { value: coldkeyValue, defaultValue: ZERO_COLDKEY });
/** The hotkey that gets the owner cut; no entry when the subnet has none. */
export const SubnetOwnerHotkey = declareMap('SubnetOwnerHotkey', netuidKey, {
  value: hotkeyValue,
  isOptional: true,
  defaultValue: ZERO_HOTKEY,
});
/** Rao that the creator paid. */
export const SubnetLocked = declareColumn('SubnetLocked', { value: u64Value, defaultValue: 0n });
/** No entry before the subnet is started; only its presence counts. */
export const FirstEmissionBlockNumber = declareColumn('FirstEmissionBlockNumber', {
  value: u64Value,
  isOptional: true,
  defaultValue: 0n,
});
/** Whether alpha can be bought and sold. */
export const SubtokenEnabled = declareColumn('SubtokenEnabled', { value: boolValue, defaultValue: false });

/** The block of the last epoch slot, from which the next one is counted. */
export const LastEpochBlock = declareColumn('LastEpochBlock', { value: u64Value, defaultValue: 0n });
/** When a deferred or triggered epoch is due; 0 for none. */
export const PendingEpochAt = declareColumn('PendingEpochAt', { value: u64Value, defaultValue: 0n });
/** Counts epoch slots. */
export const SubnetEpochIndex = declareColumn('SubnetEpochIndex', { value: u64Value, defaultValue: 0n });
export const BlocksSinceLastStep = declareColumn('BlocksSinceLastStep', { value: u64Value, defaultValue: 0n });
/** The block of the last epoch that ran; the misspelt name is the reference's. */
export const LastMechansimStepBlock = declareColumn('LastMechansimStepBlock', {
  value: u64Value,
  defaultValue: 0n,
});

/** Count of subnets that may exist besides root. */
export const SubnetLimit = declareValue('SubnetLimit', { value: u16Value, defaultValue: 128 });
/** Blocks between two creations by anybody; 0 for no limit. */
export const NetworkRateLimit = declareValue('NetworkRateLimit', { value: u64Value, defaultValue: 7_200n });
/** Block of the last creation by a call; 0 when there was none. The reference keeps it under `LastRateLimitedBlock`. */
export const NetworkLastRegistered = declareValue('NetworkLastRegistered', { value: u64Value, defaultValue: 0n });
/** Rao that the last creation by a call cost. */
export const NetworkLastLockCost = declareValue('NetworkLastLockCost', {
  value: u64Value,
  defaultValue: 1_000_000_000_000n,
});
/** Rao that a creation costs at least. */
export const NetworkMinLockCost = declareValue('NetworkMinLockCost', {
  value: u64Value,
  defaultValue: 1_000_000_000_000n,
});
/** Blocks in which the last lock cost falls to nothing, before halvings. */
export const NetworkLockReductionInterval = declareValue('NetworkLockReductionInterval', {
  value: u64Value,
  defaultValue: 100_800n,
});
/** Blocks for which a subnet cannot be pruned. */
export const NetworkImmunityPeriod = declareValue('NetworkImmunityPeriod', {
  value: u64Value,
  defaultValue: 1_296_000n,
});
/** The block from which subnets can be created. */
export const NetworkRegistrationStartBlock = declareValue('NetworkRegistrationStartBlock', {
  value: u64Value,
  defaultValue: 0n,
});
/** Pools of subnets created after this block share in the refund when their subnet is dissolved. */
export const TaoInRefundDeploymentBlock = declareValue('TaoInRefundDeploymentBlock', {
  value: u64Value,
  defaultValue: 0n,
});
/** Blocks after its creation before a subnet can be started. */
export const StartCallDelay = declareValue('StartCallDelay', { value: u64Value, defaultValue: 0n });
