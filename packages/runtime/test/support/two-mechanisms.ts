/** A subnet with two mechanisms: two validators (uids 0 and 1) and three miners (uids 2 to 4). */

import { toUid } from '@yumanet/protocol';
import type { KernelPorts } from '../../src/ports.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { LastUpdate } from '../../src/state/items/neuron-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { row } from './epoch-run.ts';
import { bytesOf, createTestChain, hotkey, SUBNET, type TestChain } from './test-chain.ts';

const VALIDATORS = ['//validator1_sn1', '//validator2_sn1'];
export const MINERS = ['//miner1_sn1', '//miner2_sn1', '//miner3_sn1'];
/** By uid. */
export const HOTKEYS = [...VALIDATORS, ...MINERS].map(hotkey);
/** Where mechanism 1 keeps what is its own. */
export const SECOND = storageIndexOf(SUBNET, 1);

export const setCount = (mechanismCount: number, netuid = 1) =>
  ({ case: 'sudoSetMechanismCount', value: { netuid, mechanismCount } }) as const;
export const setSplit = (shares: readonly number[] | undefined, netuid = 1) =>
  ({
    case: 'sudoSetMechanismEmissionSplit',
    value: { netuid, maybeSplit: shares === undefined ? undefined : { shares } },
  }) as const;

/** At block 11: everybody is registered, validators have permits, and there are two mechanisms without weights. */
export function twoMechanisms(kernels?: KernelPorts): TestChain {
  const chain = createTestChain({}, kernels);
  const register = (uri: string) =>
    chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf(uri) } });
  chain.mine([
    ...[...VALIDATORS.slice(1), ...MINERS].map(register),
    chain.sign('//Bob', { case: 'sudoSetMaxAllowedUids', value: { netuid: 1, maxAllowedUids: 128 } }),
  ]);
  chain.mineTo(10n);
  const { error } = chain.run('//Bob', setCount(2));
  if (error !== undefined) throw new Error(error.name);
  return chain;
}

/** Both validators give the miners these weights in a mechanism, as if they had set them in this block. */
export function weigh({ state }: TestChain, mechid: number, weights: readonly [number, number, number]): void {
  const index = storageIndexOf(SUBNET, mechid);
  const values = weights.map((value, miner) => [miner + 2, value] as const);
  for (const uid of [0, 1]) state.set(Weights, row(...values), index, toUid(uid));
  state.set(
    LastUpdate,
    HOTKEYS.map(() => state.head.number),
    index,
  );
}
