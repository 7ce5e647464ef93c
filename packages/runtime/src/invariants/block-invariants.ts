/** What else holds from one block to the next, whatever calls are in it. Source: docs/rules/economics.md section 6.6. */
import { spotPriceU64F64 } from '../rules/pool.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  BlockEmission,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetTaoInEmission,
} from '../state/items/emission-items.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import { NetworkRegisteredAt } from '../state/items/subnet-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/** What the next state is compared with. Amounts are rao. */
export interface Economy {
  readonly issuance: bigint;
  /** By netuid and block of creation, as a netuid can be used again. */
  readonly pools: ReadonlyMap<string, PoolOfSubnet>;
}

interface PoolOfSubnet {
  readonly netuid: number;
  /** TAO and alpha in the pool, and alpha outside of it. */
  readonly tao: bigint;
  readonly alphaIn: bigint;
  readonly alphaOut: bigint;
  /** U64F64 bits. */
  readonly price: bigint;
  /** What the last block with emission put into the pool, and what it minted in all. */
  readonly injectedTao: bigint;
  readonly injectedAlpha: bigint;
  readonly minted: bigint;
}

/** An injection moves the price by less than one part of this. */
const PRICE_PARTS = 10n ** 12n;
/** Halves of a product, at weights of one percent or more. */
const PRODUCTS_LOST = 100n;
/** What two truncated divisions of a price can lose, in U64F64 bits. */
const PRICE_BITS_LOST = 4n;

/** Cost grows with the number of subnets. */
export function economyOf(state: ChainState): Economy {
  const pools = subnetNetuids(state).map((netuid) => {
    const injectedAlpha = state.get(SubnetAlphaInEmission, netuid);
    const pool: PoolOfSubnet = {
      netuid,
      tao: state.get(SubnetTAO, netuid),
      alphaIn: state.get(SubnetAlphaIn, netuid),
      alphaOut: state.get(SubnetAlphaOut, netuid),
      price: spotPriceU64F64(state, netuid),
      injectedTao: state.get(SubnetTaoInEmission, netuid),
      injectedAlpha,
      minted: state.get(SubnetAlphaOutEmission, netuid) + injectedAlpha,
    };
    return [`${netuid} of block ${state.get(NetworkRegisteredAt, netuid)}`, pool] as const;
  });
  return { issuance: state.get(TotalIssuance), pools: new Map(pools) };
}

/**
 * `TotalIssuance` grows by at most the block's emission. On each subnet that was there before, alpha grows by at most what
 * was minted, and an injection alone does not move the price. `state` is that after the block, `after` its economy.
 * Precondition: the block had no developer control, which may give TAO.
 */
export function blockInvariants(state: ChainState, before: Economy, after: Economy): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const emission = state.get(BlockEmission);
  const grown = after.issuance - before.issuance;
  if (grown > emission) {
    broken.push({ invariant: 'TotalIssuance', detail: `grew by ${grown} rao in a block that emits ${emission}` });
  }
  for (const [name, now] of after.pools) {
    const then = before.pools.get(name);
    if (then !== undefined) broken.push(...poolInvariants(then, now));
  }
  return broken;
}

function poolInvariants(then: PoolOfSubnet, now: PoolOfSubnet): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const { netuid } = now;
  const grown = now.alphaIn + now.alphaOut - then.alphaIn - then.alphaOut;
  if (grown > now.minted) {
    const detail = `and SubnetAlphaIn grew by ${grown} rao of alpha, and ${now.minted} were minted`;
    broken.push({ invariant: `SubnetAlphaOut[${netuid}]`, detail });
  }
  if (isOnlyInjected(then, now) && differenceOf(then.price, now.price) > priceSlack(now)) {
    const detail = `was injected into, and the price moved from ${then.price} to ${now.price} / 2^64`;
    broken.push({ invariant: `SubnetTAO[${netuid}]`, detail });
  }
  return broken;
}

function isOnlyInjected(then: PoolOfSubnet, now: PoolOfSubnet): boolean {
  const isInjected = now.injectedTao > 0n || now.injectedAlpha > 0n;
  return isInjected && now.tao - then.tao === now.injectedTao && now.alphaIn - then.alphaIn === now.injectedAlpha;
}

/** U64F64 bits: beside its law, what rounding a pool's weights to whole products of small reserves does. */
function priceSlack({ price, tao, alphaIn }: PoolOfSubnet): bigint {
  return price / PRICE_PARTS + (price * PRODUCTS_LOST) / (tao * alphaIn + 1n) + PRICE_BITS_LOST;
}

function differenceOf(one: bigint, other: bigint): bigint {
  return one < other ? other - one : one - other;
}
