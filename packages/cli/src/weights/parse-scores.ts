/** Scores as a person has them, a JSON list or CSV, as exact integers of one scale. */
import { UID_MAX } from '../commands/arguments.ts';
import { type Decimal, DIGITS_MAX, parseDecimal } from '../numbers/parse-decimal.ts';
import { usageError } from '../output/cli-error.ts';

/** One score as it was written. */
interface WrittenScore {
  readonly uid: number;
  readonly text: string;
}

/** Scores in the order of the file; score k is `scaled[k]` x 10^`exponent`. */
export interface ParsedScores {
  readonly uids: readonly number[];
  readonly texts: readonly string[];
  readonly scaled: readonly bigint[];
  readonly exponent: number;
}

const SCORES_MAX = 65_536;
const REMEDY = 'Give a JSON list such as [0.5, 0.25], where the place is the uid, or lines of uid,score.';

/** Reads a text that begins with `[` as a JSON list of numbers, any other as CSV. Throws a usage error that names the place. */
export function parseScores(text: string): ParsedScores {
  const trimmed = text.trim();
  const written = trimmed.startsWith('[') ? readList(trimmed) : readCsv(trimmed);
  if (written.length === 0) throw usageError('there are no scores', REMEDY);
  if (written.length > SCORES_MAX) throw usageError(`there are more than ${SCORES_MAX} scores`, REMEDY);
  const decimals = written.map(readDecimal);
  const exponent = decimals.reduce((least, score) => Math.min(least, score.exponent), 0);
  return {
    uids: written.map(({ uid }) => uid),
    texts: written.map(({ text: score }) => score),
    scaled: decimals.map((score) => score.value * 10n ** BigInt(score.exponent - exponent)),
    exponent,
  };
}

/** Not with JSON.parse, which would round numbers to floats. */
function readList(text: string): WrittenScore[] {
  if (!text.endsWith(']')) throw usageError('the JSON list has no end', REMEDY);
  const inner = text.slice(1, -1).trim();
  return inner === '' ? [] : inner.split(',').map((item, uid) => ({ uid, text: item.trim() }));
}

function readCsv(text: string): WrittenScore[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isHeader = /^uid\s*,/i.test(lines[0] ?? '');
  const scores = lines.flatMap((line, index) =>
    line === '' || (index === 0 && isHeader) ? [] : [readLine(line, index + 1)],
  );
  const seen = new Set<number>();
  for (const { uid } of scores) {
    if (seen.has(uid)) throw usageError(`uid ${uid} has two scores`, REMEDY);
    seen.add(uid);
  }
  return scores;
}

function readLine(line: string, number: number): WrittenScore {
  const [uidText = '', text = '', ...rest] = line.split(',').map((cell) => cell.trim());
  const uid = /^\d{1,5}$/.test(uidText) ? Number(uidText) : Number.NaN;
  if (uid <= UID_MAX && rest.length === 0) return { uid, text };
  throw usageError(`line ${number} is not uid,score: "${line}"`, REMEDY);
}

function readDecimal({ uid, text }: WrittenScore): Decimal {
  const decimal = parseDecimal(text);
  if (decimal !== undefined) return decimal;
  const problem = text.startsWith('-') ? 'is negative' : `is no number of at most ${DIGITS_MAX} digits`;
  throw usageError(`the score of uid ${uid}, "${text}", ${problem}`, REMEDY);
}
