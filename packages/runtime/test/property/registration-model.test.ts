/** Any sequence of registrations, trims and swaps does what an independent model of the rules does. */

import { toNetuid, toUid } from '@yumanet/protocol';
import type { Call, DevExtrinsic, Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { TxRateLimit } from '../../src/state/items/chain-parameter-items.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import * as neurons from '../../src/state/items/neuron-items.ts';
import * as registration from '../../src/state/items/registration-items.ts';
import { TargetRegistrationsPerInterval } from '../../src/state/items/registration-parameter-items.ts';
import { Owner, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { Account } from '../../src/state/items/system-items.ts';
import {
  MODEL,
  type Model,
  type ModelSettings,
  type ModelSubnet,
  register,
  rootRegister,
  startBlock,
  swapColdkey,
  swapHotkey,
  trim,
} from '../support/registration-model.ts';
import { setStake } from '../support/set-stake.ts';
import { account, bytesOf, createTestChain, hotkey, TAO, type TestChain } from '../support/test-chain.ts';

const ROOT = toNetuid(0);
const COLDKEYS = ['//Alice', '//Bob', '//Eve', '//poor', '//fresh'];
const OWNER_HOTKEYS = ['//validator1_sn1', '//validator1_sn2'];
const HOTKEYS = [...OWNER_HOTKEYS, '//h1', '//h2', '//h3', '//h4', '//h5', '//h6', '//h7'];
const SUBNETS = [1, 2].map(toNetuid);

/** Who signs: a key of its own, or whoever owns the hotkey by then. */
type Signer = string;
const OWNER: Signer = 'owner';

type Step =
  | {
      readonly kind: 'register';
      readonly netuid: number;
      readonly hotkey: string;
      readonly by: Signer;
      /** Rao of the limit above the price. */
      readonly margin?: bigint | undefined;
    }
  | { readonly kind: 'historic'; readonly netuid: number; readonly hotkey: string; readonly by: Signer }
  | { readonly kind: 'root'; readonly hotkey: string; readonly by: Signer }
  | {
      readonly kind: 'swap';
      /** One of the hotkeys that somebody owns by then, counted round and round. */
      readonly nthOwned: number;
      readonly to: string;
      readonly netuid: number | undefined;
      readonly keepStake: boolean;
      readonly by: Signer;
    }
  | { readonly kind: 'trim'; readonly netuid: number; readonly maxN: number; readonly by: Signer }
  | { readonly kind: 'coldkey'; readonly from: string; readonly to: string };

/** What the test writes between two blocks, as the economy would. */
interface Weather {
  readonly netuid: number;
  readonly emission: readonly bigint[];
  readonly staker: string;
  readonly rootStake: bigint;
}

const anyHotkey = fc.constantFrom(...HOTKEYS);
const netuid = fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3);
const by = fc.oneof(
  { weight: 4, arbitrary: fc.constant(OWNER) },
  { weight: 1, arbitrary: fc.constantFrom(...COLDKEYS) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      netuid,
      hotkey: anyHotkey,
      by,
      margin: fc.option(fc.constantFrom(-1n, 0n, 1n), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('historic' as const), netuid, hotkey: anyHotkey, by }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('root' as const), hotkey: anyHotkey, by }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('swap' as const),
      nthOwned: fc.nat({ max: 50 }),
      to: anyHotkey,
      netuid: fc.option(netuid, { nil: undefined }),
      keepStake: fc.boolean(),
      by,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('trim' as const),
      netuid,
      maxN: fc.integer({ min: 1, max: 7 }),
      by: fc.constantFrom('//Bob', '//Bob', '//Bob', '//Eve'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('coldkey' as const),
      from: fc.constantFrom('//Eve', '//poor', '//fresh'),
      to: fc.constantFrom('//Eve', '//poor', '//fresh'),
    }),
  },
);
const weather: fc.Arbitrary<Weather> = fc.record({
  netuid: fc.constantFrom(1, 2),
  emission: fc.array(fc.bigInt({ min: 0n, max: 2n }), { minLength: 6, maxLength: 6 }),
  staker: anyHotkey,
  rootStake: fc.bigInt({ min: 0n, max: 3n }),
});
const plan = fc.array(
  fc.record({
    weather: fc.option(weather, { nil: undefined, freq: 2 }),
    steps: fc.array(step, { maxLength: 4, size: 'max' }),
  }),
  { minLength: 1, maxLength: 30, size: 'max' },
);
const settings: fc.Arbitrary<ModelSettings> = fc.record({
  // Half-lives of 1, 2, 10 and 360 blocks: the numbers of docs/rules/subnets.md section 1.3.
  decayQ32: fc.constantFrom(2_147_483_648n, 3_037_000_500n, 4_007_346_185n, 4_286_705_684n),
  minNonImmuneUids: fc.integer({ min: 0, max: 2 }),
  immuneOwnerUidsLimit: fc.integer({ min: 1, max: 2 }),
  txRateLimit: fc.constantFrom(0n, 2n),
});
const HALF_LIVES = new Map([
  [2_147_483_648n, 1],
  [3_037_000_500n, 2],
  [4_007_346_185n, 10],
  [4_286_705_684n, 360],
]);

