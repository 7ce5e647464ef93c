/**
 * Where everything lies. Memory above the static data is one arena, laid out anew for every epoch from the counts of its
 * input and only ever grown, so an epoch that is not larger than an earlier one allocates nothing.
 *
 * The host finds the columns through a table of addresses; the order of its slots is that of `src/kernel/slots.ts`.
 */

/** Addresses, u32 each, for the host. */
const TABLE: usize = memory.data(4 * 128, 16);

/** Scalars of the input, i64 each; written by the host in the order of `src/kernel/slots.ts`. */
const SCALARS: usize = memory.data(8 * 32, 16);

/** The largest count of uids that u16 columns can name. */
export const UID_COUNT_MAX: i32 = 65536;

const PAGE_SHIFT: u32 = 16;

/** The uids of a row that stand nowhere: `src/kernel/slots.ts` has the same. */
export namespace UidForm {
  /** They do stand there. */
  export const Written: u8 = 0;
  /** 0, 1, 2, … */
  export const InOrder: u8 = 1;
  /** The same without the row's own. */
  export const Others: u8 = 2;
}

let top: usize = 0;
let slot: i32 = 0;

function take(bytes: usize): usize {
  const address = top;
  top += (bytes + 15) & ~15;
  return address;
}

/** Takes memory and tells the host where. */
function share(bytes: usize): usize {
  const address = take(bytes);
  store<u32>(TABLE + (slot << 2), address as u32);
  slot++;
  return address;
}

// Inputs
export let lastUpdate: usize = 0;
export let registration: usize = 0;
export let storedPermit: usize = 0;
/** I64F64 stake; the filter of step 2 works in place. */
export let stakeLow: usize = 0;
export let stakeHigh: usize = 0;
export let weightStarts: usize = 0;
export let weightUids: usize = 0;
export let weightValues: usize = 0;
/** Per row how its uids are given, see `UidForm`. */
export let weightUidForms: usize = 0;
export let bondStarts: usize = 0;
export let bondUids: usize = 0;
export let bondValues: usize = 0;
export let bondUidForms: usize = 0;
/** Three i64 per commit: uid (with a mark for the first of a queue), epoch, block. */
export let commits: usize = 0;

// Outputs
export let activeOut: usize = 0;
export let permitOut: usize = 0;
export let consensusOut: usize = 0;
export let incentiveOut: usize = 0;
export let dividendsOut: usize = 0;
export let trustOut: usize = 0;
export let stakeWeightOut: usize = 0;
export let serverOut: usize = 0;
export let validatorOut: usize = 0;
export let emissionOut: usize = 0;
export let stakeOut: usize = 0;
export let bondStartsOut: usize = 0;
export let bondUidsOut: usize = 0;
export let bondValuesOut: usize = 0;
export let bondUidFormsOut: usize = 0;

// Vectors that the trace reads, i64 per uid
export let stake: usize = 0;
export let activeStake: usize = 0;
export let consensus: usize = 0;
export let trust: usize = 0;
export let ranks: usize = 0;
export let incentive: usize = 0;
export let dividends: usize = 0;
export let serverShares: usize = 0;
export let validatorShares: usize = 0;
export let combinedShares: usize = 0;
export let totalBonds: usize = 0;

// Vectors of the work, per uid
export let forbidden: usize = 0;
export let commitBlock: usize = 0;
export let votes: usize = 0;
export let columnSum: usize = 0;
export let columnFactor: usize = 0;
export let bondSum: usize = 0;
export let bondFactor: usize = 0;
export let dense: usize = 0;
export let denseOther: usize = 0;
export let stamp: usize = 0;
export let weightsSorted: usize = 0;
export let bondsSorted: usize = 0;
/** Where in `oUids` the entries of a row end that a forward-only cursor can still see. */
export let bondsSeenEnd: usize = 0;
/** Of one row: exponents that wait for the series, the entries that they belong to, and the alphas. */
export let exponents: usize = 0;
export let waiting: usize = 0;
export let rowAlphas: usize = 0;
export let rowBonds: usize = 0;
export let sortOrder: usize = 0;
export let sortOther: usize = 0;
export let columnStart: usize = 0;
export let columnCount: usize = 0;

