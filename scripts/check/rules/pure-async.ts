import type { Node } from 'oxc-parser';
import { globalReferences } from '../global-references.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

const WAITING_NAMES = new Set([
  'AbortController',
  'AbortSignal',
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterator',
  'Awaited',
  'Promise',
  'PromiseLike',
]);

/** The port types describe what shells wait for: there, and only there, such a name may stand as a type. */
const PORTS = /^packages\/protocol\/src\/ports\//;

/** A pure package takes values and returns values: it has no `async`, no `await` and no promise, not even as a type. */
export const checkPureAsync: Rule = (file) => {
  if (!sourcePlace(file.path).isPure) return [];
  const found = globalReferences(file.program)
    .filter(({ name, inType }) => WAITING_NAMES.has(name) && !(inType && PORTS.test(file.path)))
    .map(({ name, start }) => ({ start, what: name }));
  walkTree(file.program, (node) => {
    const what = waitingIn(node);
    if (what !== undefined) found.push({ start: node.start, what });
  });
  return found.map(({ start, what }) => findingAt(file, 'pure-async', start, `${what}: a pure package does not wait`));
};

function waitingIn(node: Node): string | undefined {
  if ('async' in node && node.async === true) return 'async function';
  if (node.type === 'AwaitExpression') return 'await';
  if (node.type === 'ForOfStatement' && node.await) return 'for await';
  if (node.type === 'ImportExpression') return 'import()';
  return node.type === 'VariableDeclaration' && node.kind === 'await using' ? 'await using' : undefined;
}
