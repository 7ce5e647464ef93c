/** How close a miner stays to the SDK's own axon. */

/**
 * `strict`: a signature and every part of it must be there, nonces are fresh and never from the future, the request is
 * verified before anything else is decided, and errors are precise. `10.5.0` and `10.2.0` do what the axons of those
 * versions do, faults included: any future nonce, no freshness for callers that name no version, a verdict about the
 * claimed hotkey before it is proved, 500 for malformed bodies; `10.2.0` also takes requests without a signature.
 */
export const CLASSIC_MODES = ['strict', '10.5.0', '10.2.0'] as const;
export type ClassicMode = (typeof CLASSIC_MODES)[number];
