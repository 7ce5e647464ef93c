/** What the neurons of a network have done up to now, and what is still missing after a crash. */
import type { ManifestNeuron, NetworkManifest, Transport } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';

/** The netuid of the one subnet that a network has by default. */
const NETUID = 1;
const READ_LIMITS = { timeoutMs: 5_000, responseBytesMax: 1_048_576 } as const;
/** A line of the miners' metrics: tasks that they answered. */
const ANSWERED = /^yumanet_miner_tasks_total\{status="200"\} (\d+)$/m;

/** How far the work of a network has come. */
export interface NetworkWork {
  readonly head: bigint;
  /** The block of a validator's newest weights, by uid. */
  readonly weightsBlocks: ReadonlyMap<number, bigint>;
  /** Tasks that a miner's process has answered, by uid. */
  readonly answeredTasks: ReadonlyMap<number, number>;
  /** The port where the chain says a miner serves, and where its process does, by uid. */
  readonly ports: ReadonlyMap<number, { readonly served: number; readonly real: number }>;
  /** In uid order. */
  readonly hotkeys: readonly string[];
}

/** Reads it. Throws `FaultError` or `ChainRefusal` while the coordinator does not answer. */
export async function readNetworkWork(
  client: CoordinatorClient,
  transport: Transport,
  { neurons }: NetworkManifest,
): Promise<NetworkWork> {
  const metagraph = await client.metagraph(NETUID);
  const miners = neurons.filter(({ role }) => role === 'miner');
  const answered = await Promise.all(miners.map((miner) => readAnswered(transport, miner)));
  return {
    head: metagraph.block,
    weightsBlocks: new Map(
      neurons
        .filter(({ role }) => role === 'validator')
        .map((neuron) => [uidOf(neuron), metagraph.lastUpdate[uidOf(neuron)] ?? 0n]),
    ),
    answeredTasks: new Map(miners.map((miner, index) => [uidOf(miner), answered[index] ?? 0])),
    ports: new Map(
      miners.map((miner) => {
        const served = metagraph.axons[uidOf(miner)]?.port ?? 0;
        return [uidOf(miner), { served, real: Number(new URL(miner.url ?? 'http://127.0.0.1:0').port) }];
      }),
    ),
    hotkeys: metagraph.hotkeys.map((key) => Buffer.from(key).toString('hex')),
  };
}

/** Zero while its process does not serve. */
async function readAnswered(transport: Transport, { url }: ManifestNeuron): Promise<number> {
  if (url === undefined) return 0;
  const result = await transport.request({ method: 'GET', url: `${url}/metrics`, headers: {} }, READ_LIMITS);
  if (result.kind !== 'response') return 0;
  return Number(ANSWERED.exec(Buffer.from(result.body).toString())?.[1] ?? 0);
}

function uidOf({ uid, hotkey }: ManifestNeuron): number {
  if (uid === undefined) throw new Error(`${hotkey} is not registered`);
  return uid;
}

/** Everything that has not moved on since `before`, or is not as it was: empty when the network works as a network does. */
export function findIdle(before: NetworkWork, now: NetworkWork): readonly string[] {
  const validators = [...now.weightsBlocks]
    .filter(([, block]) => block <= before.head)
    .map(([uid, block]) => `validator ${uid} has set no weights since block ${before.head} (last: ${block})`);
  const miners = [...now.answeredTasks]
    .filter(([uid, count]) => count <= (before.answeredTasks.get(uid) ?? 0))
    .map(([uid, count]) => `miner ${uid} has answered no further task (${count})`);
  const astray = [...now.ports]
    .filter(([, { served, real }]) => served !== real)
    .map(([uid, { served, real }]) => `miner ${uid} serves at port ${real}, and the chain says ${served}`);
  const isSame = now.hotkeys.join() === before.hotkeys.join();
  return [...validators, ...miners, ...astray, ...(isSame ? [] : [`the hotkeys became ${now.hotkeys.join()}`])];
}
