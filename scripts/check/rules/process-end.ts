import type { Node } from 'oxc-parser';
import { memberName } from '../member-name.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

const ENDING = new Set(['exit', 'exitCode', 'reallyExit', 'abort']);

/** Only a program's first file ends the process: everything below it must be able to run twice in one process. */
export const checkProcessEnd: Rule = (file) => {
  if (sourcePlace(file.path).isEntry) return [];
  const found: { start: number; what: string }[] = [];
  walkTree(file.program, (node, { parents }) => {
    if (node.type === 'MemberExpression' && isProcess(node.object)) {
      const name = memberName(node);
      if (ENDING.has(name) || (name === 'kill' && killsItself(parents[0])))
        found.push({ start: node.start, what: `process.${name}` });
    }
    if (
      node.type === 'ImportDeclaration' &&
      /^(node:)?process$/.test(node.source.value) &&
      node.importKind !== 'type'
    ) {
      found.push({ start: node.start, what: `import of ${node.source.value}` });
    }
  });
  return found.map(({ start, what }) =>
    findingAt(file, 'process-end', start, `${what}: only main.ts ends the process`),
  );
};

function isProcess(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'process';
}

function killsItself(call: Node | undefined): boolean {
  const target = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return target?.type === 'MemberExpression' && isProcess(target.object) && memberName(target) === 'pid';
}
