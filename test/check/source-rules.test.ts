import { expect, it } from 'vitest';
import type { Findings } from '../../scripts/check/finding.ts';
import { checkHouseRules } from '../../scripts/check/house-rules.ts';
import { readSources } from '../../scripts/check/list-sources.ts';
import { findWallBreaches } from '../../scripts/check/source-checks.ts';
import { plantFixture, refusedLines, type Twin } from './plant-fixture.ts';

/** Rules of `scripts/check/walls.ts`: who imports whom. */
const WALLS = ['arrows', 'computed-import', 'own-index', 'pure-imports', 'unlisted-dependency'];

/** Rules of `scripts/check/house-rules.ts`. */
const HOUSE_RULES = [
  'casts',
  'commented-code',
  'empty-catch',
  'floats',
  'process-end',
  'pure-async',
  'pure-originals',
  'shell-originals',
  'suppressions',
  'test-waits',
  'work-notes',
];

function findingsIn(fixture: string, twin: Twin, check: (root: string) => Findings): Findings {
  const { root, remove } = plantFixture(fixture, twin);
  try {
    return check(root);
  } finally {
    remove();
  }
}

const houseRules = (root: string): Findings => checkHouseRules(readSources(root));

const CASES = [
  ...WALLS.map((rule) => ({ rule, check: findWallBreaches })),
  ...HOUSE_RULES.map((rule) => ({ rule, check: houseRules })),
];

it.each(CASES)('refuses $rule at every marked line, and nothing else', ({ rule, check }) => {
  const { findings } = findingsIn(rule, 'bad', check);
  const inSources = findings.filter(({ path }) => path.endsWith('.ts'));
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  expect([...new Set(inSources.map(({ path, line }) => `${path}:${line}`))].sort()).toEqual(refusedLines(rule));
});

it.each([
  ...CASES,
  { rule: 'file-names', check: houseRules },
  { rule: 'hidden-import-cycle', check: findWallBreaches },
])('accepts the clean twin of $rule', ({ rule, check }) => {
  const { filesRead, findings } = findingsIn(rule, 'good', check);
  expect(filesRead).toBeGreaterThan(0);
  expect(findings).toEqual([]);
});

it('refuses arrows that only a package.json has, and packages that are not in the table', () => {
  const { findings } = findingsIn('arrows', 'bad', findWallBreaches);
  const inManifests = findings.filter(({ path }) => path.endsWith('package.json')).map(({ message }) => message);
  expect(inManifests.sort()).toEqual([
    'package stray is not in the table of arrows',
    'runtime may not depend on @yumanet/sdk',
  ]);
});

it('refuses a cycle that only inline type imports and re-exports make, once', () => {
  const { findings } = findingsIn('hidden-import-cycle', 'bad', findWallBreaches);
  expect(findings.map(({ rule }) => rule)).toEqual(['import-cycle']);
  expect(findings[0]?.message).toMatch(/block\.ts -> .*epoch\.ts -> .*pool\.ts -> .*block\.ts$/);
});

it('refuses files and folders with names that say nothing', () => {
  const { findings } = findingsIn('file-names', 'bad', houseRules);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'file-names packages/sdk/src/helpers/thing.ts',
    'file-names packages/sdk/src/old.js',
    'file-names packages/sdk/src/utils.ts',
    'file-names packages/sdk/test/common.ts',
  ]);
});

it('refuses a file that does not parse: no other rule can see into it', () => {
  const { findings } = findingsIn('parses', 'bad', houseRules);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain('parses packages/sdk/src/thing.ts');
  expect(findingsIn('parses', 'good', houseRules).findings).toEqual([]);
});

it('counts the lines of a test, and not those of the describe around it', () => {
  const bad = findingsIn('test-size', 'bad', houseRules).findings;
  expect(bad.map(({ rule, path, line }) => `${rule} ${path}:${line}`)).toEqual(
    refusedLines('test-size').map((place) => `function-size ${place}`),
  );
  expect(findingsIn('test-size', 'good', houseRules).findings).toEqual([]);
});
