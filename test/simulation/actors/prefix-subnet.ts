/**
 * The smallest mechanism that tells miners apart: a task is some bytes, an answer is worth the share of them that it
 * repeats from the beginning, a little less when it comes late. Everything about it is pure, so that it runs the same
 * every time; the mechanisms that ship compress on threads.
 */
import { type Clock, WireError } from '@yumanet/protocol';
import { type BoundSubnet, bindSubnet, type PayloadCodec } from '@yumanet/sdk/subnet';

const TASK_BYTES = 12;
/** Bytes that a skill answers: 1 poor, 2 balanced, 3 best. */
const BYTES_PER_SKILL = 4;
const DEADLINE_MS = 3_000;
const ANSWER_BYTES_MAX = 1_024;
const TIME_SHARE_MAX = 0.02;
const FORMAT = 1;

/** How a miner works. */
export interface MinerHabit {
  /** How long its next task takes, in milliseconds. */
  readonly workMs: () => number;
  /** False: it answers nonsense. */
  readonly isHonest: boolean;
}

const codec: PayloadCodec<Uint8Array> = {
  encode: (value) => Uint8Array.of(FORMAT, ...value),
  decode: (bytes) => {
    if (bytes[0] !== FORMAT) throw new WireError('prefix', 'has another format');
    return bytes.slice(1);
  },
};

export function createPrefixSubnet(clock: Clock, habit: MinerHabit): BoundSubnet {
  return bindSubnet<Uint8Array, Uint8Array, number>({
    name: 'prefix',
    kinds: ['bytes'],
    limits: { deadlineMs: DEADLINE_MS, answerBytesMax: ANSWER_BYTES_MAX },
    taskCodec: codec,
    answerCodec: codec,
    tasks: (random) => ({ kind: 'bytes', task: random.bytes(TASK_BYTES) }),
    inspect: async (task, answer) => {
      const isPrefix = answer.length <= task.length && answer.every((byte, index) => byte === task[index]);
      return isPrefix ? { kind: 'accepted', finding: answer.length } : { kind: 'rejected', reason: 'no_prefix' };
    },
    score: (_task, length, elapsedMs) => (length / TASK_BYTES) * (1 - (TIME_SHARE_MAX * elapsedMs) / DEADLINE_MS),
    solve: async (task, { skill, signal }) => {
      await pause(clock, habit.workMs(), signal);
      return habit.isHonest ? task.slice(0, skill * BYTES_PER_SKILL) : task.map((byte) => byte ^ 1);
    },
  });
}

function pause(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const cancel = clock.startTimer(delayMs, resolve);
    const giveUp = () => {
      cancel();
      resolve();
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
