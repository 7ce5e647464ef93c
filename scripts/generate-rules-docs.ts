/**
 * Writes `docs/rules.md`: every rule of `docs/rules`, whether the chain here has it, and the test that shows it. Refuses
 * tests that do not exist or assert nothing, and sections of the rules without a row.
 *
 *   node scripts/generate-rules-docs.ts           writes the file
 *   node scripts/generate-rules-docs.ts --check   writes nothing; exits 1 when the file on disk differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allRules } from './rules/all-rules.ts';
import { findRuleProblems } from './rules/find-rule-problems.ts';
import type { Rule } from './rules/rule.ts';

const root = resolve(import.meta.dirname, '..');
const docsFile = resolve(root, 'docs/rules.md');

/** Sections that say how the documents came about, and not what a chain does. */
const NO_RULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['subnets', ['12', '13', '14']],
  ['economics', ['0', '5.6', '7', '8', '9']],
  ['epoch', ['2', '4']],
]);

/** The numbers of each document's sections that have text of their own before their first part. */
const sections = new Map(
  [...NO_RULES].map(([document, left]) => {
    const text = readFileSync(resolve(root, `docs/rules/${document}.md`), 'utf8');
    const parts = text.split(/^(?=#{2,3} )/m).flatMap((part) => {
      const number = /^#{2,3} (\d+[a-z]?(?:\.\d+)?)[. ]/.exec(part)?.[1];
      const hasText = part.split('\n').slice(1).join('').replaceAll('-', '').trim() !== '';
      return number !== undefined && (hasText || number.includes('.')) ? [number] : [];
    });
    return [document, parts.filter((number) => !left.includes(number))] as const;
  }),
);

function render(): string {
  const count = (status: Rule['status']) => allRules.filter((rule) => rule.status === status).length;
  return [
    '# Rules',
    '',
    'Every rule of [subnets](rules/subnets.md), [economics](rules/economics.md) and [epoch](rules/epoch.md), whether the chain',
    'here has it, and the test that shows it. Generated from `scripts/rules` by `npm run generate`; the check refuses a test',
    'that does not exist or asserts nothing, and a section of the rules without a row.',
    '',
    `${allRules.length} rules: ${count('exact')} exact, ${count('deliberate difference')} deliberately different, ${count('not built')} not built.`,
    'The order of the checks of every call is shown by one more test, with a table per call:',
    '`packages/runtime/test/unit/refusals.test.ts`.',
    '',
    ...[...sections.keys()].flatMap(renderDocument),
  ].join('\n');
}

function renderDocument(document: string): string[] {
  const rows = allRules.filter(({ section }) => section.startsWith(`${document} `));
  return [`## ${document}`, '', '| § | rule | status | shown by |', '|---|---|---|---|', ...rows.map(renderRule), ''];
}

function renderRule({ section, rule, status, why, tests }: Rule): string {
  const shown = tests.map(({ file, title }) => `${shortName(file)}: ${title}`).join('<br>');
  const told = why === undefined ? status : `**${status}**: ${why}`;
  return `| ${[section.split(' ')[1] ?? '', rule, told, shown].map(escapeCell).join(' | ')} |`;
}

/** `packages/runtime/test/unit/stake.test.ts` is `runtime/stake`. */
function shortName(file: string): string {
  return file
    .replace(/^packages\//, '')
    .replace(/\/test\/(?:\w+\/)?/, '/')
    .replace(/\.test\.ts$/, '');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const problems = findRuleProblems(root, allRules, sections);
const text = render();
for (const problem of problems) console.error(problem);
if (process.argv.includes('--check')) {
  const isCurrent = existsSync(docsFile) && readFileSync(docsFile, 'utf8') === text;
  if (!isCurrent) console.error('docs/rules.md differs from scripts/rules: run npm run generate');
  console.log(`${allRules.length} rules compared`);
  process.exitCode = isCurrent && problems.length === 0 && allRules.length > 0 ? 0 : 1;
} else {
  writeFileSync(docsFile, text);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
