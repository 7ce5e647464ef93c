/**
 * Lets everything run that needs no time to pass. Nothing of a simulated system waits for a socket, a file, a thread or a
 * real timer: all of it is in the queues of microtasks, ticks and immediates, or waits for the virtual clock. The first two
 * are empty whenever an immediate runs, so the system is quiet once a turn ends with no immediate queued by anybody.
 */

/** A request takes a handful of turns, and a whole chain executed again some dozens; a loop without end is a bug. */
const TURNS_MAX = 1_000;

/** Resolves when the system is quiet. */
export async function drainEventLoop(): Promise<void> {
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    if (!process.getActiveResourcesInfo().includes('Immediate')) return;
  }
  throw new Error(`the event loop is not quiet after ${TURNS_MAX} turns`);
}
