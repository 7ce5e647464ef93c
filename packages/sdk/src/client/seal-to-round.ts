import { sealToRound as seal } from '@yumanet/crypto';
import { FaultError, type Random } from '@yumanet/protocol';
import type { BeaconRound } from '@yumanet/protocol/messages';

/**
 * Seals a payload, such as weights to commit, to a round as the coordinator tells of it: it opens once that round's private
 * half is out. Throws `WireError` for a payload above 65,292 bytes, and `FaultError` for a coordinator that seals in a way
 * that this program does not know. Cost: see docs/commit-reveal.md.
 */
export function sealToRound(
  { scheme, round, publicHalf }: BeaconRound,
  payload: Uint8Array,
  random: Random,
): Uint8Array {
  if (scheme === 'x25519' || scheme === 'tlock') return seal({ scheme, round, publicHalf }, payload, random);
  throw new FaultError('coordinator_malformed_answer', `the coordinator seals by "${scheme}", which is unknown here`);
}
