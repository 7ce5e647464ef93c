/** How many requests each caller has left: a token bucket per account, so that one caller cannot crowd out the others. */
import type { AccountId } from '@yumanet/protocol';

/** Only welcome callers get a bucket, so there are as many as validators; this bounds a policy that welcomes everyone. */
export const CALLER_BUDGETS_MAX = 4_096;

/** The buckets. */
export interface CallerBudget {
  /** Takes one request from the caller's budget; returns 0, or the milliseconds until there is one again. */
  spend(caller: AccountId, nowMs: number): number;
}

interface Bucket {
  tokens: number;
  filledMs: number;
}

/** Buckets of `burst` tokens that refill at `perSecond`. Times come from one monotonic clock. */
export function createCallerBudget(burst: number, perSecond: number): CallerBudget {
  const buckets = new Map<AccountId, Bucket>();

  return {
    spend(caller, nowMs) {
      const bucket = buckets.get(caller) ?? { tokens: burst, filledMs: nowMs };
      bucket.tokens = Math.min(burst, bucket.tokens + ((nowMs - bucket.filledMs) * perSecond) / 1_000);
      bucket.filledMs = nowMs;
      buckets.delete(caller);
      if (buckets.size >= CALLER_BUDGETS_MAX) forgetOldest(buckets);
      buckets.set(caller, bucket);
      if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) * 1_000) / perSecond);
      bucket.tokens -= 1;
      return 0;
    },
  };
}

/** The caller that has been quiet longest starts afresh. */
function forgetOldest(buckets: Map<AccountId, Bucket>): void {
  for (const caller of buckets.keys()) {
    buckets.delete(caller);
    return;
  }
}
