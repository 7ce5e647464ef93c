/**
 * The best reference miner: a small program search. It tries every edit of one token, runs the shown tests in the same
 * sandbox as the validator, and goes on from the edits that pass the most. Bounded by a number of runs, not by a clock, so
 * that it finds the same patch on every machine. It brings no missing line back, and knows nothing of what a module is for.
 */
import type { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { countPasses } from '../count-passes.ts';
import { diffLines } from '../patch.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { applyTextEdit } from '../tokens/text-edit.ts';
import { tokenEdits } from '../tokens/token-edits.ts';

/** Modules tried per task: about 2 ms each on one core. */
const SEARCH_RUNS_MAX = 900;
/** Edits that are built upon when no single one passes everything. */
const BEAM_SIZE = 2;
/** Edits on top of each other. */
const DEPTH_MAX = 2;

interface Candidate {
  readonly source: string;
  readonly passCount: number;
}

/** The module that passes the most shown tests, and of equal ones the first found. An abort ends the search with what it has. */
export async function searchRepair(sandbox: Sandbox, task: CodeTask, signal: AbortSignal): Promise<CodeAnswer> {
  let runsLeft = SEARCH_RUNS_MAX;
  const tried = new Set<string>();
  const measure = async (source: string): Promise<Candidate> => {
    runsLeft -= 1;
    tried.add(source);
    const run = { source, functionName: task.functionName, tests: task.tests, isFreshEngine: false, signal };
    const result = await countPasses(sandbox, run);
    return { source, passCount: result.kind === 'passed' ? result.passCount : 0 };
  };

  let best = await measure(task.source);
  let beam = [best];
  for (let depth = 0; depth < DEPTH_MAX && beam.length > 0; depth += 1) {
    const better: Candidate[] = [];
    for (const parent of beam) {
      for (const edit of tokenEdits(parent.source)) {
        if (runsLeft <= 0 || signal.aborted) break;
        const source = applyTextEdit(parent.source, edit);
        if (tried.has(source)) continue;
        const candidate = await measure(source);
        if (candidate.passCount > best.passCount) best = candidate;
        if (candidate.passCount > parent.passCount) better.push(candidate);
        if (best.passCount === task.tests.length) return answerOf(task, best);
      }
    }
    beam = better.sort((one, other) => other.passCount - one.passCount).slice(0, BEAM_SIZE);
  }
  return answerOf(task, best);
}

function answerOf(task: CodeTask, { source }: Candidate): CodeAnswer {
  return { edits: diffLines(task.source, source) };
}
