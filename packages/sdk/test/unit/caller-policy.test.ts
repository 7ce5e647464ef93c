import { describe, expect, it } from 'vitest';
import {
  CALLERS_FRESH_BLOCKS,
  createMetagraphPolicy,
  welcomeCallers,
  welcomeEveryone,
} from '../../src/miner/caller-policy.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { createFakeStream } from '../support/fake-stream.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { testKey } from '../support/neurons.ts';

const owner = testKey('//owner').account;
const validator = testKey('//v').account;
const stranger = testKey('//x').account;
const withPermit = (hasPermit: boolean, block = 10n) =>
  metagraphOf([{ hotkey: owner }, { hotkey: validator, hasPermit }], { block });

describe('welcomeCallers', () => {
  it('are the owner and those with a permit', () => {
    expect(welcomeCallers(withPermit(true))).toEqual(new Set([owner, validator]));
    expect(welcomeCallers(withPermit(false))).toEqual(new Set([owner]));
  });
});

describe('createMetagraphPolicy', () => {
  it('cannot tell before it has seen the chain, and learns as soon as it can', async () => {
    const chain = createFakeChain(withPermit(true));
    const policy = createMetagraphPolicy(chain.client, createFakeStream(), 1);
    chain.isDown = true;
    expect(await policy.decide(validator)).toBe('undecided');
    chain.isDown = false;
    expect(await policy.decide(validator)).toBe('welcome');
  });

  it('reads once a block for strangers, however many ask', async () => {
    const chain = createFakeChain(withPermit(false));
    const stream = createFakeStream();
    const policy = createMetagraphPolicy(chain.client, stream, 1);
    const ask = () => Promise.all([policy.decide(stranger), policy.decide(validator), policy.decide(stranger)]);
    expect(await ask()).toEqual(['unwelcome', 'unwelcome', 'unwelcome']);
    await ask();
    expect(chain.readCount).toBe(1);
    chain.metagraph = withPermit(true, 11n);
    stream.emitBlock(11n);
    expect(await ask()).toEqual(['unwelcome', 'welcome', 'unwelcome']);
    expect(chain.readCount).toBe(2);
  });

  it('keeps what it knows while the chain is away, and forgets a permit in time', async () => {
    const chain = createFakeChain(withPermit(true));
    const stream = createFakeStream();
    const policy = createMetagraphPolicy(chain.client, stream, 1);
    expect(await policy.decide(validator)).toBe('welcome');
    chain.metagraph = withPermit(false, 10n + CALLERS_FRESH_BLOCKS);
    stream.emitBlock(10n + CALLERS_FRESH_BLOCKS - 1n);
    expect(await policy.decide(validator)).toBe('welcome');
    stream.emitBlock(10n + CALLERS_FRESH_BLOCKS);
    chain.isDown = true;
    expect(await policy.decide(validator)).toBe('welcome');
    chain.isDown = false;
    expect(await policy.decide(validator)).toBe('unwelcome');
  });
});

describe('welcomeEveryone', () => {
  it('does', async () => {
    expect(await welcomeEveryone.decide(stranger)).toBe('welcome');
  });
});
