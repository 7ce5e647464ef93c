const OK = 0;
const FAILED = 1;
export const INTERRUPTED = 130;

/** How `npm run fuzz` and `npm run simulate` end. A planted fault that is not found fails them, unless they were not let finish. */
export function exitCodeOf(end: {
  readonly hasFailed: boolean;
  readonly isInterrupted: boolean;
  readonly hasCanary: boolean;
}): number {
  if (end.hasFailed) return FAILED;
  if (end.isInterrupted) return INTERRUPTED;
  return end.hasCanary ? FAILED : OK;
}
