/** Time, as a shell's programs may know it. The real one is made once, in `main.ts`; tests pass a virtual one. */
export interface Clock {
  /** Unix time in milliseconds. */
  nowMs(): number;
  /** Unix time in nanoseconds (btauth/1 nonces). Never returns the same value twice in one process. */
  nowNs(): bigint;
  /** Milliseconds since an arbitrary start; never goes back. For measuring. */
  monotonicMs(): number;
  /** Calls back once after `delayMs`; returns how to cancel it. */
  startTimer(delayMs: number, callback: () => void): CancelTimer;
}

export type CancelTimer = () => void;
