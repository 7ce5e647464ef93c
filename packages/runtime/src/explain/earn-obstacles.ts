/** What keeps a hotkey from earning in the next epoch, read off that epoch's trace. */
import { type Hotkey, type Netuid, toFacts, type Uid } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';
import { forbiddenFlags, u16ToProportion } from '@yumanet/yuma';
import { refuseCall } from '../context/refuse-call.ts';
import { hasSoundNeurons } from '../invariants/neuron-invariants.ts';
import { ownerHotkeys } from '../rules/owner-neurons.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { isEmitTo } from '../rules/subnets.ts';
import { refuseUnregistered } from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { Axons } from '../state/items/neuron-items.ts';
import { FirstEmissionBlockNumber } from '../state/items/subnet-items.ts';
import { TimelockedWeightCommits } from '../state/items/weight-items.ts';
import { minerFacts } from './explain-miner.ts';
import { validatorFacts } from './explain-validator.ts';
import { shareText } from './fixed-text.ts';
import type { MechanismEpoch, NextEpoch } from './next-epoch.ts';
import { type ObstacleName, obstacle, refusalObstacle } from './obstacle.ts';
import type { TracedEpoch } from './trace-epoch.ts';
import type { IgnoredWeight, WeightBetween } from './weight-between.ts';

export interface EarnAim {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  readonly uid: Uid | undefined;
  readonly next: NextEpoch | undefined;
}

/** Causes of earning nothing; empty for a hotkey that will earn. */
export function earnObstacles(state: ChainState, aim: EarnAim): Obstacle[] {
  const { netuid, uid, next } = aim;
  const ofSubnet = subnetObstacles(state, netuid, next);
  if (uid === undefined) return [...ofSubnet, refusalObstacle('earn', refuseUnregistered(netuid))];
  if (next === undefined) return ofSubnet;
  return [...ofSubnet, ...uidObstacles(state, { ...aim, uid, next })];
}

function subnetObstacles(state: ChainState, netuid: Netuid, next: NextEpoch | undefined): Obstacle[] {
  if (netuid !== ROOT_NETUID && !hasSoundNeurons(state, netuid)) return [obstacle('earn', 'NeuronsContradict')];
  if (netuid === ROOT_NETUID || next === undefined) return [obstacle('earn', 'SubnetRunsNoEpochs')];
  if (!state.has(FirstEmissionBlockNumber, netuid)) return [obstacle('earn', 'SubnetNotStarted')];
  return isEmitTo(state, netuid) ? [] : [obstacle('earn', 'SubnetMintsNothing')];
}

interface UidAim extends EarnAim {
  readonly uid: Uid;
  readonly next: NextEpoch;
}

/** One mechanism that pays is enough. Otherwise the obstacles in each, told apart where there are several. */
function uidObstacles(state: ChainState, aim: UidAim): Obstacle[] {
  const { paying } = aim.next;
  const perMechanism = paying.map((one) => mechanismObstacles(state, aim, one));
  if (perMechanism.some((obstacles) => obstacles.length === 0)) return [];
  if (paying.length === 1) return perMechanism.flat();
  return perMechanism.flatMap((obstacles, index) =>
    obstacles.map((one) => withMechid(one, paying[index]?.mechid ?? 0)),
  );
}

function withMechid(obstacle: Obstacle, mechid: number): Obstacle {
  return { ...obstacle, facts: new Map([...obstacle.facts, ...toFacts({ mechid: BigInt(mechid) })]) };
}

function mechanismObstacles(state: ChainState, aim: UidAim, { mechid, epoch }: MechanismEpoch): Obstacle[] {
  const { netuid, hotkey, uid, next } = aim;
  const { input, values } = epoch;
  if ((values.normValidatorEmission[uid] ?? 0n) > 0n) return [];
  const isMining = (values.normServerEmission[uid] ?? 0n) > 0n;
  if (isMining) return ownerHotkeys(state, netuid).has(hotkey) ? [obstacle('earn', 'OwnerIncentiveWithheld')] : [];
  const isReachable = state.get(Axons, netuid, hotkey).port !== 0;
  const asMiner = minerObstacles(epoch, uid, countSealedCommits(state, aim, mechid));
  if (forbiddenFlags(input)[uid] === true) {
    if (isReachable) return asMiner;
    // Who serves nothing and gets a permit is a validator, not a miner without an address.
    return epoch.output.validatorPermit[uid] ? [lackingPermit(uid, next)] : [obstacle('earn', 'NoAxon'), ...asMiner];
  }
  // A miner that has earned has stake, and with it a permit while there are free ones.
  const asValidator = validatorObstacles(next.block, epoch, uid);
  return isReachable ? [...asMiner, ...asValidator] : asValidator;
}

