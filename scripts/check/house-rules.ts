import type { Findings } from './finding.ts';
import type { SourceFile } from './parse-source.ts';
import type { Rule } from './rule.ts';
import { checkCasts } from './rules/casts.ts';
import { checkCommentedCode } from './rules/commented-code.ts';
import { checkEmptyCatch } from './rules/empty-catch.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkFloats } from './rules/floats.ts';
import { checkProcessEnd } from './rules/process-end.ts';
import { checkPureAsync } from './rules/pure-async.ts';
import { checkPureOriginals } from './rules/pure-originals.ts';
import { checkShellOriginals } from './rules/shell-originals.ts';
import { checkSuppressions } from './rules/suppressions.ts';
import { checkTestSize } from './rules/test-size.ts';
import { checkTestWaits } from './rules/test-waits.ts';
import { checkWorkNotes } from './rules/work-notes.ts';

/** A file that does not parse is seen by no other rule, so it is itself a finding. */
const checkParses: Rule = (file) =>
  file.errors.map((message) => ({ rule: 'parses', path: file.path, line: 0, message }));

const RULES: readonly Rule[] = [
  checkParses,
  checkFileNames,
  checkPureAsync,
  checkPureOriginals,
  checkShellOriginals,
  checkTestWaits,
  checkFloats,
  checkCasts,
  checkEmptyCatch,
  checkProcessEnd,
  checkTestSize,
  checkWorkNotes,
  checkCommentedCode,
  checkSuppressions,
];

/** Runs every house rule over every file. */
export function checkHouseRules(files: readonly SourceFile[]): Findings {
  return { filesRead: files.length, findings: files.flatMap((file) => RULES.flatMap((rule) => rule(file))) };
}
