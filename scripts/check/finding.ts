/** One broken rule at one place. */
export type Finding = {
  /** Name of the rule, kebab-case, as in STYLE.md. */
  readonly rule: string;
  /** Path from the repository root, with forward slashes. */
  readonly path: string;
  /** 1-based; 0 when the finding is about the whole file. */
  readonly line: number;
  readonly message: string;
};

/** What a check over source files found, and how much it looked at: a check that read nothing has checked nothing. */
export type Findings = { readonly filesRead: number; readonly findings: readonly Finding[] };
