/** The emission files, by `name`. */

import { activityCutoff } from '../emission/activity-cutoff.ts';
import { blockEmission } from '../emission/block-emission.ts';
import { dividendDistribution } from '../emission/dividend-distribution.ts';
import { lockCost, lockReductionInterval } from '../emission/lock-cost.ts';
import { bumpBurn, burnDecayFactorQ32, decayBurn, powerQ32 } from '../emission/registration-burn.ts';
import { splitEmission } from '../emission/split-emission.ts';
import { taoWeightU96F32, totalStakeI64F64 } from '../emission/stake-weight.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { CaseComputation } from './check-cases.ts';
import { asBigint, asNumber, asU16, asU64, listOf, mapOf, nullable, pairOf } from './decode-json.ts';

const activityCutoffCase: CaseComputation = (reader) => ({
  blocks: activityCutoff(reader.read('factor_milli', asNumber), reader.read('tempo', asU16)),
});

const blockEmissionCase: CaseComputation = (reader) => ({
  emission: blockEmission(reader.read('issuance', asU64)),
});

const blockEmissionFlips: CaseComputation = (reader) => {
  const issuance = reader.read('issuance', asU64);
  return { after: blockEmission(issuance), before: blockEmission(issuance - 1n) };
};

const burnDecayFactor: CaseComputation = (reader) => {
  const halfLife = reader.read('half_life', asNumber);
  const factor = burnDecayFactorQ32(halfLife);
  return { factor_q32: factor, pow_half_life_q32: powerQ32(factor, halfLife) };
};

const burnStep: CaseComputation = (reader) => {
  const burn = reader.read('burn', asU64);
  const bounds = { minBurn: reader.read('min_burn', asU64), maxBurn: reader.read('max_burn', asU64) };
  const block = reader.read('block', asU64);
  const decayed = decayBurn(burn, block, { ...bounds, halfLife: reader.read('half_life', asNumber) });
  return { after_decay: decayed, after_bump: bumpBurn(burn, reader.read('mult_bits', asBigint), bounds) };
};

/** A hotkey without an entry in the stakes is left out. */
const dividendDistributionCase: CaseComputation = (reader) => {
  const stakes = reader.read('stake_map', mapOf(pairOf(asU64, asU64)));
  const earners = [...reader.read('dividends', mapOf(asBigint))].flatMap(([hotkey, dividendBits]) => {
    const stake = stakes.get(hotkey);
    return stake === undefined ? [] : [{ hotkey, dividendBits, stake: { alpha: stake[0], rootTao: stake[1] } }];
  });
  const { alphaDividends, rootAlphaDividends } = dividendDistribution({
    earners,
    pendingAlpha: reader.read('pending_alpha', asU64),
    pendingRootAlpha: reader.read('pending_root_alpha', asU64),
    taoWeightBits: reader.read('tao_weight_bits', asBigint),
  });
  const byHotkey = (amounts: readonly bigint[]) =>
    Object.fromEntries(earners.map(({ hotkey }, place) => [hotkey, elementAt(amounts, place)]));
  return { alpha_dividends: byHotkey(alphaDividends), root_alpha_dividends: byHotkey(rootAlphaDividends) };
};

const lockCostCase: CaseComputation = (reader) => {
  const interval = reader.read('interval', asU64);
  const effectiveInterval = lockReductionInterval(interval, reader.read('total_issuance', asU64));
  return {
    effective_interval: effectiveInterval,
    lock_cost: lockCost({
      currentBlock: reader.read('current_block', asU64),
      lastLock: reader.read('last_lock', asU64),
      lastLockBlock: reader.read('last_lock_block', asU64),
      minLock: reader.read('min_lock', asU64),
      effectiveInterval,
    }),
  };
};

const splitEmissions: CaseComputation = (reader) => {
  const split = reader.read('split', nullable(listOf(asU16)));
  return { out: splitEmission(reader.read('alpha', asU64), reader.read('mechanisms', asNumber), split) };
};

const stakeWeight: CaseComputation = (reader) => {
  const tao = reader.read('tao', listOf(asU64));
  const taoWeight = reader.read('tao_weight_u64', asU64);
  const totals = reader
    .read('alpha', listOf(asU64))
    .map((alpha, uid) => totalStakeI64F64(alpha, elementAt(tao, uid), taoWeight));
  return { tao_weight_u96f32: taoWeightU96F32(taoWeight), total_i64f64: totals };
};

/** Computations by `name`. */
export const EMISSION_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ['activity_cutoff', activityCutoffCase],
  ['block_emission', blockEmissionCase],
  ['block_emission_flips', blockEmissionFlips],
  ['burn_decay_factor', burnDecayFactor],
  ['burn_step', burnStep],
  ['dividend_distribution', dividendDistributionCase],
  ['lock_cost', lockCostCase],
  ['split_emissions', splitEmissions],
  ['stake_weight', stakeWeight],
]);
