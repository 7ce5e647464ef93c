/** Bytes as hex text, both ways. */
import { WireError } from '../wire/wire-error.ts';

const BYTE_TO_HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** `0x` and two lower-case digits per byte; `0x` for no bytes. */
export function bytesToHex(bytes: Uint8Array): string {
  return `0x${bytesToHexDigits(bytes)}`;
}

/** Two lower-case digits per byte, without a prefix. */
export function bytesToHexDigits(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += BYTE_TO_HEX[byte];
  return text;
}

/** The bytes of `0x` and an even number of hex digits, lower or upper case. Throws `WireError` on any other text. */
export function hexToBytes(text: string): Uint8Array {
  if (!text.startsWith('0x')) throw new WireError('hex', 'does not start with 0x');
  return hexDigitsToBytes(text.slice(2));
}

/** The bytes of an even number of hex digits, without a prefix. Throws `WireError` on any other text. */
export function hexDigitsToBytes(digits: string): Uint8Array {
  if (digits.length % 2 !== 0) throw new WireError('hex', 'has an odd number of digits');
  if (!/^[0-9a-fA-F]*$/.test(digits)) throw new WireError('hex', 'has a character that is no hex digit');
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16);
  }
  return bytes;
}
