/** Bounds of the block stream. */
export interface StreamLimits {
  /** Clients at the same time; one more is refused. */
  readonly clientsMax: number;
  /** How far behind the head a client may start (then a `gap` event says what it missed) or fall (then it is dropped). */
  readonly lagBlocksMax: bigint;
  /** Silence after which a comment line shows that the connection is alive. */
  readonly heartbeatMs: number;
  /** How long a client that is let go has to read its last event. */
  readonly farewellMs: number;
}

const STREAM_CLIENTS_MAX = 256;
const STREAM_LAG_BLOCKS_MAX = 1_024n;
/** Proxies commonly cut connections that are silent for 30 to 60 s. */
const STREAM_HEARTBEAT_MS = 15_000;
const STREAM_FAREWELL_MS = 2_000;

export const STREAM_LIMITS: StreamLimits = {
  clientsMax: STREAM_CLIENTS_MAX,
  lagBlocksMax: STREAM_LAG_BLOCKS_MAX,
  heartbeatMs: STREAM_HEARTBEAT_MS,
  farewellMs: STREAM_FAREWELL_MS,
};
