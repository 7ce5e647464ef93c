import { giveWay } from '@yumanet/coordinator/history';
import type { CliContext } from '../cli-context.ts';
import { writeLine } from '../output/terminal.ts';

/** Often enough for Ctrl-C to feel immediate, seldom enough to cost nothing. */
const PAUSE_INTERVAL_MS = 50;
const LINE_INTERVAL_MS = 1_000;

/**
 * Called after each block of long work: says once a second how far it is, on standard error, and lets signals through.
 * Ctrl-C ends the work.
 */
export function blockProgress({ ports, stop, terminal }: CliContext): (text: () => string) => Promise<void> {
  const { clock } = ports;
  let lastPauseMs = clock.monotonicMs();
  let lastLineMs = lastPauseMs;
  return async (text) => {
    const nowMs = clock.monotonicMs();
    if (nowMs - lastPauseMs < PAUSE_INTERVAL_MS) return;
    lastPauseMs = nowMs;
    if (nowMs - lastLineMs >= LINE_INTERVAL_MS) {
      lastLineMs = nowMs;
      writeLine(terminal.err, text());
    }
    await giveWay();
    stop.first.throwIfAborted();
  };
}
