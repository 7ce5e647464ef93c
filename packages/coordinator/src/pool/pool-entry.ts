import type { AccountId } from '@yumanet/protocol';
import type { Extrinsic } from '@yumanet/protocol/messages';

/** An extrinsic that waits for a block. */
export interface PoolEntry {
  /** Order of arrival; also the entry's identity, since a developer control may come twice with the same hash. */
  readonly sequence: number;
  readonly extrinsic: Extrinsic;
  /** Its hash; for a developer control the ticket that stands for it until it is in a block. */
  readonly hash: Uint8Array;
  /** Undefined for a developer control: it has no signer, no nonce, and does not expire. */
  readonly signed: SignedPart | undefined;
  /** Name of the call as in the messages, such as `burned_register`. */
  readonly callName: string;
  /** What it takes in a block, with its events where they are large. */
  readonly sizeBytes: number;
}

export interface SignedPart {
  readonly signer: AccountId;
  readonly nonce: bigint;
  /** The last block that may include it. */
  readonly validUntil: bigint;
}
