/** Sends weights when the chain will take them, at most one row or commit at a time, in the way the subnet wants them. */
import { accountFromBytes } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import { assertNever } from '../assert-never.ts';
import { factNumber } from '../client/chain-refusal.ts';
import type { CoordinatorClient, SubmitOutcome } from '../client/coordinator-client.ts';
import type { ChosenWeights } from './choose-weights.ts';
import { blocksUntilCommit, type CommitPlan } from './plan-commit.ts';
import { readCommitPlan, submitCommit, submitRow, WEIGHTS_CALLS, type WeightsSubmission } from './submit-weights.ts';

/** What became of the weights of a round. */
export type WeightsStatus =
  /** Nobody scored. */
  | { readonly kind: 'nothing_to_set' }
  | { readonly kind: 'sent'; readonly hash: Uint8Array }
  /** Sealed to a round, and sent: the epoch in block `epochBlock` opens and counts them. */
  | { readonly kind: 'committed'; readonly hash: Uint8Array; readonly round: bigint; readonly epochBlock: bigint }
  /** The row or commit before is still in the pool. */
  | { readonly kind: 'pending' }
  /** Too soon: so many blocks are missing. */
  | { readonly kind: 'rate_limited'; readonly blocksToWait: bigint }
  /** A commit was made that is still good, or a new one would hide nothing: the next comes in so many blocks. */
  | { readonly kind: 'waiting_to_commit'; readonly blocksToWait: bigint }
  /** The subnet wants commits, and runs no epoch that would open one. */
  | { readonly kind: 'no_epochs' }
  | { readonly kind: 'refused'; readonly error: string }
  /** The chain could not be asked; the next round tries again. */
  | { readonly kind: 'chain_unavailable'; readonly error: string };

/** A setter for one hotkey. */
export interface WeightsSetter {
  /** Precondition: the uid may set weights; the chain takes a commit of one that may not, and drops its weights in silence. */
  set(metagraph: Metagraph, uid: number, chosen: ChosenWeights | undefined): Promise<WeightsStatus>;
  /** Forgets what it sent: the chain is another one, or went back. What then waits in its pool is found there. */
  reset(): void;
}

/** What a setter needs. */
export interface WeightsSetterOptions extends WeightsSubmission {
  readonly client: WeightsSubmission['client'] & Pick<CoordinatorClient, 'extrinsic' | 'pool'>;
  readonly log: Logger;
  /** Told the block of every row or commit the chain stored. */
  readonly onStored: (block: bigint) => void;
}

/**
 * Pure: how many blocks until the chain takes a row or a commit; 0 when it does now. A last update of 0 means never.
 * Source: docs/rules/subnets.md section 3.2 step 10.
 */
export function blocksUntilWeights(metagraph: Metagraph, uid: number): bigint {
  const lastUpdate = metagraph.lastUpdate[uid] ?? 0n;
  if (lastUpdate === 0n) return 0n;
  const missing = lastUpdate + metagraph.weightsRateLimit - metagraph.block;
  return missing > 0n ? missing : 0n;
}

/** Entries of the pool that are looked through for own weights; more wait only where somebody floods it. */
const POOL_ENTRIES_READ = 1_000;

/** Blocks may come between the plan of a commit and its arrival; then it is planned anew, and given up after so many times. */
const PLANS_MAX = 2;
const OUTDATED_PLAN: readonly string[] = ['InvalidRevealRound', 'AncientBirthBlock'];

/** What was sent last, until a block or the pool has settled it. */
interface Sent {
  readonly hash: Uint8Array;
  /** The first block of the next epoch's bucket, for a commit. */
  readonly nextBucketBlock?: bigint;
}

