import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';
import { walkTree } from '../walk-tree.ts';

/**
 * No cast outside a decoder: neither `x as T` (except `as const`), nor `<T>x`, nor `let x!: T`. Tests may cast, because
 * they must be able to build what the types refuse. `any` and `x!` are Biome's to refuse.
 */
export const checkCasts: Rule = (file) => {
  const place = sourcePlace(file.path);
  if (place.isTest || place.isDecoder) return [];
  const starts: number[] = [];
  walkTree(file.program, (node) => {
    const isCast = node.type === 'TSTypeAssertion' || (node.type === 'TSAsExpression' && !isConst(file.text, node));
    const isPromised = 'definite' in node && node.definite === true;
    if (isCast || isPromised) starts.push(node.start);
  });
  return starts.map((start) =>
    findingAt(file, 'casts', start, 'no cast outside a decoder: narrow the type, or parse it at the border'),
  );
};

function isConst(text: string, node: { typeAnnotation: { start: number; end: number } }): boolean {
  return text.slice(node.typeAnnotation.start, node.typeAnnotation.end) === 'const';
}
