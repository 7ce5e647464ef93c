/** What a hostile miner does with a task: the habits that are in the answer, not on the wire. */
import { type Clock, type Crypto, type KeyPair, type Random, signRequest, type Transport } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import type { MinerAnswer, MinerTask, TaskSolver } from '@yumanet/sdk/miner';
import type { BoundSubnet, HostileHabit } from '@yumanet/sdk/subnet';
import type { MinerTarget } from '@yumanet/sdk/validator';

/** What a hostile solver works with. */
export interface HostileSolverParts {
  readonly habit: HostileHabit;
  readonly subnet: BoundSubnet;
  readonly netuid: number;
  readonly keyPair: KeyPair;
  readonly clock: Clock;
  readonly crypto: Crypto;
  /** For the tasks that a liar answers instead. */
  readonly random: Random;
  readonly transport: Transport;
  /** An honest miner, for the copier; undefined while there is none. */
  readonly findVictim: () => Promise<MinerTarget | undefined>;
}

/** Right answers of theirs are those of a balanced miner. */
const SKILL = 2;
const TASK_PATH = '/v1/task';
const PROTOBUF = 'application/x-protobuf';

/** Solves like the reference miner unless its habit is to do otherwise. */
export function createHostileSolver(parts: HostileSolverParts): TaskSolver {
  const { habit, subnet } = parts;
  return {
    subnet: subnet.name,
    kinds: subnet.kinds,
    solve(task) {
      switch (habit) {
        case 'slow':
          return untilNobodyWaits(task);
        case 'liar':
          return lie(parts, task);
        case 'copier':
          return copy(parts, task);
        default:
          return solveWell(subnet, task);
      }
    },
  };
}

async function solveWell(subnet: BoundSubnet, { payload, kind, signal }: MinerTask): Promise<MinerAnswer> {
  return { payload: await subnet.solve(payload, { kind, skill: SKILL, signal }) };
}

function untilNobodyWaits({ payload, signal }: MinerTask): Promise<MinerAnswer> {
  return new Promise((resolve) => {
    const answer = (): void => resolve({ payload });
    if (signal.aborted) answer();
    else signal.addEventListener('abort', answer, { once: true });
  });
}

async function lie({ random, subnet }: HostileSolverParts, { signal }: MinerTask): Promise<MinerAnswer> {
  const { kind, payload } = subnet.nextTask(random);
  return { payload: await subnet.solve(payload, { kind, skill: SKILL, signal }) };
}

/** It signs as itself, as nobody else's signature is at hand: an honest miner works for validators alone, and refuses. */
async function copy(parts: HostileSolverParts, task: MinerTask): Promise<MinerAnswer> {
  const { clock, crypto, keyPair, netuid, subnet, transport } = parts;
  const { deadlineMs, answerBytesMax } = subnet.limits;
  const victim = await parts.findVictim();
  if (victim === undefined) return { payload: new Uint8Array(0) };
  const { taskId, kind, payload, block, signal } = task;
  const deadline = BigInt(deadlineMs);
  const body = TaskRequest.encode({ subnet: subnet.name, netuid, taskId, kind, payload, deadlineMs: deadline, block });
  const signing = { method: 'POST', target: TASK_PATH, body, nonceNs: clock.nowNs(), receiver: victim.hotkey } as const;
  const headers = { 'content-type': PROTOBUF, accept: PROTOBUF, ...signRequest(crypto, keyPair, signing) };
  const request = { method: 'POST', url: victim.url + TASK_PATH, headers, body } as const;
  const bounds = { timeoutMs: deadlineMs, responseBytesMax: answerBytesMax, signal };
  const result = await transport.request(request, bounds);
  if (result.kind !== 'response' || result.status !== 200) return { payload: new Uint8Array(0) };
  return { payload: TaskResponse.decode(result.body).payload };
}
