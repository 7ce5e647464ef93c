import type { CallTable } from './call-table.ts';
import { prepareServeAxon } from './serve-axon.ts';

/** Calls with which a hotkey tells where it serves. */
export const servingCalls = {
  serveAxon: prepareServeAxon,
} satisfies Partial<CallTable>;
