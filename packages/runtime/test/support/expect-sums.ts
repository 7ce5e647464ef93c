/** The laws of an explained epoch: shares make incentive, sums make emission, emission is what was paid. */
import type { Explanation, Fixed } from '@yumanet/protocol/messages';
import { i32f32 } from '@yumanet/yuma';
import { expect } from 'vitest';
import type { ExplainedEpoch } from './explained-chain.ts';

const bitsOf = ({ bits }: Fixed): bigint => BigInt(bits);
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** The decimal text is the raw bits, with every digit. */
function expectExact({ bits, decimal }: Fixed): void {
  const [whole = '', fraction = ''] = decimal.split('.');
  expect(BigInt(whole + fraction.padEnd(32, '0')) << 32n).toBe(BigInt(bits) * 10n ** 32n);
}

/** `isBurned` where `CKBurn` is not 0. */
export function expectSums({ run, explanations, stakeDeltas }: ExplainedEpoch, isBurned = false): void {
  for (const explanation of explanations) {
    expectMinerSums(explanation);
    expectValidatorSums(explanation);
    const mechanism = run.mechanisms[explanation.mechid];
    expectEmission(explanation, mechanism?.input.raoEmission ?? -1n);
    expectParts(explanation);
    expectShared(explanation, isBurned);
  }
  expect(explanations.map(({ payment }) => payment.staked)).toEqual(stakeDeltas);
  const parts = explanations.flatMap(({ emission }) => emission.mechanisms);
  const server = sum(parts.map((part) => part.server));
  const validator = sum(parts.map((part) => part.validator));
  const shared = run.server + run.validator + run.root;
  expect(server + validator).toBeLessThanOrEqual(shared);
  // Every floor costs less than one rao, and every truncated share less than 2^-32 of the emission.
  const slack = BigInt(2 * parts.length) * (1n + (shared >> 31n));
  if (server + validator > 0n) expect(server + validator).toBeGreaterThanOrEqual(shared - slack);
  const neurons = new Set(run.hotkeys);
  const outside = [...run.payments.dividends].filter(([hotkey]) => !neurons.has(hotkey));
  const dividends =
    sum(explanations.map(({ payment }) => payment.dividendTake + payment.dividendStakers)) +
    sum(outside.map(([, { takeRao, stakersRao }]) => takeRao + stakersRao));
  const pot = server > 0n ? run.validator : run.validator + run.server;
  expect(dividends).toBeLessThanOrEqual(pot);
  if (validator > 0n) expect(dividends).toBeGreaterThanOrEqual(pot - slack);
}

/** The parts of the mechanisms make the whole, and their incentives are what is paid. */
function expectParts({ mechid, mechanismCount, emission, payment }: Explanation): void {
  const { mechanisms } = emission;
  expect(mechanisms).toHaveLength(mechanismCount);
  expect(mechanisms[mechid]).toMatchObject({ server: emission.server, validator: emission.validator });
  expect(sum(mechanisms.map(({ part }) => part))).toBe(
    emission.serverPending + emission.validatorPending + emission.rootPending,
  );
  expect(sum(mechanisms.map(({ server }) => server))).toBe(payment.incentive);
}

/** What counts as whose of a dividend is the dividend: floors lose a rao each, and a burn more. */
function expectShared({ emission, payment }: Explanation, isBurned: boolean): void {
  const { parents, ofChildren, dividendsCounted } = payment;
  const given = sum(emission.mechanisms.map(({ validator }) => validator));
  const counts = dividendsCounted - ofChildren + sum(parents.map(({ counted }) => counted));
  expect(counts).toBeLessThanOrEqual(given);
  const floors = parents.length === 0 ? 0n : BigInt(parents.length + 1);
  if (!isBurned || floors === 0n) expect(counts).toBeGreaterThanOrEqual(given - floors);
}

function expectMinerSums({ miner, terms }: Explanation): void {
  const parts = miner.weights.map(({ rankPart }) => bitsOf(rankPart));
  expect(sum(parts)).toBe(bitsOf(miner.rank));
  const incentive = i32f32.safeDiv(bitsOf(miner.rank), bitsOf(miner.rankSum));
  expect(bitsOf(miner.incentive)).toBe(incentive);
  for (const { before, after, lost, activeStake, rankPart } of miner.weights) {
    expect(bitsOf(before) - bitsOf(after)).toBe(bitsOf(lost));
    expect(i32f32.saturatingMul(bitsOf(activeStake), bitsOf(after))).toBe(bitsOf(rankPart));
    expect(bitsOf(after)).toBeLessThanOrEqual(bitsOf(miner.consensus));
    expectExact(before);
    expectExact(after);
  }
  const supporters = miner.weights.filter(({ validator }) => miner.supporters.includes(validator));
  expect(sum(supporters.map(({ activeStake }) => bitsOf(activeStake)))).toBe(bitsOf(miner.supportingStake));
  // Shares are truncated, so they may miss kappa by some units of 2^-32.
  const slack = BigInt(4 * terms.neurons);
  const isMajority = bitsOf(miner.supportingStake) + slack >= bitsOf(terms.kappa);
  if (bitsOf(miner.consensus) > 0n) expect(isMajority).toBe(true);
}

function expectValidatorSums({ validator, stake, terms }: Explanation): void {
  const contributions = sum(validator.weights.map(({ contribution }) => bitsOf(contribution)));
  expect(contributions).toBe(bitsOf(validator.contributionSum));
  const earned = terms.yuma3 ? i32f32.saturatingMul(contributions, bitsOf(stake.activeShare)) : contributions;
  expect(bitsOf(validator.earned)).toBe(earned);
  const dividends = i32f32.safeDiv(bitsOf(validator.earned), bitsOf(validator.earnedSum));
  expect(bitsOf(validator.dividends)).toBe(dividends);
  expect(sum(validator.weights.map(({ after }) => bitsOf(after)))).toBe(bitsOf(validator.trust));
}

function expectEmission({ miner, validator, stake, emission }: Explanation, raoEmission: bigint): void {
  const whole = bitsOf(emission.earnedSum);
  expect(emission.byStake).toBe(whole === 0n);
  if (whole > 0n) {
    expect(bitsOf(emission.serverShare)).toBe(i32f32.safeDiv(bitsOf(miner.incentive), whole));
    expect(bitsOf(emission.validatorShare)).toBe(i32f32.safeDiv(bitsOf(validator.dividends), whole));
  } else {
    expect([stake.share.bits, stake.activeShare.bits]).toContain(emission.validatorShare.bits);
  }
  expect(emission.server).toBe((bitsOf(emission.serverShare) * raoEmission) >> 32n);
  expect(emission.validator).toBe((bitsOf(emission.validatorShare) * raoEmission) >> 32n);
}
