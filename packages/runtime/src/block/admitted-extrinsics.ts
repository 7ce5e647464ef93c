/**
 * What the pool found out about an extrinsic, for the block that runs the same object: its hash, its signer and its call
 * follow from what is signed and from nothing else.
 *
 * Nothing of it can be out of date, or another extrinsic's: it is kept with a copy of what is signed, and counts only for
 * an object that still says the same, byte for byte. An object that was changed, or that no pool has seen, is read anew.
 * It serves one block: whoever runs that block again, to compare, reads everything from the bytes.
 */
import type { AccountId, UnsignedExtrinsic } from '@yumanet/protocol';
import type { SignedExtrinsic } from '@yumanet/protocol/messages';
import type { PreparedCall } from '../calls/prepared-call.ts';
import { isSameBytes } from './same-bytes.ts';

export interface AdmittedExtrinsic {
  readonly hash: Uint8Array;
  readonly signer: AccountId;
  readonly prepared: PreparedCall;
}

/** An extrinsic as it was when it was read, and what was read. */
interface Kept extends UnsignedExtrinsic {
  readonly admitted: AdmittedExtrinsic;
}

/** Goes with the extrinsics: there are no more than of these, and most are about twice as large. */
const kept = new WeakMap<SignedExtrinsic, Kept>();

/** Precondition: `admitted` was read from the extrinsic as it is now. */
export function keepAdmitted(extrinsic: SignedExtrinsic, admitted: AdmittedExtrinsic): void {
  const { scheme, nonce, validUntil, signer, genesisHash, call } = extrinsic;
  const bytes = { signer: copyOf(signer), genesisHash: copyOf(genesisHash), call: copyOf(call) };
  kept.set(extrinsic, { scheme, nonce, validUntil, ...bytes, admitted });
}

/** What was kept, once; undefined when there is nothing, or the extrinsic has changed since. */
export function takeAdmitted(extrinsic: SignedExtrinsic): AdmittedExtrinsic | undefined {
  const found = kept.get(extrinsic);
  if (found === undefined) return undefined;
  kept.delete(extrinsic);
  return saysTheSame(found, extrinsic) ? found.admitted : undefined;
}

function saysTheSame(one: UnsignedExtrinsic, other: UnsignedExtrinsic): boolean {
  return (
    one.scheme === other.scheme &&
    one.nonce === other.nonce &&
    one.validUntil === other.validUntil &&
    isSameBytes(one.signer, other.signer) &&
    isSameBytes(one.genesisHash, other.genesisHash) &&
    isSameBytes(one.call, other.call)
  );
}

/** Aligned, whatever the bytes are a part of. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
