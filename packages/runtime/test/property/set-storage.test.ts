/** Whatever a developer writes into storage, the chain goes on; and what storage shows can be written back. */
import { ss58Encode } from '@yumanet/protocol';
import type { Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { account, bytesOf, createTestChain, type TestChain } from '../support/test-chain.ts';

const ACCOUNTS = ['//Alice', '//validator1_sn1', '//validator2_sn1', '//miner', '//nobody'].map((uri) =>
  ss58Encode(account(uri)),
);
const NUMBERS = [0, 1, 2, 5, 255, 65_535, 4_294_967_295];
const AMOUNTS = ['0', '1', '1000', '4294967296', '1000000000000', '18446744073709551615', `${2n ** 127n - 1n}`, '-5'];
const HASH = `0x${'5a'.repeat(32)}`;
const AXON = { block: '3', version: 1, ip: '1', port: 9, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };

const scalar = fc.constantFrom<unknown>(true, false, ...NUMBERS, ...AMOUNTS, ...ACCOUNTS, HASH, 'text');
const value = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 3, arbitrary: fc.array(scalar, { maxLength: 6 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS)), { maxLength: 5 }),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(AXON, { nonce: '3', free: '700' }) },
);
const keyPart = fc.constantFrom('0', '1', '2', '4097', '40', ...ACCOUNTS);

/** The names of all items, in order. */
const ITEMS = createTestChain()
  .state.tablesByName()
  .map(([name]) => name)
  .filter((name) => name !== 'GenesisHash');

const write = fc.record({
  item: fc.constantFrom(...ITEMS),
  key: fc.array(keyPart, { maxLength: 2 }),
  value: fc.option(value, { nil: undefined }),
});

/** Writes of every item that fit its type: most that are drawn at random do not. */
function fits(state: ChainState, { item, key, value: json }: { item: string; key: string[]; value: unknown }): boolean {
  try {
    state.tableNamed(item)?.prepareWrite(key, json === undefined ? undefined : JSON.parse(JSON.stringify(json)));
    return true;
  } catch {
    return false;
  }
}

function setStorage({ item, key, value: json }: { item: string; key: string[]; value: unknown }): Extrinsic {
  const text = json === undefined ? {} : { value: JSON.stringify(json) };
  return { extrinsic: { case: 'dev', value: { action: { case: 'setStorage', value: { item, key, ...text } } } } };
}

function busyChain(): TestChain {
  const chain = createTestChain({ subnets: 2 });
  chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//miner') } });
  chain.mineTo(11n);
  return chain;
}

const activity = (chain: TestChain): Extrinsic[] => [
  chain.sign('//validator1_sn1', {
    case: 'setWeights',
    value: { netuid: 1, dests: [0, 1], weights: [9, 65_535], versionKey: 0n },
  }),
  chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//late') } }),
  chain.sign('//Alice', {
    case: 'addStake',
    value: { hotkey: bytesOf('//validator1_sn1'), netuid: 1, amountStaked: 5_000_000_000n },
  }),
];

describe('set storage', () => {
  it('of anything that fits its item lets the chain go on for four tempos, with calls', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.array(write, { minLength: 40, maxLength: 80 }), (writes) => {
        const chain = busyChain();
        const fitting = writes.filter((one) => fits(chain.state, one));
        written += fitting.length;
        chain.mine(fitting.map(setStorage));
        for (let block = 0; block < 40; block += 1) chain.mine(block % 7 === 0 ? activity(chain) : []);
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(500);
  });

  it.each(ITEMS)('%s takes back what it shows', (item) => {
    const { state } = busyChain();
    const table = state.tableNamed(item);
    const entries = table?.shownEntries() ?? [];
    const before = table?.encodedEntries();
    for (const { key, value: shown } of entries) {
      table?.prepareWrite(key, undefined)();
      table?.prepareWrite(key, JSON.parse(shown))();
    }
    expect(table?.encodedEntries()).toEqual(before);
  });
});
