/** set_commitment and set_max_space: checks in order, space of an epoch, what is stored, reset of bonds. */
import { toNetuid, toUid } from '@yumanet/protocol';
import type { Call, CommitmentData } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { checkExtrinsic } from '../../src/block/check-extrinsic.ts';
import { nextBlockContext } from '../../src/context/block-context.ts';
import { replaceNeuron } from '../../src/rules/replace-neuron.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as commitments from '../../src/state/items/commitment-items.ts';
import { BondsResetOn } from '../../src/state/items/hyperparameter-items.ts';
import { Keys } from '../../src/state/items/neuron-items.ts';
import { MechanismCountCurrent, SubnetEpochIndex } from '../../src/state/items/subnet-items.ts';
import { Account, TransactionFee } from '../../src/state/items/system-items.ts';
import { Bonds } from '../../src/state/items/weight-items.ts';
import {
  account,
  bytesOf,
  createTestChain,
  eventNames,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  signCall,
  type TestChain,
} from '../support/test-chain.ts';

const NEURON = '//validator2_sn1';
const OTHER = '//validator1_sn1';

/** Every hotkey of the tests has a uid: on subnet 1, and on a second subnet where there is one. */
function chainWithNeurons({ subnets = 1 } = {}): TestChain {
  const chain = createTestChain({ subnets });
  const registrations = [
    [NEURON, 1],
    ['//validator2_sn2', 2],
    [NEURON, 2],
  ] as const;
  for (const [uri, netuid] of registrations.filter(([, id]) => id <= subnets)) {
    eventsOf(chain.state, '//Alice', { case: 'burnedRegister', value: { netuid, hotkey: bytesOf(uri) } });
  }
  return chain;
}

type Field = CommitmentData['data'];

const commit = (fields: readonly Field[], netuid = 1) =>
  ({ case: 'setCommitment', value: { netuid, info: { fields: fields.map((data) => ({ data })) } } }) as const;
const raw = (size: number): Field => ({ case: 'raw', value: new Uint8Array(size).fill(7) });
const bigRaw = (size: number): Field => ({ case: 'bigRaw', value: new Uint8Array(size).fill(8) });
const timelocked = (size: number, revealRound = 1_000n): Field => ({
  case: 'timelockEncrypted',
  value: { encrypted: new Uint8Array(size).fill(9), revealRound },
});
const resetFlag: Field = { case: 'resetBondsFlag', value: {} };
const hash = (name: 'blakeTwo256' | 'sha256' | 'keccak256' | 'shaThree256', size = 32): Field => ({
  case: name,
  value: new Uint8Array(size).fill(1),
});
const stored = (state: ChainState, uri = NEURON) => state.find(commitments.CommitmentOf, SUBNET, hotkey(uri));
const used = (state: ChainState, uri = NEURON) => state.find(commitments.UsedSpaceOf, SUBNET, hotkey(uri));

function poolVerdict(state: ChainState, uri: string, call: Call['call']) {
  const verdict = checkExtrinsic(state, signCall(state, uri, { call: { call }, nonce: 0n }), ports);
  return verdict.kind === 'refused' ? verdict.refusal.name : verdict.kind;
}

