/** How the help tells of what a new chain is made with, wherever one is made. */

export const SEED_DESCRIPTION =
  'fixes all randomness, also what the beacon opens for whoever knows it (yumanet, with a beacon that nobody knows)';
export const BEACON_DESCRIPTION =
  'how weights are sealed to rounds: x25519 (default), or tlock, timelock encryption, some 150 times as slow';
export const BEACON_PERIOD_DESCRIPTION = 'blocks from one round of the beacon to the next (1)';
