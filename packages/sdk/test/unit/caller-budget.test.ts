import { describe, expect, it } from 'vitest';
import { createCallerBudget } from '../../src/miner/caller-budget.ts';
import { testKey } from '../support/neurons.ts';

const a = testKey('//a').account;
const b = testKey('//b').account;

describe('createCallerBudget', () => {
  it('allows a burst, then says how long to wait', () => {
    const budget = createCallerBudget(2, 4);
    expect([budget.spend(a, 0), budget.spend(a, 0), budget.spend(a, 0)]).toEqual([0, 0, 250]);
  });

  it('refills with time, up to the burst', () => {
    const budget = createCallerBudget(2, 4);
    budget.spend(a, 0);
    budget.spend(a, 0);
    expect(budget.spend(a, 249)).toBe(1);
    expect(budget.spend(a, 250)).toBe(0);
    expect([budget.spend(a, 100_000), budget.spend(a, 100_000), budget.spend(a, 100_000)]).toEqual([0, 0, 250]);
  });

  it('is one per caller', () => {
    const budget = createCallerBudget(1, 1);
    expect([budget.spend(a, 0), budget.spend(b, 0), budget.spend(a, 0)]).toEqual([0, 0, 1_000]);
  });
});
