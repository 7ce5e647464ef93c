/** Faults that can be planted into the simulated system. Each breaks a promise, so each must be found. */
export const CANARIES = [
  /** The store says that a block is durable before it is. */
  'early-acknowledgement',
  /** The store takes whatever lies at the end of its log for a block. */
  'torn-tail',
  /** The store takes the chain back in memory and not on the disk. */
  'forgotten-revert',
  /** A validator sends a row again, with a fresh nonce, after it was included. */
  'resubmitted-weights',
  /** An epoch pays one rao too much. */
  'emission-off-by-one',
  /** An epoch depends on the time of day. */
  'wall-time',
  /** A validator that was started again never sets weights. */
  'lame-validator',
] as const;

export type Canary = (typeof CANARIES)[number];
