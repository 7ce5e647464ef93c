/** What holds from one block to the next, whatever calls are in it. Source: docs/rules/economics.md section 6.6. */
import { spotPriceU64F64 } from '../rules/pool.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  BlockEmission,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetTaoInEmission,
} from '../state/items/emission-items.ts';
import { SubnetAlphaIn, SubnetTAO } from '../state/items/pool-items.ts';
import { NetworkRegisteredAt } from '../state/items/subnet-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';
import { alphaOfSubnets } from './alpha-of-subnets.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/** What a state has to be compared with the next one. Amounts are rao. */
export interface Economy {
  readonly issuance: bigint;
  /** By netuid and block of creation, as a netuid can be used again. */
  readonly subnets: ReadonlyMap<string, SubnetEconomy>;
}

interface SubnetEconomy {
  readonly netuid: number;
  /** TAO and alpha in the pool, and alpha outside of it. */
  readonly tao: bigint;
  readonly alphaIn: bigint;
  readonly alphaOut: bigint;
  /** Alpha outside of the pool that is nobody's: withheld incentive, floors, and fees without author. */
  readonly nobodys: bigint;
  readonly hasClaims: boolean;
  /** U64F64 bits. */
  readonly price: bigint;
  /** What the last block with emission put into the pool, and minted in all. */
  readonly injectedTao: bigint;
  readonly injectedAlpha: bigint;
  readonly minted: bigint;
}

/** Rao of alpha that the roundings of one call, or of one block's own claims, may owe to root stakers too much. */
const CLAIM_ROUNDING_OF_A_CALL_RAO = 256n;
/** An injection moves the price by less than one part of this. */
const PRICE_PARTS = 10n ** 12n;
/** Halves of a product, at weights of one percent or more. */
const PRODUCTS_LOST = 100n;
/** What two truncated divisions of a price can lose, in U64F64 bits. */
const PRICE_BITS_LOST = 4n;

/** Cost grows with stakes, and with root stakes and their subnets. */
export function economyOf(state: ChainState): Economy {
  const subnets = alphaOfSubnets(state).map(({ netuid, out, owned, hasClaims }) => {
    const injectedAlpha = state.get(SubnetAlphaInEmission, netuid);
    const subnet: SubnetEconomy = {
      netuid,
      tao: state.get(SubnetTAO, netuid),
      alphaIn: state.get(SubnetAlphaIn, netuid),
      alphaOut: out,
      nobodys: out - owned,
      hasClaims,
      price: spotPriceU64F64(state, netuid),
      injectedTao: state.get(SubnetTaoInEmission, netuid),
      injectedAlpha,
      minted: state.get(SubnetAlphaOutEmission, netuid) + injectedAlpha,
    };
    return [`${netuid} of block ${state.get(NetworkRegisteredAt, netuid)}`, subnet] as const;
  });
  return { issuance: state.get(TotalIssuance), subnets: new Map(subnets) };
}

/**
 * `TotalIssuance` grows by at most the block's emission. On each subnet that was there before: no alpha comes from
 * nowhere, what is nobody's stays nobody's, and an injection alone does not move the price. `state` is that after the
 * block, `after` its economy, `callCount` how many calls the block had. Precondition: none of them was a developer control.
 */
export function blockInvariants(
  state: ChainState,
  { before, after, callCount }: { readonly before: Economy; readonly after: Economy; readonly callCount: number },
): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const emission = state.get(BlockEmission);
  const grown = after.issuance - before.issuance;
  if (grown > emission) {
    broken.push({ invariant: 'TotalIssuance', detail: `grew by ${grown} rao in a block that emits ${emission}` });
  }
  const roundings = CLAIM_ROUNDING_OF_A_CALL_RAO * BigInt(callCount + 1);
  for (const [name, now] of after.subnets) {
    const then = before.subnets.get(name);
    if (then !== undefined) broken.push(...subnetInvariants(then, now, now.hasClaims ? roundings : 0n));
  }
  return broken;
}

function subnetInvariants(then: SubnetEconomy, now: SubnetEconomy, roundings: bigint): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const { netuid } = now;
  const grown = now.alphaIn + now.alphaOut - then.alphaIn - then.alphaOut;
  if (grown > now.minted) {
    const detail = `and SubnetAlphaIn grew by ${grown} rao of alpha, and ${now.minted} were minted`;
    broken.push({ invariant: `SubnetAlphaOut[${netuid}]`, detail });
  }
  const lost = then.nobodys - now.nobodys;
  if (lost > roundings) {
    const detail = `has ${lost} rao of alpha less that are nobody's: stake or claims come from nowhere`;
    broken.push({ invariant: `SubnetAlphaOut[${netuid}]`, detail });
  }
  if (isOnlyInjected(then, now) && differenceOf(then.price, now.price) > priceSlack(now)) {
    const detail = `was injected into, and the price moved from ${then.price} to ${now.price} / 2^64`;
    broken.push({ invariant: `SubnetTAO[${netuid}]`, detail });
  }
  return broken;
}

function isOnlyInjected(then: SubnetEconomy, now: SubnetEconomy): boolean {
  const isInjected = now.injectedTao > 0n || now.injectedAlpha > 0n;
  return isInjected && now.tao - then.tao === now.injectedTao && now.alphaIn - then.alphaIn === now.injectedAlpha;
}

/** U64F64 bits: beside its law, what rounding a pool's weights to whole products of small reserves does. */
function priceSlack({ price, tao, alphaIn }: SubnetEconomy): bigint {
  return price / PRICE_PARTS + (price * PRODUCTS_LOST) / (tao * alphaIn + 1n) + PRICE_BITS_LOST;
}

function differenceOf(one: bigint, other: bigint): bigint {
  return one < other ? other - one : one - other;
}
