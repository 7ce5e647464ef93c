/** A chain with one validator that has a parent, and one miner: every dividend and every incentive is known beforehand. */
import type { Hotkey } from '@yumanet/protocol';
import { PendingChildKeyCooldown, TxChildkeyTakeRateLimit } from '../../src/state/items/chain-parameter-items.ts';
import { PendingServerEmission, PendingValidatorEmission } from '../../src/state/items/emission-items.ts';
import { NetworkRegistrationAllowed } from '../../src/state/items/hyperparameter-items.ts';
import { SubnetAlphaOut } from '../../src/state/items/pool-items.ts';
import { type ExplainedEpoch, mineEpoch } from './explained-chain.ts';
import { setStake } from './set-stake.ts';
import { allowPlainWeights, bytesOf, createTestChain, hotkey, SUBNET, TAO, type TestChain } from './test-chain.ts';

/** The child: Alice's, as is the other validator, which sets no weights. */
export const CHILD = '//validator2_sn1';
export const IDLE = '//validator1_sn1';
export const MINER = '//miner1_sn1';
export const PARENT = '//parent';
const MINER_UID = 2;

export interface Family {
  /** The coldkey of the parent. */
  readonly parentOwner: string;
  /** The u64 share that the parent gives. */
  readonly proportion: bigint;
  /** u16, of the child. */
  readonly take: number;
  /** Rao of alpha. */
  readonly childAlpha: bigint;
  readonly parentAlpha: bigint;
}

/** The family of C13. */
export const C13: Family = {
  ...{ parentOwner: '//Charlie', proportion: 2n ** 63n, take: 11_796 },
  ...{ childAlpha: 100n * TAO, parentAlpha: 300n * TAO },
};

/**
 * All by signed calls but the stakes. Child keys apply at the epoch of block 10, and the one of block 20 gives permits by
 * them; there is nothing to pay in either.
 */
export function createFamily({ parentOwner, proportion, take, childAlpha, parentAlpha }: Family): TestChain {
  const chain = createTestChain();
  const { state } = chain;
  allowPlainWeights(state);
  state.set(PendingChildKeyCooldown, 0n);
  state.set(TxChildkeyTakeRateLimit, 0n);
  state.set(NetworkRegistrationAllowed, true, SUBNET);
  mustRun(chain, parentOwner, { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(PARENT) } });
  mustRun(chain, '//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(CHILD) } });
  mustRun(chain, '//Dave', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(MINER) } });
  // A subnet without registration has no emission: what there is to pay is set below.
  state.set(NetworkRegistrationAllowed, false, SUBNET);
  state.set(PendingServerEmission, 0n, SUBNET);
  state.set(PendingValidatorEmission, 0n, SUBNET);
  const stakes: readonly (readonly [Hotkey, bigint])[] = [
    [hotkey(IDLE), 0n],
    [hotkey(CHILD), childAlpha],
    [hotkey(PARENT), parentAlpha],
  ];
  for (const [key, alpha] of stakes) setStake(state, key, SUBNET, alpha);
  state.set(SubnetAlphaOut, 1_000n * TAO, SUBNET);
  const takeOfChild = { hotkey: bytesOf(CHILD), netuid: 1, take };
  mustRun(chain, '//Alice', { case: 'setChildkeyTake', value: takeOfChild });
  const children = [{ proportion, child: bytesOf(CHILD) }];
  mustRun(chain, parentOwner, { case: 'setChildren', value: { hotkey: bytesOf(PARENT), netuid: 1, children } });
  chain.mineTo(20n);
  return chain;
}

/** The next epoch, with 10 alpha of dividends for the child and 10 alpha of incentive for the miner. */
export function payFamily(chain: TestChain): ExplainedEpoch {
  const { state } = chain;
  const value = { netuid: 1, dests: [MINER_UID], weights: [1], versionKey: 0n };
  mustRun(chain, CHILD, { case: 'setWeights', value });
  for (const item of [PendingServerEmission, PendingValidatorEmission]) state.set(item, 10n * TAO, SUBNET);
  return mineEpoch(chain, [IDLE, CHILD, MINER].map(hotkey));
}

/** Signs and seals a call that must go through. */
export function mustRun(chain: TestChain, uri: string, call: Parameters<TestChain['run']>[1]): void {
  const { error } = chain.run(uri, call);
  if (error !== undefined) throw new Error(`${call.case} was refused: ${error.name}`);
}
