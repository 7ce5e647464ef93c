/**
 * What every block does before its extrinsics, in order. Source: docs/rules/economics.md section 1.
 */
import { createReferenceMarket, createReferencePools, runEpoch } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { RuntimePorts } from '../ports.ts';
import { applyDueChildren } from './apply-due-children.ts';
import { claimRootInTurn } from './claim-root-in-turn.ts';
import { decayRegistrationBurns } from './decay-burn.ts';
import type { EpochRun } from './epoch-run.ts';
import { forgetHotkeySwaps } from './forget-hotkey-swaps.ts';
import { mintBlockEmission } from './mint-block-emission.ts';
import { revealTimelockedWeights } from './reveal-weights.ts';
import { runCoinbase } from './run-coinbase.ts';
import { storePulse } from './store-pulse.ts';
import { updateAverages } from './update-averages.ts';

/** Every block fills its columns anew. */
const referenceMarket = createReferenceMarket();
/** Every epoch fills its payments anew. */
const referencePools = createReferencePools();

/** Returns the epochs that ran. `pulse` is that of the round that begins with this block; empty when none does. */
export function runBlockStep(context: BlockContext, pulse: Uint8Array, ports: RuntimePorts): readonly EpochRun[] {
  const { epochKernel = runEpoch, market = referenceMarket, pools = referencePools } = ports;
  forgetHotkeySwaps(context);
  storePulse(context, pulse);
  decayRegistrationBurns(context);
  const taoCredit = mintBlockEmission(context);
  revealTimelockedWeights(context);
  const epochRuns = runCoinbase(context, taoCredit, { runEpoch: epochKernel, market, pools });
  updateAverages(context, market);
  applyDueChildren(context);
  claimRootInTurn(context);
  return epochRuns;
}
