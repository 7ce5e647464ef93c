/** The shortest list of blocks and calls, as far as leaving some out finds it, that still does what a long one does. */
import type { Blocks } from '../random-blocks.ts';

/** Says whether a list still does it; the answer depends on the list alone. */
export type Fails<T> = (candidate: T) => Promise<boolean> | boolean;

/** Of attempts: what is found until then is given. */
const ATTEMPTS_MAX = 2_000;

/**
 * Leaves out blocks and calls, first many at once, then one by one, until none can go any more without `fails` saying no.
 * Precondition: `fails(blocks)`. Cost: at most 2,000 calls of `fails`.
 */
export async function shrinkBlocks(blocks: Blocks, fails: Fails<Blocks>): Promise<Blocks> {
  const budget: Budget = { attempts: ATTEMPTS_MAX };
  for (let shortest = blocks; ; ) {
    const next = await shrinkCalls(await shrinkList(shortest, fails, budget), fails, budget);
    if (sizeOf(next) === sizeOf(shortest)) return next;
    shortest = next;
  }
}

interface Budget {
  attempts: number;
}

/** Leaves out calls of all blocks together; the blocks stay. */
async function shrinkCalls(blocks: Blocks, fails: Fails<Blocks>, budget: Budget): Promise<Blocks> {
  const calls = blocks.flatMap((items, block) => items.map((item) => ({ block, item })));
  const rebuild = (left: readonly (typeof calls)[number][]): Blocks =>
    blocks.map((_, index) => left.filter(({ block }) => block === index).map(({ item }) => item));
  return rebuild(await shrinkList(calls, (left) => fails(rebuild(left)), budget));
}

/** Chunks of half the list, of a quarter, and so on down to one element: each is left out if it can be. */
async function shrinkList<T>(list: readonly T[], fails: Fails<readonly T[]>, budget: Budget): Promise<readonly T[]> {
  let left = list;
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    // From the end, so that what is left out does not move what is still to be tried.
    for (let end = left.length; end > 0; end -= size) {
      if (budget.attempts === 0) return left;
      budget.attempts -= 1;
      const without = [...left.slice(0, Math.max(end - size, 0)), ...left.slice(end)];
      if (await fails(without)) left = without;
    }
  }
  return left;
}

function sizeOf(blocks: Blocks): number {
  return blocks.reduce((sum, items) => sum + items.length + 1, 0);
}
