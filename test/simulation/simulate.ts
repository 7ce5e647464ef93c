/**
 * One run: a whole network in this process, fixed by its seed. First a storm, in which the plan's faults strike, then a calm,
 * after which everything must work again; invariants are looked at after every block and every start of the coordinator.
 */
import { bytesToHex, toNetuid } from '@yumanet/protocol';
import { readMetagraph } from '@yumanet/runtime';
import { NETUID } from './actors/addresses.ts';
import type { RunningCoordinator } from './actors/coordinator-actor.ts';
import { checkCalm } from './invariants/calm-check.ts';
import { type NetworkRun, type NetworkRunOptions, startNetworkRun } from './network-run.ts';
import type { Violation } from './world/violation.ts';

export interface SimulationResult {
  readonly seed: number;
  /** Undefined when everything held. */
  readonly violation: Violation | undefined;
  /** The hash over everything that happened: equal for equal runs. */
  readonly traceHash: string;
  /** The state digest of the last block. */
  readonly digest: string | undefined;
  readonly blocks: number;
  readonly virtualMs: number;
  readonly crashes: number;
  /** How often each kind of fault struck. */
  readonly faults: Readonly<Record<string, number>>;
  /** The last lines of the trace. */
  readonly recentLines: readonly string[];
}

const STORM_MS = 70_000;
/** Time for whoever is down, waits for a dead connection or has a clock that was wrong, to come back. */
const RECOVERY_MS = 55_000;
/** Blocks of the second half of the calm: enough for new weights, and for an epoch after them. */
const SETTLED_BLOCKS = 32;
/** Blocks that may be missing of these: one is under way at either end. */
const SETTLED_BLOCKS_LOST_MAX = 3;

export async function simulate(seed: number, options: NetworkRunOptions = {}): Promise<SimulationResult> {
  const run = startNetworkRun(seed, options);
  const { world, invariants, coordinator, blockTimeMs } = run;
  const onQuiet = () => invariants.onQuiet(coordinator.running());
  await world.runUntil(STORM_MS, onQuiet);
  run.clearUp();
  await world.runUntil(STORM_MS + RECOVERY_MS, onQuiet);
  const headBefore = invariants.headNumber();
  await world.runUntil(STORM_MS + RECOVERY_MS + SETTLED_BLOCKS * blockTimeMs, onQuiet);
  if (world.violation() === undefined) checkEnd(run, headBefore);
  return resultOf(seed, run);
}

function checkEnd(run: NetworkRun, headBefore: bigint): void {
  const { world, invariants, coordinator } = run;
  const running = coordinator.running();
  if (running !== undefined) invariants.checkAll(running);
  const violation = running === undefined ? DOWN : lifeAfter(run, running, headBefore);
  if (violation !== undefined) world.fail(violation);
}

const DOWN: Violation = { invariant: 'resumes', detail: 'the coordinator is down after the calm' };

function lifeAfter(run: NetworkRun, { coordinator }: RunningCoordinator, headBefore: bigint): Violation | undefined {
  const metagraph = readMetagraph(coordinator.chain.state, toNetuid(NETUID));
  if (!metagraph.ok) return { invariant: 'resumes', detail: `subnet ${NETUID} is gone` };
  const blocksDue = BigInt(SETTLED_BLOCKS - SETTLED_BLOCKS_LOST_MAX);
  return checkCalm({ ...run, metagraph: metagraph.value, headBefore, blocksDue });
}

function resultOf(seed: number, { world, faults, invariants, coordinator, crashCount }: NetworkRun): SimulationResult {
  const head = coordinator.running()?.coordinator.chain.head();
  return {
    seed,
    violation: world.violation(),
    traceHash: world.trace.hash(),
    digest: head === undefined ? undefined : bytesToHex(head.header.stateDigest),
    blocks: Number(invariants.headNumber()),
    virtualMs: world.clock.monotonicMs(),
    crashes: crashCount(),
    faults: faults.counts(),
    recentLines: world.trace.recent(),
  };
}
