/** How many requests each caller has left: a budget per account, so that one caller cannot crowd out the others. */
import type { AccountId } from '@yumanet/protocol';

/** Only welcome callers get a budget, so there are as many as validators; this bounds a policy that welcomes everyone. */
const CALLER_BUDGETS_MAX = 4_096;

/** The budgets. */
export interface CallerBudget {
  /** Takes one request from the caller's budget; returns 0, or the milliseconds until there is one again. */
  spend(caller: AccountId, nowMs: number): number;
}

/**
 * Budgets of `burst` requests that refill at `perSecond`. Kept as the time at which each caller's budget is full again, so
 * that one number per caller is enough. Times come from one monotonic clock.
 */
export function createCallerBudget(burst: number, perSecond: number): CallerBudget {
  const msPerRequest = 1_000 / perSecond;
  const fullAtMs = new Map<AccountId, number>();

  return {
    spend(caller, nowMs) {
      const nextFullAtMs = Math.max(fullAtMs.get(caller) ?? nowMs, nowMs) + msPerRequest;
      const waitMs = nextFullAtMs - nowMs - burst * msPerRequest;
      if (waitMs > 0) return Math.ceil(waitMs);
      fullAtMs.delete(caller);
      if (fullAtMs.size >= CALLER_BUDGETS_MAX) forgetOldest(fullAtMs);
      fullAtMs.set(caller, nextFullAtMs);
      return 0;
    },
  };
}

/** The caller that has been quiet longest starts afresh. */
function forgetOldest(fullAtMs: Map<AccountId, number>): void {
  for (const caller of fullAtMs.keys()) {
    fullAtMs.delete(caller);
    return;
  }
}
