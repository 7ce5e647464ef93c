/** A task of a subnet for a classic axon that has the class `YumanetTask`. */
import { WireError } from '@yumanet/protocol';
import type { MinerQuestion, MinerReply } from '../validator/miner-question.ts';
import type { MinerTarget } from '../validator/pick-targets.ts';
import { type AxonAskPorts, askAxon } from './ask-axon.ts';
import { decodeBase64 } from './decode-synapse-body.ts';
import { TASK_ANSWER_FIELD, TASK_SYNAPSE } from './task-synapse.ts';

/** An answer in base64 inside of JSON is larger than the bytes that a subnet allows, by a third and the other fields. */
const ENVELOPE_BYTES = 16_384;

/** Never throws for what the miner does. */
export async function askAxonTask(
  ports: AxonAskPorts,
  target: MinerTarget,
  question: MinerQuestion,
): Promise<MinerReply> {
  const { answerBytesMax, block, deadlineMs, netuid, signal, subnet, task, taskId } = question;
  const payload = Buffer.from(task.payload).toString('base64');
  const fields = { subnet, netuid, task_id: taskId, kind: task.kind, block: Number(block), payload };
  const reply = await askAxon(ports, {
    url: target.url,
    hotkey: target.hotkey,
    shape: TASK_SYNAPSE,
    fields,
    deadlineMs,
    // The task comes back with the answer.
    answerBytesMax: Math.ceil((answerBytesMax * 4) / 3) + payload.length + ENVELOPE_BYTES,
    signal,
  });
  if (reply.kind !== 'answer') return reply;
  const { body, elapsedMs } = reply;
  try {
    const answer = decodeBase64(TASK_ANSWER_FIELD, body[TASK_ANSWER_FIELD]);
    return { kind: 'answer', taskId: String(body['task_id']), payload: answer, elapsedMs };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { kind: 'malformed', reason: error.message, elapsedMs };
  }
}
