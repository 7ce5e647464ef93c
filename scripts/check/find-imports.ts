import type { Expression, Node } from 'oxc-parser';
import type { SourceFile } from './parse-source.ts';
import { lineAt } from './parse-source.ts';
import { walkTree } from './walk-tree.ts';

/** One reference from a file to a module or a file beside it. */
export type ImportReference = {
  /** What stands between the quotes; null when it is computed and cannot be checked. */
  readonly specifier: string | null;
  readonly kind: ImportKind;
  readonly line: number;
  /** True when nothing of it is left at run time (`import type`, `export type`, `import('x').T`). */
  readonly isType: boolean;
  /** Names taken from the module, as it calls them; `default` and `*` included. Empty when unknown. */
  readonly names: readonly string[];
};

export type ImportKind = 'import' | 're-export' | 'dynamic' | 'type' | 'require' | 'resolve' | 'file-url' | 'reference';

/**
 * Every way in which a file can reach another: `import`, `export … from`, `import()`, `import('x').T`, `import x = require()`,
 * `require()`, `import.meta.resolve()`, `new URL('./x', import.meta.url)`, and `/// <reference …>`.
 */
export function findImports(file: SourceFile): ImportReference[] {
  const found: ImportReference[] = [];
  walkTree(file.program, (node) => {
    const reference = referenceOf(node);
    if (reference) found.push({ ...reference, line: lineAt(file.text, node.start) });
  });
  for (const comment of file.comments) {
    const target = /^\/\s*<reference\s+(?:path|types)\s*=\s*["']([^"']*)["']/.exec(comment.value)?.[1];
    if (comment.type === 'Line' && target !== undefined) {
      found.push({ ...typeOnly('reference', target), line: lineAt(file.text, comment.start) });
    }
  }
  return found;
}

type Found = Omit<ImportReference, 'line'>;

function referenceOf(node: Node): Found | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return {
        specifier: node.source.value,
        kind: 'import',
        isType: node.importKind === 'type',
        names: node.specifiers.map(importedName),
      };
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, kind: 're-export', isType: node.exportKind === 'type', names: ['*'] };
    case 'ExportNamedDeclaration':
      if (!node.source) return undefined;
      return {
        specifier: node.source.value,
        kind: 're-export',
        isType: node.exportKind === 'type',
        names: node.specifiers.map(({ local }) => nameOf(local)),
      };
    case 'ImportExpression':
      return atRunTime('dynamic', node.source);
    case 'TSImportType':
      return typeOnly('type', node.source.value);
    case 'TSExternalModuleReference':
      return atRunTime('require', node.expression);
    case 'CallExpression':
      return callReference(node);
    case 'NewExpression':
      return urlReference(node);
    default:
      return undefined;
  }
}

function callReference(call: Extract<Node, { type: 'CallExpression' }>): Found | undefined {
  const { callee } = call;
  const target = call.arguments[0];
  if (callee.type === 'Identifier' && callee.name === 'require') return atRunTime('require', target);
  const isResolve =
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'resolve';
  return isResolve ? atRunTime('resolve', target) : undefined;
}

function urlReference(node: Extract<Node, { type: 'NewExpression' }>): Found | undefined {
  const base = node.arguments[1];
  const isFileUrl =
    node.callee.type === 'Identifier' &&
    node.callee.name === 'URL' &&
    base?.type === 'MemberExpression' &&
    base.object.type === 'MetaProperty';
  return isFileUrl ? atRunTime('file-url', node.arguments[0]) : undefined;
}

function atRunTime(kind: ImportKind, target: Expression | Node | undefined): Found {
  return { specifier: literalText(target), kind, isType: false, names: [] };
}

function typeOnly(kind: ImportKind, specifier: string): Found {
  return { specifier, kind, isType: true, names: [] };
}

/** The text of a string literal, or of a template without holes. */
function literalText(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function importedName(specifier: Extract<Node, { type: `Import${string}Specifier` | 'ImportSpecifier' }>): string {
  if (specifier.type === 'ImportSpecifier') return nameOf(specifier.imported);
  return specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*';
}

function nameOf(node: { type: 'Identifier'; name: string } | { type: 'Literal'; value: string }): string {
  return node.type === 'Identifier' ? node.name : node.value;
}
