import { type Comment, type Program, parseSync } from 'oxc-parser';

/** A parsed source file. Offsets in the tree and in the comments count UTF-16 units of `text`. */
export type SourceFile = {
  /** Path from the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  /** What the parser refused. The tree is not to be trusted when this is not empty. */
  readonly errors: readonly string[];
};

/** Parses one TypeScript or JavaScript file. Never throws: what is wrong with the text is in `errors`. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' });
  return { path, text, program, comments, errors: errors.map((error) => error.message) };
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1)) line += 1;
  return line;
}
