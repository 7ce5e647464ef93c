/** The two calls that carry a validator's weights: a row that everybody reads, or a commit that nobody can read yet. */
import { accountFromBytes, asHotkey, encodeWeightsPayload, type KeyPair, type Random } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { CoordinatorClient, SubmitOutcome } from '../client/coordinator-client.ts';
import { sealToRound } from '../client/seal-to-round.ts';
import type { ChosenWeights } from './choose-weights.ts';
import { type CommitSituation, planCommit } from './plan-commit.ts';

/** Weights that no block took for so long are out of date: the pool drops them, the next round sends new ones. */
const WEIGHTS_HORIZON_BLOCKS = 16n;

/** The only version of timelocked commits there is. Source: docs/rules/subnets.md section 3.7. */
const COMMIT_REVEAL_VERSION = 4;

/** The calls above as a pool names them. */
export const WEIGHTS_CALLS: readonly string[] = ['set_weights', 'commit_timelocked_weights'];

export interface WeightsSubmission {
  readonly client: Pick<CoordinatorClient, 'getBeacon' | 'getBeaconRound' | 'subnet' | 'submit'>;
  readonly keyPair: KeyPair;
  readonly netuid: number;
  /** For the seals. */
  readonly random: Random;
}

export function submitRow(
  { client, keyPair, netuid }: WeightsSubmission,
  metagraph: Metagraph,
  chosen: ChosenWeights,
): Promise<SubmitOutcome> {
  const value = {
    netuid,
    dests: [...chosen.dests],
    weights: [...chosen.weights],
    versionKey: metagraph.weightsVersion,
  };
  const call = { call: { case: 'setWeights', value } } as const;
  return client.submit(keyPair, call, { horizonBlocks: WEIGHTS_HORIZON_BLOCKS });
}

/** Where the subnet stands at the head of now, and what the next block may take; `plan` is absent where no epochs run. */
export async function readCommitPlan({ client, netuid }: WeightsSubmission, metagraph: Metagraph) {
  const [{ block, subnet }, { periodBlocks }] = await Promise.all([client.subnet(netuid), client.getBeacon()]);
  const situation: CommitSituation = {
    head: block,
    nextEpochBlock: subnet?.nextEpochBlock,
    tempo: BigInt(subnet?.tempo ?? 0),
    revealPeriodEpochs: metagraph.commitRevealPeriod,
    roundBlocks: periodBlocks,
  };
  return { ...situation, plan: planCommit(situation) };
}

/** What of a plan is sealed and sent. */
export interface CommitTarget {
  readonly round: bigint;
  readonly lastBlock: bigint;
}

/** Seals the weights to the round, so that they open by themselves in its block. */
export async function submitCommit(
  { client, keyPair, netuid, random }: WeightsSubmission,
  metagraph: Metagraph,
  { chosen, round, lastBlock }: CommitTarget & { readonly chosen: ChosenWeights },
): Promise<SubmitOutcome> {
  const payload = encodeWeightsPayload({
    hotkey: asHotkey(accountFromBytes(keyPair.publicKey)),
    uids: Uint16Array.from(chosen.dests),
    values: Uint16Array.from(chosen.weights),
    versionKey: metagraph.weightsVersion,
  });
  const commit = sealToRound(await client.getBeaconRound(round), payload, random);
  const value = { netuid, commit, revealRound: round, commitRevealVersion: COMMIT_REVEAL_VERSION };
  const call = { call: { case: 'commitTimelockedWeights', value } } as const;
  return client.submit(keyPair, call, { horizonBlocks: WEIGHTS_HORIZON_BLOCKS, lastBlock });
}
