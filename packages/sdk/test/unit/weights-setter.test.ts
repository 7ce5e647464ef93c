import { createCrypto } from '@yumanet/crypto';
import { decodeWeightsPayload } from '@yumanet/protocol';
import { createSeededRandom } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { blocksUntilWeights, createWeightsSetter } from '../../src/validator/weights-setter.ts';
import { createFakeChain, type FakeChain, privateHalfOf, refusalOf } from '../support/fake-chain.ts';
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
    random: createSeededRandom('seals'),
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

  it.each([false, true])('sends nothing without scores (commit-reveal: %s)', async (commitRevealWeightsEnabled) => {
    const { chain, setter } = setUp();
    const metagraph = metagraphOf([{ hotkey: validator.account }], { commitRevealWeightsEnabled });
    expect(await setter.set(metagraph, 0, undefined)).toEqual({ kind: 'nothing_to_set' });
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

  it.each(['set_weights', 'commit_timelocked_weights'])(
    'sends no second row while a %s of its own waits in a pool that it has not seen',
    async (call) => {
      const entry = { nonce: 0n, state: 'ready', validUntil: 50n };
      const own = { ...entry, hash: new Uint8Array(32).fill(1), signer: validator.pair.publicKey, call };
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
    },
  );
});

const closed = (block: bigint, lastUpdate = 0n, changes = {}) =>
  metagraphOf([{ hotkey: validator.account, lastUpdate }], { block, commitRevealWeightsEnabled: true, ...changes });

/** Moves the chain to a block, and sets there. */
function setAt({ chain, setter }: ReturnType<typeof setUp>, block: bigint, lastUpdate = 0n, changes = {}) {
  chain.metagraph = closed(block, lastUpdate, changes);
  return setter.set(chain.metagraph, 0, chosen);
}

/** The commit sent last. */
function commitOf({ submitted, beacon }: FakeChain) {
  const { call, options } = submitted.at(-1) ?? {};
  if (call?.case !== 'commitTimelockedWeights') throw new Error(`a ${call?.case} was sent last`);
  const { netuid, commit, revealRound, commitRevealVersion } = call.value;
  const { scheme } = beacon;
  const sealed = { scheme, round: revealRound, sealed: commit };
  const opened = createCrypto().openSeal(sealed, privateHalfOf(scheme, revealRound));
  const payload = opened === undefined ? undefined : decodeWeightsPayload(opened);
  return { netuid, revealRound, commitRevealVersion, options, payload };
}

const included = (block: bigint) => ({
  state: 'included',
  block,
  receipt: { index: 0, hash: new Uint8Array(32), events: [] },
});

