import { describe, expect, it } from 'vitest';
import { blocksUntilWeights, createWeightsSetter } from '../../src/validator/weights-setter.ts';
import { createFakeChain, refusalOf } from '../support/fake-chain.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { silentLog, testKey } from '../support/neurons.ts';

const validator = testKey('//v');
const chosen = { dests: [1, 2], weights: [65_535, 9], vanished: [] };
const at = (block: bigint, lastUpdate = 0n, weightsRateLimit = 1n) =>
  metagraphOf([{ hotkey: validator.account, lastUpdate }], { block, weightsRateLimit });

function setUp() {
  const chain = createFakeChain(at(10n));
  const stored: bigint[] = [];
  const setter = createWeightsSetter({
    client: chain.client,
    keyPair: validator.pair,
    netuid: 1,
    log: silentLog,
    onStored: (block) => stored.push(block),
  });
  return { chain, setter, stored };
}

describe('blocksUntilWeights', () => {
  it.each([
    [10n, 0n, 100n, 0n],
    [10n, 10n, 1n, 1n],
    [11n, 10n, 1n, 0n],
    [10n, 5n, 0n, 0n],
    [104n, 5n, 100n, 1n],
    [105n, 5n, 100n, 0n],
    [5n, 50n, 10n, 55n],
  ])('at block %s after %s with limit %s it is %s', (block, lastUpdate, limit, expected) => {
    expect(blocksUntilWeights(at(block, lastUpdate, limit), 0)).toBe(expected);
  });

  it('is zero for a uid that is not there', () => {
    expect(blocksUntilWeights(at(10n), 5)).toBe(0n);
  });
});

describe('createWeightsSetter', () => {
  it('sends the row with the version the subnet asks for', async () => {
    const { chain, setter } = setUp();
    expect((await setter.set(at(10n), 0, chosen)).kind).toBe('sent');
    expect(chain.submitted[0]?.call).toEqual({
      case: 'setWeights',
      value: { netuid: 1, dests: [1, 2], weights: [65_535, 9], versionKey: 7n },
    });
  });

  it('sends nothing without scores, and nothing where only commitments count', async () => {
    const { chain, setter } = setUp();
    expect(await setter.set(at(10n), 0, undefined)).toEqual({ kind: 'nothing_to_set' });
    const closed = metagraphOf([{ hotkey: validator.account }], { commitRevealWeightsEnabled: true });
    expect(await setter.set(closed, 0, chosen)).toEqual({ kind: 'commit_reveal' });
    expect(chain.submitted).toEqual([]);
  });

  it('says how many blocks the rate limit asks for, and sends right after', async () => {
    const { setter } = setUp();
    expect(await setter.set(at(12n, 10n, 3n), 0, chosen)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect((await setter.set(at(13n, 10n, 3n), 0, chosen)).kind).toBe('sent');
  });

  it('has one row in the pool at most', async () => {
    const { chain, setter, stored } = setUp();
    await setter.set(at(10n), 0, chosen);
    expect(await setter.set(at(12n), 0, chosen)).toEqual({ kind: 'pending' });
    const receipt = { index: 0, hash: new Uint8Array(32), events: [] };
    chain.settle({ state: 'included', block: 13n, receipt });
    expect((await setter.set(at(14n), 0, chosen)).kind).toBe('sent');
    expect([stored, chain.submitted.length]).toEqual([[13n], 2]);
  });

  it.each(['refused', 'unknown'])('sends again after a row that became %s', async (state) => {
    const { chain, setter, stored } = setUp();
    await setter.set(at(10n), 0, chosen);
    chain.settle({ state });
    expect((await setter.set(at(12n), 0, chosen)).kind).toBe('sent');
    expect(stored).toEqual([]);
  });

  it('does not count a row that failed in its block', async () => {
    const { chain, setter, stored } = setUp();
    await setter.set(at(10n), 0, chosen);
    const error = { ...refusalOf('NeuronNoValidatorPermit'), stage: 'dispatch' };
    chain.settle({ state: 'included', block: 13n, receipt: { index: 0, hash: new Uint8Array(32), events: [], error } });
    expect((await setter.set(at(14n), 0, chosen)).kind).toBe('sent');
    expect(stored).toEqual([]);
  });

  it('waits as long as a refusal says', async () => {
    const { chain, setter } = setUp();
    chain.nextRefusal = refusalOf('SettingWeightsTooFast', { blocks_to_wait: 37n });
    expect(await setter.set(at(10n), 0, chosen)).toEqual({ kind: 'refused', error: 'SettingWeightsTooFast' });
    expect(await setter.set(at(46n), 0, chosen)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect((await setter.set(at(47n), 0, chosen)).kind).toBe('sent');
  });

  it('waits a block after a refusal that says nothing', async () => {
    const { chain, setter } = setUp();
    chain.nextRefusal = refusalOf('NotEnoughStakeToSetWeights');
    await setter.set(at(10n), 0, chosen);
    expect(await setter.set(at(10n), 0, chosen)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect((await setter.set(at(11n), 0, chosen)).kind).toBe('sent');
  });

  it('forgets everything when told', async () => {
    const { setter } = setUp();
    await setter.set(at(10n), 0, chosen);
    setter.reset();
    expect((await setter.set(at(1n), 0, chosen)).kind).toBe('sent');
  });

  it('sends no second row while one of its own waits in a pool that it has not seen', async () => {
    const entry = { nonce: 0n, state: 'ready', validUntil: 50n };
    const own = { ...entry, hash: new Uint8Array(32).fill(1), signer: validator.pair.publicKey, call: 'set_weights' };
    const { chain, setter } = setUp();
    await chain.client.submit(validator.pair, { call: { case: 'startCall', value: { netuid: 1 } } });
    chain.waiting = [own];
    expect((await setter.set(at(10n), 0, chosen)).kind).toBe('pending');
    chain.settle({ state: 'unknown' });
    expect((await setter.set(at(11n), 0, chosen)).kind).toBe('sent');
    chain.waiting = [
      { ...own, call: 'serve_axon' },
      { ...own, signer: testKey('//other').pair.publicKey },
    ];
    setter.reset();
    expect((await setter.set(at(12n), 0, chosen)).kind).toBe('sent');
  });
});
