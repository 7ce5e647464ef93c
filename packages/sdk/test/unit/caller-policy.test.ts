import { describe, expect, it } from 'vitest';
import {
  CALLERS_FRESH_BLOCKS,
  type CallerRules,
  createMetagraphPolicy,
  judgeCaller,
  welcomeEveryone,
} from '../../src/miner/caller-policy.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { createFakeStream } from '../support/fake-stream.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';

const owner = testKey('//owner').account;
const validator = testKey('//v').account;
const stranger = testKey('//x').account;
const withPermit = (hasPermit: boolean, block = 10n, stakeRao = 100n) =>
  metagraphOf([{ hotkey: owner }, { hotkey: validator, hasPermit, stakeRao }], { block });
const welcome = (stakeRao = 100n) => ({ kind: 'welcome', stakeRao });
const unwelcome = (reason: string) => ({ kind: 'unwelcome', reason });

function setUp(metagraph = withPermit(true), rules: Partial<CallerRules> = {}) {
  const chain = createFakeChain(metagraph);
  const stream = createFakeStream();
  return { chain, stream, policy: createMetagraphPolicy({ client: chain.client, stream, netuid: 1 }, rules) };
}

describe('judgeCaller', () => {
  it('welcomes the owner and those with a permit, with their stake', () => {
    expect(judgeCaller(withPermit(true), validator)).toEqual(welcome());
    expect(judgeCaller(withPermit(false), validator)).toEqual(unwelcome('no_permit'));
    expect(judgeCaller(withPermit(false), owner)).toEqual(welcome(0n));
    expect(judgeCaller(withPermit(true), stranger)).toEqual(unwelcome('not_registered'));
  });

  it('welcomes an owner whose hotkey is no neuron', () => {
    const metagraph = metagraphOf([{ hotkey: validator }], { ownerHotkey: withPermit(true).ownerHotkey });
    expect(judgeCaller(metagraph, owner)).toEqual(welcome(0n));
  });

  it('asks for stake when told so, to the rao', () => {
    const metagraph = withPermit(true);
    expect(judgeCaller(metagraph, validator, { stakeRaoMin: 100n })).toEqual(welcome());
    expect(judgeCaller(metagraph, validator, { stakeRaoMin: 101n })).toEqual(unwelcome('too_little_stake'));
    expect(judgeCaller(withPermit(false), validator, { needsPermit: false, stakeRaoMin: 100n })).toEqual(welcome());
  });

  it('keeps lists: who is denied is refused, who is allowed needs nothing else', () => {
    const metagraph = withPermit(true);
    expect(judgeCaller(metagraph, validator, { deny: new Set([validator]) })).toEqual(unwelcome('denied'));
    const both = { allow: new Set([stranger]), deny: new Set([stranger]) };
    expect(judgeCaller(metagraph, stranger, both)).toEqual(unwelcome('denied'));
    const allow = new Set([stranger]);
    expect(judgeCaller(metagraph, stranger, { allow, stakeRaoMin: 100n })).toEqual(welcome(0n));
    expect(judgeCaller(metagraph, validator, { allow })).toEqual(welcome());
    const only = { allow, allowsOnlyTheList: true };
    expect(judgeCaller(metagraph, validator, only)).toEqual(unwelcome('not_on_the_list'));
    expect(judgeCaller(metagraph, stranger, only)).toEqual(welcome(0n));
  });
});

describe('createMetagraphPolicy', () => {
  it('cannot tell before it has seen the chain, and learns as soon as it can', async () => {
    const { chain, policy } = setUp();
    chain.isDown = true;
    expect(await policy.decide(validator)).toEqual({ kind: 'undecided' });
    chain.isDown = false;
    expect(await policy.decide(validator)).toEqual(welcome());
  });

  it('reads once a block for strangers, however many ask', async () => {
    const { chain, policy, stream } = setUp(withPermit(false));
    const ask = async () =>
      (await Promise.all([stranger, validator, stranger].map((caller) => policy.decide(caller)))).map((it) => it.kind);
    expect(await ask()).toEqual(['unwelcome', 'unwelcome', 'unwelcome']);
    await ask();
    expect(chain.readCount).toBe(1);
    chain.metagraph = withPermit(true, 11n);
    stream.emitBlock(11n);
    expect(await ask()).toEqual(['unwelcome', 'welcome', 'unwelcome']);
    expect(chain.readCount).toBe(2);
  });

  it('keeps what it knows while the chain is away, and forgets a permit in time', async () => {
    const { chain, policy, stream } = setUp();
    expect(await policy.decide(validator)).toEqual(welcome());
    chain.metagraph = withPermit(false, 10n + CALLERS_FRESH_BLOCKS);
    stream.emitBlock(10n + CALLERS_FRESH_BLOCKS - 1n);
    expect(await policy.decide(validator)).toEqual(welcome());
    stream.emitBlock(10n + CALLERS_FRESH_BLOCKS);
    chain.isDown = true;
    expect(await policy.decide(validator)).toEqual(welcome());
    chain.isDown = false;
    expect(await policy.decide(validator)).toEqual(unwelcome('no_permit'));
  });

  it('decides about listed hotkeys while the chain is away, and learns their stake when it is back', async () => {
    const { chain, policy } = setUp(withPermit(false), { allow: new Set([validator]), deny: new Set([stranger]) });
    chain.isDown = true;
    expect(await policy.decide(validator)).toEqual(welcome(0n));
    expect(await policy.decide(stranger)).toEqual(unwelcome('denied'));
    chain.isDown = false;
    await settled();
    expect(await policy.decide(validator)).toEqual(welcome(0n));
    await settled();
    expect(await policy.decide(validator)).toEqual(welcome(100n));
  });
});

describe('welcomeEveryone', () => {
  it('does', async () => {
    expect(await welcomeEveryone.decide(stranger)).toEqual(welcome(0n));
  });
});
