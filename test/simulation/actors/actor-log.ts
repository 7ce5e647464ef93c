/** A logger whose lines stay in the simulation. */
import type { Logger } from '@yumanet/sdk/system';
import { pino } from 'pino';
import type { Life } from '../world/life.ts';

/** A line of a log: its event and whatever else it says. */
export interface LogRecord {
  readonly event?: string;
  readonly [field: string]: unknown;
}

/** Tells every line of a living actor as a record. */
export function createActorLog(life: Life, onRecord: (record: LogRecord) => void): Logger {
  return pino(
    { level: 'info', base: null, timestamp: false },
    {
      write: (line: string) => {
        if (life.isAlive()) onRecord(JSON.parse(line) as LogRecord);
      },
    },
  );
}
