/** Fixed-point numbers and amounts as text, by integer arithmetic alone. */
import type { Fixed } from '@yumanet/protocol/messages';
import { i32f32 } from '@yumanet/yuma';

const FRACTION_BITS = i32f32.fractionBits;
/** Decimals after which every I32F32 ends: 2^-32 has 32 of them. */
const EXACT_DIGITS = 32;
/** What a person reads. */
const SENTENCE_DIGITS = 4;
const DIGITS_MIN = 2;
const RAO_DIGITS = 9;

/** I32F32 bits as the message has them: raw, and as decimal text with every digit. */
export function toFixed(bits: bigint): Fixed {
  const scaled = (bits * 10n ** BigInt(EXACT_DIGITS)) >> FRACTION_BITS;
  return { bits: String(bits), decimal: decimalText(scaled, EXACT_DIGITS, 0) };
}

/** I32F32 bits for a sentence: rounded half up to 4 decimals, at least 2 of them shown, such as `0.22` or `0.3333`. */
export function shareText(bits: bigint): string {
  const rounded = roundShare(bits);
  if (rounded === 0n && bits > 0n) return 'less than 0.0001';
  return decimalText(rounded, SENTENCE_DIGITS, DIGITS_MIN);
}

/** The difference of two shares as a reader of their texts works it out, so that the three numbers fit. */
export function differenceText(from: bigint, to: bigint): string {
  const rounded = roundShare(from) - roundShare(to);
  return rounded === 0n ? shareText(from - to) : decimalText(rounded, SENTENCE_DIGITS, DIGITS_MIN);
}

function roundShare(bits: bigint): bigint {
  const half = 1n << (FRACTION_BITS - 1n);
  return (bits * 10n ** BigInt(SENTENCE_DIGITS) + half) >> FRACTION_BITS;
}

/** Rao of alpha for a sentence, every digit but trailing zeros, such as `1.25 alpha`. */
export function alphaText(rao: bigint): string {
  return `${decimalText(rao, RAO_DIGITS, DIGITS_MIN)} alpha`;
}

function decimalText(scaled: bigint, digits: number, digitsMin: number): string {
  const magnitude = scaled < 0n ? -scaled : scaled;
  const padded = magnitude.toString().padStart(digits + 1, '0');
  const whole = padded.slice(0, -digits);
  const fraction = padded.slice(-digits).replace(/0+$/, '').padEnd(digitsMin, '0');
  const sign = scaled < 0n ? '-' : '';
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
