/**
 * The pairing curve, loaded when it is first used: its tables take tens of milliseconds, and most programs never need them.
 * `scripts/bundle` puts it into the bundles such that it is evaluated just as late.
 */
import { createRequire } from 'node:module';
import type * as Bls from '@noble/curves/bls12-381.js';

const load = createRequire(import.meta.url);

/** BLS12-381. Cost: about 40 ms the first time. */
export function loadBls(): typeof Bls.bls12_381 {
  const loaded: typeof Bls = load('@noble/curves/bls12-381.js');
  return loaded.bls12_381;
}
