/**
 * Public keys of ed25519 that anybody can sign for: the points whose order divides 8, in every encoding. OpenSSL 3.5 refuses
 * them itself, 3.0 does not, and which signatures a chain takes must not depend on that.
 */

/** Without the sign bit. The last two are not canonical, but decoders take them modulo 2^255 - 19. */
const ENCODINGS: ReadonlySet<string> = new Set([
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const SIGN_BIT = 0x80;

/** True when the 32 bytes encode a point of small order. */
export function isSmallOrderPoint(publicKey: Uint8Array): boolean {
  const bytes = Buffer.from(publicKey);
  bytes[31] = (bytes[31] ?? 0) & ~SIGN_BIT;
  return ENCODINGS.has(bytes.toString('hex'));
}