/** An epoch counts the permits that it finds, and then hands out new ones. */
function lackingPermit(uid: Uid, { block }: NextEpoch): Obstacle {
  const refusal = refuseCall('NeuronNoValidatorPermit', { uid: BigInt(uid), next_epoch_block: block });
  const remedy = `Wait for the epoch in block ${block}, which gives it a permit; the epoch after that can pay it.`;
  return refusalObstacle('earn', refusal, remedy);
}

function validatorObstacles(block: bigint, epoch: TracedEpoch, uid: Uid): Obstacle[] {
  const { input, output, values } = epoch;
  if (output.active[uid] !== true) {
    const lastUpdate = input.lastUpdate[uid] ?? 0n;
    const facts = { last_update_block: lastUpdate, activity_cutoff_blocks: input.activityCutoff };
    return [obstacle('earn', 'Inactive', { ...facts, next_epoch_block: block })];
  }
  if ((values.activeStake[uid] ?? 0n) === 0n) {
    return [obstacle('earn', 'NoStake', { have_rao: output.stake[uid] ?? 0n, need_rao: input.stakeThreshold })];
  }
  const weights = validatorFacts(epoch, uid).given.map(({ weight }) => weight);
  if (weights.every(({ stored }) => (stored ?? 0) === 0)) return [obstacle('earn', 'NoWeightsSet')];
  const name = weights.every(({ before }) => before === 0n) ? 'NoWeightsCount' : 'NoBondEarned';
  return [obstacle('earn', name)];
}

/** Weights for oneself say nothing about others, so they are no cause. */
const IGNORED_NAMES: ReadonlyMap<IgnoredWeight | undefined, ObstacleName> = new Map([
  ['older_than_registration', 'NewerThanWeights'],
  ['no_permit', 'WeightsWithoutPermit'],
  ['inactive', 'WeightsOfInactiveValidators'],
  ['no_stake', 'WeightsWithoutStake'],
  ['unrevealed', 'WeightsUnrevealed'],
]);

/** Commits of others that the chain has yet to open: nobody knows whom they give weight. */
function countSealedCommits(state: ChainState, { netuid, hotkey }: UidAim, mechid: number): number {
  const index = storageIndexOf(netuid, mechid);
  const commits = state
    .keysUnder(TimelockedWeightCommits, index)
    .flatMap((epoch) => state.get(TimelockedWeightCommits, index, epoch));
  return commits.filter((commit) => commit.hotkey !== hotkey).length;
}

function minerObstacles(epoch: TracedEpoch, uid: Uid, sealedCommits: number): Obstacle[] {
  const facts = minerFacts(epoch, uid);
  const received = facts.received.filter(({ stored, validator }) => (stored ?? 0) > 0 && validator !== uid);
  if (received.length === 0) return [noWeightsObstacle(sealedCommits)];
  const counted = received.filter(({ ignored }) => ignored === undefined);
  if (counted.length === 0) return ignoredObstacles(epoch, uid, received);
  if (facts.consensus > 0n) return [obstacle('earn', 'IncentiveTooSmall', { consensus: shareText(facts.consensus) })];
  return [
    obstacle('earn', 'WeightsBelowMajority', {
      validators: uidsOf(counted),
      active_stake_share: shareText(facts.supportingStake),
      needed_share: shareText(u16ToProportion(epoch.input.kappa)),
    }),
  ];
}

function noWeightsObstacle(sealedCommits: number): Obstacle {
  const known = obstacle('earn', 'NoWeightsReceived');
  if (sealedCommits === 0) return known;
  const facts = toFacts({ sealed_commits: BigInt(sealedCommits) });
  return {
    ...known,
    facts,
    remedy: `Sealed weights wait, and may give it some once they are revealed. ${known.remedy}`,
  };
}

function ignoredObstacles({ input }: TracedEpoch, uid: Uid, received: readonly WeightBetween[]): Obstacle[] {
  return Array.from(IGNORED_NAMES, ([reason, name]) => {
    const senders = received.filter(({ ignored }) => ignored === reason);
    const registered = input.blockAtRegistration[uid] ?? 0n;
    const facts = { validators: uidsOf(senders), registered_at_block: registered };
    return senders.length === 0 ? [] : [obstacle('earn', name, facts)];
  }).flat();
}

function uidsOf(weights: readonly WeightBetween[]): string {
  return weights.map(({ validator }) => validator).join(', ');
}
