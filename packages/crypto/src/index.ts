/** The native implementation of the Crypto port, and the beacon that its seals are made for. */
export { createCrypto } from './create-crypto.ts';
export { BEACON_SEED_BYTES, type Beacon, createBeacon } from './seal/beacon.ts';
export { type RoundKey, sealToRound } from './seal/create-seals.ts';
export { sha3Hex256 } from './sha3-256.ts';
