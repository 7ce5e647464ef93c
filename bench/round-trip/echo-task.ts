/** The task that all pairs exchange: so many bytes there, the same bytes back. */
import type { BoundTask } from '@yumanet/sdk/subnet';

export const SUBNET = 'echo';
export const KIND = 'echo';
export const NETUID = 1;
const PAYLOAD_BYTES = 1_024;
/** Who answers and who asks, as keys by URI. */
export const ANSWERING_URI = '//Alice';
export const ASKING_URI = '//Bob';

const payload = Uint8Array.from({ length: PAYLOAD_BYTES }, (_, index) => (index * 31) % 251);

/** Scores 1 when the answer has the bytes of the task. */
export const echoTask: BoundTask = {
  kind: KIND,
  payload,
  review: async (answer) => {
    const isEqual = answer.length === payload.length && answer.every((byte, index) => byte === payload[index]);
    return isEqual ? { score: 1 } : { score: 0, rejected: 'the answer has other bytes than the task' };
  },
};
