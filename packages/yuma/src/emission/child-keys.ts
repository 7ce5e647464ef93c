/** Stake and dividends of hotkeys with parents and children, in U96F32. Source: docs/rules/economics.md sections 3.3 and 4.7. */
import { u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64, U16_MAX_BIGINT, U64_MAX } from '../fixed/integer-range.ts';

/** A hotkey that gives a part of its stake to another. */
export interface GivingParent {
  /** Rao (u64). */
  readonly stake: bigint;
  /** u64 share. */
  readonly proportion: bigint;
}

export interface InheritanceInput {
  /** Rao (u64). */
  readonly own: bigint;
  /** u64 shares that go to children. */
  readonly givenProportions: readonly bigint[];
  readonly parents: readonly GivingParent[];
}

/** Own stake without what children get and with what parents give, rao, floored: at least what parents give. */
export function inheritedStake({ own, givenProportions, parents }: InheritanceInput): bigint {
  const ownBits = u96f32.fromInteger(own);
  const given = givenProportions.reduce(
    (sum, proportion) => u96f32.saturatingAdd(sum, u96f32.saturatingMul(ownBits, shareBits(proportion))),
    0n,
  );
  const gained = parents.reduce(
    (sum, { stake, proportion }) =>
      u96f32.saturatingAdd(sum, u96f32.saturatingMul(u96f32.fromInteger(stake), shareBits(proportion))),
    0n,
  );
  return saturateToU64(u96f32.toInteger(u96f32.saturatingAdd(u96f32.saturatingSub(ownBits, given), gained)));
}

/** What a hotkey has staked on a subnet and on root, rao (u64). */
export interface ContributedStake {
  readonly alpha: bigint;
  readonly rootTao: bigint;
}

/** A parent of a validator with a dividend. */
export interface DividendParent extends ContributedStake {
  /** u64 share of its stake. */
  readonly proportion: bigint;
  /** True when the validator's coldkey is the parent's: it takes nothing then. */
  readonly hasSameColdkey: boolean;
}

export interface DividendSplitInput extends ContributedStake {
  /** Rao (u64): what the validator earned with its own stake and its parents'. */
  readonly dividend: bigint;
  /** u64 shares of the validator's own stake that go to its children. */
  readonly givenProportions: readonly bigint[];
  readonly parents: readonly DividendParent[];
  /** u16 share that the validator keeps of its parents' parts. */
  readonly take: number;
  /** u64 share of its parents' parts that is burned: `CKBurn`. */
  readonly burn: bigint;
  /** Raw U96F32 bits. */
  readonly taoWeightBits: bigint;
}

/** Rao, each floored. */
export interface DividendSplit {
  /** In the order of the parents. */
  readonly parents: readonly bigint[];
  readonly validator: bigint;
}

/** Divides a validator's dividend between it and its parents, by the stake that each contributes. */
export function splitDividend(input: DividendSplitInput): DividendSplit {
  const { taoWeightBits } = input;
  const kept = input.givenProportions.reduce(
    (rest, proportion) => u96f32.saturatingSub(rest, shareBits(proportion)),
    u96f32.one,
  );
  const contributions = input.parents.map((parent) =>
    contribution(parent, shareBits(parent.proportion), taoWeightBits),
  );
  const own = u96f32.fromInteger(saturateToU64(u96f32.toInteger(contribution(input, kept, taoWeightBits))));
  const total = contributions.reduce((sum, part) => u96f32.saturatingAdd(sum, part), own);
  const dividend = u96f32.fromInteger(input.dividend);
  const takeBits = u96f32.safeDiv(u96f32.fromInteger(BigInt(input.take)), u96f32.fromInteger(U16_MAX_BIGINT));
  const burnBits = shareBits(input.burn);
  let remaining = dividend;
  let taken = 0n;
  const parents = input.parents.map(({ hasSameColdkey }, index) => {
    const part = u96f32.saturatingMul(dividend, u96f32.safeDiv(contributions[index] ?? 0n, total));
    remaining = u96f32.saturatingSub(remaining, part);
    if (hasSameColdkey) return floored(part);
    const burned = u96f32.saturatingMul(burnBits, part);
    const take = u96f32.saturatingMul(takeBits, part);
    taken = u96f32.saturatingAdd(taken, take);
    return floored(u96f32.saturatingSub(u96f32.saturatingSub(part, burned), take));
  });
  return { parents, validator: floored(u96f32.saturatingAdd(remaining, taken)) };
}

function contribution({ alpha, rootTao }: ContributedStake, part: bigint, taoWeightBits: bigint): bigint {
  const fromAlpha = u96f32.saturatingMul(u96f32.fromInteger(alpha), part);
  const fromRoot = u96f32.saturatingMul(u96f32.saturatingMul(u96f32.fromInteger(rootTao), part), taoWeightBits);
  return u96f32.saturatingAdd(fromAlpha, fromRoot);
}

/** A u64 share as U96F32 bits: only 32 fractional bits survive. */
function shareBits(proportion: bigint): bigint {
  return u96f32.safeDiv(u96f32.fromInteger(proportion), u96f32.fromInteger(U64_MAX));
}

function floored(bits: bigint): bigint {
  return saturateToU64(u96f32.toInteger(bits));
}
