/** The native implementation of the Crypto port. */
export { createCrypto } from './create-crypto.ts';
