/**
 * Pure: the small changes that break a module, and that repair it. Bugs are planted with the very operators that the search
 * tries, read the other way round; the search does not know where, and a line that is missing it cannot bring back.
 */
import { readTokens, type Token } from './read-tokens.ts';
import type { TextEdit } from './text-edit.ts';

/** What an edit does: another operator, another number, another variable. */
export type EditFamily = 'operator' | 'number' | 'variable';

export interface TokenEdit extends TextEdit {
  readonly family: EditFamily;
}

/** Each sign, and what it is mistaken for. Symmetric, so that every mistake can be undone. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['+'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-=', '*='],
  '-=': ['+='],
  '*=': ['+='],
  true: ['false'],
  false: ['true'],
  min: ['max'],
  max: ['min'],
  ceil: ['floor'],
  floor: ['ceil'],
};

/** How far a wrong number is from the right one, at most. */
const NUMBER_ERROR_MAX = 3;

/** Words of the language and its library: no variables. */
const FIXED = new Set(
  'break const continue else export false for function if in let new null of return true typeof undefined while number string boolean unknown Math Map Set Number String Array Record length push'.split(
    ' ',
  ),
);

/** Every edit of one token of the source, in the order of the text, family by family. */
export function tokenEdits(source: string): TokenEdit[] {
  const tokens = readTokens(source).filter(({ kind }) => kind !== 'comment');
  const scopes = readScopes(tokens);
  const each = (make: (token: Token, index: number) => TokenEdit[]): TokenEdit[] => tokens.flatMap(make);
  return [
    ...each((token) => (MISTAKEN[token.text] ?? []).map((text) => replacement(token, text, 'operator'))),
    ...each((token) => (token.kind === 'number' ? otherNumbers(token) : [])),
    ...each((token, index) => (isVariableUse(tokens, index) ? otherNames(token, scopes[index] ?? []) : [])),
  ];
}

function otherNumbers(token: Token): TokenEdit[] {
  const value = Number(token.text);
  if (!Number.isSafeInteger(value)) return [];
  const steps = Array.from({ length: NUMBER_ERROR_MAX }, (_, index) => [index + 1, -(index + 1)]).flat();
  return steps
    .map((step) => value + step)
    .filter((other) => other >= 0)
    .map((other) => replacement(token, String(other), 'number'));
}

function otherNames(token: Token, names: readonly string[]): TokenEdit[] {
  return names.filter((name) => name !== token.text).map((name) => replacement(token, name, 'variable'));
}

function replacement(token: Token, text: string, family: EditFamily): TokenEdit {
  return { start: token.start, length: token.text.length, text, family };
}

/** Per token, the module's constants and the variables of its function. Functions do not nest in these modules. */
function readScopes(tokens: readonly Token[]): readonly (readonly string[])[] {
  const scopes: string[][] = [];
  const constants: string[] = [];
  let names = constants;
  let depth = 0;
  for (const [index, { text }] of tokens.entries()) {
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    if (text === 'function') names = [...constants];
    if (isDeclared(tokens, index)) {
      const home = depth === 0 && tokens[index - 1]?.text === 'const' ? constants : names;
      if (!home.includes(text)) home.push(text);
    }
    scopes.push(names);
  }
  return scopes;
}

/** After `const` or `let`, or before the colon of its type. */
function isDeclared(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'name' || FIXED.has(token.text)) return false;
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1]?.text;
  return before === 'const' || before === 'let' || (after === ':' && (before === '(' || before === ','));
}

function isVariableUse(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'name' || FIXED.has(token.text) || isDeclared(tokens, index)) return false;
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1]?.text;
  return before !== '.' && before !== 'function' && after !== '(' && after !== ':';
}
