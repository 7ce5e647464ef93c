import type { Transport } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { MinerTarget } from '../../src/validator/pick-targets.ts';
import { type RoundInput, runRound } from '../../src/validator/run-round.ts';
import { TASK_STAGES, type TaskStage } from '../../src/validator/task-stages.ts';
import { createEchoSubnet } from '../support/echo-subnet.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';

const TARGET: MinerTarget = { uid: 3, hotkey: testKey('//miner').account, url: 'http://miner' };
const CONNECT_MS = 5;
const FIRST_BYTE_MS = 40;
const BODY_MS = 7;

type Answer = (task: TaskRequest) => Uint8Array | undefined;

/** A round of one task over a transport that takes a known time for each step; `undefined` is no answer after the head. */
async function observed(answer: Answer) {
  const clock = createVirtualClock(0);
  const transport: Transport = {
    async request({ body }, limits) {
      clock.advance(CONNECT_MS);
      limits.onProgress?.('sent');
      clock.advance(FIRST_BYTE_MS);
      limits.onProgress?.('headers');
      clock.advance(BODY_MS);
      const answered = answer(TaskRequest.decode(body ?? new Uint8Array(0)));
      if (answered === undefined) return { kind: 'timeout', message: 'late', elapsedMs: 1 };
      return { kind: 'response', status: 200, headers: {}, body: answered, elapsedMs: FIRST_BYTE_MS + BODY_MS };
    },
  };
  const stages: [string, TaskStage, number][] = [];
  const input: RoundInput = {
    subnet: createEchoSubnet(),
    netuid: 1,
    block: 10n,
    targets: [TARGET],
    seed: 'stages',
    deadlineMs: 300,
    concurrency: 1,
    attemptsMax: 1,
    signal: new AbortController().signal,
  };
  const observer = (taskId: string, stage: TaskStage, atMs: number) => void stages.push([taskId, stage, atMs]);
  const ports = { transport, crypto: fakeCrypto, clock, keyPair: testKey('//validator').pair, observer };
  const [result] = await runRound(ports, input);
  return { result, stages, taskId: result?.taskId };
}

const echo: Answer = ({ taskId, payload }) => TaskResponse.encode({ taskId, payload, info: new Map() });

describe('the observer of a round', () => {
  it('is told every stage of an answered task in order, at the time it happened', async () => {
    const { result, stages, taskId } = await observed(echo);
    expect(result?.outcome).toBe('ok');
    const sentMs = CONNECT_MS;
    const headersMs = sentMs + FIRST_BYTE_MS;
    const endMs = headersMs + BODY_MS;
    const times = [0, 0, 0, sentMs, headersMs, endMs, endMs, endMs];
    expect(stages).toEqual(TASK_STAGES.map((stage, index) => [taskId, stage, times[index]]));
  });

  it('is told of a rejected answer up to its score, which is 0', async () => {
    const { result, stages } = await observed(({ taskId }) =>
      TaskResponse.encode({ taskId, payload: Uint8Array.of(9), info: new Map() }),
    );
    expect(result).toMatchObject({ outcome: 'rejected', reason: 'malformed_answer' });
    expect(stages.map(([, stage]) => stage)).toEqual(TASK_STAGES);
  });

  it('is told of a task without an answer where it stopped', async () => {
    const { result, stages } = await observed(() => undefined);
    expect(result?.outcome).toBe('timeout');
    expect(stages.at(-1)?.[1]).toBe('headers');
  });
});
