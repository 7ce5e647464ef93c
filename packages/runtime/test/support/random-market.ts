/** Random markets: the pools of subnets, their prices and whether they take part in emission. */
import { type Netuid, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { NetworkRegistrationAllowed, RecycleOrBurn } from '../../src/state/items/hyperparameter-items.ts';
import * as pools from '../../src/state/items/pool-items.ts';
import { Account, TotalIssuance } from '../../src/state/items/system-items.ts';
import { setStake } from './set-stake.ts';
import { hotkey, TAO } from './test-chain.ts';

/** Root stake of the first validator, which all subnets share. */
export const anyRootTao = fc.constantFrom(0n, 1_000n * TAO, 1_000_000n * TAO);

export const anySubnetMarket = fc.record({
  tao: fc.bigInt({ min: 1_000_000n, max: 100_000n * TAO }),
  alpha: fc.bigInt({ min: 900_000n, max: 1_000_000n * TAO }),
  quoteWeight: fc.oneof(
    fc.constant(pools.SwapBalancer.defaultValue),
    fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n }),
  ),
  movingPrice: fc.bigInt({ min: 0n, max: 1n << 33n }),
  enabled: fc.boolean(),
  open: fc.boolean(),
  recycles: fc.boolean(),
});
export type SubnetMarket = typeof anySubnetMarket extends fc.Arbitrary<infer T> ? T : never;

export interface Market {
  readonly rootTao: bigint;
  /** Of netuid 1 and on. */
  readonly subnets: readonly SubnetMarket[];
}

/** Gives a chain this market; TAO of pots and of root's stake counts in the issuance. */
export function writeMarket(state: ChainState, { rootTao, subnets }: Market): void {
  subnets.forEach((subnet, index) => {
    const netuid = toNetuid(index + 1);
    state.set(pools.SubnetTAO, subnet.tao, netuid);
    state.set(pools.SubnetAlphaIn, subnet.alpha, netuid);
    state.set(pools.SwapBalancer, subnet.quoteWeight, netuid);
    state.set(pools.SubnetMovingPrice, subnet.movingPrice, netuid);
    state.set(pools.SubnetEmissionEnabled, subnet.enabled, netuid);
    state.set(NetworkRegistrationAllowed, subnet.open, netuid);
    state.set(RecycleOrBurn, subnet.recycles ? 'Recycle' : 'Burn', netuid);
    setPot(state, netuid, subnet.tao);
  });
  state.set(pools.SubnetTAO, rootTao, ROOT_NETUID);
  state.set(pools.SubnetAlphaOut, rootTao, ROOT_NETUID);
  setStake(state, hotkey('//validator1_sn1'), ROOT_NETUID, rootTao);
  setPot(state, ROOT_NETUID, rootTao);
}

function setPot(state: ChainState, netuid: Netuid, free: bigint): void {
  const pot = subnetAccount(netuid);
  const before = state.get(Account, pot).free;
  state.set(Account, { nonce: 0n, free }, pot);
  state.set(TotalIssuance, state.get(TotalIssuance) + free - before);
}
