/** What one check of `npm run check` found. */
export type CheckResult = {
  readonly passed: boolean;
  /** What was looked at, in a few words: `212 files`. */
  readonly scope: string;
  /** The tool's own words; printed when the check failed. */
  readonly output: string;
};

/** One check. `run` takes the repository root. */
export type Check = { readonly name: string; readonly run: (root: string) => Promise<CheckResult> };

/**
 * A check that looked at nothing has failed, whatever its tool says: silence about no files is how a broken pattern or a
 * moved folder looks.
 */
export function checkResult(passed: boolean, filesRead: number, output: string): CheckResult {
  const scope = `${filesRead} files`;
  if (filesRead > 0) return { passed, scope, output };
  return { passed: false, scope, output: `${output}\nread no file at all: the check would pass over anything\n` };
}