/** A setter that knows of no weights yet: those that an earlier process sent, or a revert brought back, are found in the pool. */
export function createWeightsSetter(options: WeightsSetterOptions): WeightsSetter {
  const { client, log, onStored } = options;
  let pending: Sent | undefined;
  let knowsPool = false;
  let notBefore = 0n;

  /** True while what was sent before waits in the pool. */
  async function isPending(): Promise<boolean> {
    if (!knowsPool) pending = await findInPool(options);
    knowsPool = true;
    if (pending === undefined) return false;
    const { block, receipt, state } = await client.extrinsic(pending.hash);
    if (state === 'pool') return true;
    const { nextBucketBlock = 0n } = pending;
    pending = undefined;
    if (state !== 'included' || block === undefined) return false;
    const error = receipt?.error;
    if (error === undefined) {
      onStored(block);
      return false;
    }
    log.warn({ event: 'weights_failed', block: Number(block), error: error.name }, error.message);
    // Somebody else commits with this hotkey. There is room again in the next epoch.
    if (error.name === 'TooManyUnrevealedCommits') notBefore = nextBucketBlock;
    return false;
  }

  function settle(
    outcome: SubmitOutcome,
    head: bigint,
    status: WeightsStatus,
    nextBucketBlock?: bigint,
  ): WeightsStatus {
    switch (outcome.kind) {
      case 'pooled':
      case 'included':
      case 'unknown':
        pending = { hash: outcome.hash, ...(nextBucketBlock === undefined ? {} : { nextBucketBlock }) };
        return status;
      case 'refused':
        notBefore = head + (factNumber(outcome.error, 'blocks_to_wait') ?? 1n);
        log.warn({ event: 'weights_refused', error: outcome.error.name }, outcome.error.message);
        return { kind: 'refused', error: outcome.error.name };
      default:
        return assertNever(outcome);
    }
  }

  async function commit(metagraph: Metagraph, uid: number, chosen: ChosenWeights): Promise<WeightsStatus> {
    const lastUpdate = metagraph.lastUpdate[uid] ?? 0n;
    for (let plans = 1; ; plans += 1) {
      const { plan, head, tempo } = await readCommitPlan(options, metagraph);
      if (plan === undefined) return { kind: 'no_epochs' };
      const blocksToWait = blocksUntilCommit({ head, lastUpdate, tempo, plan });
      if (blocksToWait > 0n) return { kind: 'waiting_to_commit', blocksToWait };
      const outcome = await submitCommit(options, metagraph, { chosen, ...plan });
      const isOutdated = outcome.kind === 'refused' && OUTDATED_PLAN.includes(outcome.error.name);
      if (!isOutdated || plans === PLANS_MAX) {
        return settle(outcome, metagraph.block, committed(outcome.hash, plan), plan.lastBlock + 1n);
      }
    }
  }

  return {
    async set(metagraph, uid, chosen) {
      if (await isPending()) return { kind: 'pending' };
      if (chosen === undefined) return { kind: 'nothing_to_set' };
      const byRule = blocksUntilWeights(metagraph, uid);
      const byRefusal = notBefore - metagraph.block;
      const blocksToWait = byRule > byRefusal ? byRule : byRefusal;
      if (blocksToWait > 0n) return { kind: 'rate_limited', blocksToWait };
      if (metagraph.commitRevealWeightsEnabled) return commit(metagraph, uid, chosen);
      const outcome = await submitRow(options, metagraph, chosen);
      return settle(outcome, metagraph.block, { kind: 'sent', hash: outcome.hash });
    },
    reset() {
      pending = undefined;
      knowsPool = false;
      notBefore = 0n;
    },
  };
}

function committed(hash: Uint8Array, { round, epochBlock }: CommitPlan): WeightsStatus {
  return { kind: 'committed', hash, round, epochBlock };
}

async function findInPool({ client, keyPair }: WeightsSetterOptions): Promise<Sent | undefined> {
  const hotkey = accountFromBytes(keyPair.publicKey);
  const { entries } = await client.pool(POOL_ENTRIES_READ);
  return entries.findLast(({ call, signer }) => WEIGHTS_CALLS.includes(call) && accountFromBytes(signer) === hotkey);
}
