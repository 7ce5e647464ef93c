import type { Node } from 'oxc-parser';
import { globalReferences } from '../global-references.ts';
import { memberName } from '../member-name.ts';
import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

const FLOAT_GLOBALS = new Set(['Float16Array', 'Float32Array', 'Float64Array', 'parseFloat', 'Infinity', 'NaN']);

/** Functions of `Math` that give an integer for integers, exactly, on every machine. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'sign', 'trunc']);

const FLOAT_MEMBERS =
  /^((get|set)Float(16|32|64)|to(Fixed|Precision|Exponential)|parseFloat|EPSILON|MIN_VALUE|MAX_VALUE|NaN|\w*_INFINITY)$/;

/**
 * No fraction in a package whose numbers must be equal to the reference in every bit: no fractional literal, no float
 * array or float view, no `Math` beyond its exact functions, no parsing or printing of floats, and no division of
 * numbers (`bigint` division is integer division) unless `Math.floor`, `Math.trunc` or `Math.ceil` takes it at once.
 */
export const checkFloats: Rule = (file) => {
  if (!sourcePlace(file.path).isFloatless) return [];
  const found = globalReferences(file.program)
    .filter(({ name, inType }) => FLOAT_GLOBALS.has(name) || (name === 'Math' && inType))
    .map(({ name, start }) => ({ start, what: name }));
  walkTree(file.program, (node, { parents }) => {
    const what = floatIn(node, parents);
    if (what !== undefined) found.push({ start: node.start, what });
  });
  return found.map(({ start, what }) =>
    findingAt(file, 'floats', start, `${what}: no float here, use bigint or a fixed-point type`),
  );
};

function floatIn(node: Node, parents: readonly Node[]): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') {
    const raw = node.raw ?? '';
    const isFraction = !Number.isSafeInteger(node.value) || /^[\d_]*\.|^[\d_]+e/i.test(raw);
    return isFraction ? `literal ${raw}` : undefined;
  }
  if (node.type === 'MemberExpression') return floatMember(node);
  const isDivision = node.type === 'BinaryExpression' || node.type === 'AssignmentExpression';
  if (!isDivision || !node.operator.startsWith('/')) return undefined;
  const divides = isNumber(node.left) || isNumber(node.right);
  return divides && !isRounded(parents[0]) ? 'division of numbers' : undefined;
}

function floatMember(node: Extract<Node, { type: 'MemberExpression' }>): string | undefined {
  const name = memberName(node);
  if (FLOAT_MEMBERS.test(name)) return name;
  const isMath = node.object.type === 'Identifier' && node.object.name === 'Math';
  return isMath && !EXACT_MATH.has(name) ? `Math.${name}` : undefined;
}

/** True when a node is a `number` by its look alone: a literal, a length or size, `Number(…)`, or arithmetic with one. */
function isNumber(node: Node): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return isNumber(node.expression);
    case 'UnaryExpression':
      return isNumber(node.argument);
    case 'BinaryExpression':
      return isNumber(node.left) || isNumber(node.right);
    case 'MemberExpression':
      return /^(length|size|byteLength|byteOffset)$/.test(memberName(node));
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'Number';
    default:
      return false;
  }
}

function isRounded(parent: Node | undefined): boolean {
  const callee = parent?.type === 'CallExpression' ? parent.callee : undefined;
  if (callee?.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'Math' && ['floor', 'trunc', 'ceil'].includes(memberName(callee));
}
