/** dissolve_network and root_dissolve_network: root ends a subnet. Source: docs/rules/economics.md section 6.3. */
import type { Netuid } from '@yumanet/protocol';
import type { DissolveNetwork, RootDissolveNetwork } from '@yumanet/protocol/messages';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { dissolveSubnet } from '../rules/dissolve-subnet.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { subnetExists } from '../rules/subnets.ts';
import { readAccount, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The coldkey is not looked at, as on the reference chain. */
export function prepareDissolveNetwork({ coldkey, netuid }: DissolveNetwork): PreparedCall {
  readAccount('coldkey', coldkey);
  return prepareDissolution('dissolve_network', readNetuid(netuid));
}

export function prepareRootDissolveNetwork({ netuid }: RootDissolveNetwork): PreparedCall {
  return prepareDissolution('root_dissolve_network', readNetuid(netuid));
}

function prepareDissolution(name: string, netuid: Netuid): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      if (origin.kind !== 'root') return refuseOrigin('root');
      if (netuid === ROOT_NETUID || !subnetExists(context.state, netuid)) {
        return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
      }
      dissolveSubnet(context, netuid);
      return undefined;
    },
  };
}
