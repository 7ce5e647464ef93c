/** What a classic request carries: a Python class of the ecosystem's SDK, as far as the wire shows it. */
import { sha3Hex256 } from '@yumanet/crypto';

/** Types whose Python text is the same everywhere. Others (floats, lists, dicts) would need all of Python's `repr`. */
export type FieldType = 'int' | 'str' | 'bool';

/** An int is a whole number within +-(2^53 - 1). */
export type FieldValue = number | string | boolean;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A class: its name is the route. */
export interface SynapseShape {
  readonly name: string;
  /** Required fields in declared order. */
  readonly required: Readonly<Record<string, FieldType>>;
  /** `required_hash_fields` of the class, in declared order; only what is here is protected by the signature. */
  readonly hashed: readonly string[];
}

/** Required fields that no hash covers: whoever is on the way can change them. */
export function unprotectedFields({ hashed, required }: SynapseShape): readonly string[] {
  return Object.keys(required).filter((name) => !hashed.includes(name));
}

/**
 * The class's `body_hash`: SHA3-256 of the joined hashes of each hashed field's Python text. Without hashed fields that of
 * nothing. Source: docs/rules/subnets.md section 10.3.
 */
export function bodyHash({ hashed }: SynapseShape, fields: FieldValues): string {
  return sha3Hex256(hashed.map((name) => sha3Hex256(pythonText(fields[name]))).join(''));
}

/** Python's `str(value)`. */
function pythonText(value: FieldValue | undefined): string {
  if (value === undefined) return 'None';
  if (typeof value !== 'boolean') return String(value);
  return value ? 'True' : 'False';
}

/** An empty value of each type in JSON, in base64: what the SDK's `bt_header_input_obj_` headers hold. */
export const EMPTY_VALUES: Readonly<Record<FieldType, string>> = { int: 'MA==', str: 'IiI=', bool: 'ZmFsc2U=' };
