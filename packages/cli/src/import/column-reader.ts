/** Columns of a table as lists of values; what is wrong with a cell is told with its row and column. */
import type { Amount, AmountRules, Parsed } from './cell-values.ts';
import { isFraction, parseAmount, parseFlag, parseShare, parseWhole } from './cell-values.ts';
import type { ColumnName } from './column-names.ts';
import type { Problems } from './problems.ts';
import type { RawColumn, RawTable } from './raw-table.ts';
import { isBlank, type RawValue } from './raw-value.ts';

export class ColumnReader {
  readonly #table: RawTable;
  readonly #problems: Problems;
  readonly #plainUnit: AmountRules['plainUnit'];
  #cutCount = 0;

  /** `plainUnit` is what a bare number means as an amount. */
  constructor(table: RawTable, problems: Problems, plainUnit: AmountRules['plainUnit']) {
    this.#table = table;
    this.#problems = problems;
    this.#plainUnit = plainUnit;
  }

  /** Count of amounts that lost digits below a rao. */
  get cutCount(): number {
    return this.#cutCount;
  }

  has(name: ColumnName): boolean {
    return this.#table.columns.has(name);
  }

  complain(place: number, name: ColumnName, text: string): void {
    this.#problems.addAt(this.#table.rowNumbers[place] ?? 0, this.#table.columns.get(name)?.header ?? name, text);
  }

  /** A column in which every cell must have a value; one that has none is a problem and reads as undefined. */
  required<T>(name: ColumnName, parse: (value: RawValue) => Parsed<T>): readonly (T | undefined)[] {
    return this.#read(name, (value) => (isBlank(value) ? { problem: 'is empty' } : parse(value)));
  }

  /** A column that may be missing, or have empty cells. */
  optional<T>(name: ColumnName, parse: (value: RawValue) => Parsed<T>): readonly (T | undefined)[] {
    return this.#read<T | undefined>(name, (value) => (isBlank(value) ? { value: undefined } : parse(value)));
  }

  /** An empty cell of a column that is there is false. */
  flags(name: ColumnName): readonly (boolean | undefined)[] {
    return this.#read(name, parseFlag);
  }

  counts(name: ColumnName, maximum: bigint): readonly (bigint | undefined)[] {
    return this.optional(name, (value) => parseWhole(value, maximum));
  }

  /** u16 shares: a column with a point in it holds parts of one. Empty cells are 0. */
  shares(name: ColumnName): readonly number[] {
    const isOfFractions = this.#table.columns.get(name)?.values.some(isFraction) === true;
    const shares = this.optional(name, (value) => parseShare(value, isOfFractions));
    return shares.map((share) => share ?? 0);
  }

  /** Rao; undefined without the column. All of a column has one unit. Empty cells are a problem. */
  amounts(name: ColumnName): readonly bigint[] | undefined {
    const column = this.#table.columns.get(name);
    if (column === undefined) return undefined;
    const rules = this.#rulesOf(column);
    const amounts = this.required(name, (value) => parseAmount(value, rules));
    this.#expectOneUnit(name, amounts);
    this.#cutCount += amounts.filter((amount) => amount?.isExact === false).length;
    return amounts.map((amount) => amount?.rao ?? 0n);
  }

  #rulesOf({ unit }: RawColumn): AmountRules {
    const { digitsUnit } = this.#table;
    const plainUnit = this.#plainUnit;
    const rules = { plainUnit, digitsUnit: digitsUnit === 'tao' ? plainUnit : digitsUnit };
    return unit === undefined ? rules : { ...rules, unit };
  }

  #expectOneUnit(name: ColumnName, amounts: readonly (Amount | undefined)[]): void {
    const first = amounts.find((amount) => amount !== undefined);
    const place = amounts.findIndex((amount) => amount !== undefined && amount.unit !== first?.unit);
    if (place === -1) return;
    this.complain(place, name, `is in ${amounts[place]?.unit}, and the rows before are in ${first?.unit}`);
  }

  #read<T>(name: ColumnName, parse: (value: RawValue) => Parsed<T>): readonly (T | undefined)[] {
    const column = this.#table.columns.get(name);
    return this.#table.rowNumbers.map((_, place) => {
      const value = column?.values[place];
      if (value === undefined) return undefined;
      const parsed = parse(value);
      if ('value' in parsed) return parsed.value;
      this.complain(place, name, parsed.problem);
      return undefined;
    });
  }
}
