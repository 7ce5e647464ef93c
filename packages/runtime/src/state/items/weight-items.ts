/** Weights and bonds, one row per uid, replaced as a whole. */
import type { SparseRowU16 } from '@yumanet/yuma';
import { storageIndexKey, uidKey } from '../decode-keys.ts';
import { sparseRowValue } from '../decode-values.ts';
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
