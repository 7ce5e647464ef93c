/** What a miner does with a task: the part its author writes. */
import type { AccountId } from '@yumanet/protocol';
import type { BoundSubnet } from '../subnet/bind-subnet.ts';

/** An authenticated task of a welcome caller. */
export interface MinerTask {
  readonly caller: AccountId;
  readonly taskId: string;
  readonly kind: string;
  readonly payload: Uint8Array;
  /** The chain's head as the validator saw it. */
  readonly block: bigint;
  /** Ends at the caller's deadline, when the caller hangs up and when the miner stops. */
  readonly signal: AbortSignal;
}

/** The answer. */
export interface MinerAnswer {
  readonly payload: Uint8Array;
  /** Words for the validator's log, such as the codec chosen. */
  readonly info?: ReadonlyMap<string, string>;
}

/** Answers tasks of some kinds; throws `WireError` when the payload is no task of its subnet. */
export interface TaskSolver {
  readonly subnet: string;
  readonly kinds: readonly string[];
  solve(task: MinerTask): Promise<MinerAnswer>;
}

/** The reference miner of a subnet at a skill (1 poor, 2 balanced, 3 best). */
export function createReferenceSolver(subnet: BoundSubnet, skill: number): TaskSolver {
  return {
    subnet: subnet.name,
    kinds: subnet.kinds,
    async solve({ kind, payload, signal }) {
      return { payload: await subnet.solve(payload, { kind, skill, signal }) };
    },
  };
}
