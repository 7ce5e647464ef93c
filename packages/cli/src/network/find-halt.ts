import { ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';

/** Why a chain makes no further block (it has halted, or its coordinator is stopping), as whoever waits for one is told; undefined while it does. Throws `FaultError`. */
export async function findHalt(client: CoordinatorClient): Promise<ChainRefusal | undefined> {
  try {
    await client.ready();
    return undefined;
  } catch (error) {
    if (error instanceof ChainRefusal) return error;
    throw error;
  }
}
