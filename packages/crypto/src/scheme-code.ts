/** What a signature scheme gives the Crypto port. */
import type { Junction, KeyPair } from '@yumanet/protocol';

export interface SchemeCode {
  /** False for anything malformed; never throws. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** The key of a 32-byte mini secret after these junctions. */
  derive(miniSecret: Uint8Array, junctions: readonly Junction[]): KeyPair;
}
