import type { Clock } from '@yumanet/protocol';

/** How often we look: a person does not notice, and one look costs a system call. */
const LOOK_MS = 500;
/** Adopts what has lost its parent; who is started by it (a container, a service) has nobody to lose. */
const INIT_PID = 1;

/**
 * Starts to look whether the process that started us is still there; calls back once when it is gone. npm passes SIGHUP
 * and SIGKILL to nobody, so its end is all that a child of it learns. A process `isOnItsOwn` outlives its parent.
 */
export function createParentWatch(clock: Clock, isOnItsOwn: boolean, onGone: () => void): () => void {
  const parent = process.ppid;
  const look = (): void => {
    if (process.ppid === parent) clock.startTimer(LOOK_MS, look);
    else onGone();
  };
  return () => {
    if (!isOnItsOwn && parent !== INIT_PID) look();
  };
}
