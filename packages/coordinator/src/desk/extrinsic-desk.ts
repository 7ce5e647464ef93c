import { type Clock, FaultError, type Refusal, refuse, toErrorInfo } from '@yumanet/protocol';
import type { DevExtrinsic, ExtrinsicStatus, Receipt, SignedExtrinsic } from '@yumanet/protocol/messages';
import type { CoordinatorMetrics } from '../metrics/coordinator-metrics.ts';
import type { Dropped, ExtrinsicPool, Submission } from '../pool/extrinsic-pool.ts';
import type { PoolEntry } from '../pool/pool-entry.ts';
import type { Producer } from '../producer/producer.ts';
import type { SealedBlock, SealedGroup } from '../producer/sealer.ts';
import type { BlockStore } from '../store/block-store.ts';
import type { RecentOutcomes } from './recent-outcomes.ts';

/** How long a client wants to wait for the block; undefined asks for no more than a place in the pool. */
export interface Patience {
  readonly timeoutMs: number | undefined;
  /** Ends when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** What became of a submission: taken (into the pool, or already into a block), or refused. */
export type DeskAnswer =
  | { readonly kind: 'taken'; readonly status: ExtrinsicStatus }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface DeskParts {
  readonly clock: Clock;
  readonly pool: ExtrinsicPool;
  readonly outcomes: RecentOutcomes;
  readonly store: BlockStore;
  readonly producer: Producer;
  readonly metrics: CoordinatorMetrics;
}

/** Where extrinsics are handed in and asked after. */
export interface ExtrinsicDesk {
  submit(extrinsic: SignedExtrinsic, patience: Patience): Promise<DeskAnswer>;
  submitDev(extrinsic: DevExtrinsic, patience: Patience): Promise<DeskAnswer>;
  status(hash: Uint8Array): ExtrinsicStatus;
  /** Blocks are durable: answers who waits for them. */
  settle(group: SealedGroup): void;
  /** Entries left the pool without a block: answers who waits for them. */
  drop(dropped: readonly Dropped[]): void;
  /** There will be no further block: answers who still waits. */
  dismiss(refusal: Refusal): void;
}

type Listener = (answer: DeskAnswer) => void;

export function createExtrinsicDesk(parts: DeskParts): ExtrinsicDesk {
  const { pool, outcomes, producer, metrics } = parts;
  const listeners = new Map<number, Listener>();

  const take = async (submission: Submission, patience: Patience): Promise<DeskAnswer> => {
    metrics.countExtrinsic(submission.kind === 'accepted' ? 'accepted' : 'rejected');
    if (submission.kind === 'refused') {
      const { hash, refusal } = submission;
      if (hash !== undefined) outcomes.add(hash, { kind: 'refused', refusal });
      return { kind: 'refused', refusal };
    }
    const { entry } = submission;
    const settled = new Promise<DeskAnswer>((resolve) => listeners.set(entry.sequence, resolve));
    producer.notifyReady();
    return waitFor(parts.clock, settled, { ...patience, timeoutMs: patience.timeoutMs ?? 0 }).then((answer) => {
      listeners.delete(entry.sequence);
      return answer ?? { kind: 'taken', status: waitingStatus(entry.hash) };
    });
  };
  const answer = (entry: PoolEntry, outcome: DeskAnswer) => {
    listeners.get(entry.sequence)?.(outcome);
    listeners.delete(entry.sequence);
  };
  const settleDropped = ({ entry, refusal }: Dropped) => {
    metrics.countExtrinsic('dropped');
    outcomes.add(entry.hash, { kind: 'refused', refusal });
    answer(entry, { kind: 'refused', refusal });
  };
  const settleBlock = (sealed: SealedBlock) => {
    for (const [index, entry] of sealed.entries.entries()) {
      const receipt = receiptAt(sealed.block.receipts, index);
      metrics.countExtrinsic(receipt.error === undefined ? 'succeeded' : 'failed');
      if (entry.signed === undefined) outcomes.add(entry.hash, { kind: 'renamed', hash: receipt.hash });
      answer(entry, { kind: 'taken', status: includedStatus(sealed.block.header.number, sealed.block.hash, receipt) });
    }
  };

  const drop = (dropped: readonly Dropped[]) => {
    for (const one of dropped) settleDropped(one);
  };

  return {
    submit: async (extrinsic, patience) => refuseIdle(producer) ?? take(pool.submit(extrinsic), patience),
    submitDev: async (extrinsic, patience) => refuseIdle(producer) ?? take(pool.submitDev(extrinsic), patience),
    status: (hash) => findStatus(parts, hash),
    settle: ({ blocks, dropped }) => {
      for (const block of blocks) settleBlock(block);
      drop(dropped);
    },
    drop,
    dismiss: (refusal) => {
      for (const listener of listeners.values()) listener({ kind: 'refused', refusal });
      listeners.clear();
    },
  };
}

/** A pool whose entries can never come into a block takes none. */
function refuseIdle(producer: Producer): DeskAnswer | undefined {
  const reason = producer.haltReason();
  if (reason !== undefined) return { kind: 'refused', refusal: haltedRefusal(reason) };
  return producer.isStopped() ? { kind: 'refused', refusal: stoppingRefusal() } : undefined;
}

/** There will be no further block, and why: one breaks an invariant, or blocks can no longer be kept. What is a bug only the log says. */
export function haltedRefusal(reason: unknown): Refusal {
  const what = reason instanceof FaultError ? reason.message : 'it could not keep its last block';
  return refuse('request', 'InternalError', {}, `The chain has halted: ${what}. See /readyz and the log.`);
}

/** The coordinator ends; what waits in the pool is not kept. */
export function stoppingRefusal(): Refusal {
  return refuse('request', 'ServerBusy', {}, 'The coordinator is stopping: what waits in the pool is lost.');
}

/** The answer, or undefined when it takes longer than the patience lasts. What is already answered wins over zero patience. */
function waitFor(
  clock: Clock,
  settled: Promise<DeskAnswer>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<DeskAnswer | undefined> {
  if (timeoutMs === 0) return Promise.race([settled, Promise.resolve(undefined)]);
  return new Promise((resolve) => {
    const giveUp = () => finish(undefined);
    const cancelTimer = clock.startTimer(timeoutMs, giveUp);
    const finish = (answer: DeskAnswer | undefined) => {
      cancelTimer();
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    signal.addEventListener('abort', giveUp);
    void settled.then(finish);
  });
}

function findStatus(parts: DeskParts, hash: Uint8Array): ExtrinsicStatus {
  if (parts.pool.find(hash) !== undefined) return waitingStatus(hash);
  const included = findIncluded(parts.store, hash);
  if (included !== undefined) return included;
  const outcome = parts.outcomes.find(hash);
  if (outcome === undefined) return statusOf(hash, 'unknown');
  if (outcome.kind === 'refused') return { ...statusOf(hash, 'refused'), error: toErrorInfo(outcome.refusal) };
  return findIncluded(parts.store, outcome.hash) ?? statusOf(hash, 'unknown');
}

function findIncluded(store: BlockStore, hash: Uint8Array): ExtrinsicStatus | undefined {
  const place = store.findExtrinsic(hash);
  if (place === undefined) return undefined;
  const block = store.readBlock(place.block)?.block;
  if (block === undefined) throw new Error(`the index names block ${place.block}, which is not there`);
  return includedStatus(place.block, block.hash, receiptAt(block.receipts, place.index));
}

function statusOf(hash: Uint8Array, state: string): ExtrinsicStatus {
  return { hash, state };
}

function waitingStatus(hash: Uint8Array): ExtrinsicStatus {
  return statusOf(hash, 'pool');
}

function includedStatus(block: bigint, blockHash: Uint8Array, receipt: Receipt): ExtrinsicStatus {
  return { ...statusOf(receipt.hash, 'included'), block, blockHash, receipt };
}

function receiptAt(receipts: readonly Receipt[], index: number): Receipt {
  const receipt = receipts[index];
  if (receipt === undefined) throw new Error(`a block has no receipt for its extrinsic ${index}`);
  return receipt;
}
