/** Who the neurons are, how old their updates are, and what they give each other: what needs more than one column. */
import { type AccountId, ss58Encode, toAccountId } from '@yumanet/protocol';
import { type SparseRowU16, U64_MAX } from '@yumanet/yuma';
import { parseAddress, parseWhole } from './cell-values.ts';
import type { ColumnName } from './column-names.ts';
import type { ColumnReader } from './column-reader.ts';
import { EMPTY_ROW, parseRow } from './parse-row.ts';
import type { Problems } from './problems.ts';

const U16_MAX = 65_535n;
/** Stands in a value that is not used, because there are problems. */
const NOBODY = toAccountId('0'.repeat(64));

/** The uid of each row; together they must be 0 to n - 1. */
export function readUids(reader: ColumnReader, problems: Problems): readonly number[] {
  const uids = reader.required('uid', (value) => parseWhole(value, U16_MAX)).map((uid) => Number(uid ?? -1n));
  const seen = new Set<number>();
  for (const [place, uid] of uids.entries()) {
    if (uid !== -1 && seen.has(uid)) reader.complain(place, 'uid', `${uid} is there twice`);
    seen.add(uid);
  }
  const gap = uids.findIndex((_, uid) => !seen.has(uid));
  if (gap !== -1 && seen.size === uids.length && !seen.has(-1)) {
    problems.add(`uid ${gap} is missing: ${uids.length} neurons have the uids 0 to ${uids.length - 1}`);
  }
  return uids;
}

/** The place of the row of each uid. */
export function placesByUid(uids: readonly number[]): readonly number[] {
  return uids.map((_, uid) => uids.indexOf(uid));
}

export interface NeuronKeys {
  readonly hotkeys: readonly AccountId[];
  readonly coldkeys: readonly AccountId[];
}

/** A hotkey has one uid. */
export function readKeys(reader: ColumnReader): NeuronKeys {
  const hotkeys = reader.required('hotkey', parseAddress);
  const seen = new Set<AccountId>();
  for (const [place, hotkey] of hotkeys.entries()) {
    if (hotkey === undefined) continue;
    if (seen.has(hotkey)) reader.complain(place, 'hotkey', `${ss58Encode(hotkey)} is there twice`);
    seen.add(hotkey);
  }
  const coldkeys = reader.required('coldkey', parseAddress);
  return {
    hotkeys: hotkeys.map((account) => account ?? NOBODY),
    coldkeys: coldkeys.map((account) => account ?? NOBODY),
  };
}

export interface NeuronAges {
  /** The picture's block; undefined when nothing tells it. */
  readonly block?: bigint;
  /** True when it is the newest block of the columns, because the file does not say it. */
  readonly isBlockAssumed: boolean;
  readonly updatedAgo: readonly (bigint | undefined)[];
  readonly registeredAgo: readonly (bigint | undefined)[];
}

/** Blocks from each update and registration to the picture. Nothing happens after the picture's block. */
export function readAges(reader: ColumnReader, givenBlock: bigint | undefined): NeuronAges {
  const updates = reader.counts('lastUpdate', U64_MAX);
  const registrations = reader.counts('registeredAt', U64_MAX);
  const ages = reader.counts('updatedAgo', U64_MAX);
  const known = [...updates, ...registrations].filter((block) => block !== undefined);
  const newest = known.reduce((latest, block) => (block > latest ? block : latest), 0n);
  const block = givenBlock ?? (known.length > 0 ? newest : undefined);
  const agesOf = (name: ColumnName, blocks: readonly (bigint | undefined)[]) =>
    blocks.map((at, place) => {
      if (at === undefined || block === undefined) return undefined;
      if (at <= block) return block - at;
      reader.complain(place, name, `is ${at}, and the file is of block ${block}`);
      return undefined;
    });
  const fromUpdates = agesOf('lastUpdate', updates);
  const updatedAgo = fromUpdates.map((age, place) => {
    const told = ages[place];
    if (age !== undefined && told !== undefined && age !== told) {
      reader.complain(place, 'updatedAgo', `is ${told}, and the last update was ${age} blocks ago`);
    }
    return told ?? age;
  });
  return {
    ...(block === undefined ? {} : { block }),
    isBlockAssumed: givenBlock === undefined && block !== undefined,
    updatedAgo,
    registeredAgo: agesOf('registeredAt', registrations),
  };
}

export interface NeuronRows {
  readonly weights: readonly SparseRowU16[];
  readonly bonds: readonly SparseRowU16[];
}

export function readRows(reader: ColumnReader, uids: readonly number[], { hotkeys }: NeuronKeys): NeuronRows {
  const uidOf = new Map(hotkeys.map((hotkey, place) => [ss58Encode(hotkey), uids[place] ?? 0]));
  const targets = { count: uids.length, uidOf };
  const rowsOf = (name: ColumnName) => reader.optional(name, (value) => parseRow(value, targets));
  return {
    weights: rowsOf('weights').map((row) => row ?? EMPTY_ROW),
    bonds: rowsOf('bonds').map((row) => row ?? EMPTY_ROW),
  };
}
