/** Laws that hold whatever calls come: identities of TAO and alpha, inverse keys, undo, snapshots, determinism. */

import { encodeWeightsPayload, textToBytes, toNetuid, weightsCommitHash } from '@yumanet/protocol';
import type { Call, CommitmentData, DevExtrinsic, Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBlock, undoBlock } from '../../src/block/apply-block.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { subnetNetuids } from '../../src/rules/subnets.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  TxRateLimit,
} from '../../src/state/items/chain-parameter-items.ts';
import * as emission from '../../src/state/items/emission-items.ts';
import { ImmunityPeriod, MaxAllowedUids, MinAllowedUids } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetAlphaOut } from '../../src/state/items/pool-items.ts';
import { Owner, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  NetworkRegisteredAt,
  SubnetLimit,
} from '../../src/state/items/subnet-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { CHAIN_CALLS, callOf, SUBNET_CALLS, subnetCallOf } from '../support/parameter-calls.ts';
import { registrationCall } from '../support/registration-calls.ts';
import {
  account,
  attempt,
  blockInput,
  bytesOf,
  createTestChain,
  hotkey,
  ports,
  SUBNET,
  TAO,
  wrapState,
} from '../support/test-chain.ts';

const COLDKEYS = ['//Alice', '//Bob', '//Charlie', '//poor', '//fresh'];
const HOTKEYS = ['//validator1_sn1', '//validator2_sn1', '//h1', '//h2', '//h3', '//h4'];
const netuid = fc.integer({ min: 0, max: 3 });
const anyHotkey = fc.constantFrom(...HOTKEYS);
const anyKey = fc.constantFrom(...COLDKEYS, ...HOTKEYS);
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 3_000_000n }),
  fc.bigInt({ min: 0n, max: 2_000n * TAO }),
  fc.constant(2n ** 64n - 1n),
);
const u16 = fc.integer({ min: 0, max: 65_535 });
const uids = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 });

const userText = fc.uint8Array({ maxLength: 258, size: 'max' });
const NO_BYTES = new Uint8Array(0);
const NO_SUBNET_IDENTITY = {
  githubRepo: NO_BYTES,
  subnetContact: NO_BYTES,
  subnetUrl: NO_BYTES,
  discord: NO_BYTES,
  description: NO_BYTES,
  logoUrl: NO_BYTES,
  additional: NO_BYTES,
};

interface SignedBy {
  readonly uri: string;
  readonly call: Call['call'];
}

const by = (uri: string, call: Call['call']): SignedBy => ({ uri, call });

const bytesUpTo = (maxLength: number) => fc.uint8Array({ maxLength });
/** Sealed to rounds that are over, come in these chains, or never come; it opens where it begins with a pulse. */
const timelock = fc.record({
  encrypted: fc.oneof(
    bytesUpTo(40),
    bytesUpTo(40).map((payload) => Uint8Array.of(...new Uint8Array(32), ...payload)),
  ),
  revealRound: fc.oneof(fc.bigInt({ min: 0n, max: 40n }), fc.constant(2n ** 64n - 1n)),
});
const commitmentData: fc.Arbitrary<CommitmentData> = fc
  .oneof(
    fc.constantFrom({ case: 'none', value: {} } as const, { case: 'resetBondsFlag', value: {} } as const),
    bytesUpTo(128).map((value) => ({ case: 'raw', value }) as const),
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((value) => ({ case: 'sha256', value }) as const),
    bytesUpTo(512).map((value) => ({ case: 'bigRaw', value }) as const),
    timelock.map((value) => ({ case: 'timelockEncrypted', value }) as const),
  )
  .map((data) => ({ data }));
