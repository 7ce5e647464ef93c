import { type Node, visitorKeys } from 'oxc-parser';

/** Where a node stands: the nodes around it, nearest first, and the field of the nearest one that holds it. */
export type Place = { readonly parents: readonly Node[]; readonly field: string };

/** Calls `visit` for a node and everything below it, parents before children. */
export function walkTree(
  node: Node,
  visit: (node: Node, place: Place) => void,
  place: Place = { parents: [], field: '' },
): void {
  visit(node, place);
  const parents = [node, ...place.parents];
  for (const { child, field } of childrenOf(node)) walkTree(child, visit, { parents, field });
}

function childrenOf(node: Node): { child: Node; field: string }[] {
  const fields = visitorKeys[node.type];
  if (fields === undefined) throw new Error(`the parser gave a node of a type it does not know: ${node.type}`);
  const values = new Map<string, unknown>(Object.entries(node));
  return fields.flatMap((field) => {
    const value = values.get(field);
    const children = Array.isArray(value) ? value : [value];
    return children.filter(isNode).map((child) => ({ child, field }));
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
