import { toJson } from '@yumanet/protocol';
import { SubnetSummary } from '@yumanet/protocol/messages';
import { withNumbers } from '../output/json-numbers.ts';

/** All that is told of a subnet. Amounts are rao as decimal text, blocks numbers. */
export function subnetJson(subnet: SubnetSummary) {
  return withNumbers(toJson(SubnetSummary, subnet), {
    network_registered_at: subnet.networkRegisteredAt,
    last_epoch_block: subnet.lastEpochBlock,
    next_epoch_block: subnet.nextEpochBlock,
    last_step: subnet.lastStep,
    blocks_since_last_step: subnet.blocksSinceLastStep,
  });
}
