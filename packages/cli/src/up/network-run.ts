/**
 * One run of a network, from the first process to the last: it starts the processes, sets the chain up, follows it, keeps
 * the manifest true, and leaves nothing behind. What is shown is the view's business.
 */
import { bytesToHex, FaultError } from '@yumanet/protocol';
import { type BlockStream, type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import { devKey } from '@yumanet/sdk/wallet';
import type { CliContext } from '../cli-context.ts';
import { findHalt } from '../network/find-halt.ts';
import { removeManifest, writeManifest } from '../network/manifest-file.ts';
import type { NetworkFolder } from '../network/network-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { abortable } from './abortable.ts';
import { buildManifest } from './build-manifest.ts';
import { followChain, readScores } from './follow-chain.ts';
import { judgeNetwork, type NeuronScore } from './network-state.ts';
import { COORDINATOR_NAME, type NetworkPlan } from './plan-network.ts';
import { NEURONS_OWNER_URI } from './process-arguments.ts';
import { processFailure } from './process-failure.ts';
import { createProcessGroup, type ProcessGroup, type ProcessNews } from './process-group.ts';
import { readBanner } from './read-banner.ts';
import { setUpChain } from './set-up-chain.ts';
import type { EpochResult, UpView } from './up-view.ts';

export interface NetworkRunOptions {
  readonly context: CliContext;
  readonly settings: Settings;
  /** Names of the settings that somebody chose. */
  readonly given: ReadonlySet<string>;
  readonly folder: NetworkFolder;
  readonly plan: NetworkPlan;
  readonly view: UpView;
  /** A chain that halts ends the run; else the run goes on, for who wants to look at what there is. */
  readonly endsWithChain: boolean;
}

/** Milestones in milliseconds since the process started, and the newest scores. */
export interface RunFigures {
  readonly firstBlockMs?: number;
  /** When every miner of the plan had an incentive for the first time. */
  readonly firstIncentiveMs?: number;
  readonly scores: readonly NeuronScore[];
}

/** A run of a network. */
export class NetworkRun {
  /** Aborts when a signal arrives or the network cannot go on; its reason says why. */
  readonly ended: AbortSignal;
  readonly #options: NetworkRunOptions;
  readonly #fatal = new AbortController();
  readonly #processes: ProcessGroup;
  readonly #coordinatorReady = Promise.withResolvers<string>();
  readonly #scores = new Map<number, readonly NeuronScore[]>();
  readonly #epochListeners: (() => void)[] = [];
  #client: CoordinatorClient | undefined;
  #stream: BlockStream | undefined;
  #genesis: string | undefined;
  #netuids: readonly number[] = [];
  #blockTimeMs = 0;
  #isSetUp = false;
  #isStopping = false;
  #firstBlockMs: number | undefined;
  #firstIncentiveMs: number | undefined;

  constructor(options: NetworkRunOptions) {
    this.#options = options;
    this.ended = AbortSignal.any([options.context.stop.first, this.#fatal.signal]);
    this.#processes = createProcessGroup({
      ...options,
      onNews: (news) => this.#onNews(news),
      onHalt: () => void this.#onHalt(),
    });
  }

  /** Resolves when the network is set up and makes blocks by itself. Rejects when it cannot be, or `ended` aborts. */
  start(): Promise<CoordinatorClient> {
    return abortable(this.#begin(), this.ended);
  }

  figures(): RunFigures {
    return {
      ...(this.#firstBlockMs === undefined ? {} : { firstBlockMs: this.#firstBlockMs }),
      ...(this.#firstIncentiveMs === undefined ? {} : { firstIncentiveMs: this.#firstIncentiveMs }),
      scores: this.#allScores(),
    };
  }

  /** Calls back after every epoch of the plan's subnets. */
  onEpoch(listener: () => void): void {
    this.#epochListeners.push(listener);
  }

  /** Stops every process and resolves when none is left. A second signal makes it immediate. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#stream?.close();
    await this.#processes.stop(this.#options.context.stop.second);
    removeManifest(this.#options.folder.manifest);
  }

  async #begin(): Promise<CoordinatorClient> {
    const { context, settings, given, plan, folder, view } = this.#options;
    this.#processes.startCoordinator();
    const url = await abortable(this.#coordinatorReady.promise, this.ended);
    const client = createClient({ url, ...context.ports });
    this.#client = client;
    const banner = await readBanner({ client, crypto: context.ports.crypto, settings, given, folder, plan });
    this.#genesis = banner.genesis;
    this.#netuids = banner.netuids;
    this.#blockTimeMs = banner.blockTimeMs;
    view.banner(banner);
    this.#stream = this.#follow(client, banner.head);
    await this.#setUp(client);
    this.#isSetUp = true;
    for (const netuid of plan.netuids) this.#scores.set(netuid, await readScores({ client, plan }, netuid));
    this.#saveManifest();
    view.running(this.#elapsedMs());
    return client;
  }

  #setUp(client: CoordinatorClient): Promise<void> {
    const { context, plan, given } = this.#options;
    const { clock, crypto } = context.ports;
    const owner = devKey(crypto, NEURONS_OWNER_URI).pair;
    return setUpChain({
      client,
      plan,
      owner,
      blockTimeMs: this.#blockTimeMs,
      isForced: given.has('neurons'),
      clock,
      signal: this.ended,
      progress: (text) => this.#progress(text),
      startNeurons: () => this.#processes.startNeurons(client.url),
    });
  }

  #follow(client: CoordinatorClient, after: bigint): BlockStream {
    return followChain({
      client,
      plan: this.#options.plan,
      after,
      onBlock: (notice) => {
        if (this.#isStopping) return;
        this.#firstBlockMs ??= this.#elapsedMs();
        this.#options.view.block(notice, this.#elapsedMs());
      },
      onReverted: (to, genesisHash) => this.#onReverted(to, genesisHash),
      onEpoch: (result) => this.#onEpoch(result),
      onTrouble: (message) => this.#progress(message),
    });
  }

  #onReverted(to: bigint, genesisHash: Uint8Array | undefined): void {
    if (this.#isStopping) return;
    this.#options.view.reverted(to, this.#elapsedMs());
    if (genesisHash === undefined) return;
    this.#genesis = bytesToHex(genesisHash);
    this.#saveManifest();
  }

  #onEpoch(result: EpochResult): void {
    if (this.#isStopping) return;
    this.#scores.set(result.netuid, result.scores);
    const { unpaidMiners } = judgeNetwork(this.#options.plan, this.#allScores());
    if (unpaidMiners.length === 0) this.#firstIncentiveMs ??= this.#elapsedMs();
    this.#options.view.epoch(result, this.#elapsedMs());
    for (const listener of this.#epochListeners) listener();
  }

  #onNews(news: ProcessNews): void {
    if (this.#isStopping) return;
    this.#saveManifest();
    this.#options.view.process(news, this.#elapsedMs());
    if (news.kind === 'died') {
      const failure = processFailure(news, this.#isSetUp);
      if (failure !== undefined) this.#fatal.abort(failure);
    } else if (
      news.status.name === COORDINATOR_NAME &&
      news.status.url !== undefined &&
      news.status.state === 'ready'
    ) {
      this.#coordinatorReady.resolve(news.status.url);
      if (this.#isSetUp && this.#client !== undefined) this.#resume(this.#client);
    }
  }

  /** Asks why. A chain that halts before it can be asked refuses the set-up, which ends the run. */
  async #onHalt(): Promise<void> {
    if (this.#client === undefined) return;
    const halt = await findHalt(this.#client).catch((error: unknown) => {
      if (error instanceof FaultError) return undefined;
      throw error;
    });
    if (halt === undefined || this.#isStopping) return;
    if (this.#options.endsWithChain) this.#fatal.abort(halt);
    else this.#options.view.halted(halt.info, this.#elapsedMs());
  }

  /** A restarted coordinator stands in manual mode, or, kept in memory, has a new chain: both are the set-up's to mend. */
  #resume(client: CoordinatorClient): void {
    this.#setUp(client).catch((error: unknown) => {
      this.#progress(`the coordinator is back, but: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  #saveManifest(): void {
    if (this.#genesis === undefined) return;
    const uids = new Map(this.#allScores().map(({ neuron, uid }) => [neuron.name, uid]));
    const statuses = this.#processes.statuses();
    const chain = { genesis: this.#genesis, netuids: this.#netuids };
    const manifest = buildManifest({ plan: this.#options.plan, statuses, chain, uids });
    if (manifest !== undefined) writeManifest(this.#options.folder.manifest, manifest);
  }

  #progress(text: string): void {
    if (!this.#isStopping) this.#options.view.progress(text, this.#elapsedMs());
  }

  #allScores(): readonly NeuronScore[] {
    return [...this.#scores.values()].flat();
  }

  #elapsedMs(): number {
    return this.#options.context.ports.clock.monotonicMs();
  }
}
