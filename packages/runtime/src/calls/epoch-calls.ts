import type { CallTable } from './call-table.ts';
import { prepareSetMechanismCount, prepareSetMechanismEmissionSplit } from './mechanism-settings.ts';
import { prepareSetActivityCutoffFactor } from './set-activity-cutoff-factor.ts';
import { prepareSetTempo } from './set-tempo.ts';
import { prepareTriggerEpoch } from './trigger-epoch.ts';

/** Calls about epochs and mechanisms. */
export const epochCalls = {
  setTempo: prepareSetTempo,
  triggerEpoch: prepareTriggerEpoch,
  setActivityCutoffFactor: prepareSetActivityCutoffFactor,
  sudoSetMechanismCount: prepareSetMechanismCount,
  sudoSetMechanismEmissionSplit: prepareSetMechanismEmissionSplit,
} satisfies Partial<CallTable>;
