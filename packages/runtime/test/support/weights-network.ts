/** A subnet in which weights are set and committed. */
import { encodeWeightsPayload, type Refusal, toUid, weightsCommitHash } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { prepareCall } from '../../src/calls/prepare-call.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled } from '../../src/state/items/hyperparameter-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { account, bytesOf, createTestChain, hotkey, ports, SUBNET, type TestChain } from './test-chain.ts';

/** Uid 0, whose hotkey is the subnet owner's. */
export const OWNER = '//validator1_sn1';
/** Uid 1. */
export const VALIDATOR = '//validator2_sn1';
/** Uid 2. */
export const MINER = '//m1';
export const INDEX = storageIndexOf(SUBNET);

/**
 * Five neurons: owner 0, validator 1, miners 2 to 4, registered in block 1. The head is 20, the epoch count is 2, the next
 * epochs are in the blocks 30 and 40; permits are with 0 and 1.
 */
export function weightsNetwork({ isCommitReveal = false } = {}): TestChain {
  const chain = createTestChain();
  const uris = [VALIDATOR, MINER, '//m2', '//m3'];
  const register = (uri: string) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  chain.mine(uris.map(register));
  chain.mineTo(20n);
  chain.state.set(CommitRevealWeightsEnabled, isCommitReveal, SUBNET);
  return chain;
}

/** The stored row of a uid, as plain lists. */
export function storedRow(state: ChainState, uid: number, mechid = 0) {
  const { uids, values } = state.get(Weights, storageIndexOf(SUBNET, mechid), toUid(uid));
  return { uids: [...uids], values: [...values] };
}

/** What the pool says to a call for the block after the head. */
export function poolRefusal(state: ChainState, uri: string, call: Call['call']): Refusal | undefined {
  return prepareCall({ call }).admit(nextBlockContext(state, ports), account(uri));
}

const SALT = [7, 8, 9];

export interface Vote {
  readonly uids: number[];
  readonly values: number[];
  readonly salt: number[];
  readonly versionKey: bigint;
}

/** Weights for uids, all the same, with the tests' salt. */
export function vote(uids: number[], rest: Partial<Vote> = {}): Vote {
  return { uids, values: uids.map(() => 1), salt: SALT, versionKey: 0n, ...rest };
}

/** The hash of a vote of the uri's hotkey. */
export function hashOf(uri: string, given: Vote, mechid = 0): Uint8Array {
  return weightsCommitHash(ports.crypto, {
    hotkey: hotkey(uri),
    storageIndex: storageIndexOf(SUBNET, mechid),
    ...given,
  });
}

export function commit(uri: string, given: Vote) {
  return { case: 'commitWeights', value: { netuid: 1, commitHash: hashOf(uri, given) } } as const;
}

export function reveal(given: Vote) {
  return { case: 'revealWeights', value: { netuid: 1, ...given } } as const;
}

/** What the tests' crypto opens with any pulse of a test chain: the pulse, 32 zeros, then the payload. */
export function sealedOf(payload: Uint8Array): Uint8Array {
  return Uint8Array.of(...new Uint8Array(32), ...payload);
}

/** The sealed weights of a hotkey, each uid with weight 1. */
export function sealedVote(uri: string, uids: number[], versionKey = 0n): Uint8Array {
  const dests = Uint16Array.from(uids);
  const payload = { hotkey: hotkey(uri), uids: dests, values: dests.map(() => 1), versionKey };
  return sealedOf(encodeWeightsPayload(payload));
}

export function commitSealed(sealed: Uint8Array, round: bigint, rest: { netuid?: number; version?: number } = {}) {
  const { netuid = 1, version = 4 } = rest;
  return {
    case: 'commitTimelockedWeights',
    value: { netuid, commit: sealed, revealRound: round, commitRevealVersion: version },
  } as const;
}

/** Block 30 begins epoch 3 and, with a period of one block, round 31. */
export const REVEAL_ROUND = 31n;

/** The network with commit-reveal on and a sealed commit in block 21, so in epoch 2. */
export function committedNetwork(sealed: Uint8Array, round = REVEAL_ROUND, uri = VALIDATOR): TestChain {
  const chain = weightsNetwork({ isCommitReveal: true });
  const { error } = chain.run(uri, commitSealed(sealed, round));
  if (error !== undefined) throw new Error(`the commit was refused: ${error.name}`);
  return chain;
}
