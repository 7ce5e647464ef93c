/** What stands in the way of a hotkey: refusals of the chain, and causes that are no error. */
import { type Refusal, type RefusalFacts, toErrorInfo, toFacts } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';

/** What a hotkey wants to do. */
export type ObstacleAim = 'set_weights' | 'commit_weights' | 'reveal' | 'earn';

interface ObstacleText {
  readonly message: string;
  readonly remedy: string;
}

/** Causes that the chain has no error for. */
const OBSTACLE_TEXTS = {
  CommitWouldBeDropped: {
    message: 'The chain takes the commit, but drops it silently at its reveal.',
    remedy: 'Commit after that: a commit that is dropped still counts for the rate limit.',
  },
  CommitNotRevealed: {
    message: 'Weights are committed by their hash and not revealed.',
    remedy: 'Send reveal_weights from reveal_block on, up to last_reveal_block; after it the commit is expired.',
  },
  TimelockedCommitPending: {
    message: 'Weights are committed and sealed to a round of the beacon. The chain reveals them in reveal_block.',
    remedy: 'Wait: nothing is left to do. They count in the epoch of that block if the round is there by then.',
  },
  TimelockedCommitTooLate: {
    message:
      'Weights are sealed to a round of the beacon that comes when their commit is expired, so they never count.',
    remedy: 'Commit again, to the round of the block in which the epoch named in reveal_epoch begins.',
  },
  SubnetNotStarted: {
    message: 'The subnet has not started, so it mints no alpha.',
    remedy: "The subnet owner's coldkey starts it with start_call.",
  },
  SubnetMintsNothing: {
    message: 'The subnet takes no part in emission: its token is not traded, or it is closed for registration.',
    remedy: 'Turn both on again with the sudo_set_ calls.',
  },
  NeuronsContradict: {
    message:
      'Epochs of the subnet are skipped: a developer control wrote storage, and its neurons contradict each other.',
    remedy: 'Write back what does not fit (doctor names it), or revert to a snapshot.',
  },
  SubnetRunsNoEpochs: {
    message: 'The subnet runs no epochs: its tempo is 0, or it is the root subnet.',
    remedy: 'Set a tempo with sudo_set_tempo, or use a netuid from 1 on.',
  },
  OwnerIncentiveWithheld: {
    message: "The hotkey belongs to the subnet's owner, whose miners' incentive is burned or recycled.",
    remedy: "Mine with a hotkey of another coldkey than the subnet owner's.",
  },
  NoAxon: {
    message: 'The hotkey has announced no address, so validators cannot ask it anything.',
    remedy: 'Start the miner with a reachable address; it announces it with serve_axon.',
  },
  NoWeightsReceived: {
    message: 'No validator gives this uid any weight.',
    remedy: 'Check that the miner answers tasks and scores above 0; small scores may vanish: yumanet weights check.',
  },
  NewerThanWeights: {
    message: 'The weights for this uid were set before its registration, so they were meant for the hotkey before it.',
    remedy: 'Wait until the validators set weights again.',
  },
  WeightsWithoutPermit: {
    message: 'Only neurons without a validator permit give this uid weight.',
    remedy: 'They need more stake, and the next epoch to give them a permit.',
  },
  WeightsOfInactiveValidators: {
    message: 'The validators that give this uid weight will be inactive: their last update is too long ago.',
    remedy: 'They have to set weights again.',
  },
  WeightsWithoutStake: {
    message: 'The validators that give this uid weight have no stake that counts.',
    remedy: 'They need stake above the StakeThreshold.',
  },
  WeightsUnrevealed: {
    message: 'The validators that give this uid weight committed newer weights before its registration.',
    remedy: 'Wait until they reveal or commit again.',
  },
  WeightsBelowMajority: {
    message:
      'Validators with less than the needed share of the active stake give this uid weight, so its consensus is 0.',
    remedy: 'More validators have to find the miner good, or the largest validator has to.',
  },
  IncentiveTooSmall: {
    message: 'The weights for this uid are so small that its incentive comes to 0.',
    remedy: 'Score better.',
  },
  Inactive: {
    message:
      'The validator will be inactive in the next epoch: its last update is too long ago, so its stake does not count.',
    remedy: 'Set weights before the next epoch.',
  },
  NoStake: {
    message: 'The validator has no stake that counts.',
    remedy: 'Add stake to the hotkey, above the StakeThreshold.',
  },
  NoWeightsSet: {
    message: 'The validator gives nobody weight, so it has no new bonds.',
    remedy: 'Set weights.',
  },
  NoWeightsCount: {
    message: 'All weights of the validator are for itself or for neurons that registered after they were set.',
    remedy: 'Set weights again.',
  },
  NoBondEarned: {
    message: 'None of the miners that the validator has bonds on gets an incentive.',
    remedy: 'Weights that less than the needed share of the active stake agrees with earn nobody anything.',
  },
} as const satisfies Readonly<Record<string, ObstacleText>>;

export type ObstacleName = keyof typeof OBSTACLE_TEXTS;

/** An obstacle that is no error of the chain. */
export function obstacle(aim: ObstacleAim, name: ObstacleName, facts: RefusalFacts = {}): Obstacle {
  return { for: aim, name, ...OBSTACLE_TEXTS[name], facts: toFacts(facts) };
}

/** A refusal as an obstacle; `remedy` replaces the catalogue's where a more exact one is known. */
export function refusalObstacle(aim: ObstacleAim, refusal: Refusal, remedy?: string): Obstacle {
  const info = toErrorInfo(refusal);
  return { for: aim, name: info.name, message: info.message, remedy: remedy ?? info.remedy, facts: info.facts };
}
