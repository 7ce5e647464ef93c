import { type Comment, type Node, parseSync } from 'oxc-parser';
import { lineAt, type SourceFile } from '../parse-source.ts';
import type { Rule } from '../rule.ts';

/**
 * No code in comments: it rots unseen, and history keeps it anyway. A run of comment lines is code when it parses as
 * statements that do something and that end as code ends, in `;` or `}`. Prose and formulas do not. Examples may stand
 * in documentation comments between ``` fences or after @example.
 */
export const checkCommentedCode: Rule = (file) =>
  commentRuns(file).flatMap((run) => {
    const hit = firstCode(run);
    if (hit === undefined) return [];
    const message = `code in a comment: ${hit.text.slice(0, 60)}`;
    return [{ rule: 'commented-code', path: file.path, line: hit.line, message }];
  });

/** A statement does not go on for longer than this in a comment; a bound for the search. */
const STATEMENT_LINES_MAX = 40;

/** One line of a comment, without stars and without a comment inside the comment. */
type CommentLine = { readonly text: string; readonly line: number };

/** Comment blocks, and runs of line comments on neighbouring lines. Lines of examples are left empty. */
function commentRuns(file: SourceFile): CommentLine[][] {
  const runs: CommentLine[][] = [];
  let end = 0;
  for (const comment of file.comments) {
    const last = runs.at(-1);
    const between = file.text.slice(end, comment.start);
    const lines = commentLines(comment, lineAt(file.text, comment.start));
    if (last !== undefined && comment.type === 'Line' && /^[ \t]*\r?\n[ \t]*$/.test(between)) last.push(...lines);
    else runs.push(lines);
    end = comment.end;
  }
  return runs;
}

function commentLines(comment: Comment, firstLine: number): CommentLine[] {
  let isFenced = false;
  let isExample = false;
  return comment.value.split('\n').map((raw, index) => {
    const text = raw.replace(/^\s*\*? ?/, '').trim();
    const isFence = comment.type === 'Block' && text.startsWith('```');
    if (isFence) isFenced = !isFenced;
    if (/^@\w/.test(text)) isExample = text.startsWith('@example');
    return { text: isFenced || isFence || isExample ? '' : text.replace(/\s*\/\/.*$/, ''), line: firstLine + index };
  });
}

function firstCode(run: readonly CommentLine[]): CommentLine | undefined {
  return run.find((first, index) => {
    const rest = run.slice(index, index + STATEMENT_LINES_MAX).map(({ text }) => text);
    return first.text !== '' && rest.some((_, last) => isCode(rest.slice(0, last + 1).join('\n')));
  });
}

const DOING = new Set([
  'VariableDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'TryStatement',
  'ThrowStatement',
  'ReturnStatement',
]);

const DOING_EXPRESSIONS = new Set([
  'CallExpression',
  'AssignmentExpression',
  'UpdateExpression',
  'AwaitExpression',
  'NewExpression',
]);

function isCode(text: string): boolean {
  if (!/[;}]$/.test(text)) return false;
  // A return or an await stands only in a function, an import only outside of one.
  const inModule = parseSync('comment.ts', text);
  const inFunction = parseSync('comment.ts', `async function* around() {\n${text}\n}`);
  const around = inFunction.program.body[0];
  const body = around?.type === 'FunctionDeclaration' ? (around.body?.body ?? []) : [];
  return (
    (inModule.errors.length === 0 && inModule.program.body.some(doesSomething)) ||
    (inFunction.errors.length === 0 && body.some(doesSomething))
  );
}

function doesSomething(statement: Node): boolean {
  return statement.type === 'ExpressionStatement'
    ? DOING_EXPRESSIONS.has(statement.expression.type)
    : DOING.has(statement.type);
}
