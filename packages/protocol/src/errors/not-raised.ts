/** Names that the catalogue explains for users of the reference chain and its tools, and that nothing here raises. */
import type { ErrorName } from './error-catalogue.ts';
import type { RefusalStage } from './refusal.ts';

interface NotRaised {
  /** Where the reference chain has it. */
  readonly stage: RefusalStage;
  readonly reason: string;
}

/** A test fails when one of these is raised, and when one that nothing raises is not here. */
export const NOT_RAISED: { readonly [N in ErrorName]?: NotRaised } = {
  MaxWeightExceeded: { stage: 'dispatch', reason: 'The largest value that a weight can have is the limit.' },
  ...allOf('dispatch', 'A name of later rule sets than this one.', [
    'CommitQueueFull',
    'StartCallNotReady',
    'NetworkDissolveAlreadyQueued',
    'InsufficientTaoBalance',
    'InsufficientAlphaBalance',
  ]),
  CommitNotFound: { stage: 'pool', reason: 'The pool uses the name that a block uses: NoWeightsCommitFound.' },
  CommitBlockNotInRevealRange: { stage: 'pool', reason: 'The pool uses the name that a block uses: RevealTooEarly.' },
  ColdkeyInSwapSchedule: { stage: 'pool', reason: 'The pool uses the name that a block uses: ColdkeySwapAnnounced.' },
  ...allOf('pool', 'The pool lets calls that trade stake through; a block refuses them with names of its own.', [
    'HotkeyAccountDoesntExist',
    'BalanceTooLow',
    'StakeAmountTooLow',
    'ZeroMaxAmount',
  ]),
  ...allOf('pool', 'The pool tells the exact name, such as SettingWeightsTooFast.', [
    'RateLimitExceeded',
    'BadRequest',
  ]),
  InvalidRealAccount: { stage: 'pool', reason: 'There are no proxies.' },
  ...allOf('pool', 'There are no shielded transactions.', ['FailedShieldedTxParsing', 'InvalidShieldedTxPubKeyHash']),
  EvmKeyAssociateRateLimitExceeded: { stage: 'pool', reason: 'There are no EVM keys.' },
  CannotLookup: { stage: 'pool', reason: 'An account is its 32 bytes; nothing is looked up.' },
  ExhaustsResources: {
    stage: 'pool',
    reason: 'What does not fit in a block waits for the next one; a full pool is ImmediatelyDropped.',
  },
  ...allOf('dispatch', 'Nobody looks at a proof of work any more.', [
    'InvalidDifficulty',
    'InvalidSeal',
    'InvalidWorkBlock',
  ]),
  FaucetDisabled: { stage: 'dispatch', reason: 'The faucet is a developer control, refused with DevDisabled.' },
  ...allOf('dispatch', 'Transfers are refused with ExistentialDeposit or NotExpendable.', [
    'BelowMinimum',
    'Expendability',
  ]),
  StakingRateLimitExceeded: { stage: 'dispatch', reason: 'No call that stakes has a rate limit in this rule set.' },
  ...allOf('dispatch', 'Not built: locks of stake.', [
    'StakeUnavailable',
    'LockHotkeyMismatch',
    'AccountRejectsLockedAlpha',
  ]),
  AccountNotFound: {
    stage: 'request',
    reason: 'An account that the chain does not know reads as one without anything.',
  },
  ExtrinsicNotFound: { stage: 'request', reason: 'An extrinsic that nobody knows is a state of its own, `unknown`.' },
};

function allOf(
  stage: RefusalStage,
  reason: string,
  names: readonly ErrorName[],
): { readonly [M in ErrorName]?: NotRaised } {
  return Object.fromEntries(names.map((name) => [name, { stage, reason }]));
}
