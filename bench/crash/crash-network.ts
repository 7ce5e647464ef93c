/**
 * Kills processes of a whole network under `yumanet up`, and waits until all of them work again without a person: miners
 * answer tasks, validators set weights, the chain goes on.
 */
import { FaultError, type NetworkManifest, type Random } from '@yumanet/protocol';
import { type BlockStream, ChainRefusal, type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import type { SystemPorts } from '@yumanet/sdk/system';
import { createSeededRandom } from '@yumanet/testkit';
import { findDoubleCounts } from './find-double-counts.ts';
import { findLosses } from './find-losses.ts';
import { keptByClient } from './kept-chain.ts';
import { type LiveNetwork, startNetwork } from './live-network.ts';
import { findIdle, type NetworkWork, readNetworkWork } from './network-work.ts';
import { createTold } from './told.ts';

export interface NetworkCrashOptions {
  /** The folder with the bundles of all programs. */
  readonly bundles: string;
  /** Where the network is made. */
  readonly folder: string;
  readonly seed: string;
  readonly ports: SystemPorts;
  readonly progress: (line: string) => void;
}

export interface NetworkCrashFigures {
  readonly kills: Readonly<Record<'coordinator' | 'validator' | 'miner', number>>;
  /** One sentence each; empty when everything came back and nothing was lost or counted twice. */
  readonly failures: readonly string[];
  /** From each kill until every process had done its work again. */
  readonly resumeMs: readonly number[];
}

interface Victim {
  readonly role: 'coordinator' | 'validator' | 'miner';
  readonly name: string;
  readonly pid: number;
}

/**
 * Who is killed at once, round by round. Each process dies at most three times: `up` gives one up that dies five times
 * within half a minute each, because a program that cannot live should not be started for ever.
 */
const ROUNDS: readonly ((victims: readonly Victim[]) => readonly Victim[])[] = [
  (victims) => victims.filter(({ role }) => role === 'miner').slice(0, 1),
  (victims) => victims.filter(({ role }) => role === 'validator').slice(0, 1),
  (victims) => victims.filter(({ role }) => role === 'coordinator'),
  (victims) => victims.filter(({ role }) => role !== 'coordinator'),
  (victims) => victims,
];

/** The kills of one network. */
export const KILLS_PER_NETWORK = 1 + 1 + 1 + 5 + 6;

/** A network lives undisturbed for up to so long before the next kill. */
const UNDISTURBED_MS_MAX = 1_500;
/** Restarts take a second, the next weights a few; who needs longer does not come back by itself. */
const RESUME_MS_MAX = 40_000;

/** Runs one network through all rounds. Nothing of it is left when this ends. */
export async function crashNetwork(options: NetworkCrashOptions): Promise<NetworkCrashFigures> {
  const network = await startNetwork(options.bundles, options.folder);
  const { ports } = options;
  const client = createClient({ url: network.manifest().coordinator.url, ...ports });
  const stream = client.streamBlocks({ after: 0n });
  try {
    return await new NetworkCrashRun(options, network, client, stream).run();
  } finally {
    stream.close();
    await network.stop();
  }
}

class NetworkCrashRun {
  readonly #options: NetworkCrashOptions;
  readonly #network: LiveNetwork;
  readonly #client: CoordinatorClient;
  readonly #stream: BlockStream;
  readonly #random: Random;
  readonly #told = createTold(0n);
  readonly #kills = { coordinator: 0, validator: 0, miner: 0 };
  readonly #failures: string[] = [];
  readonly #resumeMs: number[] = [];

  constructor(options: NetworkCrashOptions, network: LiveNetwork, client: CoordinatorClient, stream: BlockStream) {
    this.#options = options;
    this.#network = network;
    this.#client = client;
    this.#stream = stream;
    this.#random = createSeededRandom(options.seed);
    stream.subscribe((event) => {
      if (event.kind === 'block') {
        this.#told.tellBlock(event.notice.header.number, event.notice.hash, event.notice.header.stateDigest);
      }
    });
  }

  async run(): Promise<NetworkCrashFigures> {
    this.#failures.push(...(await this.#untilWorking(await this.#work())));
    for (const choose of ROUNDS) {
      // What did not come back would be missing in every further round.
      if (this.#failures.length > 0) break;
      await this.#pause(this.#random.below(UNDISTURBED_MS_MAX));
      await this.#round(choose(victimsOf(this.#network.manifest())));
    }
    await this.#audit();
    return { kills: this.#kills, failures: this.#failures, resumeMs: this.#resumeMs };
  }

  async #round(victims: readonly Victim[]): Promise<void> {
    const { clock } = this.#options.ports;
    const killedMs = clock.monotonicMs();
    for (const { role, pid } of victims) {
      process.kill(pid, 'SIGKILL');
      this.#kills[role] += 1;
    }
    const names = victims.map(({ name }) => name).join(', ');
    const late = await this.#untilNothingMissing(async () => this.#notBack(victims));
    const missing = late.length > 0 ? late : await this.#untilWorking(await this.#work());
    const tookMs = clock.monotonicMs() - killedMs;
    this.#failures.push(...missing.map((what) => `after the kill of ${names}: ${what}`));
    this.#resumeMs.push(tookMs);
    this.#options.progress(`${names}: back at work after ${Math.round(tookMs)} ms`);
  }
  /** After the last round: nothing that was told is lost, nothing counted twice, and the screen showed each block once. */
  async #audit(): Promise<void> {
    await this.#client.dev.mode({ mode: 'manual', intervalMs: 0 });
    const { head, blocks } = this.#told;
    const losses = await findLosses({ head, blocks, extrinsics: new Map() }, keptByClient(this.#client));
    const shown = this.#network.shownBlocks();
    const isInOrder = shown.every((number, index) => number === index + 1);
    const disorder = isInOrder ? [] : [`the screen showed the blocks ${shown.join(' ')}`];
    this.#failures.push(...losses, ...(await findDoubleCounts(this.#client)), ...disorder);
  }

  #work(): Promise<NetworkWork> {
    return readNetworkWork(this.#client, this.#options.ports.transport, this.#network.manifest());
  }

  /** Until every validator has set weights, and every miner answered a task, since `before`. Gives what is missing still. */
  #untilWorking(before: NetworkWork): Promise<readonly string[]> {
    return this.#untilNothingMissing(async () => findIdle(before, await this.#work()));
  }

  #notBack(victims: readonly Victim[]): readonly string[] {
    const manifest = this.#network.manifest();
    const now = new Map(victimsOf(manifest).map(({ name, pid }) => [name, pid]));
    const gone = victims.filter(({ name, pid }) => (now.get(name) ?? pid) === pid).map(({ name }) => name);
    const unready = manifest.neurons.filter(({ state }) => state !== 'ready').map(({ hotkey }) => hotkey);
    return [...gone, ...unready].map((name) => `${name} is not back`);
  }

  /** Looks again with every block and every new connection, and gives up when it takes too long. */
  #untilNothingMissing(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    let missing: readonly string[] = ['the coordinator is not back'];
    let isLooking = false;
    return new Promise((resolve, reject) => {
      const finish = () => {
        cancel();
        unsubscribe();
        resolve(missing);
      };
      const lookAgain = async () => {
        if (isLooking) return;
        isLooking = true;
        missing = await unlessUnreachable(look);
        isLooking = false;
        if (missing.length === 0) finish();
      };
      const cancel = this.#options.ports.clock.startTimer(RESUME_MS_MAX, finish);
      const unsubscribe = this.#stream.subscribe(({ kind }) => {
        if (kind === 'block' || kind === 'connected') void lookAgain().catch(reject);
      });
    });
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#options.ports.clock.startTimer(delayMs, resolve);
    });
  }
}

async function unlessUnreachable(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof FaultError || error instanceof ChainRefusal)) throw error;
    return [`the coordinator does not answer: ${error.message}`];
  }
}

/** Every process that runs, neurons in the order of the manifest. */
function victimsOf({ coordinator, neurons }: NetworkManifest): readonly Victim[] {
  const running = neurons.flatMap(({ role, uid, pid }) =>
    pid === undefined ? [] : [{ role, name: `${role} ${uid}`, pid }],
  );
  return [{ role: 'coordinator', name: 'coordinator', pid: coordinator.pid }, ...running];
}
