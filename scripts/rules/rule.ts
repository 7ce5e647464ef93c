/** A rule of `docs/rules`, what became of it here, and the test that shows it. */

export interface Rule {
  /** The document and the number of its section, such as `subnets 1.2`. */
  readonly section: string;
  /** In a few words. */
  readonly rule: string;
  readonly status: 'exact' | 'deliberate difference' | 'not built';
  /** What differs, or is not there, and why. */
  readonly why?: string;
  readonly tests: readonly TestName[];
}

export interface TestName {
  /** Below the repository. */
  readonly file: string;
  /** As it stands in the source, with its placeholders. */
  readonly title: string;
}

/** Names tests of one file: of a package, as in `runtime/unit/stake`, or below `test`. */
export function testsOf(path: string): (title: string) => TestName {
  const [owner = '', ...rest] = path.split('/');
  const file = owner === 'test' ? `${path}.test.ts` : `packages/${owner}/test/${rest.join('/')}.test.ts`;
  return (title) => ({ file, title });
}

export function exact(section: string, rule: string, ...tests: readonly TestName[]): Rule {
  return { section, rule, status: 'exact', tests };
}

/** `why` is a whole sentence or two. */
export function different(section: string, rule: string, why: string, ...tests: readonly TestName[]): Rule {
  return { section, rule, status: 'deliberate difference', why, tests };
}

export function notBuilt(section: string, rule: string, why: string): Rule {
  return { section, rule, status: 'not built', why, tests: [] };
}
