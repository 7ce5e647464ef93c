/** Dividends of root stake, and who claims them. Source: docs/rules/economics.md section 3.6. */
import { coldkeyKey, countKey, hotkeyKey, netuidKey } from '../decode-keys.ts';
import {
  coldkeyValue,
  i128Value,
  keyCountValue,
  listValue,
  structValue,
  textValue,
  u16Value,
  u64Value,
  u128Value,
} from '../decode-values.ts';
import { declareColumn, declareDoubleMap, declareMap, declareTripleMap, declareValue } from '../storage-item.ts';
import { ZERO_COLDKEY } from '../zero-account.ts';

/** What becomes of what a coldkey claims: TAO on root, or alpha as it is, on all subnets or on some. */
export const ROOT_CLAIM_KINDS = ['Swap', 'Keep', 'KeepSubnets'] as const;

/** `kind` is one of those, unless a developer control wrote it; `subnets` are those of `KeepSubnets`. */
const choiceValue = structValue<{ readonly kind: string; readonly subnets: readonly number[] }>('RootClaimTypeEnum', {
  kind: textValue,
  subnets: listValue(u16Value),
});

/**
 * Raw I96F32 bits: alpha that each rao of root stake on a hotkey has earned on a subnet since the first. On the reference
 * one map per hotkey.
 */
export const RootClaimable = declareDoubleMap('RootClaimable', [hotkeyKey, netuidKey], {
  value: i128Value,
  defaultValue: 0n,
});
/** Rao of alpha that a staker has had of it, or would have had if its stake had been there from the first. */
export const RootClaimed = declareTripleMap('RootClaimed', [netuidKey, hotkeyKey, coldkeyKey], {
  value: u128Value,
  defaultValue: 0n,
});
export const RootClaimType = declareMap('RootClaimType', coldkeyKey, {
  value: choiceValue,
  defaultValue: { kind: 'Swap', subnets: [] },
});
/** Rao of alpha: less is not claimed. */
export const RootClaimableThreshold = declareColumn('RootClaimableThreshold', {
  value: u64Value,
  defaultValue: 500_000n,
});
/** Coldkeys for which each block claims. */
export const NumRootClaim = declareValue('NumRootClaim', { value: u64Value, defaultValue: 5n });
/** Coldkeys that have, or had, root stake. */
export const NumStakingColdkeys = declareValue('NumStakingColdkeys', { value: keyCountValue, defaultValue: 0n });
export const StakingColdkeysByIndex = declareMap('StakingColdkeysByIndex', countKey('index'), {
  value: coldkeyValue,
  defaultValue: ZERO_COLDKEY,
});
/** The index of each. */
export const StakingColdkeys = declareMap('StakingColdkeys', coldkeyKey, { value: keyCountValue, defaultValue: 0n });
/** Rao of alpha that root stakers got from the last epoch, claimed or not. */
export const RootAlphaDividendsPerSubnet = declareDoubleMap('RootAlphaDividendsPerSubnet', [netuidKey, hotkeyKey], {
  value: u64Value,
  defaultValue: 0n,
});
/** Rao of TAO that claims of this block took out of a pool. */
export const SubnetRootSellTao = declareColumn('SubnetRootSellTao', { value: u64Value, defaultValue: 0n });
