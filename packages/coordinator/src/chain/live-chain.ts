import { type AccountId, type Crypto, extrinsicHash, type Netuid, type Random, WireError } from '@yumanet/protocol';
import { type BeaconRound, Call, type Extrinsic, type SignedExtrinsic } from '@yumanet/protocol/messages';
import {
  applyBlock,
  type BlockInput,
  type ChainState,
  checkDevExtrinsic,
  checkExtrinsic,
  genesisHashOf,
  type Head,
  nextRound,
  nextTimestampMs,
  type RuntimePorts,
  readAccount,
  readRound,
  type Simulation,
  sealScheme,
  simulateCall,
  snapshotOf,
  type TracedRun,
  undoBlock,
} from '@yumanet/runtime';
import type { PoolChain, PoolCheck } from '../pool/extrinsic-pool.ts';
import type { BlockStore, ChainBase } from '../store/block-store.ts';
import { createBeaconMemory } from './beacon-memory.ts';
import type { ChainClock } from './chain-clock.ts';
import type { ChainMachine } from './chain-machine.ts';
import type { OpenedChain } from './open-chain.ts';
import type { PastRead, PastStates } from './past-states.ts';

/** The one chain of this process: its state, and everything that the pool, the producer and the routes ask of it. */
export interface LiveChain extends ChainMachine, PoolChain {
  /** For the read models; changed by `apply` and `undo`, and another one after `replace`. */
  readonly state: ChainState;
  /** The first state that is kept, and what the chain was made from. */
  base(): ChainBase;
  genesisHash(): Uint8Array;
  /** The oldest block whose state is in memory. */
  firstReadableBlock(): bigint;
  /** Shows `read` the state as of a block from `firstReadableBlock` to the head; `read` writes nothing. */
  readAt<T>(block: bigint, read: (state: ChainState) => T): T;
  /** The same for a block before that, from the base on. Cost: the blocks since the checkpoint before it are executed. */
  readPast<T>(block: bigint, read: (state: ChainState) => T): Promise<PastRead<T>>;
  /** A round of the beacon, with its private half when the state knows it; undefined for one that no block can begin. */
  readRound(state: ChainState, round: bigint): BeaconRound | undefined;
  simulate(signer: AccountId, call: Call): Simulation;
  /** What the block after the head of a copy of the state depends on besides it: 12 seconds later, with its pulse. */
  inputAfter(state: ChainState, extrinsics: readonly Extrinsic[]): BlockInput;
  /** The subnet's newest epoch with its trace, which costs one epoch when another one was asked for last. */
  findTracedEpoch(netuid: Netuid, mechid: number): TracedRun | undefined;
  /** Takes blocks back until this one, from `firstReadableBlock` on, is the head. The store has done so already. */
  undoTo(block: bigint): void;
  /** Puts another chain, or this one at another block, in its place. The store has it already. */
  replace(opened: OpenedChain): void;
}

export interface LiveChainParts {
  readonly ports: RuntimePorts;
  readonly clock: ChainClock;
  /** For tickets; nothing of it gets into the state. */
  readonly random: Random;
  /** Tells which extrinsics are in a block. */
  readonly store: BlockStore;
  readonly pastStates: PastStates;
}

const TICKET_BYTES = 32;
/** Between the blocks of a copy: the block time of the reference chain. */
const COPY_BLOCK_TIME_MS = 12_000n;
const NO_PULSE = new Uint8Array(0);

/** Binds an opened chain to its ports. */
export function createLiveChain(opened: OpenedChain, parts: LiveChainParts): LiveChain {
  const { ports, clock, random, store, pastStates } = parts;
  let now = opened;
  const beacons = createBeaconMemory();
  const beaconOf = (state: ChainState) => beacons.find(sealScheme(state), now.base.identity.beaconSeed);
  const pulseAfter = (state: ChainState) => {
    const round = nextRound(state);
    return round === undefined ? NO_PULSE : beaconOf(state).privateHalf(round);
  };
  const head = () => now.state.head;
  return {
    get state() {
      return now.state;
    },
    head,
    base: () => now.base,
    genesisHash: () => genesisHashOf(now.state),
    headNumber: () => head().number,
    nextPulse: () => pulseAfter(now.state),
    inputAfter: (state, extrinsics) => ({
      timestampMs: state.head.header.timestampMs + COPY_BLOCK_TIME_MS,
      mode: 'manual',
      pulse: pulseAfter(state),
      extrinsics,
    }),
    readRound: (state, round) => readRound(state, round, beaconOf(state)),
    nextTimestampMs: (extrinsics) => nextTimestampMs(now.state, clock.timeOf(head().number + 1n), extrinsics),
    clockChangeWith: clock.changeWith,
    apply: (input) => {
      const applied = applyBlock(now.state, input, ports);
      now.epochRuns.record(applied);
      now.recentStates.record(applied.undo);
      return applied;
    },
    undo: (applied) => {
      undoBlock(now.state, applied.undo);
      now.epochRuns.forgetAfter(head().number);
      now.recentStates.forget();
    },
    firstReadableBlock: () => now.recentStates.firstBlock(),
    readAt: (block, read) => now.recentStates.readAt(block, read),
    readPast: (block, read) => pastStates.readAt(block, read),
    snapshot: () => snapshotOf(now.state),
    simulate: (signer, call) => simulateCall(now.state, signer, call, ports),
    findTracedEpoch: (netuid, mechid) => now.epochRuns.findTraced(netuid, mechid),
    check: (extrinsic) => checkForPool(now.state, ports.crypto, extrinsic),
    checkDev: (extrinsic) => checkDevExtrinsic(now.state, extrinsic),
    nonceOf: nonceReader(() => now.state),
    isIncluded: (hash) => store.findExtrinsic(hash) !== undefined,
    ticketForDev: () => random.bytes(TICKET_BYTES),
    undoTo: (block) => {
      now.recentStates.undoTo(block);
      now.epochRuns.forgetAfter(block);
      pastStates.forget();
    },
    replace: (next) => {
      now = next;
      pastStates.forget();
    },
  };
}

/**
 * Reads nonces as of head, each once per block: the read model of an account also lists its hotkeys, and a coldkey with
 * thousands of them signs often.
 */
function nonceReader(stateNow: () => ChainState): (account: AccountId) => bigint {
  const nonces = new Map<AccountId, bigint>();
  let head: Head | undefined;
  return (account) => {
    const state = stateNow();
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
  const { hash, call } = verdict;
  return { kind: 'admitted', hash, callName: nameOf(call), eventBytes: eventBytesOf(call) };
}

/** An event of a failed item with its error: about 280 bytes, and some errors have more facts. */
const FAILED_ITEM_BYTES = 400;

/** A batch is free, and each item of a few bytes may leave such an event. */
function eventBytesOf({ call }: Call): number {
  const isBatch = call.case === 'batchSetWeights' || call.case === 'batchCommitWeights';
  return isBatch ? call.value.netuids.length * FAILED_ITEM_BYTES : 0;
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
