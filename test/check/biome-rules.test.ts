import { expect, it } from 'vitest';
import { BIOME_CHECK } from '../../scripts/check/tool-checks.ts';
import { plantFixture, refusedLines, type Twin } from './plant-fixture.ts';

/** Fixture -> the one rule of Biome that refuses it. */
const BIOME_RULES = {
  'chosen-tests': ['lint/suspicious/noFocusedTests', 'lint/suspicious/noSkippedTests'],
  'default-export': ['lint/style/noDefaultExport'],
  'export-star': ['lint/performance/noReExportAll'],
  'function-size': ['lint/complexity/noExcessiveLinesPerFunction'],
  'import-cycle': ['lint/suspicious/noImportCycles'],
  'no-any': ['lint/suspicious/noExplicitAny'],
  'no-enum': ['lint/style/noEnum'],
  'no-namespace': ['lint/style/noNamespace'],
  'no-non-null': ['lint/style/noNonNullAssertion'],
  'no-parameter-properties': ['lint/style/noParameterProperties'],
  parameters: ['lint/complexity/useMaxParams'],
  'pure-globals': ['lint/style/noRestrictedGlobals'],
};

/** Fixtures that break a rule as a whole file, with the files. */
const WHOLE_FILES = {
  format: { rule: 'format', paths: ['packages/sdk/src/thing.ts'] },
  'import-order': { rule: 'assist/source/organizeImports', paths: ['packages/sdk/src/thing.ts'] },
  'kebab-case': {
    rule: 'lint/style/useFilenamingConvention',
    paths: ['packages/sdk/src/ClientOptions.ts', 'packages/sdk/src/client_options.ts'],
  },
};

type Refusal = { readonly path: string; readonly line: string | undefined; readonly rule: string };

async function biomeRefusals(
  rule: string,
  twin: Twin,
): Promise<{ passed: boolean; refusals: Refusal[]; output: string }> {
  const { root, remove } = plantFixture(rule, twin);
  try {
    const { passed, output } = await BIOME_CHECK.run(root);
    const heads = output.matchAll(/^([^\s:]+\.ts)(?::(\d+):\d+)? (\S+) .*━$/gm);
    return {
      passed,
      output,
      refusals: [...heads].map(([, path = '', line, name = '']) => ({ path, line, rule: name })),
    };
  } finally {
    remove();
  }
}

it.each(Object.entries(BIOME_RULES))('biome refuses %s, and only that', async (fixture, rules) => {
  const { passed, refusals } = await biomeRefusals(fixture, 'bad');
  expect(passed).toBe(false);
  expect([...new Set(refusals.map(({ rule }) => rule))].sort()).toEqual(rules);
  expect(refusals.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(refusedLines(fixture));
});

it.each(Object.entries(WHOLE_FILES))('biome refuses %s, and only that', async (fixture, { rule, paths }) => {
  const { passed, refusals } = await biomeRefusals(fixture, 'bad');
  expect(passed).toBe(false);
  expect(refusals.map((refusal) => `${refusal.rule} ${refusal.path}`).sort()).toEqual(
    paths.map((path) => `${rule} ${path}`),
  );
});

it.each([...Object.keys(BIOME_RULES), ...Object.keys(WHOLE_FILES)])(
  'biome accepts the clean twin of %s',
  async (fixture) => {
    const { passed, output } = await biomeRefusals(fixture, 'good');
    expect(passed, output).toBe(true);
  },
);
