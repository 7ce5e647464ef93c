/** Everything that happened, as lines; their hash tells whether two runs were the same. */
import { createHash } from 'node:crypto';

export interface Trace {
  /** Notes what happened at a virtual time, in milliseconds from the start. */
  note(atMs: number, line: string): void;
  /** The hash over all lines so far. */
  hash(): string;
  /** The newest lines, the oldest of them first. */
  recent(): readonly string[];
}

const RECENT_LINES_MAX = 400;

export function createTrace(onLine: (line: string) => void = () => {}): Trace {
  const hash = createHash('sha256');
  const recent: string[] = [];
  return {
    note: (atMs, text) => {
      const line = `${String(atMs).padStart(7)} ${text}`;
      hash.update(`${line}\n`);
      recent.push(line);
      if (recent.length > RECENT_LINES_MAX) recent.shift();
      onLine(line);
    },
    hash: () => hash.copy().digest('hex'),
    recent: () => recent,
  };
}
