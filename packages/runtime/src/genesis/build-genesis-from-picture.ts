/** Block 0 of a network of one subnet that is pictured from elsewhere. */
import type { Snapshot } from '@yumanet/protocol/messages';
import { TOTAL_SUPPLY_RAO } from '@yumanet/yuma';
import type { RuntimePorts } from '../ports.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { TotalIssuance } from '../state/items/system-items.ts';
import { buildChain } from './build-chain.ts';
import { buildPictureSubnet } from './build-picture-subnet.ts';
import type { PictureOptions } from './genesis-options.ts';

/**
 * Builds block 0: root, the accounts, and the subnet with exactly the picture's neurons. Where they serve is not taken
 * over: nobody here should call machines of another network. Throws when the options contradict each other.
 */
export function buildGenesisFromPicture(options: PictureOptions, ports: RuntimePorts): Snapshot {
  const { netuid, picture } = options;
  if (netuid === ROOT_NETUID) throw new Error('a picture of root cannot be built');
  return buildChain(options, ports, (context, preset) => {
    buildPictureSubnet(context, preset, netuid, picture);
    const issuance = context.state.get(TotalIssuance);
    if (issuance > TOTAL_SUPPLY_RAO) throw new Error(`${issuance} rao of TAO are more than there can be`);
  });
}
