/** How long to wait before the next attempt: doubling, with a floor and a ceiling. */

/** The bounds of a back-off, in milliseconds. */
export interface BackOffBounds {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * A refused connection costs next to nothing, so the first attempt comes soon; the ceiling bounds how long an outage
 * outlasts itself.
 */
export const RECONNECT_BACK_OFF: BackOffBounds = { firstMs: 100, maxMs: 2_000 };

/** The delay after `failureCount` failures in a row (1 or more). */
export function backOffMs(failureCount: number, bounds: BackOffBounds): number {
  const doublings = Math.min(Math.max(failureCount - 1, 0), 30);
  return Math.min(bounds.firstMs * 2 ** doublings, bounds.maxMs);
}
