import { type Refusal, refuse, toNetuid } from '@yumanet/protocol';
import type { MineUntil } from '@yumanet/protocol/messages';
import { type ChainState, prepareCondition, subnetExists, TotalIssuance } from '@yumanet/runtime';
import { blockEmission, U16_MAX } from '@yumanet/yuma';
import type { BlockTest } from '../../producer/block-test.ts';

/** When mining is to end. */
export type PreparedUntil =
  | { readonly kind: 'ready'; readonly test: BlockTest }
  /** What is waited for is so already. */
  | { readonly kind: 'reached' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Binds what a request waits for to the chain's state, which the test reads right after each block. Refuses
 * `SubnetNotExists` for an epoch of no subnet, before blocks are made for nothing, and what `prepareCondition` refuses.
 */
export function prepareUntil(state: ChainState, { until }: MineUntil): PreparedUntil {
  switch (until.case) {
    case 'epoch': {
      const { netuid } = until.value;
      if (netuid !== undefined && !hasSubnet(state, netuid)) {
        return { kind: 'refused', refusal: refuse('request', 'SubnetNotExists', { netuid: BigInt(netuid) }) };
      }
      return ready(({ epochs }) => (netuid === undefined ? epochs.length > 0 : epochs.some((one) => one === netuid)));
    }
    case 'block': {
      const target = until.value;
      return state.head.number >= target ? { kind: 'reached' } : ready(({ block }) => block.header.number >= target);
    }
    case 'halving': {
      const emission = blockEmission(state.get(TotalIssuance));
      return ready(() => blockEmission(state.get(TotalIssuance)) < emission);
    }
    case 'emission': {
      const target = until.value;
      const isReached = () => blockEmission(state.get(TotalIssuance)) <= target;
      return isReached() ? { kind: 'reached' } : ready(isReached);
    }
    case 'storage': {
      const prepared = prepareCondition(state, until.value);
      if (prepared.kind === 'refused') return prepared;
      return prepared.test(state) ? { kind: 'reached' } : ready(() => prepared.test(state));
    }
  }
}

/** A number beyond u16 is no subnet's. */
function hasSubnet(state: ChainState, netuid: number): boolean {
  return netuid <= U16_MAX && subnetExists(state, toNetuid(netuid));
}

function ready(test: BlockTest): PreparedUntil {
  return { kind: 'ready', test };
}
