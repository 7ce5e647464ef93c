/** One line on standard error while a load test runs: drawn anew every second on a terminal, a line now and then elsewhere. */
import type { Clock } from '@yumanet/protocol';
import { type TextSink, writeLine } from '../output/terminal.ts';

const TERMINAL_PERIOD_MS = 1_000;
const PLAIN_PERIOD_MS = 5_000;
/** Back to the start of the line; what is right of the cursor goes. */
const LINE_START = '\r';
const CLEAR_REST = '\u001b[K';

export interface LiveLine {
  /** Clears the line; nothing follows. */
  end(): void;
}

/** Shows what `read` says, from the first period on. */
export function startLiveLine(clock: Clock, sink: TextSink, read: () => string): LiveLine {
  const periodMs = sink.isTerminal ? TERMINAL_PERIOD_MS : PLAIN_PERIOD_MS;
  let isDrawn = false;
  let cancel = wait();

  function wait(): () => void {
    return clock.startTimer(periodMs, () => {
      show(read());
      cancel = wait();
    });
  }

  function show(text: string): void {
    if (sink.isTerminal) sink.write(`${LINE_START}${text}${CLEAR_REST}`);
    else writeLine(sink, text);
    isDrawn = sink.isTerminal;
  }

  return {
    end() {
      cancel();
      if (isDrawn) sink.write(`${LINE_START}${CLEAR_REST}`);
    },
  };
}
