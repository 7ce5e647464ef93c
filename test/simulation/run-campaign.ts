/** Many runs, one after the other, until one fails. */
import type { Canary } from './canaries/canary.ts';
import { type SimulationResult, simulate } from './simulate.ts';

export interface CampaignOptions {
  readonly firstSeed: number;
  readonly canary?: Canary | undefined;
  /** Asked before every run with how many there were; true ends the campaign. */
  readonly isOver: (runs: number) => boolean;
  readonly onResult?: (result: SimulationResult) => void;
  /** Told every line of every trace. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface CampaignResult {
  readonly runs: number;
  readonly blocks: number;
  readonly crashes: number;
  readonly virtualMs: number;
  /** How often each kind of fault struck in all runs. */
  readonly faults: Readonly<Record<string, number>>;
  /** The run that failed, if one did. */
  readonly failed: SimulationResult | undefined;
}

/** Of so many runs one is run twice: it must do the same things both times. */
const RUNS_PER_REPETITION = 10;

export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { firstSeed, isOver, onResult = () => {} } = options;
  const faults = new Map<string, number>();
  const sums = { blocks: 0, crashes: 0, virtualMs: 0 };
  let runs = 0;
  let failed: SimulationResult | undefined;
  while (failed === undefined && !isOver(runs)) {
    const result = await runOne(firstSeed + runs, options, runs % RUNS_PER_REPETITION === 0);
    runs += 1;
    sums.blocks += result.blocks;
    sums.crashes += result.crashes;
    sums.virtualMs += result.virtualMs;
    for (const [kind, count] of Object.entries(result.faults)) faults.set(kind, (faults.get(kind) ?? 0) + count);
    if (result.violation !== undefined) failed = result;
    onResult(result);
  }
  return { runs, ...sums, faults: Object.fromEntries(faults), failed };
}

async function runOne(
  seed: number,
  { canary, onLine }: CampaignOptions,
  isRepeated: boolean,
): Promise<SimulationResult> {
  const result = await simulate(seed, { canary, onLine });
  if (!isRepeated || result.violation !== undefined) return result;
  const { traceHash } = await simulate(seed, { canary });
  if (traceHash === result.traceHash) return result;
  const detail = `two runs differ: their traces have the hashes ${result.traceHash} and ${traceHash}`;
  return { ...result, violation: { invariant: 'deterministic', detail } };
}
