/** What the generator needs to know of a message, taken from protobufjs's reflection. */
import { basename } from 'node:path';
import protobuf from 'protobufjs';

export type FieldKind =
  | 'u32'
  | 'u64'
  | 'bool'
  | 'string'
  | 'json'
  | 'bytes'
  | 'text'
  | 'account'
  | 'embedded'
  | 'message';

export interface FieldModel {
  readonly name: string;
  readonly key: string;
  readonly number: number;
  readonly kind: FieldKind;
  readonly cardinality: 'single' | 'optional' | 'repeated' | 'map';
  /** The property of the oneof that has this field. */
  readonly oneof: string | undefined;
  /** The name of the inner message, for `message` and `embedded`. */
  readonly inner: string | undefined;
  readonly comment: string | undefined;
}

export interface MessageModel {
  readonly name: string;
  /** The .proto file without its ending. */
  readonly file: string;
  readonly comment: string | undefined;
  readonly fields: readonly FieldModel[];
  readonly oneofs: readonly string[];
  /** JSON shows the value of its oneof alone. */
  readonly isBare: boolean;
  /** JSON leaves out lists without entries. */
  readonly isSparse: boolean;
}

const PROTO_PACKAGE = 'yumanet.v1';

const KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ['uint32', 'u32'],
  ['uint64', 'u64'],
  ['bool', 'bool'],
  ['string', 'string'],
  ['bytes', 'bytes'],
]);

/** All messages declared in one .proto file, in its order. Throws on a declaration that is not generated. */
export function messagesOfFile(root: protobuf.Root, file: string): MessageModel[] {
  const namespace = root.lookup(PROTO_PACKAGE);
  if (!(namespace instanceof protobuf.Namespace)) throw new Error(`package ${PROTO_PACKAGE} not found`);
  return namespace.nestedArray
    .filter((declared) => declared.filename?.endsWith(`/${file}`) === true)
    .filter((declared) => !(declared instanceof protobuf.Field))
    .map(modelOf);
}

/** The file that declares a message, without its ending. */
export function fileOfMessage(root: protobuf.Root, name: string): string {
  return fileOf(root.lookupType(`${PROTO_PACKAGE}.${name}`));
}

function fileOf(type: protobuf.Type): string {
  return basename(type.filename ?? '', '.proto');
}

function modelOf(type: protobuf.ReflectionObject): MessageModel {
  if (!(type instanceof protobuf.Type)) throw new Error(`${type.fullName}: only messages are generated`);
  requireFullOptionNames(type);
  if (type.nestedArray.length > 0) throw new Error(`${type.fullName}: messages inside messages are not generated`);
  return {
    name: type.name,
    file: fileOf(type),
    comment: type.comment ?? undefined,
    fields: type.fieldsArray.map(fieldModelOf),
    oneofs: type.oneofsArray.filter((oneof) => !isSyntheticOneof(oneof)).map((oneof) => toCamel(oneof.name)),
    isBare: type.options?.['(.yumanet.v1.bare)'] === true,
    isSparse: type.options?.['(.yumanet.v1.sparse)'] === true,
  };
}

/**
 * Our options must have their full names: inside a message with a field `account`, a real protobuf compiler takes the
 * short name for that field, and refuses the file.
 */
function requireFullOptionNames(declared: protobuf.ReflectionObject): void {
  const short = Object.keys(declared.options ?? {}).find((name) => /^\((?!\.)/.test(name));
  if (short !== undefined) throw new Error(`${declared.fullName}: option ${short} needs its full name`);
}

function fieldModelOf(field: protobuf.Field): FieldModel {
  requireFullOptionNames(field);
  const embedded: unknown = field.options?.['(.yumanet.v1.embedded)'];
  const oneof = field.partOf === null || isSyntheticOneof(field.partOf) ? undefined : toCamel(field.partOf.name);
  return {
    name: field.name,
    key: toCamel(field.name),
    number: field.id,
    kind: kindOf(field),
    cardinality: cardinalityOf(field),
    oneof,
    inner: typeof embedded === 'string' ? embedded : field.resolvedType?.name,
    comment: field.comment ?? undefined,
  };
}

function kindOf(field: protobuf.Field): FieldKind {
  if (field instanceof protobuf.MapField && field.keyType !== 'string') {
    throw new Error(`${field.fullName}: only maps with text keys are generated`);
  }
  if (field.options?.['(.yumanet.v1.embedded)'] !== undefined) return 'embedded';
  if (field.options?.['(.yumanet.v1.account)'] === true) return 'account';
  if (field.options?.['(.yumanet.v1.text)'] === true) return 'text';
  if (field.options?.['(.yumanet.v1.json)'] === true) return 'json';
  if (field.resolvedType instanceof protobuf.Type) return 'message';
  const kind = KINDS.get(field.type);
  if (kind === undefined) throw new Error(`${field.fullName}: type ${field.type} is not generated`);
  return kind;
}

function cardinalityOf(field: protobuf.Field): FieldModel['cardinality'] {
  if (field.map) return 'map';
  if (field.repeated) return 'repeated';
  return field.options?.['proto3_optional'] === true ? 'optional' : 'single';
}

/** protobufjs models a proto3 `optional` field as a oneof of its own. */
function isSyntheticOneof(oneof: protobuf.OneOf): boolean {
  return oneof.name.startsWith('_');
}

function toCamel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
