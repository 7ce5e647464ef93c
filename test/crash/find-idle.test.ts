import { expect, test } from 'vitest';
import { findIdle, type NetworkWork } from '../../bench/crash/network-work.ts';

const before: NetworkWork = {
  head: 20n,
  weightsBlocks: new Map([
    [0, 18n],
    [1, 20n],
  ]),
  answeredTasks: new Map([[2, 5]]),
  ports: new Map([[2, { served: 8_091, real: 8_091 }]]),
  hotkeys: ['aa', 'bb', 'cc'],
};

const working: NetworkWork = {
  ...before,
  head: 23n,
  weightsBlocks: new Map([
    [0, 21n],
    [1, 22n],
  ]),
  answeredTasks: new Map([[2, 6]]),
};

test('a network in which everybody worked has nothing missing', () => {
  expect(findIdle(before, working)).toEqual([]);
});

test('one in which nothing happened misses the work of everybody', () => {
  expect(findIdle(before, before)).toEqual([
    'validator 0 has set no weights since block 20 (last: 18)',
    'validator 1 has set no weights since block 20 (last: 20)',
    'miner 2 has answered no further task (5)',
  ]);
});

test('a miner that serves elsewhere than the chain says is astray', () => {
  const ports = new Map([[2, { served: 8_091, real: 8_092 }]]);
  expect(findIdle(before, { ...working, ports })).toEqual(['miner 2 serves at port 8092, and the chain says 8091']);
});

test('a hotkey more is no work', () => {
  expect(findIdle(before, { ...working, hotkeys: ['aa', 'bb', 'cc', 'aa'] })).toEqual([
    'the hotkeys became aa,bb,cc,aa',
  ]);
});
