/** The meaning of one cell: a value, or what is wrong with it. */
import { type AccountId, ss58Decode, WireError } from '@yumanet/protocol';
import { TOTAL_SUPPLY_RAO, U16_MAX } from '@yumanet/yuma';
import { type Decimal, parseDecimal, scaleDecimal } from '../numbers/parse-decimal.ts';
import type { AmountUnit } from './column-names.ts';
import { describeRaw, type RawValue } from './raw-value.ts';

export type Parsed<T> = { readonly value: T } | { readonly problem: string };

const TAO_DECIMALS = 9;

export function parseAddress(raw: RawValue): Parsed<AccountId> {
  if (raw.kind !== 'text') return problem(raw, 'is not an ss58 address');
  try {
    return { value: ss58Decode(raw.text.trim()) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { problem: `is not an ss58 address: ${describeRaw(raw)} ${error.problem}` };
  }
}

/** What decides the unit of a bare amount. */
export interface AmountRules {
  /** Where the header says it. */
  readonly unit?: AmountUnit;
  /** Of a number, and of a text with a point. */
  readonly plainUnit: AmountUnit;
  /** Of a text of digits alone. */
  readonly digitsUnit: AmountUnit;
}

export interface Amount {
  readonly rao: bigint;
  /** The unit that it was written in. */
  readonly unit: AmountUnit;
  /** False when digits below a rao were cut off. */
  readonly isExact: boolean;
}

/** A sign before or after a number: of TAO, of rao, or of a subnet's alpha, each of which has its own. */
const WITH_SIGN = /^([^\d.,\s]{0,5})\s*([\d.,_]+(?:[eE][+-]?\d+)?)\s*([^\d.,\s]{0,5})$/;
const RAO_SIGN = /^(ρ|rao)$/i;
const OTHER_SIGN = /^(tao|alpha|[^\p{ASCII}]+)?$/iu;
/** `271.67k`, as tables for people have it; not the `t` of TAO. */
const ABRIDGED = /\d\s*[kmbt](?![a-z])/i;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** An amount of TAO or alpha: `1,234.5`, `τ 1.5`, `1500000000` rao, or an object with a field `rao` or `tao`. */
export function parseAmount(raw: RawValue, rules: AmountRules): Parsed<Amount> {
  if (raw.kind === 'object') {
    const [rao, tao] = [raw.fields.get('rao'), raw.fields.get('tao')];
    if (rao?.kind === 'number') return amountOf(rao, rao.text, 'rao');
    if (tao?.kind === 'number') return amountOf(tao, tao.text, 'tao');
  }
  if (raw.kind !== 'text' && raw.kind !== 'number') return problem(raw, 'is no amount');
  const text = raw.text.trim();
  if (text.startsWith('-')) return { problem: `is negative: ${describeRaw(raw)}` };
  if (ABRIDGED.test(text)) return { problem: `is abridged: ${describeRaw(raw)}; export it in full` };
  const [, before = '', number = '', after = ''] = WITH_SIGN.exec(text) ?? [];
  const signs = [before, after].filter((sign) => sign !== '');
  if (signs.some((sign) => RAO_SIGN.test(sign))) return amountOf(raw, number, 'rao');
  if (!signs.every((sign) => OTHER_SIGN.test(sign))) return problem(raw, 'is no amount');
  const isDigits = raw.kind === 'text' && signs.length === 0 && /^\d+$/.test(number);
  return amountOf(
    raw,
    number,
    rules.unit ?? (signs.length > 0 ? 'tao' : isDigits ? rules.digitsUnit : rules.plainUnit),
  );
}

function amountOf(raw: RawValue, number: string, unit: AmountUnit): Parsed<Amount> {
  const decimal = parseDecimal(THOUSANDS.test(number) ? number.replaceAll(',', '') : number.replaceAll('_', ''));
  if (decimal === undefined) return problem(raw, 'is no amount');
  const { scaled: rao, isExact } = scaleDecimal(decimal, unit === 'tao' ? TAO_DECIMALS : 0);
  if (rao <= TOTAL_SUPPLY_RAO) return { value: { rao, unit, isExact } };
  const hint = unit === 'tao' ? '; if it is rao, say so with --amounts rao' : '';
  return { problem: `is more than the 21,000,000 there can be: ${describeRaw(raw)}${hint}` };
}

/** A whole number up to `maximum`; `5.0` is one. */
export function parseWhole(raw: RawValue, maximum: bigint): Parsed<bigint> {
  const decimal = decimalOf(raw);
  const { scaled, isExact } = decimal === undefined ? NO_NUMBER : scaleDecimal(decimal, 0);
  return isExact && scaled <= maximum ? { value: scaled } : problem(raw, `is no whole number up to ${maximum}`);
}

/** True for a number with a point or an exponent: a part of one, where whole numbers are raw units. */
export function isFraction(raw: RawValue): boolean {
  return (raw.kind === 'number' || raw.kind === 'text') && /[.eE]/.test(raw.text) && decimalOf(raw) !== undefined;
}

/** A part of one, from 0 to 1, in units of `whole`: the nearest, and of two the smaller, so that a half of 65535 is 32767. */
export function parseFraction(raw: RawValue, whole: bigint): Parsed<bigint> {
  const decimal = decimalOf(raw);
  if (decimal === undefined) return problem(raw, 'is no number');
  const one = 10n ** BigInt(Math.max(-decimal.exponent, 0));
  const part = decimal.value * 10n ** BigInt(Math.max(decimal.exponent, 0));
  if (part > one) return problem(raw, 'is more than 1');
  return { value: (2n * part * whole + one - 1n) / (2n * one) };
}

const TRUE = /^(true|yes|y|1|\*)$/i;
const FALSE = /^(false|no|n|0|)$/i;

/** `true`, `1`, `*` and their like; an empty cell is false, as tables show it. */
export function parseFlag(raw: RawValue): Parsed<boolean> {
  if (raw.kind === 'flag') return { value: raw.flag };
  const text = raw.kind === 'nothing' ? '' : 'text' in raw ? raw.text.trim() : '?';
  if (TRUE.test(text)) return { value: true };
  return FALSE.test(text) ? { value: false } : problem(raw, 'is neither true nor false');
}

/** One result of the last epoch: u16, or a part of one in a column of fractions. */
export function parseShare(raw: RawValue, isOfFractions: boolean): Parsed<number> {
  const share = isOfFractions ? parseFraction(raw, BigInt(U16_MAX)) : parseWhole(raw, BigInt(U16_MAX));
  return 'value' in share ? { value: Number(share.value) } : share;
}

export function decimalOf(raw: RawValue): Decimal | undefined {
  return raw.kind === 'number' || raw.kind === 'text' ? parseDecimal(raw.text.trim()) : undefined;
}

const NO_NUMBER = { scaled: 0n, isExact: false };

function problem(raw: RawValue, text: string): { readonly problem: string } {
  return { problem: `${text}: ${describeRaw(raw)}` };
}
