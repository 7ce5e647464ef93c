/** Errors of subnets, their hyperparameters and their epochs. Source: docs/rules/subnets.md sections 1.10, 4, 5, 8b. */
import { entry } from '../error-entry.ts';

export const subnetErrors = {
  SubnetNotExists: entry(
    'subnet_not_exists',
    'There is no subnet with this netuid.',
    'yumanet subnets lists the netuids.',
  ),
  SubnetDoesNotExist: entry(
    'subnet_not_exists',
    'There is no subnet with this netuid.',
    'yumanet subnets lists the netuids.',
  ),
  MechanismDoesNotExist: entry(
    'subnet_not_exists',
    'There is no such mechanism, or no subnet with this netuid.',
    'yumanet subnets lists the netuids; mechanism 0 is in each of them.',
  ),
  RootNetworkDoesNotExist: entry(
    'subnet_not_exists',
    'The chain has no root subnet.',
    'Start it from a genesis that has one.',
  ),
  InvalidSubnetNumber: entry(
    'invalid_argument',
    'A claim names no subnet or too many of them.',
    'Name one to five subnets.',
  ),
  NotPermittedOnRootSubnet: entry(
    'invalid_argument',
    'The root subnet does not have this setting.',
    'Use a netuid from 1 on.',
  ),
  NotSubnetOwner: entry(
    'not_authorized',
    'The signer does not own the subnet.',
    "Sign with the subnet owner's coldkey.",
  ),
  SubtokenDisabled: entry(
    'subtoken_disabled',
    'The subnet is not started, so its alpha cannot be bought or sold.',
    'Its owner starts it with start_call.',
  ),
  FirstEmissionBlockNumberAlreadySet: entry(
    'already_exists',
    'The subnet is already started.',
    'Nothing needs to be done.',
  ),
  NeedWaitingMoreBlocksToStarCall: entry(
    'too_early',
    'The subnet may not be started so soon after its registration.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  StartCallNotReady: entry('too_early', 'The subnet is not ready to start.', 'Try again in a later block.'),
  NetworkTxRateLimitExceeded: entry(
    'rate_limited',
    'Somebody registered a subnet less than NetworkRateLimit blocks ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  SubnetLimitReached: entry(
    'limit_exceeded',
    'The chain has its largest number of subnets and none may be replaced.',
    'Wait until a subnet leaves its immunity period.',
  ),
  CannotAffordLockCost: entry(
    'insufficient_balance',
    'The coldkey has less TAO than a new subnet costs.',
    'Add the TAO named in lock_cost_rao, or wait: the cost falls with every block.',
  ),
  NetworkDissolveAlreadyQueued: entry(
    'already_exists',
    'The subnet is already waiting to be dissolved.',
    'Nothing needs to be done.',
  ),
  SymbolDoesNotExist: entry(
    'not_found',
    'The chain has no such token symbol.',
    'Choose a small letter of Greek, or a letter of Armenian, Georgian, Glagolitic or Canadian syllabics.',
  ),
  SymbolAlreadyInUse: entry('already_exists', 'A subnet uses this token symbol already.', 'Choose another symbol.'),
  AdminActionProhibitedDuringWeightsWindow: entry(
    'too_early',
    'Settings may not change in the last AdminFreezeWindow blocks before an epoch.',
    'Send it again right after the epoch, or lower the window with sudo_set_admin_freeze_window.',
  ),
  TxRateLimitExceeded: entry(
    'rate_limited',
    'The same setting was changed a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  TempoOutOfBounds: entry(
    'invalid_argument',
    'The tempo is outside the range an owner may set.',
    'Use a tempo of that range, or sudo_set_tempo.',
  ),
  EpochTriggerAlreadyPending: entry('already_exists', 'An epoch was already triggered.', 'Wait for it.'),
  AutoEpochAlreadyImminent: entry(
    'already_exists',
    'The next epoch comes by itself within the freeze window.',
    'Wait for it.',
  ),
  DynamicTempoBlockedByCommitReveal: entry(
    'disabled',
    'No epoch can be triggered while the subnet uses commit-reveal.',
    'Turn commit-reveal off first.',
  ),
  ActivityCutoffTooLow: entry(
    'invalid_argument',
    'The activity cutoff is below its minimum.',
    'Use 360 blocks or more.',
  ),
  ActivityCutoffFactorMilliOutOfBounds: entry(
    'invalid_argument',
    'The activity factor is outside 1,000 to 50,000.',
    'Use a value in between.',
  ),
  BondsMovingAverageMaxReached: entry(
    'limit_exceeded',
    'The moving average of bonds is above what an owner may set.',
    'Use at most 975,000.',
  ),
  LiquidAlphaDisabled: entry(
    'disabled',
    'Liquid alpha is off in this subnet.',
    'Turn it on before its bounds are set.',
  ),
  AlphaHighTooLow: entry('invalid_argument', 'The upper bound of liquid alpha is too low.', 'Use at least 1,638.'),
  AlphaLowOutOfRange: entry(
    'invalid_argument',
    'The lower bound of liquid alpha is not between 1,638 and the upper one.',
    'Use a value in between.',
  ),
  NegativeSigmoidSteepness: entry('invalid_argument', 'Only root may set a negative steepness.', 'Use zero or more.'),
  InvalidValue: entry(
    'invalid_argument',
    'A value is outside its allowed range.',
    'Use a value inside it; the facts name the bounds.',
  ),
  ValueNotInBounds: entry(
    'invalid_argument',
    'A value is outside its allowed range.',
    'Use a value inside it; the facts name the bounds.',
  ),
  MaxValidatorsLargerThanMaxUIds: entry(
    'invalid_argument',
    'There would be more validators than uids.',
    'Use at most max_allowed_uids.',
  ),
  MaxAllowedUIdsLessThanCurrentUIds: entry(
    'invalid_argument',
    'The subnet already has more neurons than that.',
    'Trim the subnet first.',
  ),
  MaxAllowedUidsLessThanMinAllowedUids: entry(
    'invalid_argument',
    'The largest number of uids is below the smallest.',
    'Use at least min_allowed_uids.',
  ),
  MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: entry(
    'invalid_argument',
    'A subnet has at most 256 uids.',
    'Use at most 256.',
  ),
  MinAllowedUidsGreaterThanCurrentUids: entry(
    'invalid_argument',
    'The subnet has fewer neurons than that.',
    'Use a smaller number.',
  ),
  MinAllowedUidsGreaterThanMaxAllowedUids: entry(
    'invalid_argument',
    'The smallest number of uids is above the largest.',
    'Use at most max_allowed_uids.',
  ),
  TooManyUIDsPerMechanism: entry(
    'limit_exceeded',
    'Uids times mechanisms would be above 256.',
    'Lower MaxAllowedUids first, to max_allowed_uids at most.',
  ),
  TrimmingWouldExceedMaxImmunePercentage: entry(
    'limit_exceeded',
    'Too many of the neurons that would remain are immune.',
    'Wait until immunity periods end.',
  ),
  FeeRateTooHigh: entry('invalid_argument', 'The fee rate is above its maximum.', 'Use a lower rate.'),
  Deprecated: entry('disabled', 'This call does nothing any more.', 'Use its successor.'),
};