describe('checks in order', () => {
  const tooMany = [raw(0), raw(0), raw(0), raw(0)];
  /** Four fields that need more space than there is. */
  const tooManyAndTooLarge = [bigRaw(512), timelocked(1_024), timelocked(1_024), timelocked(1_024)];

  it('BadOrigin before everything', () => {
    expect(refusalOf(chainWithNeurons().state, 'root', commit(tooManyAndTooLarge, 9)).name).toBe('BadOrigin');
  });

  it('AccountNotAllowedCommit before TooManyFieldsInCommitmentInfo, also where there is no subnet', () => {
    const { state } = chainWithNeurons();
    expect(refusalOf(state, '//stranger', commit(tooMany))).toMatchObject({
      name: 'AccountNotAllowedCommit',
      facts: { netuid: 1n },
    });
    expect(refusalOf(state, NEURON, commit(tooMany, 9)).name).toBe('AccountNotAllowedCommit');
    expect(refusalOf(state, NEURON, commit(tooMany))).toMatchObject({
      name: 'TooManyFieldsInCommitmentInfo',
      facts: { fields: 4n, limit: 3n },
    });
  });

  it('TooManyFieldsInCommitmentInfo before SpaceLimitExceeded', () => {
    const { state } = chainWithNeurons();
    state.set(commitments.MaxSpace, 3_071);
    expect(refusalOf(state, NEURON, commit(tooManyAndTooLarge)).name).toBe('TooManyFieldsInCommitmentInfo');
    expect(refusalOf(state, NEURON, commit(tooManyAndTooLarge.slice(1)))).toMatchObject({
      name: 'SpaceLimitExceeded',
      facts: { used_bytes: 0n, need_bytes: 3_072n, limit: 3_071n },
    });
    state.set(commitments.MaxSpace, 3_072);
    eventsOf(state, NEURON, commit(tooManyAndTooLarge.slice(1)));
  });

  it('none of them in the pool, which looks at the form alone', () => {
    const { state } = chainWithNeurons();
    state.set(commitments.MaxSpace, 0);
    expect(poolVerdict(state, '//stranger', commit(tooManyAndTooLarge, 9))).toBe('ready');
    expect(poolVerdict(state, NEURON, commit([raw(129)]))).toBe('BadCall');
  });
});

describe('bounds of fields', () => {
  it.each<[string, Field, boolean]>([
    ['raw of 0', raw(0), true],
    ['raw of 128', raw(128), true],
    ['raw of 129', raw(129), false],
    ['bigRaw of 0', bigRaw(0), true],
    ['bigRaw of 512', bigRaw(512), true],
    ['bigRaw of 513', bigRaw(513), false],
    ['timelockEncrypted of 0', timelocked(0), true],
    ['timelockEncrypted of 1,024', timelocked(1_024), true],
    ['timelockEncrypted of 1,025', timelocked(1_025), false],
    ['blakeTwo256 of 31', hash('blakeTwo256', 31), false],
    ['blakeTwo256 of 32', hash('blakeTwo256'), true],
    ['sha256 of 33', hash('sha256', 33), false],
    ['keccak256 of 0', hash('keccak256', 0), false],
    ['shaThree256 of 31', hash('shaThree256', 31), false],
  ])('%s bytes', (_name, field, isAllowed) => {
    const { state } = chainWithNeurons();
    expect(poolVerdict(state, NEURON, commit([raw(1), field]))).toBe(isAllowed ? 'ready' : 'BadCall');
  });

  it('are told with the place of the field', () => {
    const { state } = chainWithNeurons();
    const call = { call: commit([raw(1), bigRaw(513)]) };
    expect(checkExtrinsic(state, signCall(state, NEURON, { call, nonce: 0n }), ports)).toMatchObject({
      refusal: {
        name: 'BadCall',
        facts: { field: 'info.fields[1]', problem: 'bigRaw has 513 bytes instead of 0 to 512' },
      },
    });
  });
});

