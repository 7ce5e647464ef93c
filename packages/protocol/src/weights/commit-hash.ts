/** The hash by which weights are committed before they are revealed. Source: docs/rules/subnets.md section 3.6. */
import { accountToBytes } from '../encoding/account-bytes.ts';
import type { Hotkey } from '../ids/decode-ids.ts';
import type { Crypto } from '../ports/crypto.ts';
import { joinBytes, u16Bytes, u16ListBytes, u64Bytes } from './scale-bytes.ts';

/** What a reveal carries, and for whom. Lists hold u16 numbers. */
export interface RevealedWeights {
  readonly hotkey: Hotkey;
  /** mechid x 4096 + netuid. */
  readonly storageIndex: number;
  readonly uids: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly salt: ArrayLike<number>;
  /** u64 */
  readonly versionKey: bigint;
}

/**
 * 32 bytes: BLAKE2b-256 over the SCALE bytes of hotkey, storage index, uids, values, salt and version key. Throws
 * `WireError` for a number that is out of its range.
 */
export function weightsCommitHash(crypto: Pick<Crypto, 'blake2b256'>, weights: RevealedWeights): Uint8Array {
  const { hotkey, storageIndex, uids, values, salt, versionKey } = weights;
  return crypto.blake2b256(
    joinBytes([
      accountToBytes(hotkey),
      u16Bytes('storage_index', storageIndex),
      u16ListBytes('uids', uids),
      u16ListBytes('values', values),
      u16ListBytes('salt', salt),
      u64Bytes('version_key', versionKey),
    ]),
  );
}