describe('where the subnet wants commits', () => {
  it.each(['x25519', 'tlock'] as const)('seals the row by %s to the round of its epoch', async (scheme) => {
    const run = setUp();
    run.chain.beacon = { scheme, periodBlocks: 1n };
    expect(await setAt(run, 10n)).toMatchObject({ kind: 'committed', round: 21n, epochBlock: 20n });
    expect(commitOf(run.chain)).toEqual({
      netuid: 1,
      revealRound: 21n,
      commitRevealVersion: 4,
      options: { horizonBlocks: 16n, lastBlock: 19n },
      payload: {
        hotkey: validator.account,
        uids: Uint16Array.of(1, 2),
        values: Uint16Array.of(65_535, 9),
        versionKey: 7n,
      },
    });
  });

  it('commits several times before an epoch, the last time shortly before it, and again after it', async () => {
    const run = setUp();
    const statuses: [block: bigint, kind: string][] = [];
    let lastUpdate = 0n;
    for (let head = 10n; head < 24n; head += 1n) {
      const status = await setAt(run, head, lastUpdate);
      if (status.kind !== 'waiting_to_commit') statuses.push([head, status.kind]);
      if (status.kind !== 'committed') continue;
      lastUpdate = head + 1n;
      run.chain.settle(included(lastUpdate));
    }
    // The rate limit of the subnet asks for a block between them, spacing and freshness for the rest.
    expect(statuses).toEqual([
      [10n, 'committed'],
      [11n, 'rate_limited'],
      [13n, 'committed'],
      [14n, 'rate_limited'],
      [15n, 'committed'],
      [16n, 'rate_limited'],
      [18n, 'committed'],
      [19n, 'rate_limited'],
      [21n, 'committed'],
      [22n, 'rate_limited'],
    ]);
    expect(run.stored).toEqual([11n, 14n, 16n, 19n, 22n]);
  });

  it('goes on after a restart by what the chain knows: no commit more, and none less', async () => {
    const before = setUp();
    await setAt(before, 10n);
    const after = setUp();
    expect(await setAt(after, 12n, 11n)).toEqual({ kind: 'waiting_to_commit', blocksToWait: 1n });
    expect(await setAt(after, 13n, 11n)).toMatchObject({ kind: 'committed', round: 21n });
    expect(after.chain.submitted).toHaveLength(1);
  });

  it('respects the rate limit of the subnet before its own', async () => {
    const run = setUp();
    const changes = { weightsRateLimit: 8n };
    expect(await setAt(run, 18n, 11n, changes)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect(await setAt(run, 19n, 11n, changes)).toMatchObject({ kind: 'committed', round: 31n });
  });

  it('follows the subnet when commit-reveal goes on and off', async () => {
    const run = setUp();
    await run.setter.set(at(10n), 0, chosen);
    run.chain.settle(included(11n));
    expect((await setAt(run, 14n, 11n)).kind).toBe('committed');
    run.chain.settle({ state: 'included', block: 15n, receipt: failed('CommitRevealDisabled') });
    expect((await run.setter.set(at(16n, 11n), 0, chosen)).kind).toBe('sent');
    expect(run.chain.submitted.map(({ call }) => call.case)).toEqual([
      'setWeights',
      'commitTimelockedWeights',
      'setWeights',
    ]);
    expect(run.stored).toEqual([11n]);
  });

  it.each(['InvalidRevealRound', 'AncientBirthBlock'] as const)('plans anew after %s', async (name) => {
    const run = setUp();
    run.chain.nextRefusal = refusalOf(name);
    run.chain.beforeSubmit = () => {
      run.chain.metagraph = closed(30n);
      run.chain.beforeSubmit = () => {};
    };
    expect(await setAt(run, 18n)).toMatchObject({ kind: 'committed', round: 41n, epochBlock: 40n });
    expect(commitOf(run.chain)).toMatchObject({ revealRound: 41n, options: { lastBlock: 39n } });
  });

  it('gives up after the second plan that came too late, and plans again a block later', async () => {
    const run = setUp();
    const refuse = () => {
      run.chain.nextRefusal = refusalOf('InvalidRevealRound');
    };
    run.chain.beforeSubmit = refuse;
    expect(await setAt(run, 18n)).toEqual({ kind: 'refused', error: 'InvalidRevealRound' });
    run.chain.beforeSubmit = () => {};
    expect(await setAt(run, 18n)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect((await setAt(run, 19n)).kind).toBe('committed');
  });

  it('waits after CommittingWeightsTooFast as long as the chain says', async () => {
    const run = setUp();
    run.chain.nextRefusal = refusalOf('CommittingWeightsTooFast', { blocks_to_wait: 4n });
    expect(await setAt(run, 11n)).toEqual({ kind: 'refused', error: 'CommittingWeightsTooFast' });
    expect(await setAt(run, 14n)).toEqual({ kind: 'rate_limited', blocksToWait: 1n });
    expect((await setAt(run, 15n)).kind).toBe('committed');
  });

  it('waits for the next epoch when somebody else has used up the room of this one', async () => {
    const run = setUp();
    await setAt(run, 11n);
    run.chain.settle({ state: 'included', block: 12n, receipt: failed('TooManyUnrevealedCommits') });
    expect(await setAt(run, 12n)).toEqual({ kind: 'rate_limited', blocksToWait: 8n });
    expect(await setAt(run, 20n)).toMatchObject({ kind: 'committed', epochBlock: 30n });
  });

  it('commits nothing where no epochs run', async () => {
    const run = setUp();
    expect(await setAt(run, 10n, 0n, { tempo: 0 })).toEqual({ kind: 'no_epochs' });
    expect(run.chain.submitted).toEqual([]);
  });

  it('has one commit in the pool at most, and forgets it when the chain is another one', async () => {
    const run = setUp();
    await setAt(run, 10n);
    expect(await setAt(run, 14n)).toEqual({ kind: 'pending' });
    run.setter.reset();
    expect(await setAt(run, 3n)).toMatchObject({ kind: 'committed', round: 11n, epochBlock: 10n });
  });
});

function failed(name: Parameters<typeof refusalOf>[0]) {
  return { index: 0, hash: new Uint8Array(32), events: [], error: { ...refusalOf(name), stage: 'dispatch' } };
}
