import { constants } from 'node:os';
import type { Clock } from '@yumanet/protocol';
import { StopRequest, type StopSignals } from '../cli-context.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const EXIT_CODE_OF_SIGNALS = 128;
/**
 * One Ctrl-C can arrive twice: from the terminal, which signals the whole group, and from npm, which passes its own on.
 * A person who means it twice takes longer, or sends another signal.
 */
const ONE_PRESS_MS = 400;

/** Signals that came, and a way to stop as if one had. */
export interface StopSource extends StopSignals {
  request(signal: (typeof SIGNALS)[number]): void;
}

/** Listens to the process's signals until it ends. */
export function listenToSignals(clock: Clock): StopSource {
  const first = new AbortController();
  const second = new AbortController();
  let firstMs = 0;
  let firstName: string | undefined;

  function request(signal: (typeof SIGNALS)[number]): void {
    const nowMs = clock.monotonicMs();
    if (!first.signal.aborted) {
      firstMs = nowMs;
      firstName = signal;
      first.abort(new StopRequest(signal, EXIT_CODE_OF_SIGNALS + constants.signals[signal]));
    } else if (signal !== firstName || nowMs - firstMs >= ONE_PRESS_MS) {
      second.abort(first.signal.reason);
    }
  }

  for (const signal of SIGNALS) process.on(signal, () => request(signal));
  return { first: first.signal, second: second.signal, request };
}
