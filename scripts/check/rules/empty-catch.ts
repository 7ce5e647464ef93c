import type { Node } from 'oxc-parser';
import { memberName } from '../member-name.ts';
import { findingAt, type Rule } from '../rule.ts';
import { walkTree } from '../walk-tree.ts';

/** No handler without a statement: neither `catch {}` nor `.catch(() => {})`. A comment does not fill it. */
export const checkEmptyCatch: Rule = (file) => {
  const starts: number[] = [];
  walkTree(file.program, (node) => {
    if (node.type === 'CatchClause' && isEmpty(node.body)) starts.push(node.start);
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      memberName(node.callee) === 'catch'
    ) {
      const [handler] = node.arguments;
      const isFunction = handler?.type === 'ArrowFunctionExpression' || handler?.type === 'FunctionExpression';
      if (isFunction && isEmpty(handler.body)) starts.push(handler.start);
    }
  });
  return starts.map((start) =>
    findingAt(file, 'empty-catch', start, 'catch only what you can name, and do something with it'),
  );
};

function isEmpty(body: Node | null): boolean {
  if (body?.type === 'Identifier') return body.name === 'undefined';
  return body?.type === 'BlockStatement' && body.body.every((statement) => statement.type === 'EmptyStatement');
}
