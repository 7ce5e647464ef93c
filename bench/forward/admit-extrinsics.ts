/** What the pool does with extrinsics before a block takes them, but for their signatures. */
import type { Crypto } from '@yumanet/protocol';
import type { Extrinsic } from '@yumanet/protocol/messages';
import { type ChainState, checkExtrinsic } from '@yumanet/runtime';

/** Returns how many the pool would refuse. Nobody has the keys of the signers, so every signature fits. */
export function admitExtrinsics(state: ChainState, extrinsics: readonly Extrinsic[], crypto: Crypto): number {
  const ports = { crypto: { ...crypto, verify: () => true } };
  return extrinsics.filter(
    ({ extrinsic }) => extrinsic.case === 'signed' && checkExtrinsic(state, extrinsic.value, ports).kind === 'refused',
  ).length;
}
