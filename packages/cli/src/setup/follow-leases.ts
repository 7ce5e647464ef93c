/** Looks at the leases once per block, until everything is registered or for as long as it is wanted. */
import { type Clock, FaultError } from '@yumanet/protocol';
import {
  type BlockStream,
  backOffMs,
  ChainRefusal,
  createBlockAlarm,
  QUIET_CHECK_MS,
  RECONNECT_BACK_OFF,
} from '@yumanet/sdk/client';
import type { LeaseLook } from './lease-registrar.ts';

/** What no waiting changes: the coordinator leases nothing, or not to us. */
const FINAL_CODES: ReadonlySet<string> = new Set(['disabled', 'unauthenticated']);

export interface LeaseFollower {
  readonly look: () => Promise<LeaseLook>;
  readonly stream: BlockStream;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Goes on when all is registered, and through a coordinator that does not answer. */
  readonly isWatching: boolean;
  /** Everything that is leased is registered: told when that becomes true. */
  readonly onDone: (leased: number) => void;
  /** Told once per outage. */
  readonly onTrouble: (message: string) => void;
}

/** Ends when all is registered, unless it watches. Throws the signal's reason, and what it cannot wait for. */
export async function followLeases(follower: LeaseFollower): Promise<void> {
  const { look, stream, clock, signal, isWatching, onDone, onTrouble } = follower;
  const alarm = createBlockAlarm(stream, clock, signal);
  let failureCount = 0;
  let doneCount: number | undefined;
  for (;;) {
    signal.throwIfAborted();
    try {
      const { leased, open } = await look();
      failureCount = 0;
      if (open > 0) doneCount = undefined;
      else if (doneCount !== leased) onDone(leased);
      if (open === 0) doneCount = leased;
      if (open === 0 && !isWatching) return;
      await alarm.wait({ delayMs: QUIET_CHECK_MS });
    } catch (error) {
      if (!isWatching || !isOutage(error)) throw error;
      failureCount += 1;
      if (failureCount === 1) onTrouble(error.message);
      await alarm.wait({ delayMs: backOffMs(failureCount, RECONNECT_BACK_OFF), isPause: true });
    }
  }
}

function isOutage(error: unknown): error is FaultError | ChainRefusal {
  if (error instanceof FaultError) return true;
  return error instanceof ChainRefusal && !FINAL_CODES.has(error.info.code);
}