/** Epochs and mechanisms: as the owner, as anybody, and as root. */
const epochCall: fc.Arbitrary<SignedBy> = fc
  .tuple(
    fc.constantFrom('//Bob', '//Alice', '//poor'),
    fc.boolean(),
    fc.oneof<fc.Arbitrary<Call['call']>[]>(
      fc
        .tuple(netuid, fc.integer({ min: 0, max: 12 }))
        .map(([id, tempo]) => ({ case: 'setTempo', value: { netuid: id, tempo } })),
      netuid.map((id) => ({ case: 'triggerEpoch', value: { netuid: id } })),
      fc
        .tuple(netuid, fc.constantFrom(999, 1_000, 50_000))
        .map(([id, factorMilli]) => ({ case: 'setActivityCutoffFactor', value: { netuid: id, factorMilli } })),
      fc
        .tuple(netuid, fc.integer({ min: 0, max: 3 }))
        .map(([id, mechanismCount]) => ({ case: 'sudoSetMechanismCount', value: { netuid: id, mechanismCount } })),
      fc
        .tuple(netuid, fc.constantFrom(undefined, [], [65_535], [0, 65_535], [1, 65_534], [1, 2]))
        .map(([id, shares]) => ({
          case: 'sudoSetMechanismEmissionSplit',
          value: { netuid: id, maybeSplit: shares === undefined ? undefined : { shares } },
        })),
      fc.constant({ case: 'sudoSetAdminFreezeWindow', value: { window: 2 } }),
    ),
  )
  .map(([uri, isRoot, call]) => (isRoot ? by('//Alice', { case: 'sudo', value: { call: { call } } }) : by(uri, call)));

const plainCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 4, arbitrary: epochCall },
  { weight: 8, arbitrary: registrationCall({ coldkeys: COLDKEYS, hotkeys: HOTKEYS }) },
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferKeepAlive', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferAllowDeath', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyHotkey, netuid)
    .map(([uri, key, id]) => by(uri, { case: 'burnedRegister', value: { netuid: id, hotkey: bytesOf(key) } })),
  fc
    .tuple(anyKey, anyHotkey, netuid, amount)
    .map(([uri, key, id, amountStaked]) =>
      by(uri, { case: 'addStake', value: { hotkey: bytesOf(key), netuid: id, amountStaked } }),
    ),
  fc
    .tuple(anyKey, anyHotkey, netuid, amount)
    .map(([uri, key, id, amountUnstaked]) =>
      by(uri, { case: 'removeStake', value: { hotkey: bytesOf(key), netuid: id, amountUnstaked } }),
    ),
  fc.tuple(anyKey, netuid, uids, fc.array(u16, { maxLength: 5 })).map(([uri, id, dests, weights]) =>
    by(uri, {
      case: 'setWeights',
      value: { netuid: id, dests, weights: weights.slice(0, dests.length), versionKey: 0n },
    }),
  ),
  fc
    .tuple(anyKey, anyHotkey)
    .map(([uri, key]) => by(uri, { case: 'registerNetwork', value: { hotkey: bytesOf(key) } })),
  fc.tuple(anyKey, netuid).map(([uri, id]) => by(uri, { case: 'startCall', value: { netuid: id } })),
  fc.tuple(anyKey, anyHotkey, userText).map(([uri, key, text]) =>
    by(uri, {
      case: 'registerNetworkWithIdentity',
      value: { hotkey: bytesOf(key), identity: { ...NO_SUBNET_IDENTITY, subnetName: text } },
    }),
  ),
  fc
    .tuple(anyKey, netuid, userText)
    .map(([uri, id, text]) =>
      by(uri, { case: 'setSubnetIdentity', value: { netuid: id, ...NO_SUBNET_IDENTITY, subnetName: text } }),
    ),
  fc.tuple(anyKey, userText).map(([uri, text]) =>
    by(uri, {
      case: 'setIdentity',
      value: {
        name: text,
        url: NO_BYTES,
        githubRepo: NO_BYTES,
        image: NO_BYTES,
        discord: NO_BYTES,
        description: NO_BYTES,
        additional: NO_BYTES,
      },
    }),
  ),
  fc
    .tuple(anyKey, netuid, fc.constantFrom('α', 'β', 'Τ', 'x'))
    .map(([uri, id, symbol]) => by(uri, { case: 'updateSymbol', value: { netuid: id, symbol: textToBytes(symbol) } })),
  fc.tuple(anyKey, netuid).map(([uri, id]) =>
    by(uri, {
      case: 'sudo',
      value: { call: { call: { case: 'rootDissolveNetwork', value: { netuid: id } } } },
    }),
  ),
  fc
    .tuple(anyKey, netuid)
    .map(([uri, id]) => by(uri, { case: 'dissolveNetwork', value: { coldkey: bytesOf(uri), netuid: id } })),
  fc.tuple(anyKey, netuid, u16).map(([uri, id, port]) =>
    by(uri, {
      case: 'serveAxon',
      value: { netuid: id, version: 1, ip: '1', port, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 },
    }),
  ),
  fc.tuple(anyKey, netuid, u16, fc.uint8Array({ maxLength: 70 })).map(([uri, id, port, certificate]) => {
    const value = { netuid: id, version: 1, ip: '1', port, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
    return by(uri, { case: 'serveAxonTls', value: { ...value, certificate } });
  }),
  fc
    .tuple(anyKey, netuid, u16, fc.constantFrom('0', '1', '2130706433'))
    .map(([uri, id, port, ip]) =>
      by(uri, { case: 'servePrometheus', value: { netuid: id, version: 1, ip, port, ipType: 4 } }),
    ),
  fc
    .tuple(anyKey, netuid, fc.array(commitmentData, { maxLength: 4 }))
    .map(([uri, id, fields]) => by(uri, { case: 'setCommitment', value: { netuid: id, info: { fields } } })),
  fc
    .tuple(anyKey, fc.integer({ min: 0, max: 4_000 }))
    .map(([uri, newLimit]) =>
      by(uri, { case: 'sudo', value: { call: { call: { case: 'setMaxSpace', value: { newLimit } } } } }),
    ),
  fc
    .tuple(anyKey, netuid, fc.integer({ min: 0, max: 12 }))
    .map(([uri, id, tempo]) =>
      by(uri, { case: 'sudo', value: { call: { call: { case: 'sudoSetTempo', value: { netuid: id, tempo } } } } }),
    ),
  fc.tuple(fc.constantFrom('//Alice', '//Bob'), netuid, fc.boolean()).map(([uri, id, enabled]) =>
    by(uri, {
      case: 'sudo',
      value: {
        call: { call: { case: 'sudoSetCommitRevealWeightsEnabled', value: { netuid: id, enabled } } },
      },
    }),
  ),
  fc.tuple(anyKey, netuid, fc.boolean()).map(([uri, id, enabled]) =>
    by(uri, {
      case: 'sudo',
      value: {
        call: {
          call: { case: 'sudoSetNetworkRegistrationAllowed', value: { netuid: id, registrationAllowed: enabled } },
        },
      },
    }),
  ),
);

/** Weights that are committed in one block and revealed in another: few different ones, so that some fit. */
const vote = fc.record({
  uids: fc.constantFrom([0], [0, 1], [1, 2, 6]),
  values: fc.constantFrom([1], [1, 65_535], [0, 0, 3]),
  salt: fc.constant([1]),
  versionKey: fc.constant(0n),
});
const mecid = fc.constantFrom(0, 0, 0, 1, 16);
type AnyVote = typeof vote extends fc.Arbitrary<infer T> ? T : never;

function hashOf(uri: string, id: number, given: AnyVote): Uint8Array {
  return weightsCommitHash(ports.crypto, { hotkey: hotkey(uri), storageIndex: id, ...given });
}

/** Sealed by the tests' crypto, to a round that is there soon or never; some payloads are no weights. */
const sealed = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(...new Uint8Array(32), ...bytes)),
  fc.uint8Array({ maxLength: 60 }),
  fc.tuple(anyHotkey, vote).map(([uri, { uids: dests, values, versionKey }]) => {
    const lists = { uids: Uint16Array.from(dests), values: Uint16Array.from(values) };
    return Uint8Array.of(...new Uint8Array(32), ...encodeWeightsPayload({ hotkey: hotkey(uri), ...lists, versionKey }));
  }),
);
const round = fc.oneof(fc.bigInt({ min: 0n, max: 30n }), fc.constant(2n ** 64n - 1n));

const weightsCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyKey, netuid, mecid, vote)
    .map(([uri, id, mechanism, { uids: dests, values: weights, versionKey }]) =>
      by(uri, { case: 'setMechanismWeights', value: { netuid: id, mecid: mechanism, dests, weights, versionKey } }),
    ),
  fc.tuple(anyHotkey, fc.array(netuid, { maxLength: 3 }), vote).map(([uri, netuids, { uids: dests }]) =>
    by(uri, {
      case: 'batchSetWeights',
      value: {
        netuids,
        weights: netuids.map(() => ({ entries: dests.map((uid) => ({ uid, weight: 1 })) })),
        versionKeys: netuids.map(() => 0n),
      },
    }),
  ),
  fc
    .tuple(anyHotkey, netuid, vote)
    .map(([uri, id, given]) =>
      by(uri, { case: 'commitWeights', value: { netuid: id, commitHash: hashOf(uri, id, given) } }),
    ),
  fc.tuple(anyHotkey, fc.array(netuid, { maxLength: 3 }), vote).map(([uri, netuids, given]) =>
    by(uri, {
      case: 'batchCommitWeights',
      value: { netuids, commitHashes: netuids.map((id) => hashOf(uri, id, given)) },
    }),
  ),
  fc
    .tuple(anyHotkey, netuid, mecid, vote)
    .map(([uri, id, mechanism, given]) =>
      by(uri, { case: 'revealMechanismWeights', value: { netuid: id, mecid: mechanism, ...given } }),
    ),
  fc
    .tuple(anyHotkey, netuid, vote)
    .map(([uri, id, given]) => by(uri, { case: 'revealWeights', value: { netuid: id, ...given } })),
  fc.tuple(anyHotkey, netuid, fc.array(vote, { maxLength: 3 })).map(([uri, id, votes]) =>
    by(uri, {
      case: 'batchRevealWeights',
      value: {
        netuid: id,
        uidsList: votes.map((one) => ({ values: one.uids })),
        valuesList: votes.map(({ values }) => ({ values })),
        saltsList: votes.map(({ salt }) => ({ values: salt })),
        versionKeys: votes.map(({ versionKey }) => versionKey),
      },
    }),
  ),
  fc.tuple(anyHotkey, netuid, sealed, round).map(([uri, id, bytes, revealRound]) =>
    by(uri, {
      case: 'commitTimelockedWeights',
      value: { netuid: id, commit: bytes, revealRound, commitRevealVersion: 4 },
    }),
  ),
  fc.tuple(anyHotkey, netuid, mecid, sealed).map(([uri, id, mechanism, bytes]) =>
    by(uri, {
      case: 'commitCrv3MechanismWeights',
      value: { netuid: id, mecid: mechanism, commit: bytes, revealRound: 1n },
    }),
  ),
);
const anyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 11, arbitrary: plainCall },
  { weight: 6, arbitrary: weightsCall },
);

/** Parameters as root and as whoever, on subnets that are there and on one that is not. */
const parameterCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc.tuple(anyKey, fc.constantFrom(...SUBNET_CALLS), netuid).map(([uri, row, id]) => by(uri, subnetCallOf(row, id))),
  fc
    .tuple(fc.constantFrom(...SUBNET_CALLS), netuid)
    .map(([row, id]) => by('//Alice', { case: 'sudo', value: { call: { call: subnetCallOf(row, id) } } })),
  fc
    .constantFrom(...CHAIN_CALLS)
    .map(([name, fields]) => by('//Alice', { case: 'sudo', value: { call: { call: callOf(name, fields) } } })),
);
type DevAction = DevExtrinsic['action'];

const asDev = (action: DevAction): Extrinsic => ({ extrinsic: { case: 'dev', value: { action } } });

