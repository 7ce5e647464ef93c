/** Binds a subnet module to bytes, so that the kits need to know nothing of its types. */
import { type Random, WireError } from '@yumanet/protocol';
import type { SolveOptions, SubnetLimits, SubnetModule } from './subnet-module.ts';

/** What an answer earned. A rejected one has score 0. */
export interface Review {
  /** From 0 to 1. */
  readonly score: number;
  /** Absent when the answer was accepted. */
  readonly rejected?: string;
}

/** A task ready to be sent, and how to judge what comes back. */
export interface BoundTask {
  readonly kind: string;
  readonly payload: Uint8Array;
  /**
   * Judges the payload of an answer; never throws for what a miner sent. `onInspected` is called between the check and the
   * score, for an answer that was accepted or rejected alike.
   */
  review(answer: Uint8Array, elapsedMs: number, signal: AbortSignal, onInspected?: () => void): Promise<Review>;
}

/** A subnet module without its types. */
export interface BoundSubnet {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly limits: SubnetLimits;
  nextTask(random: Random): BoundTask;
  /** The reference miner on bytes; throws `WireError` when the payload is no task of this subnet. */
  solve(payload: Uint8Array, options: SolveOptions): Promise<Uint8Array>;
}

/** The module on bytes. */
export function bindSubnet<Task, Answer, Finding>(module: SubnetModule<Task, Answer, Finding>): BoundSubnet {
  return {
    name: module.name,
    kinds: module.kinds,
    limits: module.limits,
    nextTask(random) {
      const { kind, task } = module.tasks(random);
      return {
        kind,
        payload: module.taskCodec.encode(task),
        review: (answer, elapsedMs, signal, onInspected) =>
          reviewAnswer(module, task, { answer, elapsedMs, signal, onInspected }),
      };
    },
    async solve(payload, options) {
      const task = module.taskCodec.decode(payload);
      return module.answerCodec.encode(await module.solve(task, options));
    },
  };
}

interface ReceivedAnswer {
  readonly answer: Uint8Array;
  readonly elapsedMs: number;
  readonly signal: AbortSignal;
  readonly onInspected: (() => void) | undefined;
}

async function reviewAnswer<Task, Answer, Finding>(
  module: SubnetModule<Task, Answer, Finding>,
  task: Task,
  received: ReceivedAnswer,
): Promise<Review> {
  const answer = decodeAnswer(module, received.answer);
  if (answer === undefined) {
    received.onInspected?.();
    return { score: 0, rejected: 'malformed_answer' };
  }
  const inspection = await module.inspect(task, answer.value, received.signal);
  received.onInspected?.();
  if (inspection.kind === 'rejected') return { score: 0, rejected: inspection.reason };
  return { score: clampScore(module.score(task, inspection.finding, received.elapsedMs)) };
}

function decodeAnswer<Task, Answer, Finding>(
  module: SubnetModule<Task, Answer, Finding>,
  bytes: Uint8Array,
): { readonly value: Answer } | undefined {
  try {
    return { value: module.answerCodec.decode(bytes) };
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

/** A score outside 0..1 is a fault of the module that must not reach the chain; NaN counts as 0. */
function clampScore(score: number): number {
  if (!(score > 0)) return 0;
  return score < 1 ? score : 1;
}