describe('what is stored', () => {
  it.each<[string, Field, object]>([
    ['none', { case: 'none', value: {} }, { kind: 'none', bytes: new Uint8Array(0) }],
    ['raw', raw(2), { kind: 'raw', bytes: Uint8Array.of(7, 7) }],
    ['blakeTwo256', hash('blakeTwo256'), { kind: 'blakeTwo256', bytes: new Uint8Array(32).fill(1) }],
    ['sha256', hash('sha256'), { kind: 'sha256', bytes: new Uint8Array(32).fill(1) }],
    ['keccak256', hash('keccak256'), { kind: 'keccak256', bytes: new Uint8Array(32).fill(1) }],
    ['shaThree256', hash('shaThree256'), { kind: 'shaThree256', bytes: new Uint8Array(32).fill(1) }],
    ['timelockEncrypted', timelocked(1), { kind: 'timelockEncrypted', bytes: Uint8Array.of(9), revealRound: 1_000n }],
    ['resetBondsFlag', resetFlag, { kind: 'resetBondsFlag', bytes: new Uint8Array(0) }],
    ['bigRaw', bigRaw(1), { kind: 'bigRaw', bytes: Uint8Array.of(8) }],
  ])('a field of kind %s, with the block and without a deposit', (_name, field, expected) => {
    const { state } = chainWithNeurons();
    eventsOf(state, NEURON, commit([field]));
    expect(stored(state)).toEqual({ deposit: 0n, block: 1, info: { fields: [expected] } });
    expect(state.find(commitments.LastCommitment, SUBNET, hotkey(NEURON))).toBe(1);
  });

  it('a commitment without fields', () => {
    const { state } = chainWithNeurons();
    expect(eventNames(eventsOf(state, NEURON, commit([])))).toEqual(['Commitment']);
    expect(stored(state)).toEqual({ deposit: 0n, block: 1, info: { fields: [] } });
  });

  it('the newest commitment alone, per subnet and hotkey', () => {
    const chain = chainWithNeurons({ subnets: 2 });
    const { state } = chain;
    chain.run(NEURON, commit([raw(1), raw(2), raw(3)]));
    chain.run(NEURON, commit([bigRaw(4)]));
    chain.run(OTHER, commit([raw(5)]));
    chain.run('//validator2_sn2', commit([raw(6)], 2));
    expect(stored(state)?.info.fields.map(({ bytes }) => bytes.length)).toEqual([4]);
    expect(stored(state)?.block).toBe(2);
    expect(stored(state, OTHER)?.info.fields.map(({ bytes }) => bytes.length)).toEqual([5]);
    expect(state.keys(commitments.CommitmentOf)).toHaveLength(3);
    expect(state.get(commitments.LastCommitment, SUBNET, hotkey(NEURON))).toBe(2);
  });

  it('nothing but a nonce for a hotkey without an account: it is free', () => {
    const chain = chainWithNeurons();
    chain.state.set(TransactionFee, 1_000n);
    expect(eventNames(chain.run(NEURON, commit([raw(1)])).events)).toEqual(['Commitment', 'ExtrinsicSuccess']);
    expect(chain.state.get(Account, account(NEURON))).toEqual({ nonce: 1n, free: 0n });
  });

  it('a commitment that stays when its hotkey loses the uid, and can be replaced no more', () => {
    const { state } = chainWithNeurons();
    eventsOf(state, NEURON, commit([timelocked(1)]));
    const before = stored(state);
    expect(state.get(Keys, SUBNET, toUid(1))).toBe(hotkey(NEURON));
    replaceNeuron(nextBlockContext(state, ports), SUBNET, toUid(1), hotkey('//new'));
    expect(stored(state)).toEqual(before);
    expect(state.get(commitments.TimelockedIndex)).toEqual([[1, hotkey(NEURON)]]);
    expect(used(state)).toEqual({ lastEpoch: 0n, usedSpace: 100n });
    expect(refusalOf(state, NEURON, commit([raw(1)])).name).toBe('AccountNotAllowedCommit');
  });
});

