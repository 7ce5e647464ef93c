/** Step 8 of a block: root claims of coldkeys in their turn. Source: docs/rules/economics.md sections 1 and 3.6. */

import { U64_MAX } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { claimRoot } from '../rules/root-claims.ts';
import { NumRootClaim, NumStakingColdkeys, StakingColdkeysByIndex } from '../state/items/root-claim-items.ts';

/**
 * Claims for up to `NumRootClaim` coldkeys that the parent block picks.
 *
 * A deliberate difference: by its randomness where the reference takes its hash. The hash depends on the wall clock, and
 * equal inputs give equal states here.
 */
export function claimRootInTurn(context: BlockContext): void {
  const { state } = context;
  const count = state.get(NumStakingColdkeys);
  if (count === 0n) return;
  const picked = pickIndices(state.head.header.randomness, { picks: state.get(NumRootClaim), count });
  for (const index of picked) {
    const coldkey = state.find(StakingColdkeysByIndex, index);
    if (coldkey !== undefined) claimRoot(context, coldkey);
  }
}

/** No setter lets there be more; a storage write may. */
const PICKS_MAX = 50n;
const WORD_BYTES = 8;
const HASH_BYTES = 32;

/** Distinct indices below `count`, ascending: at most `picks`. */
export function pickIndices(
  hash: Uint8Array,
  { picks, count }: { readonly picks: bigint; readonly count: bigint },
): readonly bigint[] {
  const bytes = new Uint8Array(HASH_BYTES);
  bytes.set(hash.subarray(0, HASH_BYTES));
  const words = new DataView(bytes.buffer);
  const picked = new Set<bigint>();
  let last = words.getBigUint64(0);
  for (let pick = 0; pick < Number(picks < PICKS_MAX ? picks : PICKS_MAX); pick += 1) {
    const sum = last + words.getBigUint64((pick * WORD_BYTES) % HASH_BYTES);
    last = (sum > U64_MAX ? U64_MAX : sum) % count;
    picked.add(last);
  }
  return [...picked].sort((a, b) => (a < b ? -1 : 1));
}
