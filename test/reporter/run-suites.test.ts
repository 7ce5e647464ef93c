import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runNode } from '../../scripts/check/run-command.ts';

/** Each case starts a vitest of its own, on a machine that may be busy. */
const TIMEOUT_MS = 90_000;
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const RUN_SUITES = pathToFileURL(join(REPOSITORY, 'scripts/test/run-suites.ts')).href;

type Limits = { readonly silenceMs: number; readonly totalMs: number };

/** Runs `runSuites` in a process of its own on a small repository with our vitest settings and one fixture. */
async function runFixture(fixture: string, limits: Limits): Promise<{ counts: unknown; stdout: string }> {
  const root = mkdtempSync(join(tmpdir(), 'yumanet-suites-'));
  try {
    for (const path of ['vitest.config.ts', 'package.json']) cpSync(join(REPOSITORY, path), join(root, path));
    mkdirSync(join(root, 'test/reporter'), { recursive: true });
    for (const name of ['choose-seed', 'left-out-tests', 'python-home', 'run-message', 'run-reporter', 'set-seed']) {
      cpSync(join(REPOSITORY, `test/reporter/${name}.ts`), join(root, `test/reporter/${name}.ts`));
    }
    if (fixture !== 'none')
      cpSync(join(REPOSITORY, 'test/reporter/fixtures', fixture), join(root, 'test/unit'), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
    const program = `import { runSuites } from '${RUN_SUITES}';
      const counts = await runSuites(${JSON.stringify(root)}, ${JSON.stringify(limits)});
      process.stdout.write('\\n' + JSON.stringify(counts));`;
    const { stdout } = await runNode(root, ['--input-type=module', '--eval', program]);
    const counts: unknown = JSON.parse(stdout.split('\n').at(-1) ?? '');
    return { counts, stdout };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const CASES = [
  { fixture: 'passing', passed: 2, failed: 0 },
  { fixture: 'failing', passed: 1, failed: 1 },
  { fixture: 'skipped', passed: 1, failed: 1 },
  { fixture: 'broken-file', passed: 2, failed: 1 },
  { fixture: 'unhandled', passed: 1, failed: 1 },
  { fixture: 'none', passed: 0, failed: 1 },
];

it.each(CASES)('sums a run of $fixture tests', { timeout: TIMEOUT_MS }, async ({ fixture, passed, failed }) => {
  const { counts, stdout } = await runFixture(fixture, { silenceMs: 60_000, totalMs: 80_000 });
  expect(counts, stdout).toEqual({ passed, failed });
});

it('stops a test that never yields, names its file and counts it', { timeout: TIMEOUT_MS }, async () => {
  const { counts, stdout } = await runFixture('hanging', { silenceMs: 5_000, totalMs: 80_000 });
  expect(counts, stdout).toEqual({ passed: 0, failed: 1 });
  expect(stdout).toContain('stopped: no test started or ended for too long');
  expect(stdout).toContain('running: test/unit/thing.test.ts');
});
