import { describe, expect, it } from 'vitest';
import { hotkeysOf, pickTargets, standingOf } from '../../src/validator/pick-targets.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { testKey } from '../support/neurons.ts';

const owner = testKey('//owner').account;
const validator = testKey('//v').account;
const miner = testKey('//m').account;
const idle = testKey('//idle').account;
const metagraph = metagraphOf([
  { hotkey: owner },
  { hotkey: validator, hasPermit: true, port: 9_000 },
  { hotkey: miner, port: 8_091 },
  { hotkey: idle },
]);

describe('pickTargets', () => {
  it('finds those who serve, without itself', () => {
    expect(pickTargets(metagraph, validator)).toEqual([{ uid: 2, hotkey: miner, url: 'http://127.0.0.1:8091' }]);
    expect(pickTargets(metagraph, owner).map(({ uid }) => uid)).toEqual([1, 2]);
  });

  it.each([
    [1_000, undefined],
    [5_999_999, undefined],
    [6_000_000, true],
    [10_005_000, true],
    [10_999_999, true],
    [11_000_000, undefined],
  ])('knows the axons of the SDK up to version 10 by what they publish: %i', (version, isClassic) => {
    const axons = metagraph.axons.map((axon) => ({ ...axon, version }));
    expect(pickTargets({ ...metagraph, axons }, validator)[0]?.isClassic).toBe(isClassic);
  });

  it('lives with columns of different lengths', () => {
    expect(pickTargets({ ...metagraph, axons: [] }, validator)).toEqual([]);
    expect(pickTargets({ ...metagraph, hotkeys: [] }, validator)).toEqual([]);
  });
});

describe('standingOf', () => {
  it('tells permit, owner, stranger and those who wait', () => {
    expect(standingOf(metagraph, validator)).toEqual({ kind: 'ready', uid: 1 });
    expect(standingOf(metagraph, owner)).toEqual({ kind: 'ready', uid: 0 });
    expect(standingOf(metagraph, miner)).toEqual({ kind: 'no_permit' });
    expect(standingOf(metagraph, testKey('//x').account)).toEqual({ kind: 'unregistered' });
    expect(standingOf({ ...metagraph, validatorPermit: [] }, validator)).toEqual({ kind: 'no_permit' });
  });
});

describe('hotkeysOf', () => {
  it('lists them in uid order', () => {
    expect(hotkeysOf(metagraph)).toEqual([owner, validator, miner, idle]);
  });
});
