import type { Metagraph } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';

/** The metagraph of a subnet after the first block that makes it acceptable. */
export function untilMetagraph(
  client: CoordinatorClient,
  accepts: (metagraph: Metagraph) => boolean,
  netuid = 1,
): Promise<Metagraph> {
  return new Promise((resolve, reject) => {
    const stream = client.streamBlocks();
    const look = (metagraph: Metagraph): void => {
      if (!accepts(metagraph)) return;
      stream.close();
      resolve(metagraph);
    };
    stream.subscribe((event) => {
      if (event.kind === 'block') client.metagraph(netuid).then(look).catch(reject);
    });
  });
}
