/** Decodes the input of an epoch case. */

import type { EpochInput, SparseRowU16 } from '../epoch/epoch-types.ts';
import { i64f64 } from '../fixed/fixed-types.ts';
import { readCase } from './case-reader.ts';
import {
  asBigint,
  asBoolean,
  asNumber,
  asRecord,
  asU16,
  asU64,
  type Decoder,
  listOf,
  MalformedVectorError,
  nullable,
  pairOf,
} from './decode-json.ts';

/** A steepness: i16. */
const asI16: Decoder<number> = (value, path) => {
  const number = asNumber(value, path);
  if (number >= -32_768 && number <= 32_767) return number;
  throw new MalformedVectorError(`${path} is not an i16`);
};

/** A signed I64F64. */
const asI64F64: Decoder<bigint> = (value, path) => {
  const bits = asBigint(value, path);
  if (bits >= i64f64.min && bits <= i64f64.max) return bits;
  throw new MalformedVectorError(`${path} is not an I64F64`);
};

/** A count or an index. */
const asCount: Decoder<number> = (value, path) => {
  const number = asNumber(value, path);
  if (number >= 0) return number;
  throw new MalformedVectorError(`${path} is negative`);
};

/** A stored row as a list of [uid, value] pairs. */
export const asRowU16: Decoder<SparseRowU16> = (value, path) => {
  const entries = listOf(pairOf(asU16, asU16))(value, path);
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, share]) => share),
  };
};

/** A list with exactly `n` elements. */
export function exactListOf<T>(n: number, element: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    const list = listOf(element)(value, path);
    if (list.length !== n) throw new MalformedVectorError(`${path} has ${list.length} elements instead of ${n}`);
    return list;
  };
}

/** The `input` of an epoch case. Only `last_update` may be shorter than `n`. */
export const asEpochInput: Decoder<EpochInput> = (value, path) => {
  const reader = readCase(asRecord(value, path), path);
  const n = reader.read('n', asCount);
  const lastUpdate = reader.read('last_update', listOf(asU64));
  if (lastUpdate.length > n) throw new MalformedVectorError(`${path}.last_update has more than ${n} elements`);
  const input: EpochInput = {
    n,
    lastUpdate,
    currentBlock: reader.read('current_block', asU64),
    tempo: reader.read('tempo', asU16),
    lastMechanismStepBlock: reader.read('last_mechanism_step_block', asU64),
    activityCutoff: reader.read('activity_cutoff', asU64),
    blockAtRegistration: reader.read('block_at_registration', exactListOf(n, asU64)),
    validatorPermit: reader.read('validator_permit', exactListOf(n, asBoolean)),
    totalStakeI64F64: reader.read('total_stake', exactListOf(n, asI64F64)),
    stakeThreshold: reader.read('stake_threshold', asU64),
    ownerUid: reader.read('owner_uid', nullable(asU16)),
    maxAllowedValidators: reader.read('max_allowed_validators', asU16),
    kappa: reader.read('kappa', asU16),
    bondsPenalty: reader.read('bonds_penalty', asU16),
    alphaLow: reader.read('alpha_low', asU16),
    alphaHigh: reader.read('alpha_high', asU16),
    bondsMovingAvg: reader.read('bonds_moving_avg', asU64),
    liquidAlpha: reader.read('liquid_alpha', asBoolean),
    yuma3: reader.read('yuma3', asBoolean),
    alphaSigmoidSteepness: reader.read('alpha_sigmoid_steepness', asI16),
    commitReveal: reader.read('commit_reveal', asBoolean),
    currentEpoch: reader.read('current_epoch', asU64),
    revealPeriod: reader.read('reveal_period', asU64),
    commitsV2: reader.read('commits_v2', listOf(pairOf(asU16, listOf(pairOf(asU64, asU64))))),
    commitsV4: reader.read('commits_v4', listOf(pairOf(asU64, listOf(pairOf(asU16, asU64))))),
    raoEmission: reader.read('rao_emission', asU64),
    weights: reader.read('weights', exactListOf(n, asRowU16)),
    bonds: reader.read('bonds', exactListOf(n, asRowU16)),
  };
  reader.finish();
  return input;
};

/** The input of a file of the schema `epoch-bench-1`. Throws when it is malformed. */
export function decodeBenchInput(parsedJson: unknown): EpochInput {
  return asEpochInput(asRecord(parsedJson, 'bench')['input'], 'bench.input');
}
