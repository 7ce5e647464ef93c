/** Bounds of the pool. All of them are the coordinator's own choice, sized for one machine. */
export interface PoolLimits {
  /** Entries in all. One more is `ImmediatelyDropped`. */
  readonly entriesMax: number;
  /** Entries of one signer. One more is `ImmediatelyDropped`. */
  readonly entriesPerSignerMax: number;
  /** How far ahead of the account's nonce an entry may wait. A nonce further ahead is `Future`. */
  readonly nonceLookAheadMax: bigint;
  /** Encoded bytes in all. Above it: `ImmediatelyDropped`. */
  readonly bytesMax: number;
}

const POOL_ENTRIES_MAX = 8_192;
const POOL_ENTRIES_PER_SIGNER_MAX = 1_024;
const POOL_NONCE_LOOK_AHEAD_MAX = 1_024n;
const POOL_BYTES_MAX = 32 * 1024 * 1024;

/** The bounds of a running coordinator. One signer can fill an eighth of the pool, and every nonce it may use fits. */
export const POOL_LIMITS: PoolLimits = {
  entriesMax: POOL_ENTRIES_MAX,
  entriesPerSignerMax: POOL_ENTRIES_PER_SIGNER_MAX,
  nonceLookAheadMax: POOL_NONCE_LOOK_AHEAD_MAX,
  bytesMax: POOL_BYTES_MAX,
};

/** Extrinsics in one block; the rest waits for the next. */
export const BLOCK_EXTRINSICS_MAX = 2_048;

/** Encoded bytes of the extrinsics of one block, about what the reference chain allows (5 MiB). */
export const BLOCK_BYTES_MAX = 5 * 1024 * 1024;
