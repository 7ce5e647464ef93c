import { prepareBatchRevealWeights } from './batch-reveal-weights.ts';
import { prepareBatchSetWeights } from './batch-set-weights.ts';
import type { CallTable } from './call-table.ts';
import {
  prepareCommitCrv3MechanismWeights,
  prepareCommitTimelockedMechanismWeights,
  prepareCommitTimelockedWeights,
} from './commit-timelocked-weights.ts';
import { prepareBatchCommitWeights, prepareCommitMechanismWeights, prepareCommitWeights } from './commit-weights.ts';
import { prepareRevealMechanismWeights, prepareRevealWeights } from './reveal-weights.ts';
import { prepareSetMechanismWeights, prepareSetWeights } from './set-weights.ts';

/** Calls that set weights, or commit to them. */
export const weightsCalls = {
  setWeights: prepareSetWeights,
  setMechanismWeights: prepareSetMechanismWeights,
  batchSetWeights: prepareBatchSetWeights,
  commitWeights: prepareCommitWeights,
  commitMechanismWeights: prepareCommitMechanismWeights,
  batchCommitWeights: prepareBatchCommitWeights,
  revealWeights: prepareRevealWeights,
  revealMechanismWeights: prepareRevealMechanismWeights,
  batchRevealWeights: prepareBatchRevealWeights,
  commitTimelockedWeights: prepareCommitTimelockedWeights,
  commitTimelockedMechanismWeights: prepareCommitTimelockedMechanismWeights,
  commitCrv3MechanismWeights: prepareCommitCrv3MechanismWeights,
} satisfies Partial<CallTable>;
