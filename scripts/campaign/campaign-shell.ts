/** What `npm run fuzz` and `npm run simulate` do at a terminal alike. */
import { INTERRUPTED } from './exit-code.ts';
import type { ReadOptions } from './read-options.ts';

const OK = 0;
const USAGE_ERROR = 2;

/** Ends the process with this code. */
export type End = (code: number) => never;

/** What was wished for; help and usage errors end the process. */
export function wishOrEnd<W>(read: ReadOptions<W>, usage: string, end: End): W {
  if (read.kind === 'wish') return read.wish;
  if (read.kind === 'help') {
    process.stdout.write(usage);
    return end(OK);
  }
  process.stderr.write(`${read.problem}\n\n${usage}`);
  return end(USAGE_ERROR);
}

/** Tells whether Ctrl-C was pressed: `unit`, such as a run, is ended before the process is; a second time ends at once. */
export function watchInterrupts(unit: string, end: End): () => boolean {
  let isInterrupted = false;
  process.on('SIGINT', () => {
    if (isInterrupted) end(INTERRUPTED);
    isInterrupted = true;
    process.stderr.write(`ending after this ${unit}; once more ends at once\n`);
  });
  return () => isInterrupted;
}
