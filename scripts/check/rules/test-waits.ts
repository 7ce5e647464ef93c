import { findOriginals } from '../find-originals.ts';
import { memberName } from '../member-name.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

/** Test files that may look at a clock or wait, each with its reason. Empty: keep it so. */
const EXEMPT: ReadonlySet<string> = new Set([]);

const POLLING = new Set(['waitFor', 'waitUntil', 'poll']);
const RETRYING = new Set(['retry', 'repeats']);

/**
 * A test neither sleeps, nor looks at the wall clock, nor polls, nor tries again: it waits on events, and the time limit
 * of its suite ends it. Randomness has a printed seed, so `Math.random` is refused by review, not here.
 */
export const checkTestWaits: Rule = (file) => {
  if (!sourcePlace(file.path).isTest || EXEMPT.has(file.path)) return [];
  const waits = findOriginals(file)
    .filter(({ kind, what }) => (kind === 'time' || kind === 'waiting') && what !== 'setImmediate')
    .map(({ what, line }) => ({
      rule: 'test-waits',
      path: file.path,
      line,
      message: `${what}: a test waits on events`,
    }));
  const found: { start: number; what: string }[] = [];
  walkTree(file.program, (node, { parents }) => {
    if (node.type === 'MemberExpression' && node.object.type === 'Identifier') {
      const name = memberName(node);
      if (['vi', 'expect', 'vitest'].includes(node.object.name) && POLLING.has(name))
        found.push({ start: node.start, what: name });
    }
    if (node.type !== 'Property' || node.key.type !== 'Identifier' || !RETRYING.has(node.key.name)) return;
    const call = parents[1];
    const isTestOption =
      call?.type === 'CallExpression' && /^(it|test|describe)\b/.test(file.text.slice(call.start, call.end));
    if (isTestOption) found.push({ start: node.start, what: node.key.name });
  });
  return [
    ...waits,
    ...found.map(({ start, what }) => findingAt(file, 'test-waits', start, `${what}: a test is not tried again`)),
  ];
};
