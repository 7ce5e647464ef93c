import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CheckCounts, runChecks } from '../../scripts/check/run-checks.ts';
import { plantFixture, type Twin } from './plant-fixture.ts';

const TIMEOUT_MS = 90_000;

async function checkFixture(fixture: string, twin: Twin, damage: (root: string) => void) {
  const { root, remove } = plantFixture(fixture, twin);
  const written: string[] = [];
  try {
    damage(root);
    const counts: CheckCounts = await runChecks(root, (text) => written.push(text));
    return { counts, written };
  } finally {
    remove();
  }
}

it('prints every finding with its place', { timeout: TIMEOUT_MS }, async () => {
  const { written } = await checkFixture('arrows', 'bad', () => undefined);
  expect(written.join('')).toContain('packages/yuma/src/thing.ts:1 arrows: yuma may not import @yumanet/protocol');
});

it('fails a check that breaks or has nothing to compare, and goes on', { timeout: TIMEOUT_MS }, async () => {
  const { counts, written } = await checkFixture('format', 'good', (root) => {
    writeFileSync(join(root, 'packages/runtime/package.json'), 'no JSON');
  });
  const output = written.join('');
  expect(output).toMatch(/^FAIL {2}walls .*\n {6}SyntaxError/m);
  expect(output).toMatch(/^FAIL {2}generated files .*\n {6}scripts\/generate-protocol\.ts is missing/m);
  expect(output).toMatch(/^ok {4}house rules +\d+\.\d s {2}\d+ files$/m);
  expect(written).toHaveLength(counts.passed + counts.failed);
  expect(written.filter((text) => text.startsWith('ok '))).toHaveLength(counts.passed);
});
