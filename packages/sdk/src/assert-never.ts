/** The end of a `switch` over a union: reached only when a member was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
