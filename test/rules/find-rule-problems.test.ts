/** What the table of rules is refused for, on a repository of one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findRuleProblems } from '../../scripts/rules/find-rule-problems.ts';
import { different, exact, notBuilt, type Rule, testsOf } from '../../scripts/rules/rule.ts';

const root = mkdtempSync(join(tmpdir(), 'yumanet-rules-'));
afterAll(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, 'packages/runtime/test/unit'), { recursive: true });
writeFileSync(
  join(root, 'packages/runtime/test/unit/stake.test.ts'),
  [
    "it('counts', () => {",
    '  expect(1 + 1).toBe(2);',
    '});',
    "it('says nothing', () => {",
    '  add(1, 1);',
    '});',
    "it('has the last word', () => {",
    '  expectSum(2);',
    '});',
  ].join('\n'),
);

const stake = testsOf('runtime/unit/stake');
const sections = new Map([['economics', ['4.1', '4.2']]]);
const other = notBuilt('economics 4.2', 'limits', 'Nobody asked.');
const problemsOf = (...rules: readonly Rule[]) => findRuleProblems(root, rules, sections);

it('nothing, when the tests are there and assert something', () => {
  expect(problemsOf(exact('economics 4.1', 'sums', stake('counts'), stake('has the last word')), other)).toEqual([]);
});

it.each<[string, Rule, string]>([
  ['a file that is not there', exact('economics 4.1', 'r', testsOf('runtime/unit/steak')('counts')), 'is not there'],
  ['a test that is not there', exact('economics 4.1', 'r', stake('count')), 'has no such test'],
  ['a test without assertions', exact('economics 4.1', 'r', stake('says nothing')), 'asserts nothing'],
  ['no test at all', exact('economics 4.1', 'r'), 'no test shows it'],
  ['a difference without a reason', { ...different('economics 4.1', 'r', '', stake('counts')), why: '' }, 'reason'],
  ['a section that is not there', exact('economics 9', 'r', stake('counts')), 'no section economics 9'],
])('%s', (_what, rule, problem) => {
  const first = exact('economics 4.1', 'sums', stake('counts'));
  expect(problemsOf(first, rule, other)).toEqual([expect.stringContaining(problem)]);
});

it('a section without a row', () => {
  expect(problemsOf(other)).toEqual(['docs/rules/economics.md section 4.1 has no row']);
});
