/**
 * Commitments of hotkeys, one per subnet, and what timelocked fields of them revealed. Source: docs/rules/subnets.md
 * section 6.1. Block numbers of this module have 32 bits on the reference chain, except in `RevealedCommitments`.
 */
import type { Hotkey } from '@yumanet/protocol';
import { type CommitmentField, commitmentFieldValue, pairValue } from '../decode-commitment-values.ts';
import { committerKey, netuidKey } from '../decode-keys.ts';
import { bytesValue, hotkeyValue, listValue, structValue, u16Value, u32Value, u64Value } from '../decode-values.ts';
import { declareDoubleMap, declareValue } from '../storage-item.ts';

interface CommitmentInfo {
  readonly fields: readonly CommitmentField[];
}

export interface CommitmentRegistration {
  /** Rao; commitments cost nothing, so this is always 0. */
  readonly deposit: bigint;
  /** When it was set. */
  readonly block: number;
  readonly info: CommitmentInfo;
}

/** The current commitment of a hotkey. It stays when the hotkey loses its uid. */
export const CommitmentOf = declareDoubleMap('CommitmentOf', [netuidKey, committerKey], {
  pallet: 'Commitments',
  value: structValue<CommitmentRegistration>('Registration', {
    deposit: u64Value,
    block: u32Value,
    info: structValue<CommitmentInfo>('CommitmentInfo', { fields: listValue(commitmentFieldValue) }),
  }),
  isOptional: true,
  defaultValue: { deposit: 0n, block: 0, info: { fields: [] } },
});

/** The block of the last `set_commitment`, also after its fields are gone. */
export const LastCommitment = declareDoubleMap('LastCommitment', [netuidKey, committerKey], {
  pallet: 'Commitments',
  value: u32Value,
  isOptional: true,
  defaultValue: 0,
});

export interface UsedSpace {
  /** The `SubnetEpochIndex` that the space belongs to. */
  readonly lastEpoch: bigint;
  /** Bytes. */
  readonly usedSpace: bigint;
}

/** What a hotkey committed in an epoch of the subnet. */
export const UsedSpaceOf = declareDoubleMap('UsedSpaceOf', [netuidKey, committerKey], {
  pallet: 'Commitments',
  value: structValue<UsedSpace>('UsageTracker', { lastEpoch: u64Value, usedSpace: u64Value }),
  isOptional: true,
  defaultValue: { lastEpoch: 0n, usedSpace: 0n },
});

/** Bytes that a hotkey may commit in an epoch of a subnet. */
export const MaxSpace = declareValue('MaxSpace', { pallet: 'Commitments', value: u32Value, defaultValue: 3_100 });

/** A netuid and the hotkey whose commitment there has a timelocked field. */
export type TimelockedKey = readonly [number, Hotkey];

const NO_KEYS: readonly TimelockedKey[] = [];

/** Every commitment with a timelocked field, by netuid and then by hotkey. */
export const TimelockedIndex = declareValue('TimelockedIndex', {
  pallet: 'Commitments',
  value: listValue(pairValue(u16Value, hotkeyValue)),
  defaultValue: NO_KEYS,
});

/** What was revealed and in which block, the newest last. */
export const RevealedCommitments = declareDoubleMap('RevealedCommitments', [netuidKey, committerKey], {
  pallet: 'Commitments',
  value: listValue(pairValue(bytesValue, u64Value)),
  isOptional: true,
  defaultValue: [],
});

/** The block in which a hotkey last asked for a reset of its bonds, whether or not the subnet allows it. */
export const LastBondsReset = declareDoubleMap('LastBondsReset', [netuidKey, committerKey], {
  pallet: 'Commitments',
  value: u32Value,
  isOptional: true,
  defaultValue: 0,
});
