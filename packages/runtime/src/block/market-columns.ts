/** Between the columns of the state and the table that a market works on. */
import type { AccountId, Netuid } from '@yumanet/protocol';
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
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { masksOf } from '../state/column.ts';
import type { ColumnVersion, WrittenRows } from '../state/column-table.ts';
import { derivedFrom } from '../state/derived-value.ts';
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
import { NetworkRegistrationAllowed, OwnerCutEnabled } from '../state/items/hyperparameter-items.ts';
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
import {
  FirstEmissionBlockNumber,
  NetworksAdded,
  SubnetMechanism,
  SubtokenEnabled,
} from '../state/items/subnet-items.ts';
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

/** What `emit` only writes. */
const HANDED_OUT: Pairs = [
  ['excessTao', SubnetExcessTao],
  ['alphaInEmission', SubnetAlphaInEmission],
  ['taoInEmission', SubnetTaoInEmission],
  ['alphaOutEmission', SubnetAlphaOutEmission],
];

const AVERAGED: Pairs = [
  ['movingPrice', SubnetMovingPrice],
  ['rootProportion', RootProp],
];

/** What neither step writes. */
const GIVEN: Pairs = [
  ['minerBurned', MinerBurned],
  ['firstEmissionBlock', FirstEmissionBlockNumber],
  ['halvingBlocks', EMAPriceHalvingBlocks],
];

/** The state in the market's table. */
export interface LoadedMarket {
  readonly table: MarketTable;
  /** Subnets that take part in emission, ascending. */
  readonly emitting: readonly Netuid[];
  /** The account of each of them, as a key. */
  readonly accounts: readonly (readonly [AccountId])[];
}

/** Has `emit` change the table, and brings what it wrote into the state. */
export function emitOn<T>(state: ChainState, market: MarketKernel, emit: (loaded: LoadedMarket) => T): T {
  const { emitted, ...loaded } = loadMarket(state, market);
  return writeThrough(state, { ...loaded, written: emitted }, emit);
}

/** The same of `average`. */
export function averageOn<T>(state: ChainState, market: MarketKernel, average: (loaded: LoadedMarket) => T): T {
  const { averaged, ...loaded } = loadMarket(state, market);
  return writeThrough(state, { ...loaded, written: averaged }, average);
}

interface MarketWrite extends LoadedMarket {
  readonly masks: Uint16Array;
  readonly written: readonly MarketColumn[];
}

/** When `change` throws nobody knows what the table has become: it is filled anew before the next step. */
function writeThrough<T>(
  state: ChainState,
  { written, masks, ...loaded }: MarketWrite,
  change: (loaded: LoadedMarket) => T,
): T {
  for (const column of written) column.forget();
  const result = change(loaded);
  for (const column of written) column.store(state, { count: loaded.table.count, masks });
  return result;
}

function loadMarket(state: ChainState, market: MarketKernel) {
  const { flags, ...rows } = emittingRows(state);
  const table = market.layOut(flags.length);
  table.flags.set(flags);
  const { all, emitted, averaged } = columnsOf(table);
  for (const column of all) column.load(state, flags.length);
  return { table, ...rows, emitted, averaged };
}

/** Which rows take part in emission, and how. */
const emittingRows = derivedFrom(
  (state) => [
    state.column(NetworksAdded),
    state.column(FirstEmissionBlockNumber),
    state.column(SubtokenEnabled),
    state.column(NetworkRegistrationAllowed),
    state.column(SubnetMechanism),
    state.column(SubnetEmissionEnabled),
    state.column(OwnerCutEnabled),
  ],
  (state) => {
    const emitting = emittingNetuids(state);
    const accounts = emitting.map((netuid) => [subnetAccount(netuid)] as const);
    return { emitting, accounts, flags: flagsOf(state, emitting), masks: masksOf(emitting) };
  },
);

function flagsOf(state: ChainState, emitting: readonly Netuid[]): Uint8Array {
  const flags = new Uint8Array((emitting.at(-1) ?? 0) + 1);
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
  return flags;
}

/** A table's columns beside those of the state. */
interface MarketColumns {
  readonly all: readonly MarketColumn[];
  readonly emitted: readonly MarketColumn[];
  readonly averaged: readonly MarketColumn[];
}

/** By the table: a compiled market keeps its own from block to block, a readable one has another each time. */
const columnsByTable = new WeakMap<MarketTable, MarketColumns>();

function columnsOf(table: MarketTable): MarketColumns {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const over = (pairs: Pairs) => pairs.map(([column, item]) => new MarketColumn(table[column], item));
  const emitted = over([...TRADED, ...HANDED_OUT]);
  const averaged = over(AVERAGED);
  const columns = { all: [...emitted, ...averaged, ...over(GIVEN)], emitted, averaged };
  columnsByTable.set(table, columns);
  return columns;
}

/** The version of no column. */
const UNKNOWN: ColumnVersion = -1;

/** Most columns are what the market itself wrote in the block before: those are not copied again. */
class MarketColumn {
  readonly #words: Uint32Array;
  readonly #item: ColumnItem<bigint>;
  /** That of the state's column whose rows these are. */
  #version = UNKNOWN;

  constructor({ buffer, byteOffset, byteLength }: BigUint64Array, item: ColumnItem<bigint>) {
    this.#words = new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
    this.#item = item;
  }

  load(state: ChainState, count: number): void {
    const column = state.column(this.#item);
    if (column.version === this.#version) return;
    column.readRows(this.#words, count);
    this.#version = column.version;
  }

  /** Says that it may become anything. */
  forget(): void {
    this.#version = UNKNOWN;
  }

  /** Writes the rows of these masks. Precondition: the others are what was loaded. */
  store(state: ChainState, rows: Omit<WrittenRows, 'words'>): void {
    const column = state.column(this.#item);
    column.writeRows({ words: this.#words, ...rows });
    this.#version = column.version;
  }
}
