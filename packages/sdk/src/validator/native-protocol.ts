/** Tasks in this project's own form: a TaskRequest in protobuf, signed with btauth/1. */
import { signRequest, WireError } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import type { TaskProtocol } from './miner-question.ts';

const TASK_PATH = '/v1/task';
const PROTOBUF = 'application/x-protobuf';

export const nativeProtocol: TaskProtocol = {
  request({ clock, crypto, keyPair }, target, question) {
    const { block, deadlineMs, netuid, subnet, task, taskId } = question;
    const { kind, payload } = task;
    const body = TaskRequest.encode({ subnet, netuid, taskId, kind, payload, deadlineMs: BigInt(deadlineMs), block });
    const auth = signRequest(crypto, keyPair, {
      method: 'POST',
      target: TASK_PATH,
      body,
      nonceNs: clock.nowNs(),
      receiver: target.hotkey,
    });
    const headers = { 'content-type': PROTOBUF, accept: PROTOBUF, ...auth };
    return { method: 'POST', url: target.url + TASK_PATH, headers, body };
  },
  responseBytesMax: ({ answerBytesMax }) => answerBytesMax,
  read({ body, status }) {
    if (status !== 200) return { kind: 'refused', reason: `status ${status}` };
    const response = decodeResponse(body);
    if (response === undefined) return { kind: 'malformed', reason: 'the body is no TaskResponse' };
    return { kind: 'answer', taskId: response.taskId, payload: response.payload };
  },
};

function decodeResponse(body: Uint8Array): TaskResponse | undefined {
  try {
    return TaskResponse.decode(body);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
