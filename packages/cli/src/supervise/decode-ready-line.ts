/** What a process says when it serves: one JSON log line with `"event":"ready"` and its `url`. */
export interface ReadyLine {
  readonly url: string;
}

/** The announcement in a log line; `undefined` for every other line, whatever it is. */
export function readReadyLine(line: string): ReadyLine | undefined {
  if (!line.includes('"ready"')) return undefined;
  const record = readLogRecord(line);
  if (record?.['event'] !== 'ready') return undefined;
  const { url } = record;
  return typeof url === 'string' && URL.canParse(url) ? { url } : undefined;
}

/** True for what a coordinator says when its chain has halted: `"event":"halt"`. */
export function isHaltLine(line: string): boolean {
  return line.includes('"halt"') && readLogRecord(line)?.['event'] === 'halt';
}

/** A JSON log line as a record; `undefined` when it is plain text. */
export function readLogRecord(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
