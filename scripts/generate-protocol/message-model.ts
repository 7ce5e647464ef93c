/** What the generator needs to know of a message, taken from protobufjs's reflection. */
import { basename } from 'node:path';
import protobuf from 'protobufjs';

export type FieldKind = 'u32' | 'u64' | 'bool' | 'string' | 'bytes' | 'account' | 'embedded' | 'message';

export interface FieldModel {
  readonly name: string;
  readonly key: string;
  readonly number: number;
  readonly kind: FieldKind;
  readonly cardinality: 'single' | 'optional' | 'repeated' | 'map';
  readonly oneof: string | undefined;
  /** The name of the inner message, for `message` and `embedded`. */
  readonly inner: string | undefined;
}

export interface MessageModel {
  readonly name: string;
  readonly file: string;
  readonly comment: string | undefined;
  readonly fields: readonly FieldModel[];
  readonly oneofs: readonly string[];
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  uint32: 'u32',
  uint64: 'u64',
  bool: 'bool',
  string: 'string',
  bytes: 'bytes',
};

/** All messages declared in one .proto file, in its order. */
export function messagesOfFile(root: protobuf.Root, file: string): MessageModel[] {
  return allTypes(root)
    .filter((type) => type.filename?.endsWith(`/${file}`) === true)
    .map(modelOf);
}

/** The file that declares a message, without its ending. */
export function fileOfMessage(root: protobuf.Root, name: string): string {
  const type = root.lookupType(`yumanet.v1.${name}`);
  return basename(type.filename ?? '', '.proto');
}

function allTypes(root: protobuf.Root): protobuf.Type[] {
  const namespace = root.lookup('yumanet.v1');
  if (!(namespace instanceof protobuf.Namespace)) throw new Error('package yumanet.v1 not found');
  return namespace.nestedArray.filter((object) => object instanceof protobuf.Type);
}

function modelOf(type: protobuf.Type): MessageModel {
  const oneofs = type.oneofsArray.filter((oneof) => !isSyntheticOneof(oneof)).map((oneof) => toCamel(oneof.name));
  return {
    name: type.name,
    file: basename(type.filename ?? '', '.proto'),
    comment: type.comment ?? undefined,
    fields: type.fieldsArray.map(fieldModelOf),
    oneofs,
  };
}

function fieldModelOf(field: protobuf.Field): FieldModel {
  const embedded: unknown = field.options?.['(embedded)'];
  const inner = typeof embedded === 'string' ? embedded : field.resolvedType?.name;
  const oneof = field.partOf !== null && field.partOf !== undefined && !isSyntheticOneof(field.partOf);
  return {
    name: field.name,
    key: toCamel(field.name),
    number: field.id,
    kind: kindOf(field, typeof embedded === 'string'),
    cardinality: cardinalityOf(field),
    oneof: oneof ? toCamel(field.partOf?.name ?? '') : undefined,
    inner,
  };
}

function kindOf(field: protobuf.Field, embedded: boolean): FieldKind {
  if (field instanceof protobuf.MapField && field.keyType !== 'string') {
    throw new Error(`${field.fullName}: only maps with text keys are generated`);
  }
  if (embedded) return 'embedded';
  if (field.options?.['(account)'] === true) return 'account';
  if (field.resolvedType instanceof protobuf.Type) return 'message';
  const kind = KINDS[field.type];
  if (kind === undefined) throw new Error(`${field.fullName}: type ${field.type} is not generated`);
  return kind;
}

function cardinalityOf(field: protobuf.Field): FieldModel['cardinality'] {
  if (field.map) return 'map';
  if (field.repeated) return 'repeated';
  const optional = field.options?.['proto3_optional'] === true;
  return optional ? 'optional' : 'single';
}

/** protobufjs models a proto3 `optional` field as a oneof of its own. */
function isSyntheticOneof(oneof: protobuf.OneOf): boolean {
  return oneof.name.startsWith('_');
}

function toCamel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
