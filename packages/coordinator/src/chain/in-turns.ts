import type { ExecutedChain, ExecutionSteps } from './execute-line.ts';

/** Blocks that are executed before others have their turn. */
const BLOCKS_PER_TURN = 8;

/** Other work goes on between the turns; `isWanted` is asked after each. */
export interface TurnParts {
  readonly giveWay: () => Promise<void>;
  /** False ends the work. */
  readonly isWanted: () => boolean;
  /** Told how many blocks are left, after each turn. */
  readonly onTurn?: (blocksLeft: bigint) => void;
}

/** Executes blocks while requests and timers have their turn; undefined when it was no longer wanted. */
export async function executeInTurns(steps: ExecutionSteps, parts: TurnParts): Promise<ExecutedChain | undefined> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % BLOCKS_PER_TURN !== 0) continue;
    parts.onTurn?.(step.value);
    await parts.giveWay();
    if (!parts.isWanted()) return undefined;
  }
}
