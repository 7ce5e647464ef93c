/** The smallest subnet: the task is some bytes, the answer is the same bytes; every right answer is worth 0.5. */
import { WireError } from '@yumanet/protocol';
import { type BoundSubnet, bindSubnet, type PayloadCodec } from '../../src/subnet/index.ts';

const bytesCodec: PayloadCodec<Uint8Array> = {
  encode: (value) => Uint8Array.of(1, ...value),
  decode(bytes) {
    if (bytes[0] !== 1) throw new WireError('echo', 'does not start with 1');
    return bytes.slice(1);
  },
};

export function createEchoSubnet(deadlineMs = 300, answerBytesMax = 1_024): BoundSubnet {
  return bindSubnet<Uint8Array, Uint8Array, null>({
    name: 'echo',
    kinds: ['bytes'],
    limits: { deadlineMs, answerBytesMax },
    taskCodec: bytesCodec,
    answerCodec: bytesCodec,
    tasks: (random) => ({ kind: 'bytes', task: random.bytes(8) }),
    inspect: async (task, answer) =>
      Buffer.compare(task, answer) === 0
        ? { kind: 'accepted', finding: null }
        : { kind: 'rejected', reason: 'differs_from_original' },
    score: () => 0.5,
    solve: async (task) => task,
  });
}
