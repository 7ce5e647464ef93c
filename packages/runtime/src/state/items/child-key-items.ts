/** Child keys: hotkeys to which others delegate a part of their stake. Source: docs/rules/economics.md section 4.8. */
import type { Hotkey } from '@yumanet/protocol';
import { coldkeyKey, hotkeyKey, netuidKey, transactionKey } from '../decode-keys.ts';
import { boolValue, coldkeyValue, hotkeyValue, listValue, structValue, u16Value, u64Value } from '../decode-values.ts';
import { declareDoubleMap, declareMap, declareTripleMap } from '../storage-item.ts';
import { ZERO_HOTKEY } from '../zero-account.ts';

/** A hotkey and the part of a stake that counts as its own: a u64 share. */
export interface KeyPart {
  readonly proportion: bigint;
  readonly hotkey: Hotkey;
}

/** New children of a hotkey, and the block after which they may become so. */
export interface PendingChildren {
  readonly children: readonly KeyPart[];
  readonly cooldownBlock: bigint;
}

const partsValue = listValue(structValue<KeyPart>('(u64, account)', { proportion: u64Value, hotkey: hotkeyValue }));

/** The children of a hotkey, in the order of their bytes. */
export const ChildKeys = declareDoubleMap('ChildKeys', [hotkeyKey, netuidKey], {
  value: partsValue,
  defaultValue: [],
});
/** The parents of a hotkey, in the order in which they came. */
export const ParentKeys = declareDoubleMap('ParentKeys', [hotkeyKey, netuidKey], {
  value: partsValue,
  defaultValue: [],
});
/** Children that a hotkey will have. */
export const PendingChildKeys = declareDoubleMap('PendingChildKeys', [netuidKey, hotkeyKey], {
  value: structValue<PendingChildren>('PendingChildren', { children: partsValue, cooldownBlock: u64Value }),
  defaultValue: { children: [], cooldownBlock: 0n },
});
/** u16 share of its parents' dividends that a child keeps. */
export const ChildkeyTake = declareDoubleMap('ChildkeyTake', [hotkeyKey, netuidKey], {
  value: u16Value,
  defaultValue: 0,
});
/** When a hotkey last made a call of a kind that has a rate limit, on a subnet. */
export const TransactionKeyLastBlock = declareTripleMap(
  'TransactionKeyLastBlock',
  [hotkeyKey, netuidKey, transactionKey],
  { value: u64Value, defaultValue: 0n },
);
/** Whether a validator on root becomes a parent of the owner hotkey of every new subnet. */
export const AutoParentDelegationEnabled = declareMap('AutoParentDelegationEnabled', hotkeyKey, {
  value: boolValue,
  defaultValue: true,
});
/** When a delegate's take was last changed. */
export const LastTxBlockDelegateTake = declareMap('LastTxBlockDelegateTake', hotkeyKey, {
  value: u64Value,
  defaultValue: 0n,
});
/** Where the incentive of a coldkey's miners is staked instead of on them. */
export const AutoStakeDestination = declareDoubleMap('AutoStakeDestination', [coldkeyKey, netuidKey], {
  value: hotkeyValue,
  defaultValue: ZERO_HOTKEY,
  isOptional: true,
});
/** Whose incentive is staked to a hotkey. */
export const AutoStakeDestinationColdkeys = declareDoubleMap('AutoStakeDestinationColdkeys', [hotkeyKey, netuidKey], {
  value: listValue(coldkeyValue),
  defaultValue: [],
});
