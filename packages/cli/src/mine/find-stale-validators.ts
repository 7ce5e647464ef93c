/** Which validators' weights stop counting while blocks are sealed at full speed. */
import type { CoordinatorClient } from '@yumanet/sdk/client';

/** A subnet whose validators become inactive on the way. */
export interface StaleSubnet {
  readonly netuid: number;
  /** Blocks after its last update for which a validator counts. */
  readonly activityCutoff: bigint;
  /** How many of those who count now do not at the end. */
  readonly validators: number;
  /** The first block in which one of them does not. */
  readonly fromBlock: bigint;
}

/**
 * Of those with a permit who have weights in the main mechanism, by their last updates as of now; who sets weights on the
 * way stays active. Two reads per subnet.
 * Source: docs/rules/epoch.md section 3: inactive once last update plus cutoff is before the block.
 */
export async function findStaleValidators(
  client: CoordinatorClient,
  { head, blocks }: { readonly head: bigint; readonly blocks: bigint },
): Promise<readonly StaleSubnet[]> {
  const { subnets } = await client.subnets();
  const stale: StaleSubnet[] = [];
  for (const { netuid } of subnets) {
    const columns = await client.selectiveMetagraph(netuid, ['activity_cutoff', 'last_update', 'validator_permit']);
    const { activityCutoff = 0n, lastUpdate, validatorPermit } = columns;
    const { rows } = await client.weights(netuid);
    const firstStale = rows
      .filter(({ uid }) => validatorPermit[uid] === true)
      .map(({ uid }) => (lastUpdate[uid] ?? 0n) + activityCutoff + 1n)
      .filter((block) => block > head && block <= head + blocks);
    if (firstStale.length === 0) continue;
    const fromBlock = firstStale.reduce((earliest, block) => (block < earliest ? block : earliest));
    stale.push({ netuid, activityCutoff, validators: firstStale.length, fromBlock });
  }
  return stale;
}
