/**
 * The part of a block that is arithmetic on every subnet alone, over columns: what enters the pools, what is put aside, and the
 * averages of prices. Source: docs/rules/economics.md section 1, steps 4 a to 4 g, 5 and 6.
 */

/** Flag of a row whose subnet takes part in emission. Root never does. */
export const MARKET_EMITS = 1;

/** Flag of a row whose subnet has a pool. */
export const MARKET_DYNAMIC = 2;

/** Flag of a row with SubnetEmissionEnabled. */
export const MARKET_ENABLED = 4;

/** Flag of a row with OwnerCutEnabled. */
export const MARKET_OWNER_CUT = 8;

/**
 * Row `netuid` of each column is that subnet; rows of netuids that are no subnet have no flags and are never written. 128-bit
 * values take two elements, the low half first; signed ones in two's complement. Rao (u64) unless said otherwise.
 */
export interface MarketTable {
  /** Rows from 0, which is root, to one less. */
  readonly count: number;
  readonly flags: Uint8Array;

  /** SubnetTAO; that of row 0 is root's. */
  readonly tao: BigUint64Array;
  readonly alphaIn: BigUint64Array;
  readonly alphaOut: BigUint64Array;
  /** SwapBalancer, a count of 10^-18: from 0.01 to 0.99. */
  readonly quoteWeight: BigUint64Array;
  readonly protocolAlpha: BigUint64Array;
  /** u128. */
  readonly volume: BigUint64Array;
  readonly pendingOwnerCut: BigUint64Array;
  readonly pendingServer: BigUint64Array;
  readonly pendingValidator: BigUint64Array;
  readonly pendingRoot: BigUint64Array;
  /** i128, raw I96F32 bits. */
  readonly movingPrice: BigUint64Array;

  /** Only read: u128, raw U96F32 bits. */
  readonly minerBurned: BigUint64Array;
  /** Only read: blocks. */
  readonly firstEmissionBlock: BigUint64Array;
  readonly halvingBlocks: BigUint64Array;

  /** Only written, by `average`: u128, raw U96F32 bits. */
  readonly rootProportion: BigUint64Array;
  /** Only written, by `emit`: the TAO with which the chain bought alpha. */
  readonly excessTao: BigUint64Array;
  readonly alphaInEmission: BigUint64Array;
  readonly taoInEmission: BigUint64Array;
  readonly alphaOutEmission: BigUint64Array;
  /** TAO for the subnet's account: what enters the pool, and all of the excess. */
  readonly credit: BigUint64Array;
  /** The excess that was not spent. */
  readonly retained: BigUint64Array;
  /** What the floors of the accrual left of the alpha that was minted. */
  readonly unowned: BigUint64Array;
}

/** What `emit` needs beside the rows. */
export interface EmissionTerms {
  /** Rao (u64): the block's TAO. */
  readonly taoCredit: bigint;
  /** The stored u64 share of root TAO's weight. */
  readonly taoWeight: bigint;
  /** u16 share of subnet owners. */
  readonly ownerCut: number;
  /** Rao (u64): TotalStake before. */
  readonly totalStake: bigint;
}

/** What `emit` gives beside what it writes. */
export interface EmissionTotals {
  /** Rao: the sum of all credits. */
  readonly handedOut: bigint;
  /** Rao (u64): TotalStake after. */
  readonly totalStake: bigint;
  /** True when root's part of the alpha was put aside; else it was taken out of existence again. */
  readonly isRootSellActive: boolean;
}

/** What `average` needs beside the rows. */
export interface AverageTerms {
  readonly block: bigint;
  /** SubnetMovingAlpha, raw I96F32 bits. */
  readonly movingAlpha: bigint;
  /** The stored u64 share of root TAO's weight. */
  readonly taoWeight: bigint;
}

/** One implementation; all give the same bits. */
export interface MarketKernel {
  /**
   * Room for so many rows, in columns that belong to the kernel: valid until a later call asks for more rows than any before. All
   * elements keep what they had; new ones are 0. Throws a RangeError when there is not so much memory.
   */
  readonly layOut: (count: number) => MarketTable;
  /** Steps 4 a to 4 g of a block: everything of the coinbase before the drain. */
  readonly emit: (table: MarketTable, terms: EmissionTerms) => EmissionTotals;
  /** Steps 5 and 6 of a block: moving prices and root proportions. */
  readonly average: (table: MarketTable, terms: AverageTerms) => void;
}
