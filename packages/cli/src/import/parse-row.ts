/** A neuron's row of weights or bonds. */
import { lintWeights, type SparseRowU16, U16_MAX } from '@yumanet/yuma';
import { scaleDecimal } from '../numbers/parse-decimal.ts';
import { decimalOf, isFraction, type Parsed, parseWhole } from './cell-values.ts';
import { describeRaw, isBlank, type RawValue } from './raw-value.ts';

/** Who the entries may be for. */
export interface RowTargets {
  readonly count: number;
  /** uids by hotkey, as ss58. */
  readonly uidOf: ReadonlyMap<string, number>;
}

export const EMPTY_ROW: SparseRowU16 = { uids: new Uint16Array(0), values: new Uint16Array(0) };

/** More digits than these say nothing about a u16. */
const FRACTION_DECIMALS = 40;

interface Entry {
  readonly target: RawValue;
  readonly value: RawValue;
}

/**
 * Accepts `[[uid, value], …]`, `{"uids": […], "values": […]}`, `{"uid or hotkey": value, …}`, one value per uid, and in
 * CSV `uid:value uid:value`. Whole numbers are u16. A row with a point in it holds parts of one: they are quantised by
 * the largest, as the SDK does before it sends weights.
 */
export function parseRow(raw: RawValue, targets: RowTargets): Parsed<SparseRowU16> {
  if (isBlank(raw)) return { value: EMPTY_ROW };
  const entries = entriesOf(raw, targets);
  if ('problem' in entries) return entries;
  const uids = uidsOf(entries.value, targets);
  if ('problem' in uids) return uids;
  const values = valuesOf(entries.value.map(({ value }) => value));
  if ('problem' in values) return values;
  return { value: { uids: Uint16Array.from(uids.value), values: Uint16Array.from(values.value) } };
}

function entriesOf(raw: RawValue, { count }: RowTargets): Parsed<readonly Entry[]> {
  if (raw.kind === 'text') return entriesOfText(raw.text);
  if (raw.kind === 'object') return entriesOfObject(raw.fields);
  if (raw.kind !== 'list') return { problem: `is no row of weights: ${describeRaw(raw)}` };
  if (raw.items.length > 0 && raw.items.every(({ kind }) => kind === 'number')) {
    if (raw.items.length !== count)
      return { problem: `has ${raw.items.length} values, and there are ${count} neurons` };
    const entries = raw.items.map((value, uid): Entry => ({ target: uidText(uid), value }));
    return { value: entries.filter(({ value }) => decimalOf(value)?.value !== 0n) };
  }
  const entries: Entry[] = [];
  for (const item of raw.items) {
    const [target, value, ...rest] = item.kind === 'list' ? item.items : [];
    if (target === undefined || value === undefined || rest.length > 0) {
      return { problem: `holds something that is no pair of uid and value: ${describeRaw(item)}` };
    }
    entries.push({ target, value });
  }
  return { value: entries };
}

function entriesOfText(text: string): Parsed<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const part of text.split(/[\s;,]+/).filter((each) => each !== '')) {
    const [target = '', value = '', ...rest] = part.split(':');
    if (value === '' || rest.length > 0) return { problem: `holds something that is no uid:value: "${part}"` };
    entries.push({ target: { kind: 'text', text: target }, value: { kind: 'text', text: value } });
  }
  return { value: entries };
}

function entriesOfObject(fields: ReadonlyMap<string, RawValue>): Parsed<readonly Entry[]> {
  const [uids, values] = [fields.get('uids'), fields.get('values')];
  if (uids?.kind !== 'list' || values?.kind !== 'list') {
    return { value: Array.from(fields, ([key, value]) => ({ target: { kind: 'text', text: key }, value })) };
  }
  if (uids.items.length !== values.items.length) {
    return { problem: `has ${uids.items.length} uids and ${values.items.length} values` };
  }
  return { value: uids.items.flatMap((target, place) => ({ target, value: values.items[place] ?? target })) };
}

function uidsOf(entries: readonly Entry[], { count, uidOf }: RowTargets): Parsed<readonly number[]> {
  const uids = new Set<number>();
  for (const { target } of entries) {
    const text = 'text' in target ? target.text.trim() : '';
    const isUid = /^\d{1,5}$/.test(text);
    const uid = isUid ? Number(text) : uidOf.get(text);
    if (uid === undefined) return { problem: `is for ${describeRaw(target)}, which is no hotkey of this file` };
    if (uid >= count) return { problem: `is for uid ${uid}, which does not exist: there are ${count} neurons` };
    if (uids.has(uid)) return { problem: `has uid ${uid} twice` };
    uids.add(uid);
  }
  return { value: [...uids] };
}

function valuesOf(values: readonly RawValue[]): Parsed<readonly number[]> {
  if (!values.some(isFraction)) return wholeValues(values);
  const scaled: bigint[] = [];
  for (const value of values) {
    const decimal = decimalOf(value);
    if (decimal === undefined) return { problem: `holds something that is no number: ${describeRaw(value)}` };
    scaled.push(scaleDecimal(decimal, FRACTION_DECIMALS).scaled);
  }
  return { value: lintWeights(scaled).weights };
}

function wholeValues(values: readonly RawValue[]): Parsed<readonly number[]> {
  const numbers: number[] = [];
  for (const value of values) {
    const whole = parseWhole(value, BigInt(U16_MAX));
    if ('problem' in whole) return { problem: `holds a value that ${whole.problem}` };
    numbers.push(Number(whole.value));
  }
  return { value: numbers };
}

function uidText(uid: number): RawValue {
  return { kind: 'number', text: String(uid) };
}