const MAX_UIDS = 4;
const ROOT_SEATS = 3;

/** Two subnets of four slots whose epochs never run, and a root of three seats. */
function startChain({ decayQ32, minNonImmuneUids, immuneOwnerUidsLimit, txRateLimit }: ModelSettings): TestChain {
  const chain = createTestChain({ subnets: 2 });
  const { state } = chain;
  for (const id of SUBNETS) {
    state.set(parameters.Tempo, 0, id);
    state.set(parameters.MaxAllowedUids, MAX_UIDS, id);
    state.set(parameters.MinAllowedUids, MODEL.minAllowedUids, id);
    state.set(parameters.ImmunityPeriod, Number(MODEL.immunityPeriod), id);
    state.set(parameters.MinNonImmuneUids, minNonImmuneUids, id);
    state.set(parameters.ImmuneOwnerUidsLimit, immuneOwnerUidsLimit, id);
    state.set(registration.BurnHalfLife, HALF_LIVES.get(decayQ32) ?? 0, id);
    state.set(registration.MaxBurn, MODEL.maxBurn, id);
  }
  state.set(parameters.Tempo, Number(MODEL.rootTempo), ROOT);
  state.set(parameters.MaxAllowedUids, ROOT_SEATS, ROOT);
  state.set(TargetRegistrationsPerInterval, MODEL.rootPerInterval / 3, ROOT);
  state.set(TxRateLimit, txRateLimit);
  const poor = { case: 'setBalance', value: { account: bytesOf('//poor'), free: 3n * TAO } } as const;
  chain.mine([{ extrinsic: { case: 'dev', value: { action: poor } } }]);
  return chain;
}

function startModel(model: ModelSettings): Model {
  const subnet = (ownerHotkey?: string): ModelSubnet => ({
    hotkeys: ownerHotkey === undefined ? [] : [ownerHotkey],
    registeredAt: ownerHotkey === undefined ? [] : [0n],
    emission: ownerHotkey === undefined ? [] : [0n],
    maxUids: ownerHotkey === undefined ? ROOT_SEATS : MAX_UIDS,
    burn: TAO,
    recycled: 0n,
    registrationsThisBlock: 0,
    ownerHotkey,
    ownerColdkey: ownerHotkey === undefined ? undefined : '//Bob',
    lastTrim: undefined,
  });
  const [first, second] = OWNER_HOTKEYS;
  return {
    block: 1n,
    subnets: new Map([
      [0, subnet()],
      [1, subnet(first)],
      [2, subnet(second)],
    ]),
    owner: new Map([...OWNER_HOTKEYS, '//validator2_sn1', '//validator2_sn2'].map((uri) => [uri, '//Alice'])),
    free: new Map([
      ...['//Alice', '//Bob', '//Eve'].map((uri) => [uri, 1_000_000n * TAO] as const),
      ['//poor', 3n * TAO],
    ]),
    rootStake: new Map(),
    lastTx: new Map(),
    lastSubnetSwap: new Map(),
    rootRegistrationsThisInterval: 0,
    settings: model,
  };
}

interface Played {
  /** Undefined for root. */
  readonly signer: string | undefined;
  readonly call: Call['call'];
  /** The name of the refusal that the model expects. */
  readonly refusal: string | undefined;
}

/** Plays a step in the model. */
function play(model: Model, action: Step): Played {
  const ownerOf = (key: string, signer: Signer) => (signer === OWNER ? (model.owner.get(key) ?? '//Eve') : signer);
  switch (action.kind) {
    case 'register': {
      const signer = ownerOf(action.hotkey, action.by);
      const { netuid: id, margin } = action;
      const at = { netuid: id, hotkey: bytesOf(action.hotkey) };
      const limit = margin === undefined ? undefined : (model.subnets.get(id)?.burn ?? 1n) + margin;
      const call =
        limit === undefined
          ? ({ case: 'burnedRegister', value: at } as const)
          : ({ case: 'registerLimit', value: { ...at, limitPrice: limit } } as const);
      return { signer, call, refusal: register(model, { ...action, coldkey: signer, limit }) };
    }
    case 'historic': {
      const signer = ownerOf(action.hotkey, action.by);
      const work = { blockNumber: 0n, nonce: 0n, work: new Uint8Array(0), coldkey: bytesOf('//Bob') };
      const value = { ...work, netuid: action.netuid, hotkey: bytesOf(action.hotkey) };
      const refusal = register(model, { ...action, coldkey: signer });
      return { signer, call: { case: 'register', value }, refusal };
    }
    case 'root': {
      const signer = ownerOf(action.hotkey, action.by);
      const call = { case: 'rootRegister', value: { hotkey: bytesOf(action.hotkey) } } as const;
      return { signer, call, refusal: rootRegister(model, action.hotkey, signer) };
    }
    case 'swap': {
      const owned = HOTKEYS.filter((uri) => model.owner.has(uri));
      const from = owned[action.nthOwned % owned.length] ?? '//h1';
      const signer = ownerOf(from, action.by);
      const value = {
        hotkey: bytesOf(from),
        newHotkey: bytesOf(action.to),
        keepStake: action.keepStake,
        ...(action.netuid === undefined ? {} : { netuid: action.netuid }),
      };
      const refusal = swapHotkey(model, { ...action, from, coldkey: signer });
      return { signer, call: { case: 'swapHotkeyV2', value }, refusal };
    }
    case 'trim': {
      const value = { netuid: action.netuid, maxN: action.maxN };
      const refusal = trim(model, action.netuid, action.maxN, action.by);
      return { signer: action.by, call: { case: 'sudoTrimToMaxAllowedUids', value }, refusal };
    }
    case 'coldkey': {
      const value = { oldColdkey: bytesOf(action.from), newColdkey: bytesOf(action.to), swapCost: 0n };
      const refusal = swapColdkey(model, action.from, action.to);
      return { signer: undefined, call: { case: 'swapColdkey', value }, refusal };
    }
  }
}

