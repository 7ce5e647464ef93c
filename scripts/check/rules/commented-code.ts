import { type Comment, parseSync } from 'oxc-parser';
import type { SourceFile } from '../parse-source.ts';
import { findingAt, type Rule } from '../rule.ts';

/**
 * No code in comments: it rots unseen, and history keeps it anyway. A run of comment lines is code when it parses as
 * statements that do something and that end as code ends, in `;` or `}`. Prose and formulas do not. Examples may stand
 * in documentation comments between ``` fences or after @example.
 */
export const checkCommentedCode: Rule = (file) =>
  commentRuns(file).flatMap(({ start, lines }) => {
    const hit = firstCode(lines);
    return hit === undefined
      ? []
      : [findingAt(file, 'commented-code', start, `code in a comment: ${hit.slice(0, 60)}`)];
  });

/** A statement does not go on for longer than this in a comment; a bound for the search. */
const STATEMENT_LINES_MAX = 40;

type CommentRun = { readonly start: number; readonly lines: readonly string[] };

/** Comment blocks and runs of line comments on neighbouring lines, as their lines of text without stars and examples. */
function commentRuns(file: SourceFile): CommentRun[] {
  const runs: { start: number; end: number; lines: string[] }[] = [];
  for (const comment of file.comments) {
    const last = runs.at(-1);
    const isNext =
      last !== undefined &&
      comment.type === 'Line' &&
      /^[ \t]*\r?\n[ \t]*$/.test(file.text.slice(last.end, comment.start));
    if (isNext) {
      last.lines.push(comment.value.trim());
      last.end = comment.end;
    } else {
      runs.push({ start: comment.start, end: comment.end, lines: commentLines(comment) });
    }
  }
  return runs;
}

function commentLines(comment: Comment): string[] {
  if (comment.type === 'Line') return [comment.value.trim()];
  const lines: string[] = [];
  let isFenced = false;
  let isExample = false;
  for (const raw of comment.value.split('\n')) {
    const line = raw.replace(/^\s*\*? ?/, '').trim();
    if (line.startsWith('```')) isFenced = !isFenced;
    else if (/^@\w/.test(line)) isExample = line.startsWith('@example');
    lines.push(isFenced || isExample || line.startsWith('```') ? '' : line);
  }
  return lines;
}

function firstCode(lines: readonly string[]): string | undefined {
  for (const [first, line] of lines.entries()) {
    if (line === '') continue;
    const end = Math.min(lines.length, first + STATEMENT_LINES_MAX);
    for (let last = first + 1; last <= end; last += 1) {
      const text = lines.slice(first, last).join('\n').trim();
      if (/[;}]$/.test(text) && isCode(text)) return line;
    }
  }
  return undefined;
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
  return [parseSync('comment.ts', text), parseSync('comment.ts', `async function* around() {\n${text}\n}`)].some(
    ({ errors, program }, index) => {
      const outer = program.body[0];
      const statements =
        index === 0 ? program.body : outer?.type === 'FunctionDeclaration' ? (outer.body?.body ?? []) : [];
      return (
        errors.length === 0 &&
        statements.some((statement) =>
          statement.type === 'ExpressionStatement'
            ? DOING_EXPRESSIONS.has(statement.expression.type)
            : DOING.has(statement.type),
        )
      );
    },
  );
}