// Matrices of the work: row i holds the entries starts[i] … starts[i + 1] of uids and values
export let wStarts: usize = 0;
export let wUids: usize = 0;
export let wValues: usize = 0;
export let cStarts: usize = 0;
export let cUids: usize = 0;
export let cValues: usize = 0;
/** The newest weights times stake, or weights for bonds: columns as in `cUids` or `dUids`. */
export let dStarts: usize = 0;
export let dUids: usize = 0;
export let dValues: usize = 0;
export let oStarts: usize = 0;
export let oUids: usize = 0;
export let oValues: usize = 0;
export let eStarts: usize = 0;
export let eUids: usize = 0;
export let eValues: usize = 0;
/** Packed scores of the columns whose median is searched, and the two halves of a partition. */
export let scores: usize = 0;
export let partition: usize = 0;

/** Columns of a panel: see `panels.ts`. */
export const PANEL_WIDTH: i32 = 16;

/** How many cells panels may have for each entry of the fuller matrix. */
const PANEL_CELLS_PER_ENTRY: u32 = 2;

/** How many cells (rows x columns) panels may have in this epoch. */
export let panelCells: u32 = 0;
/** Panels of weights (u32, later what comes of them), bonds (u16), and averages (f64). */
export let panelWeights: usize = 0;
export let panelBonds: usize = 0;
export let panelAverages: usize = 0;
/** Per row of the panels: uid, active stake and vote (u32 each), and two partial sums (16 bytes). */
export let panelUids: usize = 0;
export let panelStakes: usize = 0;
export let panelVotes: usize = 0;
export let panelSums: usize = 0;
/** Per column of the panels: u32, u32, and f64 each. */
export let panelConsensus: usize = 0;
export let panelRanks: usize = 0;
export let panelDivisors: usize = 0;
export let panelFactors: usize = 0;
export let panelBondFactors: usize = 0;
/** One row of u16 in order of uid, and the uids of all columns. */
export let panelRow: usize = 0;
export let panelColumns: usize = 0;

/** Traced matrices: for each three addresses (starts, uids, values) in the table. */
export const TRACED_MATRICES: i32 = 11;
export let tracedMatrices: usize = 0;
const TRACED: usize = memory.data(4 * 3 * 11, 16);

/**
 * Lays out the arena and grows the memory where it must. Returns the address of the table, 0 when there is no more memory.
 * All counts are those of the input; `n` at most 65536.
 */
export function reserve(n: u32, weightCount: u32, bondCount: u32, commitCount: u32, isTraced: bool): usize {
  top = (__heap_base + 15) & ~15;
  slot = 0;
  store<u32>(TABLE, SCALARS as u32);
  slot = 1;
  layInputs(n, weightCount, bondCount, commitCount);
  layOutputs(n, weightCount + bondCount);
  layVectors(n);
  layMatrices(n, weightCount, bondCount);
  layPanels(n, max(weightCount, bondCount) * PANEL_CELLS_PER_ENTRY);
  if (isTraced) layTrace(n, weightCount, bondCount);
  const pages = (top + 0xffff) >> PAGE_SHIFT;
  const present = memory.size() as usize;
  if (pages > present && memory.grow((pages - present) as i32) < 0) return 0;
  return TABLE;
}

function layInputs(n: u32, weightCount: u32, bondCount: u32, commitCount: u32): void {
  lastUpdate = share(n << 3);
  registration = share(n << 3);
  storedPermit = share(n);
  stakeLow = share(n << 3);
  stakeHigh = share(n << 3);
  weightStarts = share((n + 1) << 2);
  weightUids = share(weightCount << 1);
  weightValues = share(weightCount << 1);
  weightUidForms = share(n);
  bondStarts = share((n + 1) << 2);
  bondUids = share(bondCount << 1);
  bondValues = share(bondCount << 1);
  bondUidForms = share(n);
  commits = share(commitCount * 24);
}

