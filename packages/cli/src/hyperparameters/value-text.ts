/** Values of hyperparameters as people read them. */
import { formatTao } from '../output/units.ts';

/** What one is, of the units that are shares and bits. */
const ONES: Readonly<Record<string, number>> = {
  'u16 share': 65_535,
  'u64 share': 2 ** 64,
  millionths: 1_000_000,
  thousandths: 1_000,
  hundredths: 100,
  'U64F64 bits': 2 ** 64,
  'I96F32 bits': 2 ** 32,
};
/** Their whole numbers tell nobody anything. */
const SHOWN_AS_FRACTION: readonly string[] = ['u64 share', 'U64F64 bits', 'I96F32 bits'];
const SIGNIFICANT_DIGITS = 4;
const TAO_DECIMALS = 9;

/**
 * The text of a value in its unit: rao as TAO, shares with the fraction that they are, bits as what they stand for.
 * Everything else, words included, stays as it is.
 */
export function valueText(unit: string, text: string): string {
  if (!/^-?\d+$/.test(text)) return text;
  if (unit === 'rao') return `${withoutZeros(formatTao(BigInt(text), TAO_DECIMALS))} TAO`;
  const one = ONES[unit];
  if (one === undefined) return unit === 'none' || unit === 'count' ? text : `${text} ${countedUnit(unit, text)}`;
  const fraction = String(Number((Number(text) / one).toPrecision(SIGNIFICANT_DIGITS)));
  return SHOWN_AS_FRACTION.includes(unit) ? fraction : `${text} (${fraction})`;
}

/** What one is in a unit that is a share or bits; undefined of all others. */
export function oneOf(unit: string): number | undefined {
  return ONES[unit];
}

/** `1 block`, `2 blocks`. */
function countedUnit(unit: string, text: string): string {
  return text === '1' ? unit.replace(/s$/, '') : unit;
}

function withoutZeros(decimal: string): string {
  return decimal.replace(/\.?0+$/, '');
}
