/** A question to a miner and its reply, whatever protocol carries them. */
import type { BoundTask } from '../subnet/bind-subnet.ts';

/** How an exchange ended. Everything but `ok` scores 0. */
export type TaskOutcome =
  | 'ok'
  /** Not complete before the deadline. */
  | 'timeout'
  /** More bytes than allowed. */
  | 'too_large'
  /** No connection, a reset, or no HTTP. */
  | 'unreachable'
  /** The validator stopped. */
  | 'aborted'
  /** An HTTP status other than 200. */
  | 'refused'
  /** 200, but no TaskResponse. */
  | 'malformed'
  /** The answer of another task. */
  | 'wrong_task'
  /** The subnet rejected the answer. */
  | 'rejected';

/** The task and its bounds. */
export interface MinerQuestion {
  readonly subnet: string;
  readonly netuid: number;
  readonly block: bigint;
  readonly taskId: string;
  readonly task: BoundTask;
  /** Total, in milliseconds. */
  readonly deadlineMs: number;
  readonly answerBytesMax: number;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** What came back, before the subnet judges it; `elapsedMs` as in `TaskResult`. */
export type MinerReply =
  | { readonly kind: 'answer'; readonly taskId: string; readonly payload: Uint8Array; readonly elapsedMs: number }
  | { readonly kind: Exclude<TaskOutcome, 'ok'>; readonly reason: string; readonly elapsedMs: number };
