/** What a person types for a hyperparameter, as the field of its call takes it. */
import { type Crypto, type JsonValue, ss58Encode } from '@yumanet/protocol';
import { Call, type Hyperparameter } from '@yumanet/protocol/messages';
import { parseAccount } from '../commands/arguments.ts';
import { parseDecimal } from '../numbers/parse-decimal.ts';
import { usageError } from '../output/cli-error.ts';
import { parseTao } from '../output/units.ts';
import { oneOf } from './value-text.ts';

const SWITCHES: Readonly<Record<string, boolean>> = {
  ...{ true: true, on: true, yes: true },
  ...{ false: false, off: false, no: false },
};
/** The switch behind a version. */
const YUMA_VERSIONS: Readonly<Record<string, boolean>> = { '2': false, '3': true };
/** A whole number below is what the bits stand for, from here on it is the bits. */
const FACTOR_MAX = 1_000n;

/** Undefined leaves the field out. Throws a usage error on what is no such value. Whether it is within its range is the chain's to say. */
export function parseHyperparameterValue(
  hyperparameter: Hyperparameter,
  text: string,
  crypto: Crypto,
): JsonValue | undefined {
  const { name, unit, type } = hyperparameter;
  switch (fieldKind(hyperparameter)) {
    case 'bool':
      return switchOf(name, type === 'bool' ? SWITCHES : YUMA_VERSIONS, text);
    case 'account':
      return ss58Encode(parseAccount(text, crypto));
    case 'string':
      return unit === 'none' ? text : wholeOf(hyperparameter, text).toString();
    case 'message':
      return splitOf(name, text);
    case 'u32':
      return Number(wholeOf(hyperparameter, text));
    default:
      return wholeOf(hyperparameter, text).toString();
  }
}

/** How the call's field is written; undefined when this version does not know the call. */
function fieldKind({ call, field }: Hyperparameter): string | undefined {
  const member = Call.schema.fields.find(({ name }) => name === call);
  return member?.codec?.().schema.fields.find(({ name }) => name === field)?.kind;
}

function switchOf(name: string, words: Readonly<Record<string, boolean>>, text: string): boolean {
  const value = Object.entries(words).find(([word]) => word === text.toLowerCase())?.[1];
  if (value === undefined) {
    throw usageError(`"${text}" is no value of ${name}`, `It is one of ${Object.keys(words).join(', ')}.`);
  }
  return value;
}

/** How mechanisms share the emission: `even`, or a share each. */
function splitOf(name: string, text: string): JsonValue | undefined {
  if (text.toLowerCase() === 'even') return undefined;
  const shares = text.split(/\s*,\s*/);
  if (shares.every((share) => /^\d{1,5}$/.test(share))) return { shares: shares.map(Number) };
  throw usageError(`"${text}" is no value of ${name}`, 'It is even, or whole numbers such as 16383,49152.');
}

function wholeOf({ name, unit }: Hyperparameter, text: string): bigint {
  if (unit === 'rao') return raoOf(text);
  const isBits = unit.endsWith('bits');
  const whole = /^-?\d{1,39}$/.test(text) ? BigInt(text) : undefined;
  if (whole !== undefined && !(isBits && whole < FACTOR_MAX)) return whole;
  const one = oneOf(unit);
  if (one === undefined) throw usageError(`"${text}" is no value of ${name}`, 'It is a whole number.');
  const value = isBits ? bitsOf(text, one) : partOf(text, BigInt(one));
  if (value !== undefined) return value;
  throw usageError(`"${text}" is no value of ${name}`, 'It is a whole number, or a fraction such as 0.5.');
}

/** TAO as everywhere, unless the text says that it is rao. */
function raoOf(text: string): bigint {
  const [, rao] = /^(\d{1,20})\s*rao$/i.exec(text) ?? [];
  return rao === undefined ? parseTao(text.replace(/\s*tao$/i, '')) : BigInt(rao);
}

/** The fraction of `one`, cut; exact in decimals. */
function partOf(text: string, one: bigint): bigint | undefined {
  const decimal = parseDecimal(text);
  if (decimal === undefined) return undefined;
  const { value, exponent } = decimal;
  return exponent >= 0 ? value * 10n ** BigInt(exponent) * one : (value * one) / 10n ** BigInt(-exponent);
}

/** As the reference reads its own constants: the double nearest to the number, in bits. */
function bitsOf(text: string, one: number): bigint | undefined {
  return parseDecimal(text) === undefined ? undefined : BigInt(Math.round(Number(text) * one));
}