/** Controls that keep the laws: everything but writes of storage. */
const control: fc.Arbitrary<Extrinsic> = fc.oneof(
  fc
    .tuple(anyKey, fc.bigInt({ min: 0n, max: 10n * TAO }))
    .map(([uri, value]) => asDev({ case: 'faucet', value: { account: bytesOf(uri), amount: value } })),
  fc.tuple(anyKey, amount).map(([uri, free]) => asDev({ case: 'setBalance', value: { account: bytesOf(uri), free } })),
  anyCall.map(({ uri, call }) => asDev({ case: 'impersonate', value: { account: bytesOf(uri), call: { call } } })),
  anyCall.map(({ call }) => asDev({ case: 'sudo', value: { call: { call } } })),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10_000n }), fc.option(fc.constantFrom(0n, 1n, 3_600_000n), { nil: undefined }))
    .map(([offsetMs, fixedBlockTimeMs]) => asDev({ case: 'clock', value: { offsetMs, fixedBlockTimeMs } })),
);

/** Blocks of signed calls and developer controls; `null` is a block without any. */
const blocks = fc.array(
  fc.oneof(
    fc.array(fc.oneof({ weight: 8, arbitrary: anyCall }, { weight: 3, arbitrary: control }), { maxLength: 4 }),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: plainCall },
        { weight: 3, arbitrary: control },
        { weight: 3, arbitrary: parameterCall },
      ),
      { maxLength: 4 },
    ),
    fc.constant([]),
  ),
  {
    minLength: 1,
    maxLength: 30,
  },
);
type Blocks = readonly (readonly (SignedBy | Extrinsic)[])[];

function smallNetwork(): ChainState {
  const { state } = createTestChain({ subnets: 2 });
  state.set(MaxAllowedUids, 3, SUBNET);
  // Subnets come and go: a creation costs little more than the last one, and soon prunes.
  state.set(NetworkLockReductionInterval, 1n);
  state.set(NetworkImmunityPeriod, 3n);
  state.set(SubnetLimit, 3);
  // So that it may have a second mechanism.
  state.set(MaxAllowedUids, 128, toNetuid(2));
  // Short enough that trims and swaps come through within a few blocks.
  state.set(MinAllowedUids, 1, SUBNET);
  state.set(ImmunityPeriod, 2, SUBNET);
  state.set(TxRateLimit, 1n);
  state.set(ColdkeySwapAnnouncementDelay, 2n);
  state.set(ColdkeySwapReannouncementDelay, 2n);
  // Through a snapshot, so that the change belongs to no block.
  return openState(snapshotOf(state), ports);
}

/** Seals every block; returns the digests. */
function run(state: ChainState, plan: Blocks): { digests: string[] } {
  const chain = wrapState(state);
  const digests = plan.map((items) => {
    const { block } = chain.mine(items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item)));
    return block.header.stateDigest.join();
  });
  return { digests };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** Alpha that is nobody's: withheld incentive, floors, and fees without author. Never negative, never shrinking. */
function unassignedAlpha(state: ChainState, id: typeof SUBNET): bigint {
  const staked = sum(
    state
      .keys(TotalHotkeyAlpha)
      .filter(([, of]) => of === id)
      .map((key) => state.get(TotalHotkeyAlpha, ...key)),
  );
  const pending =
    state.get(emission.PendingServerEmission, id) +
    state.get(emission.PendingValidatorEmission, id) +
    state.get(emission.PendingOwnerCut, id);
  return state.get(SubnetAlphaOut, id) - staked - pending;
}

/** By netuid and block of creation, as a netuid can be used again. */
function unassignedBySubnet(state: ChainState): ReadonlyMap<string, bigint> {
  return new Map(
    subnetNetuids(state).map((id) => [
      `${id} of block ${state.get(NetworkRegisteredAt, id)}`,
      unassignedAlpha(state, id),
    ]),
  );
}

