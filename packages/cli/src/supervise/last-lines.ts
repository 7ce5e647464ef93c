/** The newest lines of a process, kept to be shown when it dies. */
export interface LastLines {
  add(line: string): void;
  /** Oldest first. */
  read(): readonly string[];
}

/** Keeps at most `linesMax` lines; the oldest goes first. */
export function createLastLines(linesMax: number): LastLines {
  const lines: string[] = [];
  return {
    add(line) {
      lines.push(line);
      if (lines.length > linesMax) lines.shift();
    },
    read: () => [...lines],
  };
}
