/** Tells a program when to stop: a signal, or the end of its standard input when it must not outlive its parent. */

/** What the program does. */
export interface StopHandlers {
  /** Once: stop gracefully. `cause` is a signal's name or `parent`. */
  readonly onStop: (cause: string) => void;
  /** The second signal: end at once. */
  readonly onStopNow: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens until the process ends. */
export function listenForStop(handlers: StopHandlers, options: { readonly exitWithParent: boolean }): void {
  let isStopping = false;
  const stop = (cause: string): void => {
    if (isStopping) {
      handlers.onStopNow();
      return;
    }
    isStopping = true;
    handlers.onStop(cause);
  };
  for (const signal of SIGNALS) process.on(signal, () => stop(signal));
  if (!options.exitWithParent) return;
  const onParentGone = (): void => {
    if (!isStopping) stop('parent');
  };
  process.stdin.on('end', onParentGone);
  process.stdin.on('close', onParentGone);
  process.stdin.on('error', onParentGone);
  process.stdin.resume();
}
