/** From a creation to the first payment where TAO emission is off: the values of the reference chain. */
import { toNetuid } from '@yumanet/protocol';
import { expect, it } from 'vitest';
import { PendingServerEmission } from '../../src/state/items/emission-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetEmissionEnabled, SubnetTAO } from '../../src/state/items/pool-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { TotalIssuance } from '../../src/state/items/system-items.ts';
import { allowPlainWeights, bytesOf, createTestChain, hotkey, TAO } from '../support/test-chain.ts';

const SECOND = toNetuid(2);

it('pays alpha to miner, validator and owner after start_call though emission is not enabled, and injects nothing there', () => {
  const chain = createTestChain({ preset: 'mainnet' });
  const { state } = chain;
  chain.run('//Bob', { case: 'registerNetwork', value: { hotkey: bytesOf('//v') } });
  expect(state.get(SubnetEmissionEnabled, SECOND)).toBe(false);
  chain.mineTo(3n);
  expect(state.get(SubnetAlphaOut, SECOND)).toBe(0n);
  const done = [
    chain.run('//Bob', { case: 'startCall', value: { netuid: 2 } }),
    chain.run('//Eve', { case: 'burnedRegister', value: { netuid: 2, hotkey: bytesOf('//m') } }),
    chain.run('//Bob', { case: 'addStake', value: { hotkey: bytesOf('//v'), netuid: 2, amountStaked: TAO } }),
  ];
  expect(done.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
  expect(state.get(SubnetEmissionEnabled, SECOND)).toBe(false);
  // Block 5 was the first one to mint, block 6 the second.
  expect(state.get(PendingServerEmission, SECOND)).toBe(2n * 410_002_288n);
  const pools = () => [SubnetTAO, SubnetAlphaIn].map((item) => state.get(item, SECOND));
  const before = {
    pools: pools(),
    issuance: state.get(TotalIssuance),
    stake: state.get(TotalHotkeyAlpha, hotkey('//v'), SECOND),
  };
  chain.mineTo(101n);
  allowPlainWeights(state, SECOND);
  const weights = { netuid: 2, dests: [1], weights: [1], versionKey: 0n };
  expect(chain.run('//v', { case: 'setWeights', value: weights }).error).toBeUndefined();
  chain.mineTo(359n);
  expect(state.get(TotalHotkeyAlpha, hotkey('//m'), SECOND)).toBe(0n);
  chain.mine();
  expect(state.get(TotalHotkeyAlpha, hotkey('//m'), SECOND)).toBe(356n * 410_002_288n);
  const cut = 356n * 179_995_422n;
  // One rao is lost where the validator's take is floored.
  const dividends = 356n * 410_002_288n - 1n;
  expect(state.get(TotalHotkeyAlpha, hotkey('//v'), SECOND)).toBe(before.stake + cut + dividends);
  expect(pools()).toEqual(before.pools);
  // Subnet 1 has it enabled, and a moving price that is more than 0 after block 16: from block 17 on all TAO is its.
  expect(state.get(TotalIssuance)).toBe(before.issuance + 344n * TAO);
});
