/** Bounds of a miner's server. Each has a default and can be set. */

/** See the defaults for what each is for. */
export interface MinerLimits {
  /** Largest request body, in bytes. */
  readonly bodyBytesMax: number;
  /** Tasks worked on at once. */
  readonly concurrency: number;
  /** Tasks that wait for a place, most stake first; of one more, the one with the least stake is refused with 503. */
  readonly queueSize: number;
  /** A task gets at most this long, whatever its caller allows, in milliseconds. */
  readonly taskMsMax: number;
  /** Requests one caller may make in a burst. */
  readonly callerBurst: number;
  /** Requests one caller may make per second in the long run. */
  readonly callerPerSecond: number;
  /** Nonces remembered against replays; when full, requests are refused rather than nonces forgotten. */
  readonly replayCapacity: number;
  /** Connections at once; one more is closed. */
  readonly connectionsMax: number;
  /** Time for a whole request to arrive, in milliseconds. */
  readonly requestMsMax: number;
  /** When the server stops, tasks under way have so long to end well, in milliseconds. */
  readonly drainMsMax: number;
}

/** Room for every validator of a subnet (at most 64 by default) asking a few times at once. */
export const MINER_LIMITS: MinerLimits = {
  bodyBytesMax: 1_048_576,
  concurrency: 4,
  queueSize: 64,
  taskMsMax: 60_000,
  callerBurst: 64,
  callerPerSecond: 32,
  replayCapacity: 100_000,
  connectionsMax: 1_024,
  requestMsMax: 30_000,
  drainMsMax: 1_000,
};
