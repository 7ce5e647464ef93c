/** What a swap in a subnet's pool takes and gives. Source: docs/rules/economics.md section 5. */

/** `buy` pays TAO for alpha, `sell` pays alpha for TAO. */
export type SwapSide = 'buy' | 'sell';

/** One swap against a pool. Amounts and reserves are rao (u64). */
export interface SwapRequest {
  readonly side: SwapSide;
  /** What the trader gives, the fee included; TAO for a buy, alpha for a sell. */
  readonly amount: bigint;
  /** Raw U64F64 bits of the price (TAO per alpha) that the swap may not cross; null means the widest price allowed. */
  readonly limitBits: bigint | null;
  /** True for the chain's own swaps, which pay no fee. */
  readonly dropFees: boolean;
  readonly taoReserve: bigint;
  readonly alphaReserve: bigint;
  /** The weight of TAO in the pool, a count of 10^-18: from 0.01 to 0.99. */
  readonly quoteWeight: bigint;
  /** u16 fee per 65535 of the amount. */
  readonly feeRate: number;
}

/** Names of the refusals, as on the reference chain. */
export type SwapRefusalName = 'SwapInputTooLarge' | 'ReservesTooLow' | 'PriceLimitExceeded' | 'InsufficientLiquidity';

/** A swap that went through, or why not. Without a refusal the reserves are those after the swap. */
export type SwapResult =
  | {
      readonly kind: 'ok';
      /** What entered the pool: the amount without the fee, or less when the limit stopped the swap. */
      readonly paidIn: bigint;
      readonly paidOut: bigint;
      /** In the currency that was paid in; it does not enter the pool. */
      readonly fee: bigint;
      readonly taoReserve: bigint;
      readonly alphaReserve: bigint;
    }
  | { readonly kind: 'refused'; readonly name: SwapRefusalName };
