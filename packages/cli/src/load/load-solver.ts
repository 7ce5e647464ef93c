/** What a miner of a load test answers, and when. */
import { bytesToHex, type Clock, type Crypto, type Random } from '@yumanet/protocol';
import { pause } from '@yumanet/sdk/client';
import type { TaskSolver } from '@yumanet/sdk/miner';
import type { BoundSubnet } from '@yumanet/sdk/subnet';
import { drawLatency } from './draw-latency.ts';
import type { LoadGroup } from './profile.ts';

/** Tasks whose answers are kept: a round has one, and a few rounds may overlap on their way out. */
const KEPT_ANSWERS_MAX = 32;

/** The reference miner's answers, each worked out once however many miners are asked. */
export interface SharedAnswers {
  answer(kind: string, payload: Uint8Array, skill: number): Promise<Uint8Array>;
}

/** Answers by task and skill; the oldest are forgotten. */
export function createSharedAnswers(subnet: BoundSubnet, crypto: Crypto): SharedAnswers {
  const kept = new Map<string, Promise<Uint8Array>>();
  // An answer belongs to everybody who was asked: it ends with none of them.
  const { signal } = new AbortController();
  return {
    answer(kind, payload, skill) {
      const key = `${kind}/${skill}/${bytesToHex(crypto.sha256(payload))}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const answer = subnet.solve(payload, { kind, skill, signal });
      kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_ANSWERS_MAX && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}

export interface LoadSolverParts {
  readonly subnet: BoundSubnet;
  readonly group: LoadGroup;
  readonly answers: SharedAnswers;
  readonly clock: Clock;
  readonly random: Random;
}

/** Answers after a latency of the group, or after the work when that takes longer. */
export function createLoadSolver({ subnet, group, answers, clock, random }: LoadSolverParts): TaskSolver {
  return {
    subnet: subnet.name,
    kinds: subnet.kinds,
    async solve({ kind, payload, signal }) {
      const latencyMs = drawLatency(group.latency, random);
      const answer = answers.answer(kind, payload, group.skill);
      if (latencyMs > 0) await Promise.all([answer, pause(clock, latencyMs, signal)]);
      return { payload: await answer };
    },
  };
}
