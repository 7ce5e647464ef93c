/** A network in memory, with keys by URI, for the runtime's tests. */

import {
  type AccountId,
  accountFromBytes,
  accountToBytes,
  asColdkey,
  asHotkey,
  type Coldkey,
  deriveKeyPair,
  type Hotkey,
  type KeyPair,
  type Netuid,
  type Refusal,
  signExtrinsic,
  toNetuid,
} from '@yumanet/protocol';
import type { Call, Event, Extrinsic, Receipt, SignedExtrinsic } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { type AppliedBlock, applyBlock } from '../../src/block/apply-block.ts';
import { genesisHashOf } from '../../src/block/genesis-hash.ts';
import { prepareCall } from '../../src/calls/prepare-call.ts';
import { atomically, nextBlockContext } from '../../src/context/block-context.ts';
import { buildGenesis } from '../../src/genesis/build-genesis.ts';
import type { BeaconOptions, GenesisOptions } from '../../src/genesis/genesis-options.ts';
import type { KernelPorts } from '../../src/ports.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { CommitRevealWeightsEnabled } from '../../src/state/items/hyperparameter-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import { openState } from '../../src/state/snapshot.ts';

export const TAO = 1_000_000_000n;
export const ports = { crypto: createFakeCrypto() };
export const SUBNET: Netuid = toNetuid(1);

const keys = new Map<string, KeyPair>();

/** The key pair of a URI such as `//Alice`. */
export function keyPair(uri: string): KeyPair {
  const known = keys.get(uri) ?? deriveKeyPair(ports.crypto, uri);
  keys.set(uri, known);
  return known;
}

export function account(uri: string): AccountId {
  return accountFromBytes(keyPair(uri).publicKey);
}

export function hotkey(uri: string): Hotkey {
  return asHotkey(account(uri));
}

export function coldkey(uri: string): Coldkey {
  return asColdkey(account(uri));
}

/** The 32 bytes of a URI's account, as messages have them. */
export function bytesOf(uri: string): Uint8Array {
  return accountToBytes(account(uri));
}

const FUNDED = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'];

/** What the genesis says of a beacon; the tests make up its pulses. */
const TEST_BEACON: BeaconOptions = {
  scheme: 'x25519',
  periodBlocks: 1n,
  seedHash: new Uint8Array(32).fill(1),
  publicKey: new Uint8Array(0),
};

export function genesisOptions(overrides: Partial<GenesisOptions> = {}): GenesisOptions {
  const { validators = 2, subnets = 1 } = overrides;
  return {
    name: 'test',
    preset: 'fast',
    validators,
    subnets,
    seed: 'seed',
    beacon: TEST_BEACON,
    accounts: FUNDED.map((uri) => ({ account: account(uri), freeRao: 1_000_000n * TAO })),
    sudo: account('//Alice'),
    author: account('//One'),
    neuronsOwner: coldkey('//Alice'),
    validatorHotkeys: Array.from({ length: subnets }, (_, subnet) =>
      Array.from({ length: validators }, (_, index) => hotkey(`//validator${index + 1}_sn${subnet + 1}`)),
    ),
    subnetOwner: coldkey('//Bob'),
    ...overrides,
  };
}

export interface TestChain {
  readonly state: ChainState;
  /** Signs with the account's next nonce, counting what was signed since the last block. */
  sign(uri: string, call: Call['call']): Extrinsic;
  /** Seals the next block. */
  mine(extrinsics?: readonly Extrinsic[]): AppliedBlock;
  /** Seals empty blocks up to this one. */
  mineTo(block: bigint): void;
  /** Signs and seals one call; returns what became of it. */
  run(uri: string, call: Call['call']): Receipt;
}

export function createTestChain(overrides: Partial<GenesisOptions> = {}, kernels?: KernelPorts): TestChain {
  return wrapState(openState(buildGenesis(genesisOptions(overrides), ports), ports), kernels);
}

/** Switches commit-reveal off, which is on from genesis. */
export function allowPlainWeights(state: ChainState, netuid = SUBNET): void {
  state.set(CommitRevealWeightsEnabled, false, netuid);
}

export function wrapState(state: ChainState, kernels: KernelPorts = {}): TestChain {
  let signed = new Map<string, bigint>();
  const sign = (uri: string, call: Call['call']): Extrinsic => {
    const nonce = signed.get(uri) ?? state.get(Account, account(uri)).nonce;
    signed.set(uri, nonce + 1n);
    return { extrinsic: { case: 'signed', value: signCall(state, uri, { call: { call }, nonce }) } };
  };
  const mine = (extrinsics: readonly Extrinsic[] = []): AppliedBlock => {
    signed = new Map();
    return applyBlock(state, blockInput(extrinsics), { ...ports, ...kernels });
  };
  return {
    state,
    sign,
    mine,
    mineTo: (block) => {
      while (state.head.number < block) mine();
    },
    run: (uri, call) => {
      const [receipt] = mine([sign(uri, call)]).block.receipts;
      if (receipt === undefined) throw new Error('the block has no receipt');
      return receipt;
    },
  };
}

export function signCall(
  state: ChainState,
  uri: string,
  { call, nonce, validUntil }: { readonly call: Call; readonly nonce: bigint; readonly validUntil?: bigint },
): SignedExtrinsic {
  return signExtrinsic(ports.crypto, keyPair(uri), {
    genesisHash: genesisHashOf(state),
    nonce,
    validUntil: validUntil ?? state.head.number + 64n,
    call,
  });
}

export function blockInput(extrinsics: readonly Extrinsic[]) {
  return { timestampMs: 0n, mode: 'manual', pulse: new Uint8Array(32), extrinsics };
}

export interface Attempt {
  readonly refusal: Refusal | undefined;
  readonly events: readonly Event[];
}

/** Dispatches a call in the block after the head, without nonce, fee and block step. What it writes stays in the journal. */
export function attempt(state: ChainState, uri: string | 'root', call: Call['call']): Attempt {
  const context = nextBlockContext(state, ports);
  const origin = uri === 'root' ? ({ kind: 'root' } as const) : ({ kind: 'signed', account: account(uri) } as const);
  const refusal = atomically(context, () => prepareCall({ call }).dispatch(context, origin));
  return { refusal, events: context.events.take() };
}

/** The names of events, in order. */
export function eventNames(events: readonly Event[]): string[] {
  return events.map(({ name }) => name);
}

/** Attempts a call that must be refused and must change nothing; returns the refusal. */
export function refusalOf(state: ChainState, uri: string | 'root', call: Call['call']): Refusal {
  const mark = state.mark();
  const { refusal, events } = attempt(state, uri, call);
  if (refusal === undefined) throw new Error(`${call.case} went through`);
  if (state.mark() !== mark || events.length > 0) throw new Error(`${call.case} was refused and left something behind`);
  return refusal;
}

/** Attempts a call that must go through; returns its events. */
export function eventsOf(state: ChainState, uri: string | 'root', call: Call['call']): readonly Event[] {
  const { refusal, events } = attempt(state, uri, call);
  if (refusal !== undefined)
    throw new Error(
      `${call.case} was refused: ${refusal.name} ${JSON.stringify(refusal.facts, (_, v) => (typeof v === 'bigint' ? v.toString() : v))}`,
    );
  return events;
}
