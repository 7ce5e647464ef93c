/** The smallest stake. Source: docs/rules/economics.md section 8, DefaultMinStake. */

/** Rao of TAO. */
export const MIN_STAKE_RAO = 2_000_000n;
