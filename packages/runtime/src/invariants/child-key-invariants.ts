/** Child keys are in both lists, and nobody gives more than it has. Source: docs/rules/economics.md section 6.6. */

import { WHOLE_PROPORTION } from '../rules/child-keys.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ChildKeys, type KeyPart, ParentKeys } from '../state/items/child-key-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/** `ChildKeys` and `ParentKeys` mirror each other, and what a hotkey gives sums to at most everything. */
export function childKeyInvariants(state: ChainState): BrokenInvariant[] {
  return [
    ...state.keys(ChildKeys).flatMap(([hotkey, netuid]) => {
      const children = state.get(ChildKeys, hotkey, netuid);
      const sum = children.reduce((total, { proportion }) => total + proportion, 0n);
      const isMirrored = children.every((child) =>
        hasPart(state.get(ParentKeys, child.hotkey, netuid), { ...child, hotkey }),
      );
      if (sum <= WHOLE_PROPORTION && isMirrored) return [];
      const detail = isMirrored ? `of ${hotkey} sum to ${sum}` : `of ${hotkey} have it not as a parent`;
      return [{ invariant: `ChildKeys[${netuid}]`, detail }];
    }),
    ...state.keys(ParentKeys).flatMap(([hotkey, netuid]) => {
      const parents = state.get(ParentKeys, hotkey, netuid);
      const isMirrored = parents.every((parent) =>
        hasPart(state.get(ChildKeys, parent.hotkey, netuid), { ...parent, hotkey }),
      );
      return isMirrored ? [] : [{ invariant: `ParentKeys[${netuid}]`, detail: `of ${hotkey} have it not as a child` }];
    }),
  ];
}

function hasPart(parts: readonly KeyPart[], { hotkey, proportion }: KeyPart): boolean {
  return parts.some((part) => part.hotkey === hotkey && part.proportion === proportion);
}
