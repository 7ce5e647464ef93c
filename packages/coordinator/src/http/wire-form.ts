/** The two forms every message has on the wire. */
export type WireForm = 'json' | 'protobuf';

export const PROTOBUF_TYPE = 'application/x-protobuf';
export const JSON_TYPE = 'application/json';

/** The Content-Type that answers of this form are sent with. */
export const ANSWER_TYPE: Readonly<Record<WireForm, string>> = {
  json: 'application/json; charset=utf-8',
  protobuf: PROTOBUF_TYPE,
};

/** The form a Content-Type header announces; undefined when it is missing, or none that we read. */
export function formOfContentType(header: string | undefined): WireForm | undefined {
  if (header === undefined) return undefined;
  if (header === PROTOBUF_TYPE) return 'protobuf';
  if (header === JSON_TYPE) return 'json';
  const [type = '', ...parameters] = header
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type === PROTOBUF_TYPE) return 'protobuf';
  return type === JSON_TYPE && parameters.every(isUtf8OrNoCharset) ? 'json' : undefined;
}

function isUtf8OrNoCharset(parameter: string): boolean {
  return !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter);
}
