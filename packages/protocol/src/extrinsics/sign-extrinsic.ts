/** Signing a call. */
import { Call } from '../generated/call.ts';
import type { SignedExtrinsic } from '../generated/chain.ts';
import type { Crypto, KeyPair } from '../ports/crypto.ts';
import { extrinsicSigningBytes } from './signing-bytes.ts';

/** What is signed with the call. */
export interface ExtrinsicFields {
  /** 32 bytes: the chain it is for. */
  readonly genesisHash: Uint8Array;
  /** The signer's next nonce. */
  readonly nonce: bigint;
  /** The last block that may include it. */
  readonly validUntil: bigint;
  readonly call: Call;
}

/** A signed extrinsic, ready to encode. Throws `WireError` when a field is out of its range. */
export function signExtrinsic(_crypto: Crypto, keyPair: KeyPair, fields: ExtrinsicFields): SignedExtrinsic {
  const unsigned = {
    signer: keyPair.publicKey,
    scheme: keyPair.scheme,
    nonce: fields.nonce,
    validUntil: fields.validUntil,
    genesisHash: fields.genesisHash,
    call: Call.encode(fields.call),
  };
  return { ...unsigned, signature: keyPair.sign(extrinsicSigningBytes(unsigned)) };
}
