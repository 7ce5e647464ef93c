/** Rounds of the beacon, which follow blocks. Source: docs/rules/subnets.md section 3.8. */
import type { Crypto, SealScheme } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { BeaconPeriodBlocks, BeaconScheme, LastStoredRound, Pulses } from '../state/items/beacon-items.ts';

/** The round that block belongs to, from 1 on. */
export function roundOfBlock(state: ChainState, block: bigint): bigint {
  return block / beaconPeriod(state) + 1n;
}

/** The block that a round begins with. Precondition: the round is at least 1. */
export function firstBlockOfRound(state: ChainState, round: bigint): bigint {
  return (round - 1n) * beaconPeriod(state);
}

/** Blocks from one round to the next. */
export function beaconPeriod(state: ChainState): bigint {
  const period = state.get(BeaconPeriodBlocks);
  return period > 0n ? period : 1n;
}

/** The round whose pulse the block after the head brings; undefined when it goes on with the one before. */
export function nextRound(state: ChainState): bigint | undefined {
  const round = roundOfBlock(state, state.head.number + 1n);
  return round > state.get(LastStoredRound) ? round : undefined;
}

/** Whether a round has its pulse by the reveals of a block: it is there already, or the blocks until then bring it. */
export function isOpenBy(state: ChainState, round: bigint, block: bigint): boolean {
  if (state.has(Pulses, round)) return true;
  return round > state.get(LastStoredRound) && round <= roundOfBlock(state, block);
}

/** What became of a sealed payload: its round's pulse may still be missing, and it may not open. */
export type Opened =
  | { readonly kind: 'noPulse' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'opened'; readonly payload: Uint8Array };

/** Opens what was sealed to a round, if its pulse is there. */
export function openSealed(
  state: ChainState,
  { round, sealed }: { readonly round: bigint; readonly sealed: Uint8Array },
  crypto: Crypto,
): Opened {
  const pulse = state.find(Pulses, round);
  if (pulse === undefined) return { kind: 'noPulse' };
  const payload = crypto.openSeal({ scheme: sealScheme(state), round, sealed }, pulse);
  return payload === undefined ? { kind: 'broken' } : { kind: 'opened', payload };
}

/** How payloads are sealed on this chain. */
export function sealScheme(state: ChainState): SealScheme {
  return state.get(BeaconScheme) === 'tlock' ? 'tlock' : 'x25519';
}