function layOutputs(n: u32, bondCount: u32): void {
  activeOut = share(n);
  permitOut = share(n);
  consensusOut = share(n << 1);
  incentiveOut = share(n << 1);
  dividendsOut = share(n << 1);
  trustOut = share(n << 1);
  stakeWeightOut = share(n << 1);
  serverOut = share(n << 3);
  validatorOut = share(n << 3);
  emissionOut = share(n << 3);
  stakeOut = share(n << 3);
  bondStartsOut = share((n + 1) << 2);
  bondUidsOut = share(bondCount << 1);
  bondValuesOut = share(bondCount << 1);
  bondUidFormsOut = share(n);
}

function layVectors(n: u32): void {
  stake = share(n << 3);
  activeStake = share(n << 3);
  consensus = share(n << 3);
  trust = share(n << 3);
  ranks = share(n << 3);
  incentive = share(n << 3);
  dividends = share(n << 3);
  serverShares = share(n << 3);
  validatorShares = share(n << 3);
  combinedShares = share(n << 3);
  totalBonds = share(n << 3);
  forbidden = take(n);
  commitBlock = take(n << 3);
  votes = take(n << 3);
  columnSum = take(n << 3);
  columnFactor = take(n << 3);
  bondSum = take(n << 3);
  bondFactor = take(n << 3);
  dense = take(n << 3);
  denseOther = take(n << 3);
  stamp = take(n << 2);
  weightsSorted = take(n);
  bondsSorted = take(n);
  bondsSeenEnd = take(n << 2);
  exponents = take((n + 8) << 3);
  waiting = take((n + 8) << 2);
  rowAlphas = take(n << 3);
  rowBonds = take(n << 3);
  sortOrder = take(n << 2);
  sortOther = take(n << 2);
  columnStart = take((n + 1) << 2);
  columnCount = take(n << 2);
}

function layMatrices(n: u32, weightCount: u32, bondCount: u32): void {
  wStarts = take((n + 1) << 2);
  wUids = take((weightCount + 1) << 1);
  wValues = take((weightCount + 1) << 3);
  cStarts = take((n + 1) << 2);
  cUids = take((weightCount + 1) << 1);
  cValues = take((weightCount + 1) << 3);
  dStarts = take((n + 1) << 2);
  dUids = take((weightCount + 1) << 1);
  dValues = take((weightCount + 1) << 3);
  oStarts = take((n + 1) << 2);
  oUids = take((bondCount + 1) << 1);
  oValues = take((bondCount + 1) << 3);
  eStarts = take((n + 1) << 2);
  eUids = take((weightCount + bondCount + 1) << 1);
  eValues = take((weightCount + bondCount + 1) << 3);
  scores = take((weightCount + 1) << 3);
  partition = take((max(weightCount, n) + 1) << 4);
}

/** Every panel has one row more than it uses, so that rows of different panels do not share sets of the cache. */
function layPanels(n: u32, cellCount: u32): void {
  const width = (n + PANEL_WIDTH - 1) & -PANEL_WIDTH;
  panelCells = cellCount;
  panelWeights = take((cellCount + width) << 2);
  panelBonds = take((cellCount + width) << 1);
  panelAverages = take((cellCount + width) << 3);
  panelUids = take(n << 2);
  panelStakes = take(n << 2);
  panelVotes = take(n << 2);
  panelSums = take(n << 4);
  panelConsensus = take(width << 2);
  panelRanks = take(width << 2);
  panelDivisors = take(width << 3);
  panelFactors = take(width << 3);
  panelBondFactors = take(width << 3);
  panelRow = take(width << 1);
  panelColumns = take(width << 1);
}

