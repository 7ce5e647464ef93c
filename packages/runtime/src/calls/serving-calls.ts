import type { CallTable } from './call-table.ts';
import { prepareServeAxon, prepareServeAxonTls } from './serve-axon.ts';
import { prepareServePrometheus } from './serve-prometheus.ts';
import { prepareSetCommitment, prepareSetMaxSpace } from './set-commitment.ts';

/** Calls with which a hotkey tells where it serves and what it commits to. */
export const servingCalls = {
  serveAxon: prepareServeAxon,
  serveAxonTls: prepareServeAxonTls,
  servePrometheus: prepareServePrometheus,
  setCommitment: prepareSetCommitment,
  setMaxSpace: prepareSetMaxSpace,
} satisfies Partial<CallTable>;
