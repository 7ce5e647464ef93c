import type { Node } from 'oxc-parser';

/** The name of a member expression's property, `a.name` and `a['name']` alike; empty when it is computed. */
export function memberName(node: Extract<Node, { type: 'MemberExpression' }>): string {
  const { property, computed } = node;
  if (!computed) return property.type === 'Identifier' ? property.name : '';
  if (property.type === 'Literal' && typeof property.value === 'string') return property.value;
  return '';
}
