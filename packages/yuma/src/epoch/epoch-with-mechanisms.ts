/** The epochs of a subnet's mechanisms and their common result. Source: docs/rules/epoch.md step 22. */

import { splitEmission } from '../emission/split-emission.ts';
import { u64f64 } from '../fixed/fixed-types.ts';
import { saturateToU16, saturateToU64 } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { EpochInput, EpochKernel, EpochOutput, SparseRowU16 } from './epoch-types.ts';

/** What belongs to one mechanism alone; its fields replace those that the mechanisms share. */
export type MechanismInput = Pick<EpochInput, 'lastUpdate' | 'weights' | 'bonds'> &
  Partial<Pick<EpochInput, 'commitsV2' | 'commitsV4'>>;

/** A subnet with its mechanisms. */
export interface MechanismsInput {
  /** What the mechanisms share. Its emission is not read: each mechanism gets its part of the split. */
  readonly common: EpochInput;
  readonly mechanisms: readonly MechanismInput[];
  /** u16 share of the emission per mechanism; null for even parts. */
  readonly split: readonly number[] | null;
  readonly raoEmission: bigint;
}

/** What the mechanisms of a subnet come to together: everything but what is kept per mechanism. */
export type CombinedOutput = Omit<EpochOutput, 'incentive' | 'bonds' | 'stake'>;

/** The subnet's result; incentive and bonds are per mechanism. */
export interface MechanismsOutput extends CombinedOutput {
  readonly incentivePerMechanism: readonly (readonly number[])[];
  readonly bondsPerMechanism: readonly (readonly SparseRowU16[])[];
}

/** Runs every mechanism with its part of the emission, from the same permits and stake, and adds the results up. */
export function epochWithMechanisms(input: MechanismsInput, kernel: EpochKernel): MechanismsOutput {
  const { common, mechanisms, raoEmission } = input;
  const parts = splitEmission(raoEmission, mechanisms.length, input.split);
  const outputs = mechanisms.map((mechanism, index) =>
    kernel({ ...common, ...mechanism, raoEmission: elementAt(parts, index) }),
  );
  return {
    ...combineMechanisms(outputs, parts),
    incentivePerMechanism: outputs.map(({ incentive }) => incentive),
    bondsPerMechanism: outputs.map(({ bonds }) => bonds),
  };
}

/**
 * Adds up what the epochs of a subnet's mechanisms gave, in the order of their ids. `parts` is the rao of each, which sum
 * to the subnet's emission. Server and validator emission are added, flags OR-ed; everything else is weighted with the
 * part over the whole. That goes for `emission`, too, although it is a share of the part already: with several
 * mechanisms it is smaller than what is paid, as on the reference chain. Precondition: at least one mechanism, all of
 * the same neurons.
 */
export function combineMechanisms(outputs: readonly EpochOutput[], parts: readonly bigint[]): CombinedOutput {
  const first = elementAt(outputs, 0);
  // The weight of an only mechanism is exactly 1, so that all sums are its own values.
  if (outputs.length === 1) return commonOutput(first);
  const whole = saturateToU64(parts.reduce((sum, part) => sum + part, 0n));
  let sum = emptyOutput(first.active.length);
  outputs.forEach((output, index) => {
    sum = accumulate(sum, output, mechanismWeight(elementAt(parts, index), whole, index));
  });
  return sum;
}

function commonOutput(output: EpochOutput): CombinedOutput {
  const { active, consensus, dividends, validatorTrust, validatorPermit, stakeWeight } = output;
  const { serverEmission, validatorEmission, emission } = output;
  const shares = { consensus, dividends, validatorTrust, stakeWeight };
  return { ...shares, active, validatorPermit, serverEmission, validatorEmission, emission };
}

/** Raw U64F64 bits: the part over the whole; without any emission mechanism 0 counts alone. */
function mechanismWeight(part: bigint, whole: bigint, mechanism: number): bigint {
  if (whole === 0n) return mechanism === 0 ? u64f64.one : 0n;
  return u64f64.safeDiv(u64f64.fromInteger(part), u64f64.fromInteger(whole));
}

function emptyOutput(n: number): CombinedOutput {
  const zeros = new Array<number>(n).fill(0);
  const zeroRao = new Array<bigint>(n).fill(0n);
  const falses = new Array<boolean>(n).fill(false);
  return {
    active: falses,
    consensus: zeros,
    dividends: zeros,
    validatorTrust: zeros,
    validatorPermit: falses,
    stakeWeight: zeros,
    serverEmission: zeroRao,
    validatorEmission: zeroRao,
    emission: zeroRao,
  };
}

/** Floors after every mechanism, so the order matters by at most one unit. */
function accumulate(sum: CombinedOutput, next: EpochOutput, weight: bigint): CombinedOutput {
  const weightedSum = (before: bigint, value: bigint): bigint =>
    u64f64.toInteger(
      u64f64.saturatingAdd(u64f64.fromInteger(before), u64f64.saturatingMul(u64f64.fromInteger(value), weight)),
    );
  const weightedU16 = (before: number, value: number): number =>
    saturateToU16(weightedSum(BigInt(before), BigInt(value)));
  const weightedU64 = (before: bigint, value: bigint): bigint => saturateToU64(weightedSum(before, value));
  const plain = (before: bigint, value: bigint): bigint => saturateToU64(before + value);
  const either = (before: boolean, value: boolean): boolean => before || value;
  return {
    active: combine(sum.active, next.active, either),
    consensus: combine(sum.consensus, next.consensus, weightedU16),
    dividends: combine(sum.dividends, next.dividends, weightedU16),
    validatorTrust: combine(sum.validatorTrust, next.validatorTrust, weightedU16),
    validatorPermit: combine(sum.validatorPermit, next.validatorPermit, either),
    stakeWeight: combine(sum.stakeWeight, next.stakeWeight, weightedU16),
    serverEmission: combine(sum.serverEmission, next.serverEmission, plain),
    validatorEmission: combine(sum.validatorEmission, next.validatorEmission, plain),
    emission: combine(sum.emission, next.emission, weightedU64),
  };
}

function combine<T>(before: readonly T[], next: readonly T[], add: (before: T, value: T) => T): readonly T[] {
  return before.map((value, uid) => add(value, elementAt(next, uid)));
}
