/** The TypeScript type of one message, with the comments of its .proto file. */
import { codeOf } from './field-code.ts';
import type { FieldModel, MessageModel } from './message-model.ts';

export function generateType(message: MessageModel): string {
  const { name, fields, oneofs } = message;
  return [
    ...oneofs.flatMap((oneof) => caseType(message, oneof)),
    ...comment('', message.comment),
    `export interface ${name} {`,
    ...fields
      .filter((field) => field.oneof === undefined)
      .flatMap((field) => [...comment('  ', field.comment), `  readonly ${propertyOf(field)};`]),
    ...oneofs.map((oneof) => `  readonly ${oneof}: ${caseName(message, oneof)};`),
    '}',
    '',
  ].join('\n');
}

function caseType(message: MessageModel, oneof: string): string[] {
  const members = message.fields.filter((field) => field.oneof === oneof);
  const cases = members.flatMap((field) => [
    ...comment('  ', field.comment),
    `  | { readonly case: '${field.key}'; readonly value: ${codeOf(field).type} }`,
  ]);
  return [`export type ${caseName(message, oneof)} =`, `${cases.join('\n')};`];
}

function caseName(message: MessageModel, oneof: string): string {
  return `${message.name}${oneof.charAt(0).toUpperCase()}${oneof.slice(1)}Case`;
}

function comment(indent: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${indent}/** ${text.replaceAll('\n', `\n${indent} * `)} */`];
}

function propertyOf(field: FieldModel): string {
  const { type } = codeOf(field);
  switch (field.cardinality) {
    case 'repeated':
      return `${field.key}: readonly ${type}[]`;
    case 'map':
      return `${field.key}: ReadonlyMap<string, ${type}>`;
    case 'optional':
      return `${field.key}?: ${type} | undefined`;
    case 'single':
      return `${field.key}: ${type}`;
  }
}
