/** A subnet of one's own: the task is some bytes, the answer is the same bytes. */
import { WireError } from '@yumanet/protocol';
import { type BoundSubnet, bindSubnet, type PayloadCodec } from '@yumanet/sdk/subnet';

const codec: PayloadCodec<Uint8Array> = {
  encode: (bytes) => Uint8Array.of(1, ...bytes),
  decode(bytes) {
    if (bytes[0] !== 1) throw new WireError('echo', 'does not start with 1');
    return bytes.slice(1);
  },
};

export const echoSubnet: BoundSubnet = bindSubnet<Uint8Array, Uint8Array, null>({
  name: 'echo',
  kinds: ['bytes'],
  limits: { deadlineMs: 2_000, answerBytesMax: 4_096 },
  taskCodec: codec,
  answerCodec: codec,
  tasks: (random) => ({ kind: 'bytes', task: random.bytes(16) }),
  inspect: async (task, answer) =>
    Buffer.compare(task, answer) === 0
      ? { kind: 'accepted', finding: null }
      : { kind: 'rejected', reason: 'differs_from_original' },
  score: (_task, _finding, elapsedMs) => (elapsedMs < 1_000 ? 1 : 0.5),
  solve: async (task) => task,
});
