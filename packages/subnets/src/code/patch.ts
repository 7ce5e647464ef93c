/** Pure: patches by lines. */
import type { CodeEdit } from '@yumanet/protocol/messages';

/** Edits of one patch. */
const EDITS_MAX = 64;
/** Characters of a module after a patch. */
const SOURCE_CHARS_MAX = 16_384;
/** Lines that are compared one by one; longer texts are replaced as a whole. */
const COMPARED_LINES_MAX = 500;

/** A patched source with the size of the patch in characters: what goes and what comes. */
export interface Patched {
  readonly source: string;
  readonly chars: number;
}

/** The source after the edits; `undefined` when they are no patch for it: out of order, out of reach, too many or too large. */
export function applyPatch(source: string, edits: readonly CodeEdit[]): Patched | undefined {
  if (edits.length > EDITS_MAX) return undefined;
  const lines = source.split('\n');
  const result: string[] = [];
  let next = 0;
  let chars = 0;
  for (const { firstLine, removedCount, text } of edits) {
    const start = firstLine - 1;
    const end = start + removedCount;
    const isNothing = removedCount === 0 && text === '';
    if (start < next || end > lines.length || start >= lines.length + 1 || isNothing) return undefined;
    const removed = lines.slice(start, end);
    const inserted = text === '' ? [] : text.split('\n');
    chars += sizeOf(removed) + sizeOf(inserted);
    result.push(...lines.slice(next, start), ...inserted);
    next = end;
  }
  const patched = [...result, ...lines.slice(next)].join('\n');
  return patched.length > SOURCE_CHARS_MAX ? undefined : { source: patched, chars };
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** The fewest whole lines that turn one text into the other. Cost: lines times lines. */
export function diffLines(before: string, after: string): CodeEdit[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  if (Math.max(old.length, fresh.length) > COMPARED_LINES_MAX) {
    return [{ firstLine: 1, removedCount: old.length, text: after }];
  }
  const common = commonLengths(old, fresh);
  const edits: CodeEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const first = { i, j };
    while (isDifferent(old, fresh, i, j)) {
      if (j >= fresh.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) i += 1;
      else j += 1;
    }
    edits.push(lineEdit(fresh, first, { i, j }));
  }
  return edits;
}

function isDifferent(old: readonly string[], fresh: readonly string[], i: number, j: number): boolean {
  if (i >= old.length && j >= fresh.length) return false;
  return i >= old.length || j >= fresh.length || old[i] !== fresh[j];
}

function lineEdit(
  fresh: readonly string[],
  first: { readonly i: number; readonly j: number },
  end: { readonly i: number; readonly j: number },
): CodeEdit {
  // A single empty line as a text would be none.
  const text = fresh.slice(first.j, end.j).join('\n');
  return { firstLine: first.i + 1, removedCount: end.i - first.i, text: end.j > first.j && text === '' ? ' ' : text };
}

/** Of each pair of rests, how many lines they have in common. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === fresh[j] ? at(common, i + 1, j + 1) + 1 : Math.max(at(common, i + 1, j), at(common, i, j + 1));
    }
  }
  return common;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
