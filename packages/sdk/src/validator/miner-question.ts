/** A question to a miner and its reply, and the protocols that carry them. */
import type { Clock, Crypto, KeyPair, TransportRequest, TransportResult } from '@yumanet/protocol';
import type { BoundTask } from '../subnet/bind-subnet.ts';
import type { MinerTarget } from './pick-targets.ts';

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
  /** To judge the answer, in milliseconds; see `REVIEW_MS_MAX`. */
  readonly reviewMsMax?: number | undefined;
  /** 1 for no second attempt. */
  readonly attemptsMax: number;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** What came back, before the subnet judges it. */
export type MinerReply =
  | { readonly kind: 'answer'; readonly taskId: string; readonly payload: Uint8Array }
  | { readonly kind: 'refused' | 'malformed'; readonly reason: string };

/** An answer of HTTP, whatever its status. */
export type MinerResponse = Extract<TransportResult, { readonly kind: 'response' }>;

/** What signing needs. */
export interface SigningPorts {
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly keyPair: KeyPair;
}

/** How a task goes over HTTP. */
export interface TaskProtocol {
  /** Signed, with a nonce of its own. */
  request(ports: SigningPorts, target: MinerTarget, question: MinerQuestion): TransportRequest;
  /** The largest body of HTTP that can hold an answer of the size that the subnet allows. */
  responseBytesMax(question: MinerQuestion): number;
  /** Never throws for what a miner sent. */
  read(response: MinerResponse): MinerReply;
}
