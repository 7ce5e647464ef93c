/**
 * Pure: when weights are committed, and to which round of the beacon they are sealed. Everything follows from blocks, and
 * nothing from a clock or a memory: a validator that was started again plans as if it had never stopped.
 * Source: docs/rules/subnets.md sections 3.7 and 3.8.
 */

/** Where a subnet stands, as the coordinator tells it. Blocks and epochs are counts. */
export interface CommitSituation {
  /** The newest block. */
  readonly head: bigint;
  /** The block of the next epoch; one that is over was deferred and comes in the next block. Absent where none runs. */
  readonly nextEpochBlock: bigint | undefined;
  readonly tempo: bigint;
  /** At least 1. */
  readonly revealPeriodEpochs: bigint;
  /** Blocks of a round of the beacon, at least 1. */
  readonly roundBlocks: bigint;
}

/** A commit for the next block. */
export interface CommitPlan {
  /** The block whose epoch opens the commit and counts its weights, if the schedule stays. */
  readonly epochBlock: bigint;
  /** The round of that block: what to seal to. */
  readonly round: bigint;
  /** The round's first block, which makes its key known to everybody: at `epochBlock` or, with long rounds, before it. */
  readonly openBlock: bigint;
  /** The last block in which the commit may be included: one later, and it would count an epoch later, in the open. */
  readonly lastBlock: bigint;
}

/**
 * The commit that the next block may take; undefined for a subnet that runs no epochs. Extrinsics come after the epoch of
 * their block, so a commit in the block of an epoch belongs to the epoch that begins there.
 */
export function planCommit(situation: CommitSituation): CommitPlan | undefined {
  const { nextEpochBlock, tempo, revealPeriodEpochs, roundBlocks } = situation;
  if (nextEpochBlock === undefined || tempo === 0n) return undefined;
  const commitBlock = situation.head + 1n;
  const isAfterEpoch = nextEpochBlock <= commitBlock;
  // The end of the epoch that the commit belongs to.
  const endBlock = isAfterEpoch ? commitBlock + tempo : nextEpochBlock;
  const epochBlock = endBlock + (revealPeriodEpochs - 1n) * tempo;
  const round = epochBlock / roundBlocks + 1n;
  return { epochBlock, round, openBlock: (round - 1n) * roundBlocks, lastBlock: endBlock - 1n };
}

/**
 * Of a tempo, this part lies between two commits. The chain takes ten commits of a hotkey per epoch; these are five at most
 * with the one below, so that there is room for those of another program, and a reveal opens few seals that count no more.
 */
const COMMITS_PER_TEMPO = 4n;

/** In the last blocks before an epoch one more commit is made, unless one was: its weights are fresh. */
const FRESH_BLOCKS = 4n;

/** When the last commit was, and how the next is planned. */
export interface CommitPace {
  readonly head: bigint;
  /** The block of the hotkey's last update as the chain keeps it: a commit, a row, or its registration. */
  readonly lastUpdate: bigint;
  readonly tempo: bigint;
  readonly plan: CommitPlan;
}

/**
 * How many blocks a validator leaves out of its own will before it commits again, beyond what the chain asks for; 0 when
 * it commits now. A last update of 0 means never. It also waits where the round is out before its commit would be in a block,
 * which happens only with rounds of several blocks: such a seal hides nothing.
 */
export function blocksUntilCommit({ head, lastUpdate, tempo, plan }: CommitPace): bigint {
  const commitBlock = head + 1n;
  if (plan.openBlock <= commitBlock) return plan.lastBlock - head;
  if (lastUpdate === 0n) return 0n;
  const spaced = lastUpdate + (tempo + COMMITS_PER_TEMPO - 1n) / COMMITS_PER_TEMPO;
  const freshFrom = plan.lastBlock + 1n - FRESH_BLOCKS;
  const allowedFrom = lastUpdate < freshFrom && freshFrom < spaced ? freshFrom : spaced;
  return allowedFrom > commitBlock ? allowedFrom - commitBlock : 0n;
}
