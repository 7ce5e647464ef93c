import type { Node } from 'oxc-parser';
import { lineAt } from '../parse-source.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

const LINES_MAX = 70;

/**
 * A test fits on a screen too. Biome counts the functions of the sources; in tests the callback of a `describe` is a
 * list and not a function, so it is left out there and counted here.
 */
export const checkTestSize: Rule = (file) => {
  if (!sourcePlace(file.path).isTest) return [];
  const starts: number[] = [];
  walkTree(file.program, (node, { parents }) => {
    if (!('body' in node) || !/Function/.test(node.type) || isDescribe(file.text, parents[0])) return;
    const lines = lineAt(file.text, node.end) - lineAt(file.text, node.start) - 1;
    if (lines > LINES_MAX) starts.push(node.start);
  });
  return starts.map((start) => findingAt(file, 'function-size', start, `more than ${LINES_MAX} lines: split it`));
};

function isDescribe(text: string, call: Node | undefined): boolean {
  return call?.type === 'CallExpression' && /^describe\b/.test(text.slice(call.callee.start, call.callee.end));
}
