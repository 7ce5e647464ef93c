/** Code: repair a small module with failing tests. */
import { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import type { SolveOptions, SubnetLimits, SubnetModule } from '@yumanet/sdk/subnet';
import { createCodeInspector } from './inspect.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { type CodeFinding, scoreCode } from './score.ts';
import { searchRepair } from './solvers/search-repair.ts';
import { templateRepair } from './solvers/template-repair.ts';
import type { CodeChallenge } from './tasks/code-challenge.ts';
import type { CodeModule } from './tasks/code-module.ts';
import { CODE_KINDS, nextCodeChallenge } from './tasks/next-challenge.ts';

/**
 * The search needs a second or two alone; a machine on which every neuron works at once needs the rest. Answers wait for two
 * sandboxes: a whole subnet of honest ones takes some seconds, so judging has a longer bound than elsewhere.
 */
export const CODE_LIMITS: SubnetLimits = { deadlineMs: 6_000, answerBytesMax: 65_536, reviewMsMax: 10_000 };

/** A search answers after so long with what it has. */
export const SEARCH_MS_MAX = 4_500;
const SKILL_SEARCH = 3;

/** What the mechanism is made of. */
export interface CodeSubnetOptions {
  /** Modules to break. Those that ship are public: a network that pays for something keeps its own. */
  readonly modules: readonly CodeModule[];
  readonly sandbox: Sandbox;
  readonly limits?: SubnetLimits;
  /** Ends a search in time to answer with what it has; without it only the number of its runs does. */
  readonly patience?: (signal: AbortSignal) => AbortSignal;
}

/** The mechanism over a set of modules. */
export function createCodeSubnet({
  modules,
  sandbox,
  limits = CODE_LIMITS,
  patience = (signal) => signal,
}: CodeSubnetOptions): SubnetModule<CodeChallenge, CodeAnswer, CodeFinding> {
  return {
    name: 'code',
    kinds: CODE_KINDS,
    limits,
    // What is hidden is no part of the message, so it cannot be sent.
    taskCodec: {
      encode: ({ task }) => CodeTask.encode(task),
      decode: (bytes) => ({ task: CodeTask.decode(bytes) }),
    },
    answerCodec: CodeAnswer,
    tasks: (random, own = random) => nextCodeChallenge(modules, { random, own }),
    inspect: createCodeInspector(sandbox),
    score: (_challenge, finding, elapsedMs) => scoreCode(finding, elapsedMs, limits.deadlineMs),
    solve: ({ task }, { skill, signal, ...options }) =>
      solveCode(sandbox, task, { ...options, skill, signal: skill >= SKILL_SEARCH ? patience(signal) : signal }),
  };
}

/** 1: knows loops. 2: knows how such modules are usually written. 3: searches, and runs the shown tests. */
async function solveCode(sandbox: Sandbox, task: CodeTask, { skill, signal }: SolveOptions): Promise<CodeAnswer> {
  if (skill >= SKILL_SEARCH) return searchRepair(sandbox, task, signal);
  return templateRepair(task, skill === 2 ? 'all' : 'loops');
}