describe('events and the index of timelocked commitments', () => {
  it('names the round of the first timelocked field', () => {
    const { state } = chainWithNeurons();
    const [event, ...rest] = eventsOf(state, NEURON, commit([raw(1), timelocked(1, 70n), timelocked(1, 60n)]));
    expect(rest).toEqual([]);
    expect(event).toEqual({
      name: 'TimelockCommitment',
      event: { case: 'timelockCommitment', value: { netuid: 1, who: bytesOf(NEURON), revealRound: 70n } },
    });
    expect(state.get(commitments.TimelockedIndex)).toEqual([[1, hotkey(NEURON)]]);
  });

  it('announces other commitments as such, and takes them out of the index', () => {
    const { state } = chainWithNeurons();
    eventsOf(state, NEURON, commit([timelocked(1)]));
    const [event] = eventsOf(state, NEURON, commit([raw(1)]));
    expect(event).toEqual({
      name: 'Commitment',
      event: { case: 'commitment', value: { netuid: 1, who: bytesOf(NEURON) } },
    });
    expect(state.get(commitments.TimelockedIndex)).toEqual([]);
  });

  it('keeps the index by netuid and then by hotkey, each commitment once', () => {
    const { state } = chainWithNeurons({ subnets: 2 });
    const calls = [
      ['//validator2_sn2', 2],
      ['//validator2_sn1', 1],
      ['//validator1_sn2', 2],
      ['//validator1_sn1', 1],
      ['//validator2_sn1', 1],
    ] as const;
    for (const [uri, netuid] of calls) eventsOf(state, uri, commit([timelocked(1)], netuid));
    const inOrder = (...uris: string[]) => uris.map((uri) => hotkey(uri)).sort();
    expect(state.get(commitments.TimelockedIndex)).toEqual([
      ...inOrder('//validator1_sn1', '//validator2_sn1').map((who) => [1, who]),
      ...inOrder('//validator1_sn2', '//validator2_sn2').map((who) => [2, who]),
    ]);
  });
});

describe('space', () => {
  it.each([
    [[], 100n],
    [[resetFlag, { case: 'none', value: {} }], 100n],
    [[raw(99)], 100n],
    [[raw(50), raw(50)], 100n],
    [[raw(101)], 101n],
    [[hash('sha256'), hash('keccak256'), bigRaw(37)], 101n],
    [[timelocked(1_024), timelocked(1_024), timelocked(1_024)], 3_072n],
  ] as [Field[], bigint][])('counts the bytes of all fields, and 100 at least (%#)', (fields, expected) => {
    const { state } = chainWithNeurons();
    eventsOf(state, NEURON, commit(fields));
    expect(used(state)).toEqual({ lastEpoch: 0n, usedSpace: expected });
  });

  it('suffices for 31 of the smallest commitments in an epoch, and begins anew with the next one', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    chain.mineTo(4n);
    const calls = Array.from({ length: 32 }, () => chain.sign(NEURON, commit([raw(1)])));
    const errors = chain.mine(calls).block.receipts.map(({ error }) => error?.name);
    expect(errors).toEqual([...Array(31).fill(undefined), 'SpaceLimitExceeded']);
    chain.mineTo(8n);
    expect(refusalOf(state, NEURON, commit([raw(1)]))).toMatchObject({
      name: 'SpaceLimitExceeded',
      facts: { used_bytes: 3_100n, need_bytes: 100n, limit: 3_100n },
    });
    eventsOf(state, OTHER, commit([raw(1)]));
    expect(chain.run(NEURON, commit([raw(1)])).error?.name).toBe('SpaceLimitExceeded');
    expect(state.get(SubnetEpochIndex, SUBNET)).toBe(0n);
    expect(chain.run(NEURON, commit([raw(1)])).error).toBeUndefined();
    expect(state.head.number).toBe(10n);
    expect(used(state)).toEqual({ lastEpoch: 1n, usedSpace: 100n });
  });

  it('is counted for each subnet', () => {
    const { state } = chainWithNeurons({ subnets: 2 });
    state.set(commitments.MaxSpace, 100);
    eventsOf(state, NEURON, commit([raw(1)]));
    expect(refusalOf(state, NEURON, commit([raw(1)])).name).toBe('SpaceLimitExceeded');
    eventsOf(state, NEURON, commit([raw(1)], 2));
  });

  it('is what root says with set_max_space, and nobody else', () => {
    const chain = chainWithNeurons();
    const { state } = chain;
    expect(state.get(commitments.MaxSpace)).toBe(3_100);
    const setMaxSpace = { case: 'setMaxSpace', value: { newLimit: 250 } } as const;
    expect(refusalOf(state, '//Alice', setMaxSpace).name).toBe('BadOrigin');
    expect(eventsOf(state, 'root', setMaxSpace)).toEqual([]);
    expect(state.get(commitments.MaxSpace)).toBe(250);
    eventsOf(state, NEURON, commit([raw(1)]));
    eventsOf(state, NEURON, commit([raw(1)]));
    expect(refusalOf(state, NEURON, commit([raw(1)])).name).toBe('SpaceLimitExceeded');
  });
});

