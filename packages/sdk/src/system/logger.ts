/** Log lines as JSON on standard output. */
import { type Logger, pino } from 'pino';

export type { Logger };

/** The levels a program can be started with. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const STANDARD_OUTPUT = 1;

/** A logger for one process; lines are written before the call returns, so that none is lost when the process ends. */
export function createLogger(name: string, level: LogLevel): Logger {
  return pino(
    { name, level, base: { name, pid: process.pid } },
    pino.destination({ dest: STANDARD_OUTPUT, sync: true }),
  );
}
