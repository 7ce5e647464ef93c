/** The codec of one message, with the schema that JSON and OpenAPI read. */
import type { FieldModel, MessageModel } from './message-model.ts';

export function generateCodec(message: MessageModel): string {
  const { name } = message;
  return [
    `export const ${name}: MessageCodec<${name}> = {`,
    '  schema: {',
    `    name: '${name}',`,
    ...(message.isBare ? ['    bare: true,'] : []),
    ...(message.isSparse ? ['    sparse: true,'] : []),
    '    fields: [',
    ...message.fields.map((field) => `      ${schemaOf(field)},`),
    '    ],',
    '  },',
    `  encode: (message) => encodeWith(${name}Code, message),`,
    `  decode: (bytes) => decodeWith('${name}', ${name}Code, bytes),`,
    '};',
    '',
  ].join('\n');
}

function schemaOf(field: FieldModel): string {
  const parts = [
    `name: '${field.name}'`,
    `key: '${field.key}'`,
    `number: ${field.number}`,
    `kind: '${field.kind}'`,
    `cardinality: '${field.cardinality}'`,
  ];
  if (field.oneof !== undefined) parts.push(`oneof: '${field.oneof}'`);
  if (field.inner !== undefined) parts.push(`codec: () => ${field.inner}`);
  return `{ ${parts.join(', ')} }`;
}
