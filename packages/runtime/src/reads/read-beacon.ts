/** The beacon and its rounds, as far as they may be known. Source: docs/rules/subnets.md section 3.8. */
import type { BeaconInfo, BeaconRound } from '@yumanet/protocol/messages';
import { genesisHashOf } from '../block/genesis-hash.ts';
import { beaconPeriod, firstBlockOfRound, roundOfBlock, sealScheme } from '../rules/beacon.ts';
import type { ChainState } from '../state/chain-state.ts';
import { BeaconPublicKey, BeaconSeedHash, LastStoredRound, Pulses } from '../state/items/beacon-items.ts';

const U64_MAX = (1n << 64n) - 1n;

/** The beacon as of the head of a state. */
export function readBeacon(state: ChainState): BeaconInfo {
  const { number } = state.head;
  const round = roundOfBlock(state, number);
  return {
    scheme: sealScheme(state),
    periodBlocks: beaconPeriod(state),
    publicKey: state.get(BeaconPublicKey),
    seedHash: state.get(BeaconSeedHash),
    genesisHash: genesisHashOf(state),
    block: number,
    round,
    nextRoundBlock: firstBlockOfRound(state, round + 1n),
    newestPulse: state.get(LastStoredRound),
  };
}

/** What the keeper of the seed knows of any round. */
export interface RoundHalves {
  publicHalf(round: bigint): Uint8Array;
  privateHalf(round: bigint): Uint8Array;
}

/**
 * A round as of the head of a state. Its private half is told once a block has brought it or a later one, and not before:
 * also when somebody has set the storage of the beacon to say so. Undefined for a round whose first block would be above
 * u64. Precondition: the round is at least 1.
 */
export function readRound(state: ChainState, round: bigint, halves: RoundHalves): BeaconRound | undefined {
  const block = firstBlockOfRound(state, round);
  if (block > U64_MAX) return undefined;
  const isDue = round <= state.get(LastStoredRound) && round <= roundOfBlock(state, state.head.number);
  return {
    round,
    scheme: sealScheme(state),
    publicHalf: halves.publicHalf(round),
    // Pulses of long ago are pruned, and round 1 may have had no block; both are known all the same.
    privateHalf: isDue ? (state.find(Pulses, round) ?? halves.privateHalf(round)) : undefined,
    block,
  };
}
