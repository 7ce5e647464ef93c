/** What the scenarios show of every error: who raises it, at which stage, with which facts. */
import { type ErrorOrigin, errorNames, type Refusal, type RefusalStage } from '@yumanet/protocol';
import { allCallChecks } from '../../packages/runtime/test/support/refusals/all-call-checks.ts';
import type { CallTrials } from '../../packages/runtime/test/support/refusals/call-trials.ts';
import { controlScenarios } from './control-scenarios.ts';
import { MINER_ROUTE, minerScenarios, playMiner } from './miner-scenarios.ts';
import { poolScenarios } from './pool-scenarios.ts';
import { requestScenarios } from './request-scenarios.ts';
import { play, type SeenError } from './scenario.ts';

interface Observation extends SeenError {
  readonly raisedBy: string;
}

export const coordinatorScenarios = [...poolScenarios, ...requestScenarios, ...controlScenarios];

/** Plays everything, one after the other. Errors are in the order of the catalogue; those that nothing raised are left out. */
export async function observeRefusals(): Promise<ReadonlyMap<string, ErrorOrigin>> {
  const observations = allCallChecks.flatMap(observeCall);
  for (const scenario of coordinatorScenarios) {
    observations.push({ ...(await play(scenario)), raisedBy: scenario.route });
  }
  for (const scenario of minerScenarios) {
    observations.push({ ...(await playMiner(scenario)), raisedBy: MINER_ROUTE });
  }
  const raised = errorNames.map((name) => [name, observations.filter((seen) => seen.name === name)] as const);
  return new Map(raised.filter(([, seen]) => seen.length > 0).map(([name, seen]) => [name, originFrom(seen)]));
}

function observeCall(table: CallTrials): Observation[] {
  const broken = [[], ...table.checks.map(({ name }) => [name])];
  return broken.flatMap((names) => {
    const { dispatch, pool } = table.attempt(...names);
    return [dispatch, pool].flatMap((refusal) => (refusal === undefined ? [] : [observationOf(table.name, refusal)]));
  });
}

function observationOf(raisedBy: string, { name, stage, facts }: Refusal): Observation {
  return { raisedBy, name, stage, facts: Object.keys(facts) };
}

const STAGES: readonly RefusalStage[] = ['request', 'pool', 'dispatch'];

function originFrom(seen: readonly Observation[]): ErrorOrigin {
  return {
    stages: STAGES.filter((stage) => seen.some((each) => each.stage === stage)),
    raisedBy: sortedSet(seen.map(({ raisedBy }) => raisedBy)),
    facts: sortedSet(seen.flatMap(({ facts }) => facts)),
  };
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
