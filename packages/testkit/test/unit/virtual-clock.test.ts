import { clockContract, createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

const START = 1_700_000_000_000;

describe('the virtual clock', () => {
  it.each(Object.entries(clockContract))('%s', (_name, check) => check(createVirtualClock(START)));

  it('stands still until it is advanced', () => {
    const clock = createVirtualClock(START);
    expect([clock.nowMs(), clock.nowMs(), clock.monotonicMs()]).toEqual([START, START, 0]);
    clock.advance(250);
    expect([clock.nowMs(), clock.monotonicMs()]).toEqual([START + 250, 250]);
    expect(clock.nowNs()).toBe(BigInt(START + 250) * 1_000_000n);
    expect(clock.nowNs()).toBe(BigInt(START + 250) * 1_000_000n + 1n);
  });

  it('calls timers in order of time, then of start, each at its own time', () => {
    const clock = createVirtualClock(START);
    const calls: string[] = [];
    const note = (name: string) => () => calls.push(`${name} at ${clock.monotonicMs()}`);
    clock.startTimer(20, note('c'));
    clock.startTimer(10, note('a'));
    clock.startTimer(10, note('b'));
    clock.startTimer(21, note('d'));
    clock.advance(9);
    expect(calls).toEqual([]);
    clock.advance(11);
    expect(calls).toEqual(['a at 10', 'b at 10', 'c at 20']);
    expect(clock.timerCount).toBe(1);
  });

  it('runs timers that timers start, when they fall due', () => {
    const clock = createVirtualClock(START);
    const times: number[] = [];
    const tick = () => {
      times.push(clock.monotonicMs());
      clock.startTimer(10, tick);
    };
    clock.startTimer(10, tick);
    clock.advance(35);
    expect(times).toEqual([10, 20, 30]);
    expect(clock.nowMs()).toBe(START + 35);
  });

  it('forgets a cancelled timer, also one that another timer cancels', () => {
    const clock = createVirtualClock(START);
    const calls: string[] = [];
    const cancel = clock.startTimer(10, () => calls.push('cancelled'));
    clock.startTimer(5, cancel);
    clock.advance(100);
    expect(calls).toEqual([]);
    expect(clock.timerCount).toBe(0);
  });

  it('ends a loop of timers that takes no time', () => {
    const clock = createVirtualClock(START);
    const again = () => {
      clock.startTimer(0, again);
    };
    again();
    expect(() => clock.advance(1)).toThrow('more than 100000 timers');
  });

  it('steps from timer to timer, one at a time', () => {
    const clock = createVirtualClock(START);
    const calls: string[] = [];
    clock.startTimer(20, () => calls.push('c'));
    clock.startTimer(10, () => calls.push('a'));
    clock.startTimer(10, () => calls.push('b'));
    expect(clock.nextTimerMs).toBe(10);
    expect([clock.step(), clock.monotonicMs(), calls.join()]).toEqual([true, 10, 'a']);
    expect([clock.nextTimerMs, clock.step(), clock.monotonicMs(), calls.join()]).toEqual([10, true, 10, 'a,b']);
    expect([clock.nextTimerMs, clock.step(), clock.monotonicMs(), calls.join()]).toEqual([20, true, 20, 'a,b,c']);
    expect([clock.nextTimerMs, clock.step(), clock.monotonicMs()]).toEqual([undefined, false, 20]);
  });

  it('refuses fractions and the past', () => {
    expect(() => createVirtualClock(1.5)).toThrow(RangeError);
    expect(() => createVirtualClock(0).advance(-1)).toThrow(RangeError);
    expect(() => createVirtualClock(0).advance(0.1)).toThrow(RangeError);
    expect(() => createVirtualClock(0).startTimer(Number.NaN, () => {})).toThrow(RangeError);
  });
});
