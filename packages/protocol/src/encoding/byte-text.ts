/**
 * Text of users, which the chain keeps as bytes of any kind, as JSON text and back without loss: bytes that are UTF-8 are
 * shown as that text, others as hex; so is text that starts with `0x`, which would else be read as hex.
 */
import { bytesToHex, hexToBytes } from './hex.ts';

const HEX_START = '0x';

/** The text of bytes, or `0x` and their hex digits. */
export function bytesToText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(text);
  const isText = encoded.length === bytes.length && encoded.every((byte, index) => byte === bytes[index]);
  return isText && !text.startsWith(HEX_START) ? text : bytesToHex(bytes);
}

/** The bytes of what `bytesToText` shows. Throws `WireError` on `0x` without pairs of hex digits after it. */
export function textToBytes(text: string): Uint8Array {
  return text.startsWith(HEX_START) ? hexToBytes(text) : new TextEncoder().encode(text);
}
