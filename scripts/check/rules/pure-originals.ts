import { memberName } from '../member-name.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

/** Members of allowed objects whose result depends on the machine and not on the arguments. */
const IMPURE_MEMBERS = /^(toLocale\w*|localeCompare|random)$/;

/**
 * What Biome's list of denied globals cannot see in a pure package: `Math.random`, methods that ask the locale of the
 * machine, `import.meta`, and code made from text.
 */
export const checkPureOriginals: Rule = (file) => {
  if (!sourcePlace(file.path).isPure) return [];
  const found: { start: number; what: string }[] = [];
  walkTree(file.program, (node) => {
    if (node.type === 'MetaProperty') found.push({ start: node.start, what: 'import.meta' });
    if (node.type !== 'MemberExpression') return;
    const name = memberName(node);
    if (IMPURE_MEMBERS.test(name)) found.push({ start: node.start, what: name });
  });
  return found.map(({ start, what }) =>
    findingAt(file, 'pure-originals', start, `${what}: the result of a pure package depends on its arguments alone`),
  );
};
