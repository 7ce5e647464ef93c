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
 * Judges in the sandbox. Equal modules of one task run once: most honest answers are equal, and so are those of a swarm that
 * would keep the sandbox busy.
 */
export function createCodeInspector(sandbox: Sandbox): InspectCode {
  const runs = new WeakMap<CodeChallenge, Map<string, Promise<TestRunResult>>>();

  return async (challenge, answer, signal) => {
    const { hidden, task } = challenge;
    if (hidden === undefined) throw new Error('only who made a task can judge its answers');
    const patched = applyPatch(task.source, answer.edits);
    if (patched === undefined) return { kind: 'rejected', reason: 'wrong_format' };
    const { source, chars } = patched;
    const known = runs.get(challenge) ?? new Map<string, Promise<TestRunResult>>();
    runs.set(challenge, known);
    const { functionName } = task;
    const run = { source, functionName, tests: hidden.tests, isFreshEngine: true, signal };
    const result = known.get(source) ?? countPasses(sandbox, run);
    known.set(source, result);
    const judged = await Promise.race([result, whenAborted(signal)]);
    if (judged.kind !== 'passed') return { kind: 'rejected', reason: judged.kind };
    const { brokenPassCount, referenceChars, tests } = hidden;
    return {
      kind: 'accepted',
      finding: {
        passCount: judged.passCount,
        brokenPassCount,
        testCount: tests.length,
        patchChars: chars,
        referenceChars,
      },
    };
  };
}

function whenAborted(signal: AbortSignal): Promise<TestRunResult> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({ kind: 'too_slow' });
    else signal.addEventListener('abort', () => resolve({ kind: 'too_slow' }), { once: true });
  });
}
