/** Errors of balances, stakes, pools, takes and children. Source: docs/rules/economics.md; docs/rules/subnets.md 8, 8b. */
import { entry } from '../error-entry.ts';

export const stakeErrors = {
  InsufficientBalance: entry(
    'insufficient_balance',
    'The account has too little TAO.',
    'Add TAO to it: yumanet faucet.',
  ),
  InsufficientTaoBalance: entry(
    'insufficient_balance',
    'The account has too little TAO.',
    'Add TAO to it: yumanet faucet.',
  ),
  InsufficientAlphaBalance: entry('insufficient_balance', 'The account has too little alpha.', 'Use a smaller amount.'),
  FundsUnavailable: entry(
    'insufficient_balance',
    'The account has less free TAO than the call moves.',
    'Use a smaller amount or add TAO.',
  ),
  BelowMinimum: entry(
    'insufficient_balance',
    'The receiver would hold less than the existential deposit.',
    'Send at least 500 rao.',
  ),
  NotExpendable: entry(
    'insufficient_balance',
    'The transfer would leave the sender less than the existential deposit.',
    'Send less, or use transfer_allow_death.',
  ),
  Expendability: entry(
    'insufficient_balance',
    'The transfer would leave the sender less than the existential deposit.',
    'Send less, or use transfer_allow_death.',
  ),
  ExistentialDeposit: entry(
    'insufficient_balance',
    'The receiver would hold less than the existential deposit.',
    'Send at least 500 rao.',
  ),
  BalanceTooLow: entry(
    'insufficient_balance',
    'The coldkey has too little TAO for this call.',
    'Add TAO to it: yumanet faucet.',
  ),
  NotEnoughBalanceToStake: entry(
    'insufficient_balance',
    'The coldkey has too little TAO for this call.',
    'Add TAO to it: yumanet faucet.',
  ),
  NotEnoughStakeToWithdraw: entry(
    'insufficient_balance',
    'The stake is smaller than the amount to remove.',
    'Remove at most the stake; GET /v1/accounts/{coldkey}/stakes lists it.',
  ),
  NotEnoughStakeToSetChildkeys: entry(
    'insufficient_balance',
    'The hotkey has too little stake to have children.',
    'Add stake to it.',
  ),
  StakeUnavailable: entry('insufficient_balance', 'The stake is locked.', 'Wait until the lock ends.'),
  AmountTooLow: entry(
    'limit_exceeded',
    'The amount is below the smallest stake.',
    'Use at least the amount named in minimum_rao.',
  ),
  StakeAmountTooLow: entry(
    'limit_exceeded',
    'The amount is below the smallest stake.',
    'Use at least the amount named in minimum_rao.',
  ),
  InsufficientLiquidity: entry(
    'insufficient_liquidity',
    'The pool of the subnet is too small for this amount.',
    'Use a smaller amount.',
  ),
  ReservesTooLow: entry(
    'insufficient_liquidity',
    'The pool of the subnet is nearly empty.',
    'Use a smaller amount or another subnet.',
  ),
  SlippageTooHigh: entry(
    'insufficient_liquidity',
    'The price would move past the limit that was given.',
    'Use a smaller amount, a wider limit, or allow a part.',
  ),
  PriceLimitExceeded: entry(
    'insufficient_liquidity',
    'The pool is already past the price limit.',
    'Use a wider limit or wait.',
  ),
  SwapInputTooLarge: entry(
    'insufficient_liquidity',
    'The amount is too large for the reserves of the pool.',
    'Use a smaller amount.',
  ),
  ZeroMaxAmount: entry('invalid_argument', 'At this price limit nothing could be traded.', 'Use a wider limit.'),
  StakingRateLimitExceeded: entry(
    'rate_limited',
    'The coldkey staked on this hotkey a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  TransferDisallowed: entry(
    'disabled',
    'The subnet does not allow its alpha to be transferred.',
    'Move stake without changing its owner.',
  ),
  SameNetuid: entry('invalid_argument', 'Both subnets are the same.', 'Name two subnets.'),
  CannotBurnOrRecycleOnRootSubnet: entry(
    'invalid_argument',
    'Root stake can be neither burned nor recycled.',
    'Use a netuid from 1 on.',
  ),
  DelegateTakeTooLow: entry(
    'invalid_argument',
    'The take is below the minimum or not lower than before.',
    'Use a take inside the bounds.',
  ),
  DelegateTakeTooHigh: entry('invalid_argument', 'The take is above the maximum.', 'Use at most 11,796 (18 %).'),
  DelegateTxRateLimitExceeded: entry(
    'rate_limited',
    'The take was raised a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  InvalidChild: entry('invalid_argument', 'A hotkey can be no child of itself.', 'Name another child.'),
  DuplicateChild: entry('invalid_argument', 'A child occurs twice.', 'Name every child once.'),
  ChildParentInconsistency: entry(
    'invalid_argument',
    'A hotkey would be child and parent of the same hotkey.',
    'Remove one of the relations first.',
  ),
  ProportionOverflow: entry(
    'invalid_argument',
    'The shares of the children sum to more than all.',
    'Use smaller shares.',
  ),
  TooManyChildren: entry('limit_exceeded', 'A hotkey has at most five children.', 'Name fewer children.'),
  InvalidChildkeyTake: entry(
    'invalid_argument',
    'The take of a child is out of its bounds.',
    'Use a take inside the bounds.',
  ),
  TxChildkeyTakeRateLimitExceeded: entry(
    'rate_limited',
    'The take of this child was changed a short time ago.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  SameAutoStakeHotkeyAlreadySet: entry(
    'already_exists',
    'This hotkey is already the one that receives automatic stake.',
    'Nothing needs to be done.',
  ),
  InvalidRootClaimThreshold: entry(
    'invalid_argument',
    'The threshold for root claims is out of its bounds.',
    'Use a lower threshold.',
  ),
  InvalidNumRootClaim: entry(
    'invalid_argument',
    'The number of root claims in a block is out of its bounds.',
    'Use a lower number.',
  ),
  LockHotkeyMismatch: entry('invalid_argument', 'The lock belongs to another hotkey.', 'Name the hotkey of the lock.'),
  AccountRejectsLockedAlpha: entry(
    'policy_violation',
    'The receiver does not accept locked alpha.',
    'The receiver has to opt in first.',
  ),
  FaucetDisabled: entry(
    'disabled',
    'The faucet call of the chain is off.',
    'Use the developer control: yumanet faucet.',
  ),
};
