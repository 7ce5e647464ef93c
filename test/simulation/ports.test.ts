/** The ports that simulated actors get do what the ports of real programs do. */
import { clockContract, randomContract } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { createActorClock } from './world/actor-clock.ts';
import { createDice } from './world/dice.ts';
import { createLife, type Life } from './world/life.ts';
import { createWorld } from './world/world.ts';

const SKEW_MS = 17_000;

function clockOf(life: Life) {
  const { clock } = createWorld(1);
  return { clock, own: createActorClock({ clock, life, skewMs: () => SKEW_MS, crashes: () => false }) };
}

describe('an actor’s clock', () => {
  it.each(Object.entries(clockContract))('%s', (_name, check) => check(clockOf(createLife('miner1', 1)).own));

  it('is off by its skew in the time of day, and in nothing else', () => {
    const { clock, own } = clockOf(createLife('miner1', 1));
    expect(own.nowMs() - clock.nowMs()).toBe(SKEW_MS);
    clock.advance(250);
    expect(own.monotonicMs()).toBe(250);
  });

  it('calls nobody back after a crash', () => {
    const life = createLife('miner1', 1);
    const { clock, own } = clockOf(life);
    const calls: string[] = [];
    own.startTimer(10, () => calls.push('before the crash'));
    life.end('a test');
    own.startTimer(10, () => calls.push('after the crash'));
    clock.advance(100);
    expect(calls).toEqual([]);
    expect(clock.timerCount).toBe(0);
  });
});

describe('dice', () => {
  it.each(Object.entries(randomContract))('%s', (_name, check) => check(createDice('seed')));

  it('follow from their seed and name, whatever else was thrown', () => {
    const dice = createDice('seed');
    const before = dice.fork('disk').bytes(8);
    dice.bytes(100);
    expect(dice.fork('disk').bytes(8)).toEqual(before);
    expect(dice.fork('network').bytes(8)).not.toEqual(before);
  });
});
