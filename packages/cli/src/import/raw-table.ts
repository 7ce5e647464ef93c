/** A metagraph file as rows of cells with known meaning, whatever its format was. */

import {
  type AmountUnit,
  COLUMN_NAMES,
  type ColumnName,
  FACT_NAMES,
  type FactName,
  plainHeader,
} from './column-names.ts';
import { PARAMETER_NAMES, type ParameterName } from './parameter-names.ts';
import type { Problems } from './problems.ts';
import { isBlank, NOTHING, type RawValue } from './raw-value.ts';

/** A column as the file has it. */
export interface RawColumn {
  /** As it is spelled in the file. */
  readonly header: string;
  readonly unit?: AmountUnit;
  /** One value per row. */
  readonly values: readonly RawValue[];
}

export interface RawFact {
  readonly header: string;
  readonly unit?: AmountUnit;
  readonly value: RawValue;
}

export interface RawTable {
  /** How the file counts each row. */
  readonly rowNumbers: readonly number[];
  readonly columns: ReadonlyMap<ColumnName, RawColumn>;
  readonly facts: ReadonlyMap<FactName, RawFact>;
  readonly parameters: ReadonlyMap<ParameterName, RawFact>;
  /** Headers without a meaning here. */
  readonly ignored: readonly string[];
  /** What a text of digits alone means as an amount: u64 fields of JSON are written as text, in rao. */
  readonly digitsUnit: AmountUnit;
}

/** What a reader of one format hands over: headers as they are spelled. */
export interface NamedRows {
  readonly rowNumbers: readonly number[];
  readonly columns: ReadonlyMap<string, readonly RawValue[]>;
  readonly facts: ReadonlyMap<string, RawValue>;
  readonly digitsUnit: AmountUnit;
}

/** Gives every header its meaning. Two headers of one meaning must agree in every row. */
export function toRawTable(named: NamedRows, problems: Problems): RawTable {
  const { rowNumbers, digitsUnit } = named;
  const columns = new Map<ColumnName, RawColumn>();
  const facts = new Map<FactName, RawFact>();
  const parameters = new Map<ParameterName, RawFact>();
  const ignored: string[] = [];
  const addFact = (header: string, value: RawValue): void => {
    const { name, unit } = plainHeader(header);
    const fact = { header, value, ...(unit === undefined ? {} : { unit }) };
    const factName = FACTS_BY_NAME.get(name);
    const parameterName = PARAMETERS_BY_NAME.get(name);
    if (factName !== undefined) facts.set(factName, facts.get(factName) ?? fact);
    else if (parameterName !== undefined) parameters.set(parameterName, parameters.get(parameterName) ?? fact);
    else ignored.push(header);
  };
  for (const [header, value] of named.facts) addFact(header, value);
  for (const [header, values] of named.columns) {
    const { name, unit } = plainHeader(header);
    const columnName = COLUMNS_BY_NAME.get(name);
    if (columnName === undefined) {
      addFact(
        header,
        FACTS_BY_NAME.has(name) || PARAMETERS_BY_NAME.has(name) ? onlyValue(named, header, problems) : NOTHING,
      );
      continue;
    }
    const column: RawColumn = { header, values, ...(unit === undefined ? {} : { unit }) };
    const other = columns.get(columnName);
    if (other === undefined) columns.set(columnName, column);
    else expectSame(rowNumbers, other, column, problems);
  }
  return { rowNumbers, columns, facts, parameters, ignored, digitsUnit };
}

/** A fact of the subnet that stands in every row: it must be the same in all of them. */
function onlyValue({ rowNumbers, columns }: NamedRows, header: string, problems: Problems): RawValue {
  const values = columns.get(header) ?? [];
  const first = values.find((value) => !isBlank(value)) ?? NOTHING;
  const place = values.findIndex((value) => !isBlank(value) && !isSame(value, first));
  if (place !== -1) problems.addAt(rowNumbers[place] ?? 0, header, 'is not what it is in the rows before');
  return first;
}

function expectSame(rowNumbers: readonly number[], one: RawColumn, other: RawColumn, problems: Problems): void {
  const place = one.values.findIndex((value, index) => !isSame(value, other.values[index] ?? NOTHING));
  if (place === -1 && one.unit === other.unit) return;
  problems.addAt(rowNumbers[Math.max(place, 0)] ?? 0, other.header, `contradicts column "${one.header}"`);
}

function isSame(one: RawValue, other: RawValue): boolean {
  return textOf(one) === textOf(other);
}

function textOf(value: RawValue): string {
  if ('text' in value) return value.text.trim();
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}

const COLUMNS_BY_NAME = byName(COLUMN_NAMES);
const FACTS_BY_NAME = byName(FACT_NAMES);
const PARAMETERS_BY_NAME = byName(PARAMETER_NAMES);

/** True for a header that means something of each neuron. */
export function isColumnHeader(header: string): boolean {
  return COLUMNS_BY_NAME.has(plainHeader(header).name);
}

function byName<K extends string>(names: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const entries: [string, K][] = [];
  for (const key in names) for (const name of names[key]) entries.push([name, key]);
  return new Map(entries);
}
