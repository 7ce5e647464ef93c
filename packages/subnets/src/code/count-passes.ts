/** The edge: how many tests a module passes, run in the sandbox and compared out here. */
import { isDeepStrictEqual } from 'node:util';
import type { CodeTest } from '@yumanet/protocol/messages';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { CallOutcome } from './sandbox/sandbox-job.ts';

/** What is run, and what it should give. */
export interface TestRun {
  readonly source: string;
  readonly functionName: string;
  readonly tests: readonly CodeTest[];
  /** A stranger's module gets an instance of the engine for itself. */
  readonly isFreshEngine: boolean;
  readonly signal: AbortSignal;
}

/** How it went. */
export type TestRunResult =
  | { readonly kind: 'passed'; readonly passCount: number }
  | { readonly kind: 'does_not_compile' | 'too_slow' | 'breaks_the_sandbox' };

/** Runs the tests; the sandbox gets the arguments alone. Never throws for what the module does. */
export async function countPasses(sandbox: Sandbox, run: TestRun): Promise<TestRunResult> {
  const { source, functionName, tests, isFreshEngine, signal } = run;
  const calls = tests.map((test) => test.arguments);
  const outcome = await sandbox.run({ source, functionName, calls, isFreshEngine }, signal);
  if (outcome.kind === 'does_not_load') return { kind: 'does_not_compile' };
  if (outcome.kind === 'died') return { kind: 'breaks_the_sandbox' };
  if (outcome.kind !== 'ran') return { kind: 'too_slow' };
  return { kind: 'passed', passCount: tests.filter((test, index) => isPassed(test, outcome.calls[index])).length };
}

/** Equal as values: the order of an object's fields does not matter. */
function isPassed({ expected }: CodeTest, outcome: CallOutcome | undefined): boolean {
  if (outcome?.kind !== 'value') return false;
  return outcome.json === expected || isDeepStrictEqual(readJson(outcome.json), readJson(expected));
}

/** A module may give any text for JSON; one that is none equals nothing. */
function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return Symbol('no JSON');
    throw error;
  }
}
