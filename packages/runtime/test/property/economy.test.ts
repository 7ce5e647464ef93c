/** Laws of the economy under any economic calls on any network: docs/rules/economics.md section 6.6. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeScript, writeScript } from '../support/economy/failure-script.ts';
import { type FuzzFailure, fuzzEconomy } from '../support/economy/fuzz-economy.ts';
import { rareFamilies } from '../support/tally.ts';

const CALLS = 20_000;
const TIMEOUT_MS = 180_000;

/** Of the families, those that no economic run has. */
const NOT_ECONOMIC: ReadonlySet<string> = new Set([
  ...['axons', 'metrics', 'commitments', 'revealed commitments', 'commits', 'reveals', 'timelocked commits'],
  ...['timelocked reveals', 'proposals', 'votes on them'],
]);

/** Keeps the run for `yumanet replay` and says where; the text is empty when everything held. */
function report(failure: FuzzFailure | undefined): string {
  if (failure === undefined) return '';
  const file = join(tmpdir(), `yumanet-fuzz-${failure.seed}.yumanet`);
  writeFileSync(file, writeScript(failure));
  return [
    ...failure.run.failure.map(({ invariant, detail }) => `${invariant}: ${detail}`),
    ...describeScript(failure),
    `npm run yumanet -- replay ${file} --check-invariants`,
    `npm run fuzz -- --seed ${failure.seed}`,
  ].join('\n');
}

it('20,000 random economic calls on random networks break no invariant after any block', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { seed } = fc.readConfigureGlobal();
  if (seed === undefined) throw new Error('the run has no seed');
  const { sums, failure } = await fuzzEconomy({ seed, callsMax: CALLS });
  expect(report(failure)).toBe('');
  const { calls, accepted, tally } = sums;
  expect(calls).toBeGreaterThanOrEqual(CALLS);
  expect(accepted).toBeGreaterThan(calls / 4);
  const rare = Object.keys(rareFamilies(tally, 3)).filter((family) => !NOT_ECONOMIC.has(family));
  expect(rare).toEqual([]);
});
