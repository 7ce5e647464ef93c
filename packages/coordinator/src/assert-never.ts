/** Ends a `switch` over a union: a member that is not handled is a type error here, and a bug when it comes anyway. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
