/** Between the columns of the state and the table that a market works on. */
import type { Netuid } from '@yumanet/protocol';
import {
  MARKET_DYNAMIC,
  MARKET_EMITS,
  MARKET_ENABLED,
  MARKET_OWNER_CUT,
  type MarketKernel,
  type MarketTable,
} from '@yumanet/yuma';
import { DYNAMIC_MECHANISM } from '../rules/pool.ts';
import { emittingNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  MinerBurned,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  RootProp,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetExcessTao,
  SubnetTaoInEmission,
} from '../state/items/emission-items.ts';
import { OwnerCutEnabled } from '../state/items/hyperparameter-items.ts';
import {
  EMAPriceHalvingBlocks,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetEmissionEnabled,
  SubnetMovingPrice,
  SubnetProtocolAlpha,
  SubnetTAO,
  SubnetVolume,
  SwapBalancer,
} from '../state/items/pool-items.ts';
import { FirstEmissionBlockNumber, SubnetMechanism } from '../state/items/subnet-items.ts';
import type { ColumnItem } from '../state/storage-item.ts';

/** A column of the table that holds amounts. */
type AmountColumn = Exclude<keyof MarketTable, 'count' | 'flags'>;
type Pairs = readonly (readonly [AmountColumn, ColumnItem<bigint>])[];

/** What `emit` reads and writes. */
const TRADED: Pairs = [
  ['tao', SubnetTAO],
  ['alphaIn', SubnetAlphaIn],
  ['alphaOut', SubnetAlphaOut],
  ['quoteWeight', SwapBalancer],
  ['protocolAlpha', SubnetProtocolAlpha],
  ['volume', SubnetVolume],
  ['pendingOwnerCut', PendingOwnerCut],
  ['pendingServer', PendingServerEmission],
  ['pendingValidator', PendingValidatorEmission],
  ['pendingRoot', PendingRootAlphaDivs],
];

/** What either step reads. */
const READ: Pairs = [
  ...TRADED,
  ['movingPrice', SubnetMovingPrice],
  ['minerBurned', MinerBurned],
  ['firstEmissionBlock', FirstEmissionBlockNumber],
  ['halvingBlocks', EMAPriceHalvingBlocks],
];

const EMITTED: Pairs = [
  ...TRADED,
  ['excessTao', SubnetExcessTao],
  ['alphaInEmission', SubnetAlphaInEmission],
  ['taoInEmission', SubnetTaoInEmission],
  ['alphaOutEmission', SubnetAlphaOutEmission],
];

const AVERAGED: Pairs = [
  ['movingPrice', SubnetMovingPrice],
  ['rootProportion', RootProp],
];

/** The state in the market's table. */
export interface LoadedMarket {
  readonly table: MarketTable;
  /** Subnets that take part in emission, ascending. */
  readonly emitting: readonly Netuid[];
}

export function loadMarket(state: ChainState, market: MarketKernel): LoadedMarket {
  const emitting = emittingNetuids(state);
  const count = (emitting.at(-1) ?? 0) + 1;
  const table = market.layOut(count);
  for (const [column, item] of READ) state.column(item).readRows(wordsOf(table[column]), count);
  writeFlags(state, { table, emitting });
  return { table, emitting };
}

/** What `emit` has written, into the state. */
export function storeEmission(state: ChainState, loaded: LoadedMarket): void {
  storeRows(state, loaded, EMITTED);
}

/** What `average` has written, into the state. */
export function storeAverages(state: ChainState, loaded: LoadedMarket): void {
  storeRows(state, loaded, AVERAGED);
}

function storeRows(state: ChainState, { table }: LoadedMarket, pairs: Pairs): void {
  const { count, flags } = table;
  for (const [column, item] of pairs) state.column(item).writeRows({ words: wordsOf(table[column]), count, flags });
}

function writeFlags(state: ChainState, { table: { flags }, emitting }: LoadedMarket): void {
  flags.fill(0);
  const mechanisms = state.column(SubnetMechanism);
  const enabled = state.column(SubnetEmissionEnabled);
  const cut = state.column(OwnerCutEnabled);
  for (const netuid of emitting) {
    const isDynamic = mechanisms.get(netuid) === DYNAMIC_MECHANISM;
    flags[netuid] =
      MARKET_EMITS |
      (isDynamic ? MARKET_DYNAMIC : 0) |
      (enabled.get(netuid) ? MARKET_ENABLED : 0) |
      (cut.get(netuid) ? MARKET_OWNER_CUT : 0);
  }
}

function wordsOf({ buffer, byteOffset, byteLength }: BigUint64Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
