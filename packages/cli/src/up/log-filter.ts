import { logLevelOf } from '../output/format-log-line.ts';
import type { Settings } from '../settings/settings.ts';

type LogLevel = Settings['log_level'];

/** The levels as they stand in a log line. Source: pino. */
const LEVEL_NUMBERS: Readonly<Record<LogLevel, number>> = {
  silent: Number.POSITIVE_INFINITY,
  fatal: 60,
  error: 50,
  warn: 40,
  info: 30,
  debug: 20,
  trace: 10,
};

/** A process says at level info that it serves, so it must log at least that; what nobody asked for is dropped here. */
export function levelForChildren(asked: LogLevel): LogLevel {
  return LEVEL_NUMBERS[asked] > LEVEL_NUMBERS.info ? 'info' : asked;
}

/** True when a line belongs into the log at the level that was asked for. */
export function isLogged(line: string, asked: LogLevel): boolean {
  return LEVEL_NUMBERS[asked] <= LEVEL_NUMBERS.info || logLevelOf(line) >= LEVEL_NUMBERS[asked];
}
