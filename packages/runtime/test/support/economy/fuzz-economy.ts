/** Drives random economic calls over random economies until enough of them held, or one does not. */
import type { Snapshot } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import type { Blocks } from '../random-blocks.ts';
import { countBlock, type Tally } from '../tally.ts';
import { aimCall } from './aim-call.ts';
import { economicRun } from './economic-blocks.ts';
import { economyFrom } from './random-economy.ts';
import { type BlocksRun, type Failure, type RunOptions, runBlocks } from './run-blocks.ts';
import { shrinkBlocks } from './shrink-blocks.ts';

/** What was driven so far. */
export interface FuzzSums {
  networks: number;
  blocks: number;
  /** Calls in blocks, and those of them that went through. */
  calls: number;
  accepted: number;
  /** Calls that went through and events, by name. */
  readonly tally: Tally;
}

/** A run that broke an invariant, shrunk. */
export interface FuzzFailure {
  /** Of the network: with it as the first seed, it is the first network. */
  readonly seed: number;
  readonly base: Snapshot;
  /** How many blocks and calls broke it first. */
  readonly foundIn: { readonly blocks: number; readonly calls: number };
  /** What is left of them, and what it does. */
  readonly run: BlocksRun & { readonly failure: Failure };
}

export interface FuzzResult {
  readonly sums: FuzzSums;
  readonly failure: FuzzFailure | undefined;
}

export interface FuzzOptions extends RunOptions {
  readonly seed: number;
  /** Ends after the network with which so many calls were in blocks. */
  readonly callsMax: number;
  /** Asked after each network, and after each attempt to shrink: true ends it with what there is. */
  readonly isOver?: (sums: FuzzSums) => Promise<boolean>;
  /** What else to put into a block, by its index in its network: a fault that must be found. */
  readonly plant?: (blockIndex: number) => Blocks[number];
}

/** Each network has the seed after that of the one before. The same seed does the same. */
export async function fuzzEconomy(options: FuzzOptions): Promise<FuzzResult> {
  const sums: FuzzSums = { networks: 0, blocks: 0, calls: 0, accepted: 0, tally: new Map() };
  for (let seed = options.seed; sums.calls < options.callsMax; seed += 1) {
    const { base, run } = runNetwork(seed, options);
    addTo(sums, run);
    const { failure } = run;
    if (failure !== undefined) return { sums, failure: await shrink({ seed, base, run, failure }, sums, options) };
    if ((await options.isOver?.(sums)) === true) break;
  }
  return { sums, failure: undefined };
}

function runNetwork(seed: number, options: FuzzOptions): { readonly base: Snapshot; readonly run: BlocksRun } {
  const [plan] = fc.sample(economicRun, { seed, numRuns: 1 });
  if (plan === undefined) throw new Error('fast-check gave no plan');
  const base = economyFrom(plan.economy);
  const run = runBlocks(
    base,
    plan.blocks.length,
    (index, state) => [
      ...(plan.blocks[index] ?? []).map(({ signed, aim }) => aimCall(state, signed, aim)),
      ...(options.plant?.(index) ?? []),
    ],
    options,
  );
  return { base, run };
}

function addTo(sums: FuzzSums, { kept }: BlocksRun): void {
  sums.networks += 1;
  for (const one of kept) {
    sums.blocks += 1;
    sums.calls += one.block.receipts.length;
    sums.accepted += one.block.receipts.filter(({ error }) => error === undefined).length;
    countBlock(sums.tally, one);
  }
}

interface Found {
  readonly seed: number;
  readonly base: Snapshot;
  readonly run: BlocksRun;
  readonly failure: Failure;
}

/** Keeps to the invariants that broke first: another one may be another fault. */
async function shrink(found: Found, sums: FuzzSums, options: FuzzOptions): Promise<FuzzFailure> {
  const { seed, base, run } = found;
  const names = namesOf(found.failure);
  const again = (blocks: Blocks) => runBlocks(base, blocks.length, (index) => blocks[index] ?? [], options);
  let isOver = false;
  const short = await shrinkBlocks(run.blocks, async (blocks) => {
    isOver ||= (await options.isOver?.(sums)) === true;
    return !isOver && namesOf(again(blocks).failure).some((name) => names.includes(name));
  });
  const shrunk = again(short);
  const { failure } = shrunk;
  if (failure === undefined) throw new Error(`the network of seed ${seed} does not do the same twice`);
  const calls = run.blocks.reduce((sum, items) => sum + items.length, 0);
  return { seed, base, foundIn: { blocks: run.blocks.length, calls }, run: { ...shrunk, failure } };
}

/** Without the subnets that they are about. */
function namesOf(failure: Failure | undefined): string[] {
  return (failure ?? []).map(({ invariant }) => invariant.replace(/\[.*$/, ''));
}
