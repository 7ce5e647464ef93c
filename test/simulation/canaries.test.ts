/** A simulation that finds nothing proves nothing: each planted fault must be found, by the invariant that is there for it. */
import { describe, expect, it } from 'vitest';
import { CANARIES, type Canary } from './canaries/canary.ts';
import { describeFailure } from './describe-failure.ts';
import { runCampaign } from './run-campaign.ts';

const SEEDS_MAX = 40;
const TIMEOUT_MS = 120_000;

const FOUND_BY: Readonly<Record<Canary, string>> = {
  'early-acknowledgement': 'acknowledged-block-lost',
  'torn-tail': 'chain-opens',
  'forgotten-revert': 'chain-opens',
  'resubmitted-weights': 'weights-once',
  'emission-off-by-one': 'same-digest',
  'wall-time': 'same-digest',
  'lame-validator': 'resumes',
};

describe('a planted fault', () => {
  it.each(CANARIES)('%s is found, and its seed finds it again', { timeout: TIMEOUT_MS }, async (canary) => {
    const { failed } = await runCampaign({ firstSeed: 1, canary, isOver: (runs) => runs === SEEDS_MAX });
    if (failed === undefined) throw new Error(`${canary} was not found in ${SEEDS_MAX} seeds`);
    expect(failed.violation?.invariant).toBe(FOUND_BY[canary]);
    const [line, command, what] = describeFailure(failed, 'c0ffee', canary).split('\n');
    expect(line).toBe(`seed ${failed.seed} at commit c0ffee`);
    expect(what).toMatch(new RegExp(`^${FOUND_BY[canary]}: .`));
    expect(command).toContain(`--seed ${failed.seed} --canary ${canary}`);

    const again = await runCampaign({ firstSeed: failed.seed, canary, isOver: (runs) => runs === 1 });
    expect(again.failed).toEqual(failed);
  });
});
