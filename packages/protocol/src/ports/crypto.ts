/** Signature schemes of the chain's accounts. */
export type SignatureScheme = 'sr25519' | 'ed25519';

/** A key that can sign. Secret bytes never leave the implementation. */
export interface KeyPair {
  readonly scheme: SignatureScheme;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. sr25519 signatures are random, ed25519 ones are not. */
  sign(message: Uint8Array): Uint8Array;
}

/** One step of a derivation path: `//name` is hard, `/name` is soft. The chain code has 32 bytes. */
export interface Junction {
  readonly hard: boolean;
  readonly chainCode: Uint8Array;
}

/** How a payload is sealed to a round of the beacon: to the round's own X25519 key, or by timelock encryption. */
export type SealScheme = 'x25519' | 'tlock';

/** A payload that can be read once its round's pulse is known. */
export interface SealedPayload {
  readonly scheme: SealScheme;
  readonly round: bigint;
  readonly sealed: Uint8Array;
}

/** A signature and what it is said to be of. */
export interface SignatureClaim {
  readonly scheme: SignatureScheme;
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Native hashing and signatures, given to pure code by the shell. All functions are synchronous and have no effects. */
export interface Crypto {
  /** SHA-256, 32 bytes. */
  sha256(data: Uint8Array): Uint8Array;
  /** BLAKE2b with 32 bytes of output. */
  blake2b256(data: Uint8Array): Uint8Array;
  /** True when the 64-byte signature fits; false for anything malformed. Never throws. */
  verify(scheme: SignatureScheme, publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** The same for many signatures, each judged alone, in their order: whoever has a faster way for many uses it here. */
  verifyBatch(claims: readonly SignatureClaim[]): readonly boolean[];
  /** The key of a 32-byte mini secret after these junctions; throws `WireError` on a soft junction of ed25519. */
  deriveKeyPair(scheme: SignatureScheme, miniSecret: Uint8Array, junctions: readonly Junction[]): KeyPair;
  /** What was sealed to the round, by the round's pulse; undefined for anything that does not open. Never throws. */
  openSeal(payload: SealedPayload, pulse: Uint8Array): Uint8Array | undefined;
}