describe('the flag that resets bonds', () => {
  const row = (uids: number[], values: number[]) => ({
    uids: Uint16Array.from(uids),
    values: Uint16Array.from(values),
  });
  const main = storageIndexOf(SUBNET, 0);
  const second = storageIndexOf(SUBNET, 1);
  const third = storageIndexOf(SUBNET, 2);

  /** Two mechanisms; the third has rows that belong to nobody. */
  function bondedChain(): ChainState {
    const { state } = chainWithNeurons();
    state.set(MechanismCountCurrent, 2, SUBNET);
    state.set(Bonds, row([0, 1, 2], [5, 6, 7]), main, toUid(0));
    state.set(Bonds, row([1], [8]), main, toUid(1));
    state.set(Bonds, row([0], [9]), main, toUid(2));
    state.set(Bonds, row([1, 3], [10, 11]), second, toUid(0));
    state.set(Bonds, row([1], [12]), third, toUid(0));
    state.set(Bonds, row([1], [13]), storageIndexOf(toNetuid(2)), toUid(0));
    return state;
  }

  it('removes the uid from everyone’s bonds in every mechanism, where the subnet allows it', () => {
    const state = bondedChain();
    state.set(BondsResetOn, true, SUBNET);
    eventsOf(state, NEURON, commit([raw(1), resetFlag]));
    expect(state.find(Bonds, main, toUid(0))).toEqual(row([0, 2], [5, 7]));
    expect(state.find(Bonds, main, toUid(1))).toEqual(row([], []));
    expect(state.find(Bonds, main, toUid(2))).toEqual(row([0], [9]));
    expect(state.find(Bonds, second, toUid(0))).toEqual(row([3], [11]));
    expect(state.find(Bonds, third, toUid(0))).toEqual(row([1], [12]));
    expect(state.find(Bonds, storageIndexOf(toNetuid(2)), toUid(0))).toEqual(row([1], [13]));
    expect(state.find(commitments.LastBondsReset, SUBNET, hotkey(NEURON))).toBe(1);
  });

  it('changes no bonds where it is off, nor without the flag', () => {
    const state = bondedChain();
    eventsOf(state, NEURON, commit([resetFlag]));
    expect(state.find(Bonds, main, toUid(0))).toEqual(row([0, 1, 2], [5, 6, 7]));
    expect(state.find(commitments.LastBondsReset, SUBNET, hotkey(NEURON))).toBe(1);
    state.set(BondsResetOn, true, SUBNET);
    eventsOf(state, NEURON, commit([raw(1)]));
    expect(state.find(Bonds, main, toUid(0))).toEqual(row([0, 1, 2], [5, 6, 7]));
  });

  it('does nothing in a commitment that is refused', () => {
    const state = bondedChain();
    state.set(BondsResetOn, true, SUBNET);
    state.set(commitments.MaxSpace, 99);
    expect(refusalOf(state, NEURON, commit([resetFlag])).name).toBe('SpaceLimitExceeded');
    expect(state.find(Bonds, main, toUid(0))).toEqual(row([0, 1, 2], [5, 6, 7]));
  });
});
