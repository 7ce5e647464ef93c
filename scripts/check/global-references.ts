import type { Node, Program } from 'oxc-parser';
import { type Place, walkTree } from './walk-tree.ts';

/** A use of a name that nothing in the file declares. */
export type GlobalReference = {
  readonly name: string;
  readonly start: number;
  readonly place: Place;
  /** True where the name stands for a type and is gone at run time. */
  readonly inType: boolean;
};

/** What the scopes of one file declare. */
type Declarations = {
  /** Names a scope declares: as values, and as types (a class, an import and an enum are both). */
  readonly values: Map<Node, Set<string>>;
  readonly types: Map<Node, Set<string>>;
  /** The identifiers that declare, as opposed to those that refer. */
  readonly binders: Set<Node>;
};

/**
 * Every use of a name that no declaration around it covers: `Date`, `process`, `Promise` and so on. A parameter or
 * import of the same name hides the global, as it does for the engine; a type of the same name hides only the type.
 */
export function globalReferences(program: Program): GlobalReference[] {
  const declarations = collectDeclarations(program);
  const found: GlobalReference[] = [];
  walkTree(program, (node, place) => {
    if (node.type !== 'Identifier' || declarations.binders.has(node) || !isReference(place)) return;
    const inType = isTypePosition(place);
    const scopes = inType ? declarations.types : declarations.values;
    const isDeclared = place.parents.some((parent) => scopes.get(parent)?.has(node.name));
    if (!isDeclared) found.push({ name: node.name, start: node.start, place, inType });
  });
  return found;
}

const SCOPE_TYPES =
  /^(Program|BlockStatement|StaticBlock|For(In|Of)?Statement|SwitchStatement|CatchClause|TSModuleBlock|Class(Declaration|Expression)|Function(Declaration|Expression)|ArrowFunctionExpression|TSDeclareFunction|TSEmptyBodyFunctionExpression|TS.*(Type|Signature|Alias\w*|InterfaceDeclaration|SignatureDeclaration))$/;

function collectDeclarations(program: Program): Declarations {
  const declarations: Declarations = { values: new Map(), types: new Map(), binders: new Set() };
  walkTree(program, (node, { parents, field }) => {
    const around = parents.find((parent) => SCOPE_TYPES.test(parent.type)) ?? program;
    if (node.type === 'VariableDeclarator') bind(declarations, around, node.id);
    if (node.type === 'CatchClause' && node.param) bind(declarations, node, node.param);
    if (field === 'params' && parents[0]) bind(declarations, parents[0], node);
    if (field === 'id' && node.type === 'Identifier') bindId(declarations, node, parents);
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type) && 'local' in node)
      bindImport(declarations, node, parents);
    if (node.type === 'TSTypeParameter') declare(declarations.types, around, node.name.name);
  });
  return declarations;
}

/** Declares every name of a binding pattern in a scope. */
function bind(declarations: Declarations, scope: Node, pattern: Node): void {
  switch (pattern.type) {
    case 'Identifier':
      declarations.binders.add(pattern);
      declare(declarations.values, scope, pattern.name);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        bind(declarations, scope, property.type === 'Property' ? property.value : property);
      }
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element) bind(declarations, scope, element);
      return;
    case 'AssignmentPattern':
      bind(declarations, scope, pattern.left);
      return;
    case 'RestElement':
      bind(declarations, scope, pattern.argument);
      return;
    case 'TSParameterProperty':
      bind(declarations, scope, pattern.parameter);
      return;
    default:
      return;
  }
}

/** The name of a function, class, type or namespace: seen by the scope around the declaration, and inside itself. */
function bindId(declarations: Declarations, id: Extract<Node, { type: 'Identifier' }>, parents: readonly Node[]): void {
  const [owner, ...outer] = parents;
  if (owner === undefined || owner.type === 'VariableDeclarator') return;
  declarations.binders.add(id);
  const around = outer.find((parent) => SCOPE_TYPES.test(parent.type)) ?? owner;
  const isOnlyType = owner.type === 'TSTypeAliasDeclaration' || owner.type === 'TSInterfaceDeclaration';
  for (const scope of [around, owner]) {
    declare(declarations.types, scope, id.name);
    if (!isOnlyType) declare(declarations.values, scope, id.name);
  }
}

function bindImport(declarations: Declarations, specifier: Node, parents: readonly Node[]): void {
  const [owner] = parents;
  const program = parents.at(-1);
  if (!('local' in specifier) || specifier.local?.type !== 'Identifier' || !owner || !program) return;
  declarations.binders.add(specifier.local);
  declare(declarations.types, program, specifier.local.name);
  const isType = [owner, specifier].some((node) => 'importKind' in node && node.importKind === 'type');
  if (!isType) declare(declarations.values, program, specifier.local.name);
}

function declare(scopes: Map<Node, Set<string>>, scope: Node, name: string): void {
  const names = scopes.get(scope) ?? new Set();
  names.add(name);
  scopes.set(scope, names);
}

/** False for an identifier that is a property, key, label or part of a qualified name: those refer to no variable. */
function isReference({ parents: [parent, grandparent], field }: Place): boolean {
  if (parent === undefined) return false;
  const isComputed = 'computed' in parent && parent.computed === true;
  if (field === 'property' || field === 'key') return isComputed;
  if (parent.type === 'ExportSpecifier') {
    return field === 'local' && grandparent?.type === 'ExportNamedDeclaration' && grandparent.source === null;
  }
  return (
    !['imported', 'label', 'meta', 'qualifier', 'parameterName', 'exported'].includes(field) &&
    !isNamePart(parent, field)
  );
}

function isNamePart(parent: Node, field: string): boolean {
  return (
    (parent.type === 'TSQualifiedName' && field === 'right') ||
    (parent.type === 'TSTypeParameter' && field === 'name') ||
    (parent.type === 'TSEnumMember' && field === 'id') ||
    parent.type === 'ImportAttribute' ||
    parent.type === 'TSIndexSignature'
  );
}

const TYPE_SCRIPT_VALUES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSNonNullExpression',
  'TSInstantiationExpression',
  'TSExportAssignment',
  'TSEnumMember',
]);

function isTypePosition({ parents: [parent] }: Place): boolean {
  return parent?.type.startsWith('TS') === true && !TYPE_SCRIPT_VALUES.has(parent.type);
}
