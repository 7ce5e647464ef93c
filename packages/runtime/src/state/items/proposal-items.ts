/**
 * Proposals that holders of alpha vote on. The reference chain has none; nothing is stored while they are off. See
 * docs/proposals.md.
 */
import type { Coldkey } from '@yumanet/protocol';
import { coldkeyKey, netuidKey } from '../decode-keys.ts';
import { boolValue, bytesValue, coldkeyValue, structValue, u64Value } from '../decode-values.ts';
import { declareDoubleMap, declareMap, declareValue } from '../storage-item.ts';
import { ZERO_COLDKEY } from '../zero-account.ts';

/** A change of one hyperparameter, and the votes on it so far. Amounts are rao of alpha. */
export interface Proposal {
  readonly proposer: Coldkey;
  /** An encoded `Call`. */
  readonly call: Uint8Array;
  readonly startBlock: bigint;
  /** In this block votes are counted. */
  readonly endBlock: bigint;
  /** What all holders had when it was made. */
  readonly total: bigint;
  readonly ayes: bigint;
  readonly nays: bigint;
}

export const ProposalsEnabled = declareValue('ProposalsEnabled', {
  pallet: 'Yumanet',
  value: boolValue,
  defaultValue: false,
});
/** The open proposal of a subnet. */
export const Proposals = declareMap('Proposals', netuidKey, {
  pallet: 'Yumanet',
  value: structValue<Proposal>('Proposal', {
    proposer: coldkeyValue,
    call: bytesValue,
    startBlock: u64Value,
    endBlock: u64Value,
    total: u64Value,
    ayes: u64Value,
    nays: u64Value,
  }),
  defaultValue: {
    proposer: ZERO_COLDKEY,
    call: new Uint8Array(0),
    startBlock: 0n,
    endBlock: 0n,
    total: 0n,
    ayes: 0n,
    nays: 0n,
  },
  isOptional: true,
});
/** Rao of alpha with which a coldkey can still vote on the open proposal: what it held when that was made. */
export const ProposalBallots = declareDoubleMap('ProposalBallots', [netuidKey, coldkeyKey], {
  pallet: 'Yumanet',
  value: u64Value,
  defaultValue: 0n,
});
