/** CSV with a header row, separated by commas, semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeJsonText } from './decode-json-text.ts';
import type { Problems } from './problems.ts';
import { type RawTable, toRawTable } from './raw-table.ts';
import { NOTHING, type RawValue } from './raw-value.ts';

/** The header is row 1, as in every spreadsheet. */
const FIRST_ROW = 2;
const DELIMITERS: readonly string[] = [',', ';', '\t'];

/** Undefined when there are no rows; the problem then says why. */
export function readCsvTable(text: string, problems: Problems): RawTable | undefined {
  const [headers = [], ...lines] = parseRows(text, problems);
  if (problems.count > 0) return undefined;
  const rows = lines
    .map((cells, index) => ({ cells, number: index + FIRST_ROW }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) {
    problems.add('has no rows: a header such as uid,hotkey,coldkey,stake and one line per neuron are needed');
    return undefined;
  }
  const twice = headers.find((header, index) => headers.indexOf(header) !== index);
  if (twice !== undefined) problems.add(`column "${twice}" is there twice`);
  for (const { cells, number } of rows) {
    if (cells.length === headers.length) continue;
    problems.add(`row ${number} has ${cells.length} cells, and the header has ${headers.length}`);
  }
  const columns = new Map(headers.map((header, place) => [header, rows.map(({ cells }) => cellValue(cells[place]))]));
  const rowNumbers = rows.map(({ number }) => number);
  return toRawTable({ rowNumbers, columns, facts: new Map(), digitsUnit: 'tao' }, problems);
}

function parseRows(text: string, problems: Problems): string[][] {
  const options = { bom: true, trim: true, relax_column_count: true };
  try {
    return parse(text, { ...options, delimiter: delimiterOf(text) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(`is no CSV: ${error.message}`);
    return [];
  }
}

/** The one that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const countOf = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((most, delimiter) => (countOf(delimiter) > countOf(most) ? delimiter : most));
}

/** A cell may hold a JSON list: a row of weights. */
function cellValue(cell: string | undefined): RawValue {
  if (cell === undefined || cell === '') return NOTHING;
  if (!cell.startsWith('[')) return { kind: 'text', text: cell };
  try {
    return decodeJsonText(cell);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { kind: 'text', text: cell };
  }
}
