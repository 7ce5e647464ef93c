/** Mutants that no vector can tell from the rules, and why. */
export const EQUIVALENT_MUTANTS: ReadonlyMap<string, string> = new Map<string, string>([]);
