/** What a failed run prints. */
import type { Canary } from './canaries/canary.ts';
import type { SimulationResult } from './simulate.ts';

/** Names the run: the seed fixes everything but the code. */
function failureLine(seed: number, commit: string): string {
  return `seed ${seed} at commit ${commit}`;
}

/** The line, the command that repeats the run, and what did not hold. */
export function describeFailure({ seed, violation }: SimulationResult, commit: string, canary?: Canary): string {
  const planted = canary === undefined ? '' : ` --canary ${canary}`;
  return [
    failureLine(seed, commit),
    `repeat it with: npm run simulate -- --seed ${seed}${planted} --verbose`,
    `${violation?.invariant}: ${violation?.detail}`,
  ].join('\n');
}
