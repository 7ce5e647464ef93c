import { type AccountId, type Crypto, extrinsicHash, type Random, type Refusal, WireError } from '@yumanet/protocol';
import { Call, type Event, type SignedExtrinsic, type StorageChange } from '@yumanet/protocol/messages';
import {
  applyBlock,
  type ChainState,
  checkExtrinsic,
  readNonce,
  simulateCall,
  snapshotOf,
  undoBlock,
} from '@yumanet/runtime';
import type { PoolChain, PoolCheck } from '../pool/extrinsic-pool.ts';
import type { BlockStore } from '../store/block-store.ts';
import type { ChainMachine } from './chain-machine.ts';

/** What a call would do on the head. */
export interface Simulation {
  readonly refusal?: Refusal;
  readonly events: readonly Event[];
  readonly changes: readonly StorageChange[];
}

/** The one chain of this process: its state, and everything that the pool, the producer and the routes ask of it. */
export interface LiveChain extends ChainMachine, PoolChain {
  /** For the read models; changed by `apply` and `undo` alone. */
  readonly state: ChainState;
  simulate(signer: AccountId, call: Call): Simulation;
}

export interface LiveChainParts {
  readonly crypto: Crypto;
  /** For tickets; nothing of it gets into the state. */
  readonly random: Random;
  /** Tells which extrinsics are in a block. */
  readonly store: BlockStore;
}

const TICKET_BYTES = 32;

/** Binds a state to its ports. */
export function createLiveChain(state: ChainState, { crypto, random, store }: LiveChainParts): LiveChain {
  const ports = { crypto };
  return {
    state,
    head: () => state.head,
    headNumber: () => state.head.number,
    apply: (input) => applyBlock(state, input, ports),
    undo: (applied) => undoBlock(state, applied),
    snapshot: () => snapshotOf(state),
    simulate: (signer, call) => simulateCall(state, signer, call, ports),
    check: (extrinsic) => checkForPool(state, crypto, extrinsic),
    nonceOf: (account) => readNonce(state, account),
    isIncluded: (hash) => store.findExtrinsic(hash) !== undefined,
    ticketForDev: () => random.bytes(TICKET_BYTES),
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
