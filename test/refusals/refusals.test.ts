/** Every error that a coordinator or a miner gives besides those of calls, by a client that provokes it. */
import { describe, expect, it } from 'vitest';
import { controlScenarios } from './control-scenarios.ts';
import { minerScenarios, playMiner } from './miner-scenarios.ts';
import { poolScenarios } from './pool-scenarios.ts';
import { requestScenarios } from './request-scenarios.ts';
import { play } from './scenario.ts';

const scenarios = [...poolScenarios, ...requestScenarios, ...controlScenarios];

describe('the coordinator', () => {
  it.each(scenarios.map((scenario) => [scenario.error, scenario.route, scenario] as const))(
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