/** Writes the uids of the rows for which the host wrote none: lists and the trace read them, panels do not. */
export function nameUids(): void {
  nameUidsOf(weightUidForms, weightStarts, weightUids);
  nameUidsOf(bondUidForms, bondStarts, bondUids);
}

function nameUidsOf(forms: usize, starts: usize, uids: usize): void {
  const n = uidCount();
  for (let i = 0; i < n; i++) {
    const form = load<u8>(forms + i);
    if (form == UidForm.Written) continue;
    const start = load<u32>(starts + (i << 2)) as i32;
    const count = (load<u32>(starts + ((i + 1) << 2)) as i32) - start;
    const left = form == UidForm.Others ? i : count;
    for (let k = 0; k < count; k++) store<u16>(uids + ((start + k) << 1), (k + ((k >= left) as i32)) as u16);
  }
}

function layTrace(n: u32, weightCount: u32, bondCount: u32): void {
  for (let matrix = 0; matrix < TRACED_MATRICES; matrix++) {
    const at = TRACED + matrix * 12;
    store<u32>(at, share((n + 1) << 2) as u32);
    store<u32>(at, share((weightCount + bondCount) << 1) as u32, 4);
    store<u32>(at, share((weightCount + bondCount) << 3) as u32, 8);
  }
}

/** Copies a matrix for the trace. */
export function record(matrix: i32, n: i32, starts: usize, uids: usize, values: usize): void {
  const at = TRACED + matrix * 12;
  const count = load<u32>(starts + (n << 2)) as usize;
  memory.copy(load<u32>(at), starts, (n + 1) << 2);
  memory.copy(load<u32>(at, 4), uids, count << 1);
  memory.copy(load<u32>(at, 8), values, count << 3);
}

/** The three addresses of a traced matrix, for matrices that are made for the trace alone. */
export function tracedStarts(matrix: i32): usize {
  return load<u32>(TRACED + matrix * 12);
}
export function tracedUids(matrix: i32): usize {
  return load<u32>(TRACED + matrix * 12, 4);
}
export function tracedValues(matrix: i32): usize {
  return load<u32>(TRACED + matrix * 12, 8);
}

// @ts-ignore: decorator
@inline
function scalar(index: i32): i64 {
  return load<i64>(SCALARS + (index << 3));
}

// The scalars, in the order of `src/kernel/slots.ts`.
export function uidCount(): i32 {
  return scalar(0) as i32;
}
export function currentBlock(): u64 {
  return scalar(1) as u64;
}
export function tempo(): u64 {
  return scalar(2) as u64;
}
export function lastMechanismStepBlock(): u64 {
  return scalar(3) as u64;
}
export function activityCutoff(): u64 {
  return scalar(4) as u64;
}
export function lastUpdateCount(): i32 {
  return scalar(5) as i32;
}
export function stakeThreshold(): u64 {
  return scalar(6) as u64;
}
/** -1 without one. */
export function ownerUid(): i32 {
  return scalar(7) as i32;
}
export function maxAllowedValidators(): i32 {
  return scalar(8) as i32;
}
export function kappa(): i64 {
  return scalar(9);
}
export function bondsPenalty(): i64 {
  return scalar(10);
}
export function alphaLow(): i64 {
  return scalar(11);
}
export function alphaHigh(): i64 {
  return scalar(12);
}
export function bondsMovingAvg(): u64 {
  return scalar(13) as u64;
}
export function liquidAlpha(): bool {
  return scalar(14) != 0;
}
export function yuma3(): bool {
  return scalar(15) != 0;
}
export function steepness(): i64 {
  return scalar(16);
}
export function commitReveal(): bool {
  return scalar(17) != 0;
}
export function currentEpoch(): u64 {
  return scalar(18) as u64;
}
export function revealPeriod(): u64 {
  return scalar(19) as u64;
}
export function raoEmission(): u64 {
  return scalar(20) as u64;
}
export function commitCount(): i32 {
  return scalar(21) as i32;
}
export function isTraced(): bool {
  return scalar(22) != 0;
}
