/** What is wrong with a table of rules: tests that are not there or assert nothing, and sections without a row. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, TestName } from './rule.ts';

/** Sections of the documents that have to have a row, by the name of the document. */
export type Sections = ReadonlyMap<string, readonly string[]>;

/** One sentence per problem. */
export function findRuleProblems(root: string, rules: readonly Rule[], sections: Sections): string[] {
  return [
    ...rules.flatMap((rule) => problemsOf(root, rule)),
    ...[...sections].flatMap(([document, numbers]) => missingSections(rules, document, numbers)),
    ...unknownSections(rules, sections),
  ];
}

function problemsOf(root: string, { section, rule, status, why, tests }: Rule): string[] {
  const place = `${section} "${rule}"`;
  const hasReason = status === 'exact' ? why === undefined : why !== undefined && why !== '';
  return [
    ...(hasReason ? [] : [`${place}: what is exact needs no reason, everything else does`]),
    ...(status !== 'not built' && tests.length === 0 ? [`${place}: no test shows it`] : []),
    ...tests.flatMap((test) => {
      const problem = problemOfTest(root, test);
      return problem === undefined ? [] : [`${place}: ${test.file} ${problem}: "${test.title}"`];
    }),
  ];
}

/** Where a test begins: its own word at the start of a line. */
const TEST_START = /^\s*(?:it|test|describe)(?:\.each)?\b/m;

function problemOfTest(root: string, { file, title }: TestName): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return 'is not there';
  const source = readFileSync(path, 'utf8');
  const quoted = [`'${title}'`, `"${title}"`, `\`${title}\``].find((text) => source.includes(text));
  if (quoted === undefined) return 'has no such test';
  const rest = source.slice(source.indexOf(quoted) + quoted.length);
  const end = TEST_START.exec(rest)?.index ?? rest.length;
  return /\bexpect\w*\(/.test(rest.slice(0, end)) ? undefined : 'asserts nothing in';
}

function missingSections(rules: readonly Rule[], document: string, numbers: readonly string[]): string[] {
  const known = new Set(rules.map(({ section }) => section));
  return numbers
    .filter((number) => !known.has(`${document} ${number}`))
    .map((number) => `docs/rules/${document}.md section ${number} has no row`);
}

function unknownSections(rules: readonly Rule[], sections: Sections): string[] {
  const known = new Set([...sections].flatMap(([document, numbers]) => numbers.map((n) => `${document} ${n}`)));
  return [...new Set(rules.map(({ section }) => section))]
    .filter((section) => !known.has(section))
    .map((section) => `there is no section ${section}`);
}
