/**
 * The shapes in which JSON exports hold neurons: a list of them; an object with such a list (`neurons`, or `uids` of
 * `btcli subnets show`); or an object of columns (the SDK's `MetagraphInfo`: `hotkeys`, `coldkeys`, …).
 */
import { decodeJsonText } from './decode-json-text.ts';
import type { Problems } from './problems.ts';
import { isColumnHeader, type NamedRows, type RawTable, toRawTable } from './raw-table.ts';
import { NOTHING, type RawValue } from './raw-value.ts';

type Fields = ReadonlyMap<string, RawValue>;

const NO_FIELDS: Fields = new Map();
/** Fields that hold the neurons as objects, the first that does counts. */
const LIST_FIELDS: readonly string[] = ['neurons', 'uids'];
/** Matrices: beside the neurons, or a column of theirs. */
const MATRIX_FIELDS: readonly string[] = ['weights', 'bonds'];
const SHAPE_PROBLEM =
  'has no neurons: they are a list, a list in "neurons" or "uids", or columns such as "hotkeys" and "coldkeys"';

/** Undefined when there are no neurons to speak of; the problem then says why. */
export function readJsonTable(text: string, problems: Problems): RawTable | undefined {
  const root = parse(text, problems);
  if (root === undefined) return undefined;
  const fields = root.kind === 'object' ? root.fields : NO_FIELDS;
  const list = root.kind === 'list' ? root : LIST_FIELDS.map((name) => fields.get(name)).find(isListOfObjects);
  const named = list === undefined ? fromColumns(fields, problems) : fromList(list, fields, problems);
  if (named === undefined) return undefined;
  if (named.rowNumbers.length > 0) return toRawTable(named, problems);
  problems.add(SHAPE_PROBLEM);
  return undefined;
}

function parse(text: string, problems: Problems): RawValue | undefined {
  try {
    return decodeJsonText(text);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    problems.add(`is no JSON: ${error.message}`);
    return undefined;
  }
}

function isListOfObjects(value: RawValue | undefined): boolean {
  return value?.kind === 'list' && value.items.length > 0 && value.items.every(({ kind }) => kind === 'object');
}

function fromList(list: RawValue, fields: Fields, problems: Problems): NamedRows | undefined {
  const items = list.kind === 'list' ? list.items : [];
  const rows: Fields[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === 'object') rows.push(item.fields);
    else problems.add(`row ${index + 1} is no neuron: an object with fields is needed`);
  }
  if (problems.count > 0) return undefined;
  const headers = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = new Map([...headers].map((header) => [header, rows.map((row) => row.get(header) ?? NOTHING)]));
  const facts = new Map([...fields].filter(([name, value]) => !LIST_FIELDS.includes(name) && value.kind !== 'list'));
  for (const name of MATRIX_FIELDS) addMatrix(columns, name, fields.get(name));
  return { rowNumbers: countFrom1(rows.length), columns, facts: withParameters(facts, fields), digitsUnit: 'rao' };
}

/** Every list as long as that of the hotkeys is a column; uids are the places unless there is a column of them. */
function fromColumns(fields: Fields, problems: Problems): NamedRows | undefined {
  const hotkeys = fields.get('hotkeys') ?? fields.get('hotkey');
  if (hotkeys?.kind !== 'list') {
    problems.add(SHAPE_PROBLEM);
    return undefined;
  }
  const count = hotkeys.items.length;
  const columns = new Map<string, readonly RawValue[]>();
  const facts = new Map<string, RawValue>();
  for (const [name, value] of fields) {
    if (value.kind !== 'list') facts.set(name, value);
    else if (MATRIX_FIELDS.includes(name)) addMatrix(columns, name, value);
    else if (value.items.length === count) columns.set(name, value.items);
    else if (!isColumnHeader(name)) facts.set(name, value);
    else problems.add(`column "${name}" has ${value.items.length} rows, and there are ${count} hotkeys`);
  }
  if (!columns.has('uids') && !columns.has('uid')) columns.set('uid', places(count));
  return { rowNumbers: countFrom1(count), columns, facts: withParameters(facts, fields), digitsUnit: 'rao' };
}

/**
 * A matrix beside the neurons: one row per uid, or `[uid, row]` pairs, or the rows of the API. In the latter two the uid
 * stays in the row, which says so by its shape.
 */
function addMatrix(columns: Map<string, readonly RawValue[]>, name: string, value: RawValue | undefined): void {
  const rows = value?.kind === 'object' ? value.fields.get('rows') : value;
  if (rows?.kind !== 'list' || columns.has(name)) return;
  const pairs = rows.items.map(uidAndRow);
  if (pairs.every((pair) => pair === undefined)) {
    columns.set(name, rows.items);
    return;
  }
  const byUid = new Map(pairs.flatMap((pair) => (pair === undefined ? [] : [pair])));
  const uids = columns.get('uid') ?? columns.get('uids') ?? places(columns.get('hotkeys')?.length ?? 0);
  columns.set(
    name,
    uids.map((uid) => byUid.get('text' in uid ? uid.text : '') ?? NOTHING),
  );
}

/** `[3, [[0, 65535]]]`, or `{"uid": 3, "uids": [0], "values": [65535]}`. */
function uidAndRow(value: RawValue): [string, RawValue] | undefined {
  if (value.kind === 'object') {
    const uid = value.fields.get('uid');
    return uid?.kind === 'number' ? [uid.text, value] : undefined;
  }
  const [uid, row, ...rest] = value.kind === 'list' ? value.items : [];
  return uid?.kind === 'number' && row?.kind === 'list' && rest.length === 0 ? [uid.text, row] : undefined;
}

/** Hyperparameters may stand in an object, or in a list of names and values as `btcli` and the API have it. */
function withParameters(facts: Fields, fields: Fields): Fields {
  const tempo = facts.get('tempo');
  const nested = fields.get('hyperparameters');
  const parts: [string, RawValue][] = [...facts].filter(([name]) => name !== 'hyperparameters');
  // `btcli subnets show` has the tempo beside the blocks since the last epoch.
  if (tempo?.kind === 'object') parts.push(['tempo', tempo.fields.get('tempo') ?? NOTHING]);
  if (nested?.kind === 'object') parts.push(...nested.fields);
  if (nested?.kind === 'list') parts.push(...nested.items.flatMap(nameAndValue));
  return new Map(parts);
}

function nameAndValue(item: RawValue): [string, RawValue][] {
  if (item.kind !== 'object') return [];
  const name = item.fields.get('hyperparameter') ?? item.fields.get('name');
  const value = ['value', 'number', 'flag', 'text']
    .map((key) => item.fields.get(key))
    .find((each) => each !== undefined);
  return name?.kind === 'text' && value !== undefined ? [[name.text, value]] : [];
}

function places(count: number): RawValue[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'number', text: String(index) }));
}

function countFrom1(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
