/** The first claim of a process: tried until the coordinator answers. */
import { type Clock, FaultError } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import { backOffMs, RECONNECT_BACK_OFF } from '../client/back-off.ts';
import { ChainRefusal } from '../client/chain-refusal.ts';
import { pause } from '../client/pause.ts';
import type { LeaseClient, LeaseWish } from './lease-client.ts';

/** Containers of one file start in any order, and a coordinator with a long chain takes its time. */
export const CLAIM_WAIT_MS_MAX = 120_000;

/** What passes by itself: full, stopping, failed. Any other class will be the same at the next attempt. */
const PASSING_CODES: ReadonlySet<string> = new Set(['unavailable', 'internal', 'timeout']);

export interface ClaimOptions {
  readonly client: LeaseClient;
  readonly wish: LeaseWish;
  readonly clock: Clock;
  readonly log: Logger;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/**
 * The lease; undefined when the signal aborted before there was one. Throws `FaultError`: `lease_refused` for a refusal
 * that will not pass, `lease_unavailable` after two minutes of others.
 */
export async function claimLease({ client, wish, clock, log, signal }: ClaimOptions): Promise<Lease | undefined> {
  const giveUpMs = clock.monotonicMs() + CLAIM_WAIT_MS_MAX;
  let told = '';
  for (let failureCount = 1; !signal.aborted; failureCount += 1) {
    try {
      return await client.claim(wish);
    } catch (error) {
      const problem = passingProblem(error);
      if (clock.monotonicMs() >= giveUpMs) {
        throw new FaultError('lease_unavailable', `no lease within ${CLAIM_WAIT_MS_MAX} ms: ${problem}`, {
          cause: error,
        });
      }
      if (problem !== told) log.warn({ event: 'claim_retry', reason: problem }, 'no lease yet');
      told = problem;
      await pause(clock, backOffMs(failureCount, RECONNECT_BACK_OFF), signal);
    }
  }
  return undefined;
}

/** What to say of a failure that may pass. Throws `lease_refused` for another one, and bugs as they are. */
export function passingProblem(error: unknown): string {
  if (error instanceof FaultError) return error.message;
  if (!(error instanceof ChainRefusal)) throw error;
  if (PASSING_CODES.has(error.info.code)) return error.message;
  throw new FaultError('lease_refused', `${error.message} ${error.info.remedy}`, { cause: error });
}
