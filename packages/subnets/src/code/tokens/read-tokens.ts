/** Pure: TypeScript as tokens, as far as the modules of this subnet use it: no regular expressions, no template literals. */

export type TokenKind = 'name' | 'number' | 'string' | 'sign' | 'comment';

/** A piece of a text; `start` counts characters. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const TOKEN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<name>[A-Za-z_$][\w$]*)|(?<number>\d[\d_]*(?:\.\d+)?)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<sign>===|!==|=>|<=|>=|&&|\|\||\?\?|\+=|-=|\*=|\.\.\.|[^\s])/g;

/** Tokens in order, comments included. */
export function readTokens(source: string): Token[] {
  return [...source.matchAll(TOKEN)].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    text: match[0],
    start: match.index,
  }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['comment'] !== undefined) return 'comment';
  if (groups['name'] !== undefined) return 'name';
  if (groups['number'] !== undefined) return 'number';
  return groups['string'] === undefined ? 'sign' : 'string';
}
