/** An epoch's output out of the kernel's memory. */

import type { EpochOutput, SparseRowU16 } from '../epoch/epoch-types.ts';
import { otherUids, uidsInOrder } from '../matrix/shared-uids.ts';
import type { KernelMemory } from './kernel-memory.ts';
import { UID_FORMS } from './slots.ts';

/** All empty rows are this one: nothing in it can change. */
const EMPTY_ROW: SparseRowU16 = { uids: new Uint16Array(0), values: new Uint16Array(0) };

/** Copies everything that the epoch gave. */
export function readOutput({ views, addressOf }: KernelMemory, n: number): EpochOutput {
  const { u8, u16, u64 } = views;
  return {
    active: readFlags(u8, addressOf('active'), n),
    consensus: readShares(u16, addressOf('consensusU16'), n),
    incentive: readShares(u16, addressOf('incentiveU16'), n),
    dividends: readShares(u16, addressOf('dividendsU16'), n),
    validatorTrust: readShares(u16, addressOf('validatorTrustU16'), n),
    validatorPermit: readFlags(u8, addressOf('validatorPermit'), n),
    stakeWeight: readShares(u16, addressOf('stakeWeightU16'), n),
    serverEmission: readRao(u64, addressOf('serverEmission'), n),
    validatorEmission: readRao(u64, addressOf('validatorEmission'), n),
    emission: readRao(u64, addressOf('emission'), n),
    stake: readRao(u64, addressOf('stakeRao'), n),
    bonds: readBonds({ views, addressOf }, n),
  };
}

function readFlags(u8: Uint8Array, start: number, n: number): boolean[] {
  const flags = new Array<boolean>(n);
  for (let uid = 0; uid < n; uid++) flags[uid] = u8[start + uid] === 1;
  return flags;
}

function readShares(u16: Uint16Array, address: number, n: number): number[] {
  const start = address >> 1;
  const shares = new Array<number>(n);
  for (let uid = 0; uid < n; uid++) shares[uid] = u16[start + uid] ?? 0;
  return shares;
}

function readRao(u64: BigUint64Array, address: number, n: number): bigint[] {
  const start = address >> 3;
  const amounts = new Array<bigint>(n);
  for (let uid = 0; uid < n; uid++) amounts[uid] = u64[start + uid] ?? 0n;
  return amounts;
}

/**
 * The values of an epoch's rows are parts of one array: one copy for all costs a small part of one for each. Uids are
 * shared with other rows where the kernel says that they can be.
 */
function readBonds({ views, addressOf }: Pick<KernelMemory, 'views' | 'addressOf'>, n: number): SparseRowU16[] {
  const { u8, u16, u32 } = views;
  const starts = addressOf('newBondStarts') >> 2;
  const uidsAt = addressOf('newBondUids') >> 1;
  const valuesAt = addressOf('newBondValues') >> 1;
  const formsAt = addressOf('newBondUidForms');
  const values = u16.slice(valuesAt, valuesAt + (u32[starts + n] ?? 0));
  const rows = new Array<SparseRowU16>(n);
  let start = 0;
  for (let i = 0; i < n; i++) {
    const end = u32[starts + i + 1] ?? 0;
    if (start === end) rows[i] = EMPTY_ROW;
    else {
      const form = u8[formsAt + i];
      const uids =
        form === UID_FORMS.written
          ? u16.slice(uidsAt + start, uidsAt + end)
          : form === UID_FORMS.inOrder
            ? uidsInOrder(n)
            : otherUids(n - 1, i);
      rows[i] = { uids, values: values.subarray(start, end) };
    }
    start = end;
  }
  return rows;
}
