import type { Crypto } from '@yumanet/protocol';
import type { ChainBase } from '../store/block-store.ts';

/** As the state's records name it; its value is the hash itself. */
const SEED_HASH_ITEM = 'BeaconSeedHash';

/**
 * Why this seed is not the one that the first state names: rounds would have other keys than those that payloads are sealed
 * to already. Undefined when it is, and for a state that names none.
 */
export function findSeedProblem({ snapshot, identity }: ChainBase, crypto: Crypto): string | undefined {
  const named = snapshot.records.find(({ item }) => item === SEED_HASH_ITEM)?.value;
  if (named === undefined || Buffer.compare(named, crypto.blake2b256(identity.beaconSeed)) === 0) return undefined;
  return "the beacon's seed is not the one whose hash is in the first state";
}
