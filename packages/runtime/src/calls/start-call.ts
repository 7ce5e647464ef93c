/** start_call: opens trading and emission of a subnet. Source: docs/rules/economics.md section 2.3. */
import type { Netuid } from '@yumanet/protocol';
import type { StartCall } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { subnetExists } from '../rules/subnets.ts';
import {
  FirstEmissionBlockNumber,
  NetworkRegisteredAt,
  StartCallDelay,
  SubnetOwner,
  SubtokenEnabled,
} from '../state/items/subnet-items.ts';
import { readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Signed by the subnet's owner. */
export function prepareStartCall(message: StartCall): PreparedCall {
  const netuid = readNetuid(message.netuid);
  return {
    name: 'start_call',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => start(context, origin, netuid),
  };
}

function start({ state, block, events }: BlockContext, origin: Origin, netuid: Netuid): CallOutcome {
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  const signer = signerOf(origin);
  if (signer === undefined || signer !== state.find(SubnetOwner, netuid)) return refuseOrigin('owner');
  const startedAt = state.find(FirstEmissionBlockNumber, netuid);
  if (startedAt !== undefined) return refuseCall('FirstEmissionBlockNumberAlreadySet', { block: startedAt });
  const opensAt = state.get(NetworkRegisteredAt, netuid) + state.get(StartCallDelay);
  if (block < opensAt) return refuseCall('NeedWaitingMoreBlocksToStarCall', { blocks_to_wait: opensAt - block });
  state.set(FirstEmissionBlockNumber, block + 1n, netuid);
  state.set(SubtokenEnabled, true, netuid);
  events.emit({ case: 'firstEmissionBlockNumberSet', value: { netuid, block: block + 1n } });
  return undefined;
}
