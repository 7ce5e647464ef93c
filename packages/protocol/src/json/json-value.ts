/** What `JSON.stringify` writes without loss. Every number in it is an integer. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };
