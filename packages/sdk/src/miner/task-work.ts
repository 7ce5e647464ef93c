/** What every protocol of a miner does with an authenticated caller: welcome, budget, place, work. */
import { type AccountId, type Clock, WireError } from '@yumanet/protocol';
import type { CallerBudget } from './caller-budget.ts';
import type { CallerPolicy, Welcome } from './caller-policy.ts';
import type { MinerMetrics } from './miner-metrics.ts';
import type { RequestRefusal } from './refuse-request.ts';
import type { MinerAnswer, MinerTask, TaskSolver } from './task-solver.ts';
import type { WorkSlots } from './work-slots.ts';

/** What the routes of a server share. */
export interface TaskWork {
  readonly solver: TaskSolver;
  readonly callers: CallerPolicy;
  readonly clock: Clock;
  readonly budget: CallerBudget;
  readonly slots: WorkSlots;
  readonly metrics: MinerMetrics;
}

export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: RequestRefusal };

export const BUSY_RETRY_SECONDS = 1;

/** How welcome a caller is who is within the budget, which shrinks by one; or why not. */
export async function admitCaller(
  work: TaskWork,
  caller: AccountId,
): Promise<Outcome<Extract<Welcome, { readonly kind: 'welcome' }>>> {
  const refused = (refusal: RequestRefusal) => ({ kind: 'refused', refusal }) as const;
  const welcome = await work.callers.decide(caller);
  if (welcome.kind === 'unwelcome') return refused({ name: 'UnwelcomeCaller', facts: { reason: welcome.reason } });
  if (welcome.kind === 'undecided') {
    const message = 'The metagraph was not read yet, so nobody is known.';
    return refused({ name: 'ServerBusy', message, retryAfterSeconds: BUSY_RETRY_SECONDS });
  }
  const waitMs = work.budget.spend(caller, work.clock.monotonicMs());
  if (waitMs === 0) return { kind: 'ok', value: welcome };
  const retryAfterSeconds = Math.ceil(waitMs / 1_000);
  return refused({ name: 'TooManyRequests', facts: { wait_ms: BigInt(waitMs) }, retryAfterSeconds });
}

/**
 * Waits for a place, by stake, and solves; or the refusal of a full queue, of a deadline that passed, or of a payload that is
 * no task.
 */
export async function workOn(work: TaskWork, task: MinerTask, stakeRao: bigint): Promise<Outcome<MinerAnswer>> {
  const release = await work.slots.acquire(task.signal, stakeRao);
  if (release === 'full') {
    return { kind: 'refused', refusal: { name: 'ServerBusy', retryAfterSeconds: BUSY_RETRY_SECONDS } };
  }
  return release === 'gone' ? TIMEOUT : solveInSlot(work, task, release);
}

const TIMEOUT = { kind: 'refused', refusal: { name: 'Timeout' } } as const;

/** The place is given back when the work ends, not when the caller stops waiting: that is what bounds the load. */
async function solveInSlot(context: TaskWork, task: MinerTask, release: () => void): Promise<Outcome<MinerAnswer>> {
  const startedMs = context.clock.monotonicMs();
  const work = Promise.resolve(context.solver.solve(task)).finally(() => {
    release();
    context.metrics.observeSolve(context.clock.monotonicMs() - startedMs);
  });
  const gaveUp = new Promise<'gone'>((resolve) => {
    if (task.signal.aborted) resolve('gone');
    else task.signal.addEventListener('abort', () => resolve('gone'), { once: true });
  });
  try {
    const answer = await Promise.race([work, gaveUp]);
    return answer === 'gone' ? TIMEOUT : { kind: 'ok', value: answer };
  } catch (error) {
    if (task.signal.aborted) return TIMEOUT;
    if (!(error instanceof WireError)) throw error;
    return { kind: 'refused', refusal: { name: 'MalformedBody', message: error.message } };
  }
}
