/** What asks a process to end. */
export interface StopRequests {
  /** Called once, at the first request: a signal, or the end of stdin when it belongs to a parent. */
  readonly onFirst: (reason: string) => void;
  /** Called at a second signal: end at once. */
  readonly onSecond: (reason: string) => void;
}

/**
 * Listens for SIGINT and SIGTERM, and with `exitWithParent` for the end of stdin, which comes when the parent dies in
 * whatever way, so that no orphan survives it.
 */
export function listenForStop(requests: StopRequests, exitWithParent: boolean): void {
  let isAsked = false;
  const ask = (reason: string, isSignal: boolean) => {
    if (!isAsked) {
      isAsked = true;
      requests.onFirst(reason);
    } else if (isSignal) requests.onSecond(reason);
  };
  process.on('SIGINT', () => ask('SIGINT', true));
  process.on('SIGTERM', () => ask('SIGTERM', true));
  if (!exitWithParent) return;
  process.stdin.on('end', () => ask('stdin ended', false));
  process.stdin.on('error', () => ask('stdin failed', false));
  process.stdin.resume();
}
