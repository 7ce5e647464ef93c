/** Constants of btauth/1. Source: docs/rules/subnets.md section 11. */

export const BTAUTH_PROTOCOL = 'btauth/1';
export const BTAUTH_VERSION = '1';

export const HEADER_VERSION = 'X-Bittensor-Version';
export const HEADER_HOTKEY = 'X-Bittensor-Hotkey';
export const HEADER_RECEIVER = 'X-Bittensor-Receiver';
export const HEADER_NONCE = 'X-Bittensor-Nonce';
/** Sent only when the scheme is not sr25519. */
export const HEADER_CRYPTO = 'X-Bittensor-Crypto';
export const HEADER_SIGNATURE = 'X-Bittensor-Signature';

/** A request is stale when its nonce is older than this. */
export const REQUEST_AGE_NS_MAX = 10_000_000_000n;
/** A request is stale when its nonce is further ahead than this. */
export const REQUEST_SKEW_NS_MAX = 2_000_000_000n;
/** How long an accepted nonce is remembered. */
export const REPLAY_WINDOW_NS = 60_000_000_000n;

/** The payload line of a request that is bound to no receiver. */
export const NO_RECEIVER = '-';
