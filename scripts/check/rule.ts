import type { Finding } from './finding.ts';
import { lineAt, type SourceFile } from './parse-source.ts';

/** A house rule: what one file does against it. Pure. */
export type Rule = (file: SourceFile) => Finding[];

/** Builds a finding from an offset in a file. */
export function findingAt(file: SourceFile, rule: string, start: number, message: string): Finding {
  return { rule, path: file.path, line: lineAt(file.text, start), message };
}
