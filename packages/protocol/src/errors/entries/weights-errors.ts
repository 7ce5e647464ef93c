/** Errors of weights, commits and reveals. Source: docs/rules/subnets.md sections 3, 8 and 8b. */
import { entry } from '../error-entry.ts';

export const weightsErrors = {
  SettingWeightsTooFast: entry(
    'rate_limited',
    'This hotkey set weights, or was registered, less than WeightsSetRateLimit blocks ago.',
    'Wait the blocks named in blocks_to_wait, then send the call again.',
  ),
  CommittingWeightsTooFast: entry(
    'rate_limited',
    'This hotkey committed weights less than WeightsSetRateLimit blocks ago.',
    'Wait the blocks named in blocks_to_wait, then commit again.',
  ),
  NotEnoughStakeToSetWeights: entry(
    'insufficient_balance',
    "The hotkey's stake weight is below the StakeThreshold of the chain.",
    'Add stake to the hotkey, or lower the threshold with sudo_set_stake_threshold.',
  ),
  NeuronNoValidatorPermit: entry(
    'not_authorized',
    'The neuron has no validator permit, so it may set weights for nobody but itself.',
    'Add stake until the hotkey is among the top MaxAllowedValidators, then wait for the next epoch to hand out permits.',
  ),
  CommitRevealEnabled: entry(
    'disabled',
    'The subnet takes weights by commit and reveal only.',
    'Commit the weights instead, or turn commit-reveal off with sudo_set_commit_reveal_weights_enabled.',
  ),
  CommitRevealDisabled: entry('disabled', 'The subnet takes no commits: commit-reveal is off.', 'Use set_weights.'),
  CanNotSetRootNetworkWeights: entry(
    'invalid_argument',
    'The root subnet takes no weights by set_weights.',
    'Use a netuid from 1 on.',
  ),
  WeightVecNotEqualSize: entry(
    'invalid_argument',
    'The lists of uids and of weights have different lengths.',
    'Send one weight for each uid.',
  ),
  WeightVecLengthIsLow: entry(
    'invalid_argument',
    'There are fewer weights than MinAllowedWeights of the subnet.',
    'Send at least min_allowed_weights entries; entries of zero count.',
  ),
  UidsLengthExceedUidsInSubNet: entry(
    'limit_exceeded',
    'There are more weights than neurons in the subnet.',
    'Send at most one weight for each uid of the metagraph.',
  ),
  DuplicateUids: entry('invalid_argument', 'A uid occurs twice in the weights.', 'Name every uid once.'),
  UidVecContainInvalidOne: entry(
    'invalid_argument',
    'A weight is for a uid that the subnet does not have.',
    'Read the metagraph again and use its uids only.',
  ),
  MaxWeightExceeded: entry(
    'limit_exceeded',
    'One weight has a larger share than the subnet allows.',
    'Spread the weights over more uids.',
  ),
  IncorrectWeightVersionKey: entry(
    'invalid_argument',
    "The version key is lower than the subnet's WeightsVersionKey.",
    'Update the validator, or send a version_key of at least the number named in weights_version_key.',
  ),
  NoWeightsCommitFound: entry(
    'not_found',
    'The hotkey has no commit that this reveal could belong to.',
    'Commit first, and reveal with the same netuid, values, salt and version key.',
  ),
  CommitNotFound: entry(
    'not_found',
    'The pool found no commit that this reveal could belong to.',
    'Commit first, and reveal with the same netuid, values, salt and version key.',
  ),
  InvalidRevealCommitHashNotMatch: entry(
    'invalid_argument',
    'The revealed values do not have the hash that was committed.',
    'Reveal exactly the uids, values, salt and version key that were committed.',
  ),
  RevealTooEarly: entry(
    'too_early',
    'The commit may not be revealed in this epoch.',
    'Reveal in the epoch named in reveal_epoch.',
  ),
  CommitBlockNotInRevealRange: entry(
    'too_early',
    'The commit may not be revealed at this block.',
    'Reveal in the epoch that lies RevealPeriodEpochs after the commit.',
  ),
  ExpiredWeightCommit: entry(
    'expired',
    'The epoch in which this commit could be revealed is over.',
    'Commit again and reveal in time.',
  ),
  InvalidRevealRound: entry(
    'expired',
    'The reveal round of a timelocked commit has already passed.',
    'Commit to the round of the block whose epoch shall count it; GET /v1/beacon tells how rounds follow blocks.',
  ),
  IncorrectCommitRevealVersion: entry(
    'invalid_argument',
    'The commit was made for another version of the commit-reveal protocol.',
    'Use version 4.',
  ),
  TooManyUnrevealedCommits: entry(
    'limit_exceeded',
    'The hotkey has ten commits that wait for their reveal.',
    'Reveal the older ones or wait until they expire.',
  ),
  CommitPayloadTooLarge: entry(
    'limit_exceeded',
    'The timelocked commit has more than 5,000 bytes.',
    'Commit fewer weights.',
  ),
  CommitQueueFull: entry(
    'limit_exceeded',
    'The queue of commits of this epoch is full.',
    'Commit again in the next epoch.',
  ),
  RevealPeriodTooLarge: entry('invalid_argument', 'The reveal period is above 100 epochs.', 'Use 1 to 100.'),
  RevealPeriodTooSmall: entry('invalid_argument', 'The reveal period is below 1 epoch.', 'Use 1 to 100.'),
  InputLengthsUnequal: entry(
    'invalid_argument',
    'The lists of a batch have different lengths.',
    'Send lists of one length.',
  ),
};
