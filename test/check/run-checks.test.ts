import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChecks } from '../../scripts/check/run-checks.ts';
import { plantFixture } from './plant-fixture.ts';

it('fails a tree with a planted violation, says where, and goes on with the other checks', {
  timeout: 90_000,
}, async () => {
  const { root, remove } = plantFixture('arrows', 'bad');
  const written: string[] = [];
  try {
    writeFileSync(join(root, 'packages/runtime/package.json'), 'no JSON');
    const { passed, failed } = await runChecks(root, (text) => written.push(text));
    const output = written.join('');
    expect(output).toMatch(/^FAIL {2}walls .*\n {6}SyntaxError/m);
    expect(output).toMatch(/^FAIL {2}generated files .*\n {6}scripts\/generate-protocol\.ts is missing/m);
    expect(output).toMatch(/^ok {4}house rules +\d+\.\d s {2}\d+ files$/m);
    expect(written).toHaveLength(passed + failed);
    expect(passed).toBeGreaterThan(0);
  } finally {
    remove();
  }
});

it('prints every finding with its place', { timeout: 90_000 }, async () => {
  const { root, remove } = plantFixture('arrows', 'bad');
  const written: string[] = [];
  try {
    await runChecks(root, (text) => written.push(text));
  } finally {
    remove();
  }
  expect(written.join('')).toContain('packages/yuma/src/thing.ts:1 arrows: yuma may not import @yumanet/protocol');
});
