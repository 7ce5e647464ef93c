import { expect, test } from 'vitest';
import { leaseHolderOf } from '../../src/system/identity-options.ts';

const machine = { hostname: 'box', pid: 7 };

test('two processes of one host claim under two names, unless the host has only one', () => {
  expect(leaseHolderOf({ 'lease-per-host': false }, machine)).toBe('box-7');
  expect(leaseHolderOf({ 'lease-per-host': true }, machine)).toBe('box');
});

test('a name that is given stands', () => {
  for (const isPerHost of [false, true]) {
    expect(leaseHolderOf({ 'lease-holder': 'me', 'lease-per-host': isPerHost }, machine)).toBe('me');
  }
});
