/** Binds a subnet module to bytes, so that the kits need to know nothing of its types. */
import { type Random, WireError } from '@yumanet/protocol';
import type {
  DeferredSubnetModule,
  GeneratedTask,
  MechanismParts,
  SolveOptions,
  SubnetLimits,
  SubnetModule,
} from './subnet-module.ts';

/** Judges an answer once its truth is there, from 0 to 1. */
export type Judge = (truth: Random) => number;

/** What an answer earned. A rejected one has score 0. */
export interface Review {
  /** From 0 to 1; 0 while it waits for its truth. */
  readonly score: number;
  /** Absent when the answer was accepted. */
  readonly rejected?: string;
  /** Present when an accepted answer has to wait for its truth. */
  readonly judge?: Judge;
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
  /** Present where answers wait for a truth: see `DeferredSubnetModule`. */
  readonly truthDelayBlocks?: bigint;
  /** A task of a round: `random` as for every miner of it, `own` as for this one alone (`random` when absent). */
  nextTask(random: Random, own?: Random): BoundTask;
  /** The reference miner on bytes; throws `WireError` when the payload is no task of this subnet. */
  solve(payload: Uint8Array, options: SolveOptions): Promise<Uint8Array>;
}

/** The module on bytes. */
export function bindSubnet<Task, Answer, Finding>(module: SubnetModule<Task, Answer, Finding>): BoundSubnet {
  return {
    ...boundParts(module),
    nextTask(random, own) {
      const generated = module.tasks(random, own);
      return boundTask(module, generated, (finding, elapsedMs) => ({
        score: clampScore(module.score(generated.task, finding, elapsedMs)),
      }));
    },
  };
}

/** The same of a module whose answers wait for their truth. */
export function bindDeferredSubnet<Task, Answer, Finding, Hidden>(
  module: DeferredSubnetModule<Task, Answer, Finding, Hidden>,
): BoundSubnet {
  return {
    ...boundParts(module),
    truthDelayBlocks: module.truthDelayBlocks,
    nextTask(random, own) {
      const generated = module.tasks(random, own);
      return boundTask(module, generated, (finding) => ({
        score: 0,
        judge: (truth) => clampScore(module.score(generated.hidden, finding, truth)),
      }));
    },
  };
}

function boundParts<Task, Answer, Finding>(module: MechanismParts<Task, Answer, Finding>) {
  const { name, kinds, limits } = module;
  return {
    name,
    kinds,
    limits,
    async solve(payload: Uint8Array, options: SolveOptions): Promise<Uint8Array> {
      const task = module.taskCodec.decode(payload);
      return module.answerCodec.encode(await module.solve(task, options));
    },
  };
}

function boundTask<Task, Answer, Finding>(
  module: MechanismParts<Task, Answer, Finding>,
  { kind, task }: GeneratedTask<Task>,
  rate: (finding: Finding, elapsedMs: number) => Review,
): BoundTask {
  return {
    kind,
    payload: module.taskCodec.encode(task),
    async review(bytes, elapsedMs, signal, onInspected) {
      const answer = decodeAnswer(module, bytes);
      if (answer === undefined) {
        onInspected?.();
        return { score: 0, rejected: 'malformed_answer' };
      }
      const inspection = await module.inspect(task, answer.value, signal);
      onInspected?.();
      if (inspection.kind === 'rejected') return { score: 0, rejected: inspection.reason };
      return rate(inspection.finding, elapsedMs);
    },
  };
}

function decodeAnswer<Task, Answer, Finding>(
  { answerCodec }: MechanismParts<Task, Answer, Finding>,
  bytes: Uint8Array,
): { readonly value: Answer } | undefined {
  try {
    return { value: answerCodec.decode(bytes) };
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
