/**
 * Lets everything run that needs no time to pass. Nothing of a simulated system waits for a socket, a file, a thread or a
 * real timer: all of it is in the queues of microtasks, ticks and immediates, or waits for the virtual clock. The first two
 * are empty whenever an immediate runs, so the system is quiet once a turn ends with no immediate queued by anybody.
 */

/** A request that is answered takes a handful of turns; a loop that never ends is a bug of the simulated system. */
const TURNS_MAX = 100_000;

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
