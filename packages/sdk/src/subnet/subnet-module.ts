/**
 * What a subnet's incentive mechanism is to the kits: seeded tasks, a pure score, a reference solver and the messages.
 * A module is generic in its own types; `bindSubnet` turns it into bytes in, bytes out.
 */
import type { Random } from '@yumanet/protocol';

/** Bytes both ways. `decode` throws `WireError` on anything malformed. */
export interface PayloadCodec<T> {
  encode(value: T): Uint8Array;
  decode(bytes: Uint8Array): T;
}

/** Bounds of one task of this subnet; the validator kit enforces them. */
export interface SubnetLimits {
  /** Total time for one task: connect, headers and the whole body, in milliseconds. */
  readonly deadlineMs: number;
  /** The largest HTTP body a miner may answer with, in bytes. */
  readonly answerBytesMax: number;
  /** Time to judge one answer, waiting for its turn included, in milliseconds; 2,000 when absent. */
  readonly reviewMsMax?: number;
}

/** A task with its kind within the subnet. */
export interface GeneratedTask<Task> {
  readonly kind: string;
  readonly task: Task;
}

/** A task of which the validator knows more than it tells. */
export interface DeferredTask<Task, Hidden> extends GeneratedTask<Task> {
  /** What the truth is made from, together with randomness that nobody has yet. Stays with the validator. */
  readonly hidden: Hidden;
}

/** What an answer turned out to be. `reason` is a short snake_case word for logs and metrics. */
export type Inspection<Finding> =
  | { readonly kind: 'accepted'; readonly finding: Finding }
  | { readonly kind: 'rejected'; readonly reason: string };

/** How the reference miner shall work. */
export interface SolveOptions {
  readonly kind: string;
  /** 1 poor, 2 balanced, 3 best. */
  readonly skill: number;
  /** Ends when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What every mechanism has, whenever its answers are judged. */
export interface MechanismParts<Task, Answer, Finding> {
  /** The mechanism's name, such as `compression`; the `subnet` field of every task. */
  readonly name: string;
  /** The kinds of task it makes. */
  readonly kinds: readonly string[];
  readonly limits: SubnetLimits;
  readonly taskCodec: PayloadCodec<Task>;
  readonly answerCodec: PayloadCodec<Answer>;
  /** The edge: undoes and checks an answer under size and time limits. Never throws for what a miner sent. */
  inspect(task: Task, answer: Answer, signal: AbortSignal): Promise<Inspection<Finding>>;
  /** The reference miner. */
  solve(task: Task, options: SolveOptions): Promise<Answer>;
}

/** One incentive mechanism whose answers are judged as they come in. */
export interface SubnetModule<Task, Answer, Finding> extends MechanismParts<Task, Answer, Finding> {
  /**
   * The next task. Pure: the same random numbers give the same task. `random` starts alike for every miner of a round and
   * `own` is the miner's: what is taken from `own` makes a task that nobody else's answer fits. Absent, it is `random`.
   */
  tasks(random: Random, own?: Random): GeneratedTask<Task>;
  /** Pure: what an accepted answer is worth, from 0 to 1. `elapsedMs` runs from the first byte sent to the last received. */
  score(task: Task, finding: Finding, elapsedMs: number): number;
}

/**
 * One incentive mechanism whose truth does not exist yet when miners answer: a pulse of the beacon makes it, some blocks
 * later. Until then the validator keeps the answers.
 */
export interface DeferredSubnetModule<Task, Answer, Finding, Hidden> extends MechanismParts<Task, Answer, Finding> {
  /**
   * Blocks from the head that a round begins with to the first block whose pulse may be the truth, at least 2. They must
   * take longer than `limits.deadlineMs`: a round that is not over when the pulse is out counts for nobody.
   */
  readonly truthDelayBlocks: bigint;
  /** As above. */
  tasks(random: Random, own?: Random): DeferredTask<Task, Hidden>;
  /** Pure: what an accepted answer is worth, from 0 to 1. `truth` follows from the pulse, and is the same for every miner of a round. */
  score(hidden: Hidden, finding: Finding, truth: Random): number;
}
