/** A task of a subnet for a classic axon that has the class `YumanetTask`. */
import { WireError } from '@yumanet/protocol';
import type { MinerQuestion, TaskProtocol } from '../validator/miner-question.ts';
import { classicRequest, readAxonAnswer } from './ask-axon.ts';
import { decodeBase64 } from './decode-synapse-body.ts';
import { TASK_ANSWER_FIELD, TASK_SYNAPSE } from './task-synapse.ts';

/** An answer in base64 inside of JSON is larger than the bytes that a subnet allows, by a third and the other fields. */
const ENVELOPE_BYTES = 16_384;

/** The protocol of a client with this uuid. */
export function classicProtocol(uuid: string): TaskProtocol {
  return {
    request({ clock, keyPair }, { hotkey, url }, question) {
      const { block, deadlineMs, netuid, subnet, task, taskId } = question;
      const fields = {
        subnet,
        netuid,
        task_id: taskId,
        kind: task.kind,
        block: Number(block),
        payload: payloadOf(question),
      };
      return classicRequest({ clock, keyPair, uuid }, { url, hotkey, shape: TASK_SYNAPSE, fields, deadlineMs });
    },
    // The task comes back with the answer.
    responseBytesMax: (question) =>
      Math.ceil((question.answerBytesMax * 4) / 3) + payloadOf(question).length + ENVELOPE_BYTES,
    read(response) {
      const answer = readAxonAnswer(response);
      if (answer.kind !== 'answer') return answer;
      const { body } = answer;
      try {
        const payload = decodeBase64(TASK_ANSWER_FIELD, body[TASK_ANSWER_FIELD]);
        return { kind: 'answer', taskId: String(body['task_id']), payload };
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        return { kind: 'malformed', reason: error.message };
      }
    },
  };
}

function payloadOf({ task }: MinerQuestion): string {
  return Buffer.from(task.payload).toString('base64');
}
