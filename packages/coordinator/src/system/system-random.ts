import { randomBytes, randomInt } from 'node:crypto';
import type { Random } from '@yumanet/protocol';

/** The machine's randomness. */
export function createSystemRandom(): Random {
  return {
    bytes: (count) => new Uint8Array(randomBytes(count)),
    below: (bound) => randomInt(bound),
  };
}
