import type { CallTable } from './call-table.ts';
import { prepareServeAxon, prepareServeAxonTls } from './serve-axon.ts';
import { prepareServePrometheus } from './serve-prometheus.ts';

/** Calls with which a hotkey tells where it serves. */
export const servingCalls = {
  serveAxon: prepareServeAxon,
  serveAxonTls: prepareServeAxonTls,
  servePrometheus: prepareServePrometheus,
} satisfies Partial<CallTable>;
