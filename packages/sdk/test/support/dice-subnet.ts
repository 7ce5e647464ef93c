/** The smallest subnet whose truth comes later: guess the number from 0 to 255 that a pulse will throw. */
import { WireError } from '@yumanet/protocol';
import { type BoundSubnet, bindDeferredSubnet, type PayloadCodec } from '../../src/subnet/index.ts';

const byteCodec: PayloadCodec<number> = {
  encode: (value) => Uint8Array.of(value),
  decode(bytes) {
    const [value] = bytes;
    if (bytes.length !== 1 || value === undefined) throw new WireError('dice', 'is not one byte');
    return value;
  },
};

const FACES = 256;

/** An answer is worth the more, the nearer it is to the throw plus the task's own number. */
export function createDiceSubnet(truthDelayBlocks: bigint): BoundSubnet {
  return bindDeferredSubnet<number, number, number, number>({
    name: 'dice',
    kinds: ['byte'],
    limits: { deadlineMs: 300, answerBytesMax: 100 },
    truthDelayBlocks,
    taskCodec: byteCodec,
    answerCodec: byteCodec,
    tasks: (_random, own) => {
      const task = own?.below(FACES) ?? 0;
      return { kind: 'byte', task, hidden: task };
    },
    inspect: async (_task, answer) => ({ kind: 'accepted', finding: answer }),
    score: (hidden, finding, truth) => 1 - Math.abs(((hidden + truth.below(FACES)) % FACES) - finding) / FACES,
    solve: async (task) => task,
  });
}
