/** Facts of the network that every package shares. */

/** rao in one TAO (and alpha-rao in one alpha). Source: docs/rules/economics.md. */
export const RAO_PER_TAO = 1_000_000_000n;

/** The ss58 network prefix of every address. Source: docs/rules/subnets.md section 8. */
export const SS58_PREFIX = 42;

/** The rules this chain follows: the reference chain of June 2026. Source: docs/rules/subnets.md section 11.1. */
export const RULE_SET = '2026-06 / spec 425';

/** The coordinator's TCP port unless configured. 9944 stays free for a Substrate-compatible gateway. */
export const COORDINATOR_PORT_DEFAULT = 9955;

/** What the randomness of a chain comes from unless a seed is chosen; its beacon never comes from this. */
export const CHAIN_SEED_DEFAULT = 'yumanet';

/** The first miner's TCP port unless configured; the next miner takes the next port. */
export const MINER_PORT_DEFAULT = 8091;

/** The first validator's TCP port (metrics) unless configured. */
export const VALIDATOR_PORT_DEFAULT = 9191;
