import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerRecord } from '@yumanet/protocol/messages';
import { readLogRecord } from '../supervise/decode-ready-line.ts';

/** A log, or the older half of one that became full. */
const LOG_FILE = /^(?<source>.+)\.log(?<older>\.1)?$/;

/** What miners answered, as far as the validators' logs of a network go back: their round records, by validator in order. */
export function readAnswers(logsFolder: string): AnswerRecord[] {
  const files = existsSync(logsFolder) ? readdirSync(logsFolder) : [];
  const logs = files.flatMap((file) => {
    const { source, older } = LOG_FILE.exec(file)?.groups ?? {};
    return source === undefined ? [] : [{ file, source, isOlder: older !== undefined }];
  });
  logs.sort((one, other) => compareTexts(one.source, other.source) || Number(other.isOlder) - Number(one.isOlder));
  return logs.flatMap(({ file, source }) =>
    readFileSync(join(logsFolder, file), 'utf8')
      .split('\n')
      .filter((line) => readLogRecord(line)?.['event'] === 'round')
      .map((record) => ({ source, record })),
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
