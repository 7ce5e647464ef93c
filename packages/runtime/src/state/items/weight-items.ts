/** Weights and bonds, one row per uid, replaced as a whole; and weights that are committed and not revealed yet. */
import type { Hotkey } from '@yumanet/protocol';
import type { SparseRowU16 } from '@yumanet/yuma';
import { epochKey, hotkeyKey, storageIndexKey, uidKey } from '../decode-keys.ts';
import {
  bytesValue,
  hashValue,
  hotkeyValue,
  listValue,
  sparseRowValue,
  structValue,
  u64Value,
} from '../decode-values.ts';
import { declareDoubleMap } from '../storage-item.ts';

const EMPTY_ROW: SparseRowU16 = { uids: new Uint16Array(0), values: new Uint16Array(0) };

export const Weights = declareDoubleMap('Weights', [storageIndexKey, uidKey], {
  value: sparseRowValue,
  defaultValue: EMPTY_ROW,
});
export const Bonds = declareDoubleMap('Bonds', [storageIndexKey, uidKey], {
  value: sparseRowValue,
  defaultValue: EMPTY_ROW,
});

/** A commit by hash. */
export interface WeightCommit {
  readonly hash: Uint8Array;
  /** The `SubnetEpochIndex` of its block, a deferred epoch counted. */
  readonly epoch: bigint;
  readonly block: bigint;
  /** Always 0; the reference keeps the place. */
  readonly unused: bigint;
}

/** Commits by hash of a hotkey, the oldest first; no entry without any. */
export const WeightCommits = declareDoubleMap('WeightCommits', [storageIndexKey, hotkeyKey], {
  value: listValue(
    structValue<WeightCommit>('(H256, u64, u64, u64)', {
      hash: hashValue,
      epoch: u64Value,
      block: u64Value,
      unused: u64Value,
    }),
  ),
  isOptional: true,
  defaultValue: [],
});

/** A commit that is sealed to a round of the beacon. */
export interface TimelockedCommit {
  readonly hotkey: Hotkey;
  readonly block: bigint;
  readonly sealed: Uint8Array;
  readonly round: bigint;
}

/** Timelocked commits by the epoch in which they were made, in order. */
export const TimelockedWeightCommits = declareDoubleMap('TimelockedWeightCommits', [storageIndexKey, epochKey], {
  value: listValue(
    structValue<TimelockedCommit>('(AccountId, u64, Vec<u8>, u64)', {
      hotkey: hotkeyValue,
      block: u64Value,
      sealed: bytesValue,
      round: u64Value,
    }),
  ),
  defaultValue: [],
});
