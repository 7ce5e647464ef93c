/** A comparison of one storage entry with a value: what mining can wait for. */
import { type JsonValue, type Refusal, refuse, WireError } from '@yumanet/protocol';
import type { StorageCondition } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { parseJsonText } from '../state/parse-json-text.ts';

/** Tells whether a condition holds for a state. */
export type ConditionTest = (state: ChainState) => boolean;

export type PreparedCondition =
  | { readonly kind: 'ready'; readonly test: ConditionTest }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const ORDERS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};
const OPERATORS: readonly string[] = ['==', '!=', ...Object.keys(ORDERS)];

/**
 * Reads a condition. `StorageItemNotFound` for an unknown item; `InvalidParameter` for a key that does not fit it, an
 * unknown operator, a value that is no JSON, and an order of what is no whole number. An entry that is not there reads
 * as its default; that of an optional item is `null`, which is in no order.
 */
export function prepareCondition(state: ChainState, condition: StorageCondition): PreparedCondition {
  const { item, key, operator, value } = condition;
  if (state.tableNamed(item) === undefined) {
    return { kind: 'refused', refusal: refuse('request', 'StorageItemNotFound', { item }) };
  }
  try {
    return { kind: 'ready', test: testOf(state, { item, key, operator, expected: parseJsonText(value) }) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const facts = { parameter: error.path, problem: error.problem };
    return { kind: 'refused', refusal: refuse('request', 'InvalidParameter', facts) };
  }
}

interface Comparison {
  readonly item: string;
  readonly key: readonly string[];
  readonly operator: string;
  readonly expected: JsonValue;
}

function testOf(state: ChainState, { item, key, operator, expected }: Comparison): ConditionTest {
  if (!OPERATORS.includes(operator)) throw new WireError('operator', `is none of ${OPERATORS.join(' ')}`);
  const present = (at: ChainState): JsonValue => at.tableNamed(item)?.jsonOf(key) ?? null;
  const now = present(state);
  const order = ORDERS[operator];
  if (order === undefined) {
    const text = canonical(expected);
    return (at) => (canonical(present(at)) === text) === (operator === '==');
  }
  const bound = numberOf(expected);
  if (bound === undefined) throw new WireError('value', `is no whole number, which ${operator} needs`);
  if (now !== null && numberOf(now) === undefined) {
    throw new WireError('item', `${item} has values that are no numbers, which ${operator} needs`);
  }
  return (at) => {
    const value = numberOf(present(at));
    return value !== undefined && order(value < bound ? -1 : value > bound ? 1 : 0);
  };
}

/** Numbers are equal to their decimal text: large ones are only shown as text. */
function canonical(value: JsonValue): string {
  return numberOf(value)?.toString() ?? JSON.stringify(value);
}

function numberOf(value: JsonValue): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === 'string' && /^-?[0-9]{1,39}$/.test(value) ? BigInt(value) : undefined;
}
