/** What neurons ask of a coordinator by being there: they follow the blocks, and renew their leases. */
import { type BlockStream, createClient } from '@yumanet/sdk/client';
import { createLeaseClient } from '@yumanet/sdk/lease';
import { inFlight, MICRO, metered, type Server } from './meter.ts';

/** Fewer than a coordinator takes, which is 256. */
const FOLLOWERS = 250;
const BLOCKS = 100;
const HOLDERS = 256;
const RENEWALS = 4_096;

export interface NeighbourFigures {
  /** Processor time of one block's notice to one follower. */
  readonly cpuUsPerNotice: number;
  readonly renewalsPerS: number;
  readonly cpuUsPerRenewal: number;
}

/** The coordinator makes blocks when it is asked to, and leases. */
export async function measureNeighbours(server: Server, leaseSecret: string): Promise<NeighbourFigures> {
  const { url, ports } = server;
  const client = createClient({ url, ...ports });
  const mineOneByOne = async () => {
    for (let count = 0; count < BLOCKS; count += 1) await client.dev.mine(1);
  };
  const alone = await metered(server, mineOneByOne);
  const streams = Array.from({ length: FOLLOWERS }, () => client.streamBlocks());
  await Promise.all(streams.map(untilConnected));
  const followed = await metered(server, async () => {
    const { head } = await client.chain();
    const last = head.number + BigInt(BLOCKS);
    const seen = streams.map((stream) =>
      stream.waitFor((event) => event.kind === 'block' && event.notice.header.number === last),
    );
    await Promise.all([mineOneByOne(), ...seen]);
  });
  for (const stream of streams) stream.close();
  return {
    ...(await measureLeases(server, leaseSecret)),
    cpuUsPerNotice: perNotice(followed.cpuSeconds - alone.cpuSeconds),
  };
}

function perNotice(cpuSeconds: number): number {
  return (cpuSeconds / (FOLLOWERS * BLOCKS)) * MICRO;
}

async function untilConnected(stream: BlockStream): Promise<void> {
  if (!stream.isConnected()) await stream.waitFor(({ kind }) => kind === 'connected');
}

async function measureLeases(server: Server, secret: string) {
  const client = createLeaseClient({ url: server.url, transport: server.ports.transport }, secret);
  const ids: string[] = [];
  for (let holder = 1; holder <= HOLDERS; holder += 1) {
    ids.push((await client.claim({ role: 'miner', netuid: 1, holder: `bench-${holder}` })).id);
  }
  const renewals = Array.from({ length: RENEWALS }, (_, index) => ids[index % HOLDERS] ?? '');
  const renewed = await metered(server, () =>
    inFlight(renewals, async (id) => {
      await client.renew(id);
    }),
  );
  return { renewalsPerS: RENEWALS / renewed.seconds, cpuUsPerRenewal: (renewed.cpuSeconds / RENEWALS) * MICRO };
}
