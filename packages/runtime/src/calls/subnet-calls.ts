import type { CallTable } from './call-table.ts';
import { prepareRegisterNetwork } from './register-network.ts';
import { prepareStartCall } from './start-call.ts';

/** Calls that create, start and end subnets. */
export const subnetCalls = {
  registerNetwork: prepareRegisterNetwork,
  startCall: prepareStartCall,
} satisfies Partial<CallTable>;
