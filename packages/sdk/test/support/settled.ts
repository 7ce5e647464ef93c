/** Lets everything that is ready run: turns of the event loop, no time. */
const TURN_COUNT = 20;

export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURN_COUNT; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}
