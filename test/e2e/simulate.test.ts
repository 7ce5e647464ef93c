/** `npm run simulate` as a person runs it. */
import { expect, test } from 'vitest';
import { npm, ROOT } from './support/run-command.ts';

function simulate(...options: readonly string[]) {
  return npm(ROOT, 'run', '--silent', 'simulate', '--', ...options).result;
}

test('runs that hold end with 0, and say what they went through', async () => {
  const { code, out } = await simulate('--seeds', '2', '--seed', '1', '--json');
  expect(JSON.parse(out)).toMatchObject({ runs: 2, failed: null });
  expect(code).toBe(0);
});

test('a run that fails ends with 1 and one line that repeats it', async () => {
  const { code, out } = await simulate('--seed', '1', '--canary', 'emission-off-by-one');
  expect(out).toMatch(/^seed 1 at commit \S+$/m);
  expect(out).toMatch(/^repeat it with: npm run simulate -- --seed 1 --canary emission-off-by-one --verbose$/m);
  expect(code).toBe(1);
});

test('a wish that makes no sense ends with 2', async () => {
  const { code, err } = await simulate('--seeds', 'many');
  expect(err).toContain('--seeds: "many" is no whole number from 1 to ');
  expect(code).toBe(2);
});

test('a planted fault that is not found ends with 1', async () => {
  // Nothing of seed 4 starts a validator again, so that none can be lame.
  const { code, err } = await simulate('--seed', '4', '--canary', 'lame-validator');
  expect(err).toContain('the planted fault was not found');
  expect(code).toBe(1);
});
