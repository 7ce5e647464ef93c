/** The edge: does a patch fit, does the module load, and how many hidden tests does it pass? */
import type { CodeAnswer } from '@yumanet/protocol/messages';
import type { Inspection } from '@yumanet/sdk/subnet';
import { countPasses, type TestRunResult } from './count-passes.ts';
import { applyPatch } from './patch.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { CodeFinding } from './score.ts';
import type { CodeChallenge } from './tasks/code-challenge.ts';

/** Never throws for what a miner sent. */
export type InspectCode = (
  challenge: CodeChallenge,
  answer: CodeAnswer,
  signal: AbortSignal,
) => Promise<Inspection<CodeFinding>>;

/**
 * Judges in the sandbox, which also says what the broken module passes: engines differ in what a senseless comparison does to
 * a sort. Equal modules of one task run once: most honest answers are equal, and so are those of a swarm that would keep the
 * sandbox busy.
 */
export function createCodeInspector(sandbox: Sandbox): InspectCode {
  const runs = new WeakMap<CodeChallenge, Map<string, Promise<TestRunResult>>>();

  function runOnce(challenge: CodeChallenge, source: string, signal: AbortSignal): Promise<TestRunResult> {
    const { hidden, task } = challenge;
    if (hidden === undefined) throw new Error('only who made a task can judge its answers');
    const known = runs.get(challenge) ?? new Map<string, Promise<TestRunResult>>();
    runs.set(challenge, known);
    const { functionName } = task;
    const run = { source, functionName, tests: hidden.tests, isFreshEngine: true, signal };
    const result = known.get(source) ?? countPasses(sandbox, run);
    known.set(source, result);
    return Promise.race([result, whenAborted(signal)]);
  }

  return async (challenge, answer, signal) => {
    const { hidden, task } = challenge;
    const patched = applyPatch(task.source, answer.edits);
    if (patched === undefined) return { kind: 'rejected', reason: 'wrong_format' };
    const [before, after] = await Promise.all([
      runOnce(challenge, task.source, signal),
      runOnce(challenge, patched.source, signal),
    ]);
    if (after.kind !== 'passed') return { kind: 'rejected', reason: after.kind };
    const finding = {
      passCount: after.passCount,
      brokenPassCount: before.kind === 'passed' ? before.passCount : 0,
      testCount: hidden?.tests.length ?? 0,
      patchChars: patched.chars,
      referenceChars: hidden?.referenceChars ?? 0,
    };
    return { kind: 'accepted', finding };
  };
}

function whenAborted(signal: AbortSignal): Promise<TestRunResult> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: 'too_slow' });
    else signal.addEventListener('abort', () => resolve({ kind: 'too_slow' }), { once: true });
  });
}
