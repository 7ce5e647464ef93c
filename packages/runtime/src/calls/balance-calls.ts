import type { CallTable } from './call-table.ts';
import { prepareTransferAll, prepareTransferAllowDeath, prepareTransferKeepAlive } from './transfer.ts';

/** Calls that move TAO between accounts. */
export const balanceCalls = {
  transferKeepAlive: prepareTransferKeepAlive,
  transferAllowDeath: prepareTransferAllowDeath,
  transferAll: prepareTransferAll,
} satisfies Partial<CallTable>;
