/** Every error that a coordinator or a miner gives besides those of calls, by a client that provokes it. */
import { type ErrorName, errorNames, originOf, whyNotRaised } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { minerScenarios, playMiner } from './miner-scenarios.ts';
import { coordinatorScenarios, observeRefusals } from './observe-refusals.ts';
import { play } from './scenario.ts';

describe('the coordinator', () => {
  it.each(coordinatorScenarios.map((scenario) => [scenario.error, scenario.route, scenario] as const))(
    'refuses with %s: %s',
    async (error, _route, scenario) => {
      expect(await play(scenario)).toMatchObject({ name: error, stage: scenario.stage });
    },
  );
});

describe('a miner', () => {
  it.each(minerScenarios.map((scenario) => [scenario.error, scenario] as const))(
    'refuses with %s',
    async (error, scenario) => {
      expect(await playMiner(scenario)).toMatchObject({ name: error, stage: 'request' });
    },
  );
});

describe('the catalogue', () => {
  it('knows of each error what was seen, at this very moment', async () => {
    const seen = await observeRefusals();
    const known = errorNames.filter((name) => originOf(name).stages.length > 0).map((name) => [name, originOf(name)]);
    // Otherwise: npm run generate.
    expect(known).toEqual([...seen]);
  });

  it('has no error that nothing raises, unless it says why', () => {
    const isRaised = (name: ErrorName) => originOf(name).stages.length > 0;
    expect(errorNames.filter((name) => !isRaised(name) && whyNotRaised(name) === undefined)).toEqual([]);
    expect(errorNames.filter((name) => isRaised(name) && whyNotRaised(name) !== undefined)).toEqual([]);
  });
});
