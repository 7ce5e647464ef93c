/** Bytes as hex text, both ways. */
import { WireError } from '../wire/wire-error.ts';

const BYTE_TO_HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** So many bytes, among them hashes and accounts, become text in one step. */
const BYTES_AT_ONCE_MAX = 64;
const CODE_OF_0 = 48;
const CODE_OF_A = 97;

function codeOf(digit: number): number {
  return digit < 10 ? CODE_OF_0 + digit : CODE_OF_A + digit - 10;
}

const NO_DIGIT = 16;

/** The value of a digit by its ASCII code: every account that a block writes goes through here. */
const DIGIT_VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? NO_DIGIT : value;
});

/** `0x` and two lower-case digits per byte; `0x` for no bytes. */
export function bytesToHex(bytes: Uint8Array): string {
  return `0x${bytesToHexDigits(bytes)}`;
}

/** Two lower-case digits per byte, without a prefix. */
export function bytesToHexDigits(bytes: Uint8Array): string {
  if (bytes.length > BYTES_AT_ONCE_MAX) {
    let text = '';
    for (const byte of bytes) text += BYTE_TO_HEX[byte];
    return text;
  }
  const codes: number[] = [];
  for (const byte of bytes) codes.push(codeOf(byte >> 4), codeOf(byte & 15));
  return String.fromCharCode(...codes);
}

/** The bytes of `0x` and an even number of hex digits, lower or upper case. Throws `WireError` on any other text. */
export function hexToBytes(text: string): Uint8Array {
  if (!text.startsWith('0x')) throw new WireError('hex', 'does not start with 0x');
  return hexDigitsToBytes(text.slice(2));
}

/** The bytes of an even number of hex digits, without a prefix. Throws `WireError` on any other text. */
export function hexDigitsToBytes(digits: string): Uint8Array {
  if (digits.length % 2 !== 0) throw new WireError('hex', 'has an odd number of digits');
  const bytes = new Uint8Array(digits.length / 2);
  copyHexDigits(digits, bytes, 0);
  return bytes;
}

/**
 * Writes the bytes of hex digits into `target`, from `position` on. Throws `WireError` on a character that is no digit.
 * Precondition: an even number of digits, and room for them.
 */
export function copyHexDigits(digits: string, target: Uint8Array, position: number): void {
  for (let index = 0; 2 * index < digits.length; index += 1) {
    target[position + index] = (digitAt(digits, 2 * index) << 4) | digitAt(digits, 2 * index + 1);
  }
}

function digitAt(digits: string, index: number): number {
  const value = DIGIT_VALUES[digits.charCodeAt(index)];
  if (value === undefined || value === NO_DIGIT) throw new WireError('hex', 'has a character that is no hex digit');
  return value;
}
