import { expect, it } from 'vitest';
import type { Check, CheckResult } from '../../scripts/check/check-result.ts';
import { checkResult } from '../../scripts/check/check-result.ts';
import { GENERATED_CHECK, KNIP_CHECK, PURE_TYPES_CHECK, TYPES_CHECK } from '../../scripts/check/tool-checks.ts';
import { plantFixture, refusedLines, type Twin } from './plant-fixture.ts';

/** Compilers and knip read much more than the fixture, on a machine that may be busy. */
const TIMEOUT_MS = 90_000;

async function runOn(fixture: string, twin: Twin, check: Check): Promise<CheckResult> {
  const { root, remove } = plantFixture(fixture, twin);
  try {
    return await check.run(root);
  } finally {
    remove();
  }
}

const TYPE_FIXTURES = [
  { fixture: 'pure-types', check: PURE_TYPES_CHECK },
  { fixture: 'strict-types', check: TYPES_CHECK },
];

it.each(TYPE_FIXTURES)(
  'the compiler refuses $fixture at every marked line, and nothing else',
  async ({ fixture, check }) => {
    const { passed, output } = await runOn(fixture, 'bad', check);
    const places = [...output.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(([, path, line]) => `${path}:${line}`);
    expect(passed).toBe(false);
    expect([...new Set(places)].sort()).toEqual(refusedLines(fixture));
  },
  TIMEOUT_MS,
);

it.each(TYPE_FIXTURES)(
  'the compiler accepts the clean twin of $fixture',
  async ({ fixture, check }) => {
    const { passed, output } = await runOn(fixture, 'good', check);
    expect(passed, output).toBe(true);
  },
  TIMEOUT_MS,
);

it(
  'knip refuses unused files, exports and dependencies',
  async () => {
    const { passed, output } = await runOn('dead-code', 'bad', KNIP_CHECK);
    expect(passed).toBe(false);
    expect(output).toMatch(/Unused files.*\n.*unused-file\.ts/);
    expect(output).toMatch(/Unused dependencies.*\n.*undici/);
    expect(output).toMatch(/Unused exports.*\n.*unusedExport/);
    // The root's own programs use it, which are not here; the package's use is seen.
    expect(output).not.toMatch(/zod +packages/);
  },
  TIMEOUT_MS,
);

it(
  'knip accepts the clean twin',
  async () => {
    const { output } = await runOn('dead-code', 'good', KNIP_CHECK);
    expect(output).not.toMatch(/packages\//);
    expect(output).toMatch(/knip read \d+ files/);
  },
  TIMEOUT_MS,
);

it(
  'a generator that finds a difference fails the check, and one that finds none passes it',
  async () => {
    const bad = await runOn('generated-files', 'bad', GENERATED_CHECK);
    const good = await runOn('generated-files', 'good', GENERATED_CHECK);
    expect(bad).toMatchObject({ passed: false, output: 'call.ts differs\n' });
    expect(good).toMatchObject({ passed: true, output: '--check ok\n' });
  },
  TIMEOUT_MS,
);

it('a generator that is missing fails the check', async () => {
  const { passed, output } = await runOn('format', 'good', GENERATED_CHECK);
  expect(passed).toBe(false);
  expect(output).toContain('is missing');
});

it('a check that read nothing has failed, whatever its tool says', () => {
  expect(checkResult(true, 0, '').passed).toBe(false);
  expect(checkResult(true, 1, '').passed).toBe(true);
  expect(checkResult(false, 1, '').passed).toBe(false);
});
