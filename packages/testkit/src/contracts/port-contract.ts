/** Named checks of a port. They use no test runner, so that any suite can run them. */
export type PortContract<Port> = Readonly<Record<string, (port: Port) => void>>;

/** Throws with the claim when it does not hold. */
export function expectThat(holds: boolean, claim: string): void {
  if (!holds) throw new Error(`does not hold: ${claim}`);
}