describe('any sequence of calls', () => {
  it('breaks no invariant', () => {
    fc.assert(
      fc.property(blocks, (plan) => {
        const state = smallNetwork();
        for (const items of plan) {
          run(state, [items]);
          expect(findBrokenInvariants(state)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps alpha: stake and pending emission never exceed what is out, and what is nobody’s never shrinks', () => {
    fc.assert(
      fc.property(blocks, (plan) => {
        const state = smallNetwork();
        let previous = unassignedBySubnet(state);
        for (const items of plan) {
          run(state, [items]);
          const now = unassignedBySubnet(state);
          for (const [id, alpha] of now) expect(alpha).toBeGreaterThanOrEqual(previous.get(id) ?? 0n);
          previous = now;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same digests twice, and after a snapshot in the middle', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (plan, cut) => {
        const first = run(smallNetwork(), plan).digests;
        const state = smallNetwork();
        const middle = cut % (plan.length + 1);
        const head = run(state, plan.slice(0, middle)).digests;
        const reopened = openState(snapshotOf(state), ports);
        expect([...head, ...run(reopened, plan.slice(middle)).digests]).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('is undone block by block to exactly what was there', () => {
    fc.assert(
      fc.property(blocks, (plan) => {
        const chain = wrapState(smallNetwork());
        const stack = plan.map((items) => {
          const before = snapshotOf(chain.state);
          return {
            before,
            applied: chain.mine(items.map((item) => ('uri' in item ? chain.sign(item.uri, item.call) : item))),
          };
        });
        for (const { before, applied } of stack.reverse()) {
          undoBlock(chain.state, applied.undo);
          expect(snapshotOf(chain.state)).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves every map as it was when a call is refused', () => {
    fc.assert(
      fc.property(blocks, anyCall, (plan, { uri, call }) => {
        const state = smallNetwork();
        run(state, plan);
        const before = snapshotOf(state).records;
        const { refusal, events } = attempt(state, uri, call);
        if (refusal === undefined) return;
        expect(events).toEqual([]);
        expect(snapshotOf(state).records).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes', () => {
  it('in a signed extrinsic never make a block throw, and change nothing when they are refused by the pool’s rules', () => {
    fc.assert(
      fc.property(
        fc.record({
          signer: fc.uint8Array({ minLength: 32, maxLength: 32 }),
          scheme: fc.constantFrom('sr25519', 'ed25519', 'x', ''),
          nonce: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
          validUntil: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
          genesisHash: fc.uint8Array({ maxLength: 40 }),
          call: fc.uint8Array({ maxLength: 60 }),
          signature: fc.uint8Array({ maxLength: 70 }),
        }),
        fc.boolean(),
        (extrinsic, isOurs) => {
          const { state } = createTestChain();
          const twin = createTestChain().state;
          const value = isOurs
            ? { ...extrinsic, genesisHash: state.head.hash, nonce: 0n, signer: bytesOf('//Bob') }
            : extrinsic;
          const { block } = applyBlock(state, blockInput([{ extrinsic: { case: 'signed', value } }]), ports);
          applyBlock(twin, blockInput([]), ports);
          if (block.receipts[0]?.error?.stage !== 'pool') return;
          expect(block.header.stateDigest).toEqual(twin.head.header.stateDigest);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of money never overflow: the richest account cannot be paid beyond u64', () => {
    const chain = createTestChain();
    const dev = (value: bigint): Extrinsic => ({
      extrinsic: {
        case: 'dev',
        value: { action: { case: 'faucet', value: { account: bytesOf('//Bob'), amount: value } } },
      },
    });
    chain.mine([dev(2n ** 64n - 1n), dev(2n ** 64n - 1n)]);
    expect(chain.state.get(TotalIssuance)).toBe(2n ** 64n - 1n);
    expect(chain.state.get(Account, account('//Bob')).free).toBeLessThanOrEqual(2n ** 64n - 1n);
    expect(chain.state.get(Owner, hotkey('//validator1_sn1'))).toBe(account('//Alice'));
  });
});
