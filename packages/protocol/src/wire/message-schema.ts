/** How one field of a message is written in JSON and OpenAPI. Generated from the .proto files. */
export interface FieldSchema {
  /** The name in the .proto file and in JSON (snake_case). */
  readonly name: string;
  /** The property of the TypeScript type (camelCase). For a member of a oneof: the case name. */
  readonly key: string;
  readonly number: number;
  readonly kind: 'u32' | 'u64' | 'bool' | 'string' | 'json' | 'bytes' | 'text' | 'account' | 'embedded' | 'message';
  readonly cardinality: 'single' | 'optional' | 'repeated' | 'map';
  /** The property that holds the oneof this field belongs to. */
  readonly oneof?: string;
  /** For `message` and `embedded`: the codec of the inner message. A function, so that files may refer to each other. */
  readonly codec?: () => MessageCodec<object>;
}

/** A message's name and its fields in .proto order. */
export interface MessageSchema {
  readonly name: string;
  readonly fields: readonly FieldSchema[];
  /** JSON shows the value of its oneof alone, without a name: the message is a number or a text. */
  readonly bare?: boolean;
  /** JSON leaves out lists without entries. */
  readonly sparse?: boolean;
}

/** Static code of one message: bytes both ways. `decode` throws `WireError` on anything malformed. */
export interface MessageCodec<T extends object> {
  readonly schema: MessageSchema;
  encode(message: T): Uint8Array;
  decode(bytes: Uint8Array): T;
}
