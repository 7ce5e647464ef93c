import { styleText } from 'node:util';
import type { Terminal, TextSink } from '../output/terminal.ts';

/** The terminal of a process that is going to end. */
export interface ProcessTerminal extends Terminal {
  /**
   * Resolves once everything that was written has left the process, or nobody reads it any more. A pipe takes 64 KiB and
   * no more until it is read: a process that ends before cuts the rest off.
   */
  flush(): Promise<void>;
}

/**
 * The process's own streams. `styleText` honours `NO_COLOR`, `FORCE_COLOR` and whether the stream is a terminal.
 * `onReaderGone` is told once when nobody reads standard output any more (`yumanet up | head`); writes are dropped then.
 */
export function createProcessTerminal(onReaderGone: () => void): ProcessTerminal {
  return {
    out: createSink(process.stdout, onReaderGone),
    err: createSink(process.stderr, onReaderGone),
    async flush() {
      await Promise.all([flushStream(process.stdout), flushStream(process.stderr)]);
    },
  };
}

function createSink(stream: NodeJS.WriteStream, onReaderGone: () => void): TextSink {
  let isGone = false;
  stream.on('error', () => {
    if (!isGone) onReaderGone();
    isGone = true;
  });
  return {
    write(text) {
      if (!isGone) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    style: (style, text) => styleText(style, text, { stream }),
  };
}

/** Writes are done in their order, so an empty one is done last; it is called back too when the stream has failed. */
function flushStream(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
