/** Follows the blocks of a network: shows each, and after an epoch reads what it gave. */
import { FaultError } from '@yumanet/protocol';
import type { BlockNotice } from '@yumanet/protocol/messages';
import { type BlockStream, ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';
import { type NeuronScore, scoresOf } from './network-state.ts';
import type { NetworkPlan } from './plan-network.ts';
import type { EpochResult } from './up-view.ts';

/** What to follow and whom to tell. */
export interface ChainFollower {
  readonly client: CoordinatorClient;
  readonly plan: NetworkPlan;
  /** Blocks up to this one are not told. */
  readonly after: bigint;
  readonly onBlock: (notice: BlockNotice) => void;
  /** Blocks after `to` are gone. With a genesis hash that is new, the chain is another one. */
  readonly onReverted: (to: bigint, genesisHash: Uint8Array | undefined) => void;
  readonly onEpoch: (result: EpochResult) => void;
  /** A read that failed: the coordinator restarts, say. The next epoch is read again. */
  readonly onTrouble: (message: string) => void;
}

/** Connects and stays connected until the stream is closed. */
export function followChain(follower: ChainFollower): BlockStream {
  const stream = follower.client.streamBlocks({ after: follower.after });
  stream.subscribe((event) => {
    if (event.kind === 'reverted') follower.onReverted(event.to, event.genesisHash);
    if (event.kind !== 'block') return;
    follower.onBlock(event.notice);
    for (const netuid of event.notice.epochs) void tellEpoch(follower, netuid, event.notice.header.number);
  });
  return stream;
}

async function tellEpoch(follower: ChainFollower, netuid: number, block: bigint): Promise<void> {
  if (!follower.plan.netuids.includes(netuid)) return;
  try {
    const scores = await readScores(follower, netuid);
    follower.onEpoch({ netuid, block, scores });
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    follower.onTrouble(`cannot read subnet ${netuid} after its epoch: ${error.message}`);
  }
}

/** The neurons of the plan in a subnet, as of head. */
export async function readScores(
  { client, plan }: Pick<ChainFollower, 'client' | 'plan'>,
  netuid: number,
): Promise<readonly NeuronScore[]> {
  return scoresOf(plan, await client.metagraph(netuid));
}
