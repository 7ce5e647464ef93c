/** Base58 with Bitcoin's alphabet, for short values (addresses): its cost is the square of the length. */
import { WireError } from '../wire/wire-error.ts';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const DIGIT_OF: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, digit) => [letter, digit]));

/** The text of these bytes; each leading zero byte becomes a `1`. */
export function base58Encode(bytes: Uint8Array): string {
  const digits = changeBase(bytes, 256, 58);
  return '1'.repeat(leadingZeros(bytes)) + digits.map((digit) => ALPHABET.charAt(digit)).join('');
}

/** The bytes of this text. Throws `WireError` on a character outside the alphabet. */
export function base58Decode(text: string): Uint8Array {
  const digits = Array.from(text, (letter) => {
    const digit = DIGIT_OF.get(letter);
    if (digit === undefined) throw new WireError('base58', 'has a character that is not base58');
    return digit;
  });
  const zeros = leadingZeros(digits);
  const bytes = changeBase(digits, 58, 256);
  const result = new Uint8Array(zeros + bytes.length);
  result.set(bytes, zeros);
  return result;
}

function leadingZeros(digits: ArrayLike<number>): number {
  let count = 0;
  while (count < digits.length && digits[count] === 0) count += 1;
  return count;
}

/** The same number with other digits, most significant first, without leading zeros. */
function changeBase(digits: Iterable<number>, from: number, to: number): number[] {
  const result: number[] = [];
  for (const digit of digits) {
    let carry = digit;
    for (let index = 0; index < result.length; index += 1) {
      carry += (result[index] ?? 0) * from;
      result[index] = carry % to;
      carry = Math.trunc(carry / to);
    }
    while (carry > 0) {
      result.push(carry % to);
      carry = Math.trunc(carry / to);
    }
  }
  return result.reverse();
}
