import type { CallTable } from './call-table.ts';
import { prepareDissolveNetwork, prepareRootDissolveNetwork } from './dissolve-network.ts';
import { prepareRegisterNetwork, prepareRegisterNetworkWithIdentity } from './register-network.ts';
import { prepareSetIdentity } from './set-identity.ts';
import { prepareStartCall } from './start-call.ts';
import { prepareSetSubnetIdentity } from './subnet-identity.ts';
import { prepareUpdateSymbol } from './update-symbol.ts';

/** Calls that create, start, name and end subnets. */
export const subnetCalls = {
  registerNetwork: prepareRegisterNetwork,
  registerNetworkWithIdentity: prepareRegisterNetworkWithIdentity,
  startCall: prepareStartCall,
  dissolveNetwork: prepareDissolveNetwork,
  rootDissolveNetwork: prepareRootDissolveNetwork,
  setSubnetIdentity: prepareSetSubnetIdentity,
  setIdentity: prepareSetIdentity,
  updateSymbol: prepareUpdateSymbol,
} satisfies Partial<CallTable>;
