/** Starts actors, and starts them again a while after they crashed: what a service manager does for real processes. */
import type { Faults } from '../plan/faults.ts';
import { createLife, type Life } from '../world/life.ts';
import type { World } from '../world/world.ts';

/** Begins one run of an actor. What it throws or rejects with while the actor lives is a bug. */
export type StartActor = (life: Life) => Promise<void> | void;

export interface Actor {
  readonly name: string;
  /** The present run; undefined while it is down. */
  life(): Life | undefined;
}

export interface Supervisor {
  /** Starts an actor now, and again whenever it crashed. */
  supervise(name: string, start: StartActor): Actor;
  crashCount(): number;
}

export function createSupervisor(world: World, faults: Pick<Faults, 'downMs'>): Supervisor {
  let crashCount = 0;

  function begin(name: string, run: number, start: StartActor): () => Life | undefined {
    const life = createLife(name, run);
    let current = () => (life.isAlive() ? life : undefined);
    world.note(`${name} starts (run ${run})`);
    life.onEnd((reason) => {
      const downMs = faults.downMs(name);
      crashCount += 1;
      world.note(`${name} crashes in ${reason}, back in ${downMs} ms`);
      world.clock.startTimer(downMs, () => {
        current = begin(name, run + 1, start);
      });
    });
    runGuarded(world, life, start);
    return () => current();
  }

  return {
    supervise: (name, start) => ({ name, life: begin(name, 1, start) }),
    crashCount: () => crashCount,
  };
}

function runGuarded(world: World, life: Life, start: StartActor): void {
  const onError = (error: unknown) => {
    if (life.isAlive()) world.failBug(error);
  };
  try {
    const running = start(life);
    if (running instanceof Promise) running.catch(onError);
  } catch (error) {
    onError(error);
  }
}
