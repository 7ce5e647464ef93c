import { styleText } from 'node:util';
import type { Terminal, TextSink } from '../output/terminal.ts';

/**
 * The process's own streams. `styleText` honours `NO_COLOR`, `FORCE_COLOR` and whether the stream is a terminal.
 * `onReaderGone` is told once when nobody reads standard output any more (`yumanet up | head`); writes are dropped then.
 */
export function createProcessTerminal(onReaderGone: () => void): Terminal {
  return { out: createSink(process.stdout, onReaderGone), err: createSink(process.stderr, onReaderGone) };
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
    style: (style, text) => styleText(style, text, { stream }),
  };
}
