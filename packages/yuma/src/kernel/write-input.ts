/** An epoch's input into the kernel's memory. */

import type { EpochInput, SparseRowU16 } from '../epoch/epoch-types.ts';
import { elementAt } from '../matrix/element-at.ts';
import { areInOrder, areOthers } from '../matrix/shared-uids.ts';
import type { KernelMemory, KernelViews } from './kernel-memory.ts';
import { UID_FORMS } from './slots.ts';

/** Marks beside the uid of a commit; `assembly/weights.ts` has the same. */
const QUEUE_START = 0x1_0000n;
const QUEUED = 0x2_0000n;

/** Rows shorter than this are copied faster element by element. */
const BULK_ROW_MIN = 16;

const STAKE_HALF_BITS = 64n;

/** Mark and uid, epoch, block. */
export type FlatCommit = readonly [bigint, bigint, bigint];

/** All commits in the order in which they are judged; none where they do not count, or for uids that do not exist. */
export function flattenCommits({ n, commitReveal, commitsV2, commitsV4 }: EpochInput): FlatCommit[] {
  if (!commitReveal) return [];
  const flat: FlatCommit[] = [];
  for (const [uid, queue] of commitsV2) {
    if (uid >= n) continue;
    queue.forEach(([epoch, block], index) => {
      flat.push([BigInt(uid) | QUEUED | (index === 0 ? QUEUE_START : 0n), epoch, block]);
    });
  }
  for (const [epoch, bucket] of commitsV4) {
    for (const [uid, block] of bucket) if (uid < n) flat.push([BigInt(uid), epoch, block]);
  }
  return flat;
}

/** The count of entries in all rows. */
export function countEntries(rows: readonly SparseRowU16[]): number {
  let count = 0;
  for (const row of rows) count += row.uids.length;
  return count;
}

/** Writes everything an epoch reads. The memory was laid out for this input. */
export function writeInput(
  memory: KernelMemory,
  input: EpochInput,
  commits: readonly FlatCommit[],
  trace: bigint,
): void {
  const { views, addressOf } = memory;
  writeScalars(views.i64, addressOf('scalars') >> 3, [...scalarsOf(input), BigInt(commits.length), trace]);
  writeColumn(views.u64, addressOf('lastUpdate'), input.lastUpdate);
  writeColumn(views.u64, addressOf('registration'), input.blockAtRegistration);
  writePermits(views.u8, addressOf('storedPermit'), input.validatorPermit);
  writeStake(memory, input.totalStakeI64F64);
  const weights = {
    starts: addressOf('weightStarts'),
    uids: addressOf('weightUids'),
    values: addressOf('weightValues'),
    forms: addressOf('weightUidForms'),
  };
  writeRows(views, weights, input.weights, input.n);
  const bonds = {
    starts: addressOf('bondStarts'),
    uids: addressOf('bondUids'),
    values: addressOf('bondValues'),
    forms: addressOf('bondUidForms'),
  };
  writeRows(views, bonds, input.bonds, input.n);
  const commitsAt = addressOf('commits') >> 3;
  commits.forEach((commit, index) => {
    writeScalars(views.i64, commitsAt + 3 * index, commit);
  });
}

/** In the order of `assembly/layout.ts`; u64 values keep their bits. */
function scalarsOf(input: EpochInput): bigint[] {
  return [
    BigInt(input.n),
    input.currentBlock,
    BigInt(input.tempo),
    input.lastMechanismStepBlock,
    input.activityCutoff,
    BigInt(input.lastUpdate.length),
    input.stakeThreshold,
    BigInt(input.ownerUid ?? -1),
    BigInt(input.maxAllowedValidators),
    BigInt(input.kappa),
    BigInt(input.bondsPenalty),
    BigInt(input.alphaLow),
    BigInt(input.alphaHigh),
    input.bondsMovingAvg,
    BigInt(input.liquidAlpha),
    BigInt(input.yuma3),
    BigInt(input.alphaSigmoidSteepness),
    BigInt(input.commitReveal),
    input.currentEpoch,
    input.revealPeriod,
    input.raoEmission,
  ];
}

function writeScalars(i64: BigInt64Array, start: number, values: readonly bigint[]): void {
  for (let k = 0; k < values.length; k++) i64[start + k] = values[k] ?? 0n;
}

function writeColumn(u64: BigUint64Array, address: number, values: readonly bigint[]): void {
  const start = address >> 3;
  for (let uid = 0; uid < values.length; uid++) u64[start + uid] = values[uid] ?? 0n;
}

function writePermits(u8: Uint8Array, start: number, permits: readonly boolean[]): void {
  for (let uid = 0; uid < permits.length; uid++) u8[start + uid] = permits[uid] ? 1 : 0;
}

/** In two halves; the lower one takes the low 64 bits of whatever it is given. */
function writeStake({ views, addressOf }: KernelMemory, stakes: readonly bigint[]): void {
  const { u64, i64 } = views;
  const low = addressOf('stakeLow') >> 3;
  const high = addressOf('stakeHigh') >> 3;
  for (let uid = 0; uid < stakes.length; uid++) {
    const stake = stakes[uid] ?? 0n;
    u64[low + uid] = stake;
    i64[high + uid] = stake === 0n ? 0n : stake >> STAKE_HALF_BITS;
  }
}

interface RowAddresses {
  readonly starts: number;
  readonly uids: number;
  readonly values: number;
  readonly forms: number;
}

/** Rows one after the other, and where each starts; a missing one is empty. Of a row with shared uids only the values. */
function writeRows({ u8, u16, u32 }: KernelViews, at: RowAddresses, rows: readonly SparseRowU16[], n: number): void {
  const starts = at.starts >> 2;
  const uidsAt = at.uids >> 1;
  const valuesAt = at.values >> 1;
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    const { uids, values } = elementAt(rows, i);
    const count = uids.length;
    u32[starts + i] = total;
    const form = count === 0 ? UID_FORMS.written : formOf(uids, i);
    u8[at.forms + i] = form;
    if (form === UID_FORMS.written) writeVector(u16, uidsAt + total, uids);
    writeVector(u16, valuesAt + total, values);
    total += count;
  }
  u8.fill(UID_FORMS.written, at.forms + rows.length, at.forms + n);
  u32.fill(total, starts + rows.length, starts + n + 1);
}

function formOf(uids: Uint16Array, uid: number): number {
  if (areInOrder(uids)) return UID_FORMS.inOrder;
  return areOthers(uids, uid) ? UID_FORMS.others : UID_FORMS.written;
}

function writeVector(u16: Uint16Array, start: number, values: Uint16Array): void {
  if (values.length >= BULK_ROW_MIN) u16.set(values, start);
  else for (let k = 0; k < values.length; k++) u16[start + k] = values[k] ?? 0;
}
