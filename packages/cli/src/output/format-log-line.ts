import { readLogRecord } from '../supervise/decode-ready-line.ts';

const LEVEL_NAMES: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};
/** Fields that are the same in every line of a process, or shown elsewhere. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'name', 'hostname', 'msg']);

/** A JSON log line as a person reads it: `21:03:11.123 info  message key=value`; a plain line stays as it is. */
export function formatLogLine(line: string): string {
  const record = readLogRecord(line);
  if (record === undefined) return line;
  const { level, time, msg } = record;
  const fields = Object.entries(record)
    .filter(([name]) => !HIDDEN_FIELDS.has(name))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [timeOfDay(time), levelName(level).padEnd(5), ...(typeof msg === 'string' ? [msg] : []), ...fields].join(' ');
}

/** The level number of a log line; plain lines (crash messages) count as errors. Source: pino's levels. */
export function logLevelOf(line: string): number {
  const level = readLogRecord(line)?.['level'];
  return typeof level === 'number' ? level : 50;
}

/** The time of a log line in Unix milliseconds; `undefined` for a plain one. */
export function logTimeOf(line: string): number | undefined {
  const time = readLogRecord(line)?.['time'];
  return typeof time === 'number' ? time : undefined;
}

/** The local time of day, with milliseconds. */
export function timeOfDay(unixMs: unknown): string {
  if (typeof unixMs !== 'number') return '--:--:--.---';
  const date = new Date(unixMs);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `${parts.join(':')}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

function levelName(level: unknown): string {
  return (typeof level === 'number' ? LEVEL_NAMES[level] : undefined) ?? String(level ?? 'log');
}
