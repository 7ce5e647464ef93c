import { setImmediate } from 'node:timers/promises';

/** Lets everything that already waits for the event loop have its turn: requests, answers, timers that are due. */
export async function giveWay(): Promise<void> {
  await setImmediate();
}
