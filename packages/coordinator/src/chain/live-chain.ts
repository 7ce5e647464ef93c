import { type AccountId, type Crypto, extrinsicHash, type Netuid, type Random, WireError } from '@yumanet/protocol';
import { Call, type SignedExtrinsic } from '@yumanet/protocol/messages';
import {
  applyBlock,
  type ChainState,
  checkExtrinsic,
  type Head,
  nextTimestampMs,
  readAccount,
  type Simulation,
  simulateCall,
  snapshotOf,
  type TracedRun,
  undoBlock,
} from '@yumanet/runtime';
import type { EpochKernel } from '@yumanet/yuma';
import type { PoolChain, PoolCheck } from '../pool/extrinsic-pool.ts';
import type { BlockStore } from '../store/block-store.ts';
import type { ChainMachine } from './chain-machine.ts';
import type { EpochRuns } from './epoch-runs.ts';
import type { RecentStates } from './recent-states.ts';

/** The one chain of this process: its state, and everything that the pool, the producer and the routes ask of it. */
export interface LiveChain extends ChainMachine, PoolChain {
  /** For the read models; changed by `apply` and `undo` alone. */
  readonly state: ChainState;
  /** The oldest block whose state `readAt` can show. */
  firstReadableBlock(): bigint;
  /** Shows `read` the state as of a block from `firstReadableBlock` to the head; `read` writes nothing. */
  readAt<T>(block: bigint, read: (state: ChainState) => T): T;
  simulate(signer: AccountId, call: Call): Simulation;
  /** The subnet's newest epoch with its trace, which costs one epoch when another one was asked for last. */
  findTracedEpoch(netuid: Netuid): TracedRun | undefined;
}

export interface LiveChainParts {
  readonly crypto: Crypto;
  /** Computes epochs. */
  readonly epochKernel: EpochKernel;
  /** For tickets; nothing of it gets into the state. */
  readonly random: Random;
  /** Tells which extrinsics are in a block. */
  readonly store: BlockStore;
  /** What opening the chain left, kept up to date by `apply` and `undo`. */
  readonly epochRuns: EpochRuns;
  /** The same. */
  readonly recentStates: RecentStates;
}

const TICKET_BYTES = 32;

/** Binds a state to its ports. */
export function createLiveChain(state: ChainState, parts: LiveChainParts): LiveChain {
  const { crypto, epochKernel, random, store, epochRuns, recentStates } = parts;
  const ports = { crypto, epochKernel };
  return {
    state,
    head: () => state.head,
    headNumber: () => state.head.number,
    nextTimestampMs: (nowMs, extrinsics) => nextTimestampMs(state, nowMs, extrinsics),
    apply: (input) => {
      const applied = applyBlock(state, input, ports);
      epochRuns.record(applied);
      recentStates.record(applied.undo);
      return applied;
    },
    undo: (applied) => {
      undoBlock(state, applied);
      epochRuns.forget(applied);
      recentStates.forget();
    },
    firstReadableBlock: recentStates.firstBlock,
    readAt: recentStates.readAt,
    snapshot: () => snapshotOf(state),
    simulate: (signer, call) => simulateCall(state, signer, call, ports),
    findTracedEpoch: (netuid) => epochRuns.findTraced(netuid),
    check: (extrinsic) => checkForPool(state, crypto, extrinsic),
    nonceOf: nonceReader(state),
    isIncluded: (hash) => store.findExtrinsic(hash) !== undefined,
    ticketForDev: () => random.bytes(TICKET_BYTES),
  };
}

/**
 * Reads nonces as of head, each once per block: the read model of an account also lists its hotkeys, and a coldkey with
 * thousands of them signs often.
 */
function nonceReader(state: ChainState): (account: AccountId) => bigint {
  const nonces = new Map<AccountId, bigint>();
  let head: Head | undefined;
  return (account) => {
    if (state.head !== head) {
      head = state.head;
      nonces.clear();
    }
    const known = nonces.get(account);
    if (known !== undefined) return known;
    const { nonce } = readAccount(state, account);
    nonces.set(account, nonce);
    return nonce;
  };
}

function checkForPool(state: ChainState, crypto: Crypto, extrinsic: SignedExtrinsic): PoolCheck {
  const verdict = checkExtrinsic(state, extrinsic, { crypto });
  if (verdict.kind === 'refused') return { kind: 'refused', hash: hashOf(crypto, extrinsic), refusal: verdict.refusal };
  return { kind: 'admitted', hash: verdict.hash, callName: nameOf(verdict.call) };
}

/** Undefined when a part has a length that cannot be signed, so that no such extrinsic has a hash. */
function hashOf(crypto: Crypto, extrinsic: SignedExtrinsic): Uint8Array | undefined {
  try {
    return extrinsicHash(crypto, extrinsic);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

/** The call's name in the messages, such as `burned_register`. */
function nameOf({ call }: Call): string {
  return Call.schema.fields.find(({ key }) => key === call.case)?.name ?? call.case;
}
