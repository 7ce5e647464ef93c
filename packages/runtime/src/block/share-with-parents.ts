/** What parents get of their children's dividends. Source: docs/rules/economics.md section 3.3. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { splitDividend, taoWeightU96F32 } from '@yumanet/yuma';
import { childkeyTakeOf } from '../rules/childkey-take.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { CKBurn } from '../state/items/chain-parameter-items.ts';
import { ChildKeys, type KeyPart, ParentKeys } from '../state/items/child-key-items.ts';
import { Owner, TaoWeight } from '../state/items/staking-items.ts';
import type { ParentShare, SharedDividends } from './epoch-run.ts';

/**
 * Whose the dividends are: validators', and those hotkeys' that gave them a part of their stake.
 *
 * A deliberate difference: `CKBurn` lowers what parents get, and is not taken out of the alpha issuance beyond that. Only
 * the proportions of what this returns are paid, so all alpha is paid out whatever is burned here, and the rules' own law
 * that stake is at most `SubnetAlphaOut` would break.
 */
export function shareWithParents(
  state: ChainState,
  netuid: Netuid,
  dividends: ReadonlyMap<Hotkey, bigint>,
): SharedDividends {
  const parentsOf = parentsOfEarners(state, netuid, dividends);
  const shares = new Map<Hotkey, readonly ParentShare[]>();
  if (parentsOf.size === 0) return { counted: dividends, parents: shares };
  const counted = new Map<Hotkey, bigint>();
  const add = (hotkey: Hotkey, rao: bigint) => counted.set(hotkey, (counted.get(hotkey) ?? 0n) + rao);
  for (const [hotkey, dividend] of dividends) {
    const parents = parentsOf.get(hotkey);
    if (parents === undefined) {
      add(hotkey, dividend);
      continue;
    }
    const split = splitOf(state, netuid, { hotkey, dividend, parents });
    const parts = parents.map((parent, index) => ({ hotkey: parent.hotkey, rao: split.parents[index] ?? 0n }));
    for (const part of parts) add(part.hotkey, part.rao);
    add(hotkey, split.validator);
    shares.set(hotkey, parts);
  }
  return { counted, parents: shares };
}

/** The parents of those with dividends; most subnets have none. */
function parentsOfEarners(
  state: ChainState,
  netuid: Netuid,
  dividends: ReadonlyMap<Hotkey, bigint>,
): ReadonlyMap<Hotkey, readonly KeyPart[]> {
  const parentsOf = new Map<Hotkey, readonly KeyPart[]>();
  for (const [hotkey, dividend] of dividends) {
    const parents = dividend > 0n ? state.find(ParentKeys, hotkey, netuid) : undefined;
    if (parents !== undefined) parentsOf.set(hotkey, parents);
  }
  return parentsOf;
}

function splitOf(
  state: ChainState,
  netuid: Netuid,
  validator: { readonly hotkey: Hotkey; readonly dividend: bigint; readonly parents: readonly KeyPart[] },
) {
  const { hotkey, dividend, parents } = validator;
  const stakesOf = (staked: Hotkey) => ({
    alpha: stakeOf(state, staked, netuid),
    rootTao: stakeOf(state, staked, ROOT_NETUID),
  });
  const coldkey = state.get(Owner, hotkey);
  return splitDividend({
    dividend,
    ...stakesOf(hotkey),
    givenProportions: state.get(ChildKeys, hotkey, netuid).map(({ proportion }) => proportion),
    parents: parents.map(({ hotkey: parent, proportion }) => ({
      ...stakesOf(parent),
      proportion,
      hasSameColdkey: state.get(Owner, parent) === coldkey,
    })),
    take: childkeyTakeOf(state, { netuid, hotkey }),
    burn: state.get(CKBurn),
    taoWeightBits: taoWeightU96F32(state.get(TaoWeight)),
  });
}