function blow(chain: TestChain, model: Model, { netuid: id, emission, staker, rootStake }: Weather): void {
  const subnet = model.subnets.get(id);
  if (subnet === undefined) return;
  subnet.emission = subnet.hotkeys.map((_, uid) => emission[uid] ?? 0n);
  model.rootStake.set(staker, rootStake);
  chain.state.set(neurons.Emission, [...subnet.emission], toNetuid(id));
  setStake(chain.state, hotkey(staker), ROOT, rootStake);
}

/** By developer controls, which need neither nonce nor TAO: the calls alone are tried. */
function asExtrinsic({ signer, call }: Played): Extrinsic {
  const action: DevExtrinsic['action'] =
    signer === undefined
      ? { case: 'sudo', value: { call: { call } } }
      : { case: 'impersonate', value: { account: bytesOf(signer), call: { call } } };
  return { extrinsic: { case: 'dev', value: { action } } };
}

/** Seals a block with the steps; returns the refusals of the model and of the chain. */
function sealBlock(chain: TestChain, model: Model, steps: readonly Step[]) {
  startBlock(model);
  const played = steps.map((action) => play(model, action));
  const { block } = chain.mine(played.map(asExtrinsic));
  const seen = block.receipts.map(({ error, events }) => {
    const inner = events.find(({ event }) => event.case === 'sudid')?.event;
    return error?.name ?? (inner?.case === 'sudid' ? inner.value.error?.name : undefined);
  });
  return { expected: played.map(({ refusal }) => refusal), seen };
}

function expectSame(state: ChainState, model: Model): void {
  for (const [id, subnet] of model.subnets) {
    const net = toNetuid(id);
    const uids = subnet.hotkeys.map((_, uid) => uid);
    expect(state.get(neurons.SubnetworkN, net)).toBe(uids.length);
    expect(uids.map((uid) => state.get(neurons.Keys, net, toUid(uid)))).toEqual(subnet.hotkeys.map(hotkey));
    expect(subnet.hotkeys.map((uri) => state.find(neurons.Uids, net, hotkey(uri)))).toEqual(uids);
    expect(uids.map((uid) => state.get(neurons.BlockAtRegistration, net, toUid(uid)))).toEqual(subnet.registeredAt);
    expect(state.get(neurons.Emission, net)).toEqual(subnet.emission);
    expect(state.get(parameters.MaxAllowedUids, net)).toBe(subnet.maxUids);
    expect(state.get(registration.RegistrationsThisBlock, net)).toBe(subnet.registrationsThisBlock);
    if (id === 0) continue;
    expect(state.get(registration.Burn, net)).toBe(subnet.burn);
    expect(state.get(registration.RAORecycledForRegistration, net)).toBe(subnet.recycled);
  }
  for (const uri of HOTKEYS) {
    const owner = model.owner.get(uri);
    expect(state.find(Owner, hotkey(uri))).toBe(owner === undefined ? undefined : account(owner));
    expect(state.get(TotalHotkeyAlpha, hotkey(uri), ROOT)).toBe(model.rootStake.get(uri) ?? 0n);
  }
  for (const uri of COLDKEYS) expect(state.get(Account, account(uri)).free).toBe(model.free.get(uri) ?? 0n);
  expect(findBrokenInvariants(state)).toEqual([]);
}

describe('any sequence of registrations, trims and swaps', () => {
  it('gives the uids, keys, prices, owners, balances and refusals of the model', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(settings, plan, (chosen, blocks) => {
        const chain = startChain(chosen);
        const model = startModel(chosen);
        for (const { weather: change, steps } of blocks) {
          if (change !== undefined) blow(chain, model, change);
          const { expected, seen } = sealBlock(chain, model, steps);
          expect(seen).toEqual(expected);
          expectSame(chain.state, model);
        }
      }),
      { numRuns: 150 },
    );
  });
});
