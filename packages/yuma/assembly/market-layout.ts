/**
 * Where the columns of the market lie: one block behind the static data, which only ever grows. It has an instance of the
 * module, and so a memory, to itself: its columns last from block to block, while the epoch lays its arena out anew.
 *
 * Totals, flags, then the columns in the order of `src/market/lay-table.ts`, then those of the work. A column begins where the
 * one before it ends.
 */

/** Bytes of the totals: see `src/market/create-market.ts`. */
const TOTALS_BYTES: usize = 64;

/** Bytes per row of every column, flags first. */
const WIDTHS: usize = memory.data<u8>([
  1, 8, 8, 8, 8, 8, 16, 8, 8, 8, 8, 16, 16, 8, 8, 16, 8, 8, 8, 8, 8, 8, 8, 16, 4, 4, 16,
]);
const COLUMN_COUNT: i32 = 27;

/** Capacities are multiples of this, so that every column begins at a multiple of 16 bytes. */
const ROWS_STEP: u32 = 16;

const PAGE_SHIFT: u32 = 16;

let capacity: usize = 0;

export let totals: usize = 0;
export let flags: usize = 0;
export let tao: usize = 0;
export let alphaIn: usize = 0;
export let alphaOut: usize = 0;
export let quoteWeight: usize = 0;
export let protocolAlpha: usize = 0;
/** u128, as all columns of 16 bytes: the low half first. */
export let volume: usize = 0;
export let pendingOwnerCut: usize = 0;
export let pendingServer: usize = 0;
export let pendingValidator: usize = 0;
export let pendingRoot: usize = 0;
/** i128. */
export let movingPrice: usize = 0;
export let minerBurned: usize = 0;
export let firstEmissionBlock: usize = 0;
export let halvingBlocks: usize = 0;
export let rootProportion: usize = 0;
export let excessTao: usize = 0;
export let alphaInEmission: usize = 0;
export let taoInEmission: usize = 0;
export let alphaOutEmission: usize = 0;
export let credit: usize = 0;
export let retained: usize = 0;
export let unowned: usize = 0;

// Columns of the work: of the rows that are left to the host, the emission is read by it.
export let taoEmission: usize = 0;
export let leftRows: usize = 0;
/** The rows that emit, and what each has for its share; both by their place among these rows. */
export let emittingRows: usize = 0;
export let shares: usize = 0;

/**
 * Makes room for `count` rows and gives the address of the totals, 0 when there is no more memory. Columns keep what they
 * had; new rows are 0.
 */
export function layOutMarket(count: u32): usize {
  totals = (__heap_base + 15) & ~15;
  const rows = max<usize>(capacity, (count + ROWS_STEP - 1) & ~(ROWS_STEP - 1));
  let bytesPerRow: usize = 0;
  for (let column = 0; column < COLUMN_COUNT; column++) bytesPerRow += load<u8>(WIDTHS + column);
  const pages = (totals + TOTALS_BYTES + rows * bytesPerRow + 0xffff) >> PAGE_SHIFT;
  const present = memory.size() as usize;
  if (pages > present && memory.grow((pages - present) as i32) < 0) return 0;
  if (rows > capacity) spread(rows, bytesPerRow);
  capacity = rows;
  nameColumns();
  return totals;
}

/** How many rows each column has room for. */
export function marketCapacity(): u32 {
  return capacity as u32;
}

/** Moves the columns apart, the last one first: none moves down, so that each lands on what was moved already. */
function spread(rows: usize, bytesPerRow: usize): void {
  let before = bytesPerRow;
  for (let column = COLUMN_COUNT - 1; column >= 0; column--) {
    const width = load<u8>(WIDTHS + column) as usize;
    before -= width;
    const to = totals + TOTALS_BYTES + rows * before;
    const from = totals + TOTALS_BYTES + capacity * before;
    memory.copy(to, from, capacity * width);
    memory.fill(to + capacity * width, 0, (rows - capacity) * width);
  }
}

let next: usize = 0;

function take(bytesPerRow: usize): usize {
  const address = next;
  next += capacity * bytesPerRow;
  return address;
}

function nameColumns(): void {
  next = totals + TOTALS_BYTES;
  flags = take(1);
  tao = take(8);
  alphaIn = take(8);
  alphaOut = take(8);
  quoteWeight = take(8);
  protocolAlpha = take(8);
  volume = take(16);
  pendingOwnerCut = take(8);
  pendingServer = take(8);
  pendingValidator = take(8);
  pendingRoot = take(8);
  movingPrice = take(16);
  minerBurned = take(16);
  firstEmissionBlock = take(8);
  halvingBlocks = take(8);
  rootProportion = take(16);
  excessTao = take(8);
  alphaInEmission = take(8);
  taoInEmission = take(8);
  alphaOutEmission = take(8);
  credit = take(8);
  retained = take(8);
  unowned = take(8);
  taoEmission = take(16);
  leftRows = take(4);
  emittingRows = take(4);
  shares = take(16);
}
