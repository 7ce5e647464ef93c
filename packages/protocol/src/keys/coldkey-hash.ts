/** How a new coldkey is announced before it takes over. Source: docs/rules/subnets.md section 1.9. */
import { blake2b } from '@noble/hashes/blake2.js';
import { accountToBytes } from '../encoding/account-bytes.ts';
import type { AccountId } from '../ids/decode-ids.ts';

const HASH_BYTES = 32;

/** BLAKE2b-256 of the coldkey's 32 bytes: what `announce_coldkey_swap` takes. */
export function coldkeyHash(coldkey: AccountId): Uint8Array {
  return blake2b(accountToBytes(coldkey), { dkLen: HASH_BYTES });
}
