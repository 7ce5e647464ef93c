/** Epochs of a test chain with the explanation of every uid. */
import type { Hotkey } from '@yumanet/protocol';
import type { Explanation } from '@yumanet/protocol/messages';
import type { EpochRun } from '../../src/block/epoch-run.ts';
import { readExplanation, traceRun } from '../../src/reads/read-explanation.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SUBNET, type TestChain } from './test-chain.ts';

export interface ExplainedEpoch {
  readonly run: EpochRun;
  readonly explanations: readonly Explanation[];
  /** By how much the block changed the stake of each uid's hotkey. */
  readonly stakeDeltas: readonly bigint[];
}

/** Every uid of a run, explained by one of its mechanisms. */
export function explainAll(state: ChainState, run: EpochRun, mechid = 0): Explanation[] {
  const traced = traceRun(run, mechid);
  return run.hotkeys.map((_, uid) => {
    const result = readExplanation(state, { netuid: run.netuid, uid, traced });
    if (!result.ok) throw new Error(`uid ${uid}: ${result.refusal.name}`);
    return result.value;
  });
}

/** Mines empty blocks up to and with the subnet's next epoch. */
export function mineEpoch(chain: TestChain, hotkeys: readonly Hotkey[]): ExplainedEpoch {
  for (let blocks = 0; blocks < 1_000; blocks += 1) {
    const before = hotkeys.map((hotkey) => stakeOf(chain.state, hotkey, SUBNET));
    const run = chain.mine().epochRuns.find(({ netuid }) => netuid === SUBNET);
    if (run === undefined) continue;
    const after = hotkeys.map((hotkey) => stakeOf(chain.state, hotkey, SUBNET));
    const stakeDeltas = after.map((stake, uid) => stake - (before[uid] ?? 0n));
    return { run, explanations: explainAll(chain.state, run), stakeDeltas };
  }
  throw new Error('no epoch in 1,000 blocks');
}
