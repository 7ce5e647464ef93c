/** The next task: a module of the set as the seed writes it, broken in one place or two, with tests to show and to hide. */
import type { Random } from '@yumanet/protocol';
import type { CodeTest } from '@yumanet/protocol/messages';
import type { GeneratedTask } from '@yumanet/sdk/subnet';
import { applyPatch, diffLines } from '../patch.ts';
import type { CodeChallenge } from './code-challenge.ts';
import type { CodeModule } from './code-module.ts';
import { shuffled } from './draw.ts';
import { type Bug, drawBug, plantBugs } from './plant-bug.ts';
import { type RenderedModule, renderModule } from './render-module.ts';
import { loadOwnModule } from './run-own-module.ts';

/** How many bugs a task has. A kind does not tell of what sort they are. */
export const CODE_KINDS = ['single', 'double'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** Calls tried per module; equal ones count once. */
const CALLS_DRAWN = 80;
/** Tests of each sort: those that the broken module fails, and those that keep a repair from breaking something else. */
const TEST_COUNTS = {
  shownFailing: 5,
  shownPassing: 3,
  hiddenFailing: 12,
  hiddenPassing: 8,
} as const;
/** Fewer failing tests than that, and the bugs are too hard to see. */
const HIDDEN_FAILING_MIN = 6;
/** Of two bugs, each fails at least so many calls alone. */
const FAILING_ALONE_MIN = 4;
/** Bugs drawn for one module before another is taken: about one draw in three can be seen well enough. */
const BUG_DRAWS_MAX = 12;
const MODULE_DRAWS_MAX = 20;

/**
 * Two streams of random numbers. From `random`, alike for every miner of a round, come the module, its turns of phrase and
 * the bugs: tasks are about equally hard. From `own` come names, numbers and calls: a patch for one task fits no other.
 */
export interface TaskDraws {
  readonly random: Random;
  readonly own: Random;
}

/** A task with its hidden tests. Throws `RangeError` for modules that no bug can be seen in. Cost: some ten milliseconds. */
export function nextCodeChallenge(modules: readonly CodeModule[], draws: TaskDraws): GeneratedTask<CodeChallenge> {
  const { random } = draws;
  const kind = CODE_KINDS[random.below(CODE_KINDS.length)] ?? 'single';
  for (let draw = 0; draw < MODULE_DRAWS_MAX; draw += 1) {
    const module = modules[random.below(modules.length)];
    const challenge = module && breakModule(module, kind, draws);
    if (challenge !== undefined) return { kind, task: challenge };
  }
  throw new RangeError(`no task in ${MODULE_DRAWS_MAX} draws from ${modules.length} modules`);
}

/** The module as this seed writes it, and what it gives for each call. */
interface Correct {
  readonly module: RenderedModule;
  readonly description: string;
  readonly tests: readonly CodeTest[];
}

function breakModule(module: CodeModule, kind: CodeKind, draws: TaskDraws): CodeChallenge | undefined {
  const rendered = renderModule(module, draws);
  const { description } = module;
  const correct: Correct = { module: rendered, description, tests: drawTests(module, rendered, draws.own) };
  for (let draw = 0; draw < BUG_DRAWS_MAX; draw += 1) {
    const bugs = drawBugs(rendered, kind, draws.random);
    const challenge = bugs && challengeOf(correct, bugs, draws.own);
    if (challenge !== undefined) return challenge;
  }
  return undefined;
}

/** `undefined` when too few tests show the bugs. */
function challengeOf(correct: Correct, bugs: readonly Bug[], random: Random): CodeChallenge | undefined {
  const { module, description, tests } = correct;
  const failing = failingTests(module, tests, bugs);
  const { shownFailing, shownPassing, hiddenPassing } = TEST_COUNTS;
  if (failing.length < shownFailing + HIDDEN_FAILING_MIN) return undefined;
  const perBug = bugs.map((bug) => failingTests(module, failing, [bug]));
  if (perBug.some((alone) => alone.length < FAILING_ALONE_MIN)) return undefined;
  const seen = firstOfEach(
    perBug.map((alone) => shuffled(random, alone)),
    shuffled(random, failing),
  );
  const passing = shuffled(
    random,
    tests.filter((test) => !failing.includes(test)),
  );
  const guarding = passing.slice(shownPassing, shownPassing + hiddenPassing);
  const source = plantBugs(module, bugs).typed;
  return {
    task: {
      description,
      source,
      functionName: module.functionName,
      tests: shuffled(random, [...seen.slice(0, shownFailing), ...passing.slice(0, shownPassing)]),
    },
    hidden: {
      tests: [...seen.slice(shownFailing, shownFailing + TEST_COUNTS.hiddenFailing), ...guarding],
      referenceChars: applyPatch(source, diffLines(source, module.typed))?.chars ?? 0,
    },
  };
}

/** Calls of the correct module, each once. */
function drawTests(module: CodeModule, correct: RenderedModule, random: Random): CodeTest[] {
  const run = loadOwnModule(correct.plain, correct.functionName);
  const calls = Array.from({ length: CALLS_DRAWN }, () => JSON.stringify(module.call(random, correct.numbers)));
  return [...new Set(calls)].map((args) => {
    const expected = run(args);
    if (expected === undefined) throw new RangeError(`the module ${module.id} fails on ${args}`);
    return { arguments: args, expected };
  });
}

/** Two bugs are on different lines, so that neither hides or undoes the other's text. */
function drawBugs(correct: RenderedModule, kind: CodeKind, random: Random): Bug[] | undefined {
  const first = drawBug(correct, random);
  if (first === undefined) return undefined;
  if (kind === 'single') return [first];
  const second = drawBug(correct, random);
  const lineOf = (bug: Bug): number => correct.typed.slice(0, bug.start).split('\n').length;
  return second === undefined || lineOf(first) === lineOf(second) ? undefined : [first, second];
}

function failingTests(correct: RenderedModule, tests: readonly CodeTest[], bugs: readonly Bug[]): CodeTest[] {
  const run = loadOwnModule(plantBugs(correct, bugs).plain, correct.functionName);
  return tests.filter((test) => run(test.arguments) !== test.expected);
}

/** Of two bugs, tests of both are shown: first of one, then of the other, in turn; then the rest. */
function firstOfEach(perBug: readonly (readonly CodeTest[])[], all: readonly CodeTest[]): CodeTest[] {
  const turns = Array.from({ length: FAILING_ALONE_MIN }, (_, turn) => perBug.flatMap((tests) => tests[turn] ?? []));
  return [...new Set([...turns.flat(), ...all])];
}
