/** Pure: breaks a correct module in one place. */
import type { Random } from '@yumanet/protocol';
import { applyTextEdit, type TextEdit } from '../tokens/text-edit.ts';
import { type EditFamily, tokenEdits } from '../tokens/token-edits.ts';
import type { SourcePair } from './render-module.ts';

/** A bug's kind: a wrong operator, number or variable, or a statement that is missing. */
export type BugFamily = EditFamily | 'missing';

export interface Bug extends TextEdit {
  readonly family: BugFamily;
}

/** How often each kind is drawn, of all. */
const BUG_SHARES: readonly (readonly [BugFamily, number])[] = [
  ['operator', 45],
  ['number', 25],
  ['variable', 20],
  ['missing', 10],
];

/** A statement on a line of its own that declares nothing and leads nowhere else. */
const STATEMENT = /^ +(?!const |let |return|break|continue)[^{}\n]+;\n/gm;

/** One of the bugs this module can have; `undefined` when it can have none of the kind that was drawn. */
export function drawBug(source: SourcePair, random: Random): Bug | undefined {
  const family = drawFamily(random);
  const bugs = family === 'missing' ? missingStatements(source.typed) : familyBugs(source, family);
  return bugs.length === 0 ? undefined : bugs[random.below(bugs.length)];
}

/** The module with the bugs in it. */
export function plantBugs(source: SourcePair, bugs: readonly Bug[]): SourcePair {
  const fromTheEnd = [...bugs].sort((one, other) => other.start - one.start);
  return {
    typed: fromTheEnd.reduce(applyTextEdit, source.typed),
    plain: fromTheEnd.reduce(applyTextEdit, source.plain),
  };
}

function drawFamily(random: Random): BugFamily {
  const shares = BUG_SHARES.reduce((sum, [, share]) => sum + share, 0);
  let drawn = random.below(shares);
  for (const [family, share] of BUG_SHARES) {
    if (drawn < share) return family;
    drawn -= share;
  }
  return 'operator';
}

/** Edits outside the types: there both texts are equal. */
function familyBugs({ typed, plain }: SourcePair, family: EditFamily): Bug[] {
  return tokenEdits(typed).filter(
    (edit) =>
      edit.family === family &&
      !isInSorting(typed, edit.start) &&
      typed.slice(edit.start, edit.start + edit.length) === plain.slice(edit.start, edit.start + edit.length),
  );
}

/** An order that contradicts itself sorts differently in every engine: the sandbox would not fail where our own run does. */
function isInSorting(typed: string, position: number): boolean {
  const lineStart = typed.lastIndexOf('\n', position) + 1;
  return typed.slice(lineStart, typed.indexOf('\n', position)).includes('.sort(');
}

function missingStatements(typed: string): Bug[] {
  return [...typed.matchAll(STATEMENT)].map((match) => ({
    start: match.index,
    length: match[0].length,
    text: '',
    family: 'missing',
  }));
}
