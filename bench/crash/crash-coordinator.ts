/**
 * Kills a real coordinator again and again while clients work, starts it again on the same folder, and compares what is
 * there with everything that anybody was told.
 */
import { bytesToHex, type Random } from '@yumanet/protocol';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import type { SystemPorts } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { createSeededRandom } from '@yumanet/testkit';
import { auditStore } from './audit-store.ts';
import { type CoordinatorLife, launchCoordinator } from './coordinator-life.ts';
import { drawKillPlan, type KillMoment, type KillPlan } from './kill-plan.ts';
import { PromiseBook } from './promise-book.ts';
import { type Load, putUnderLoad } from './put-under-load.ts';
import type { Told } from './told.ts';

export interface CrashOptions {
  /** The folder with the coordinator's bundle. */
  readonly bundles: string;
  /** Where the chain is, or will be. */
  readonly folder: string;
  readonly kills: number;
  readonly seed: string;
  readonly ports: SystemPorts;
  readonly progress: (line: string) => void;
  /** Called after each kill while no coordinator runs, with the number of kills so far. */
  readonly onKilled?: (kills: number) => void;
}

export interface CrashFigures {
  readonly killsByMoment: Readonly<Record<KillMoment['kind'], number>>;
  readonly acknowledgedBlocks: number;
  readonly acknowledgedExtrinsics: number;
  /** One sentence each; empty when all is well. */
  readonly losses: readonly string[];
  /** Kills while clients worked, and those of them after which blocks were there that nobody had been told of. */
  readonly killsUnderLoad: number;
  readonly killsWithUntoldBlocks: number;
  readonly unansweredTransfers: number;
  /** Of them those that are in a block. */
  readonly unansweredKept: number;
  /** From the start of each process to the line that says that it serves. */
  readonly readyMs: readonly number[];
  readonly head: bigint;
  /** The same from the checkpoints, as the last life told it, and from the genesis. */
  readonly stateDigest: string;
}

const SENDER_URIS = ['//Alice', '//Bob', '//Charlie', '//Dave'] as const;
const SINK_URI = '//crash//sink';
const FAUCET_URI = '//crash//faucet';
/** Above the existential deposit, so that the first one makes the account. */
const TRANSFER_RAO = 1_000_000n;
/** The shortest that interval mode has. */
const BLOCK_TIME_MS = 10;
const PROGRESS_KILLS = 50;
/** A coordinator that is asked to stop has worked for so long. */
const STOP_AFTER_MS = 60;
/** A burst that does not come in this time never comes. */
const BURST_MS_MAX = 30_000;

/** Runs all kills, then a last check of everything. Nothing of it runs any more when this ends. */
export async function crashCoordinator(options: CrashOptions): Promise<CrashFigures> {
  const run = new CrashRun(options);
  for (let kill = 1; kill <= options.kills; kill += 1) {
    await run.liveAndDie(kill - 1);
    options.onKilled?.(kill);
    if (kill % PROGRESS_KILLS === 0) options.progress(`${kill} kills, ${run.describe()}`);
  }
  return run.audit();
}

/** The state of a run. Every life begins with a check of the ones before. */
class CrashRun {
  readonly #options: CrashOptions;
  readonly #random: Random;
  readonly #book: PromiseBook;
  readonly #readyMs: number[] = [];
  readonly #killsByMoment = { opening: 0, working: 0, burst: 0, stopping: 0 };
  #wasUnderLoad = false;
  #killsUnderLoad = 0;
  #killsWithUntoldBlocks = 0;

  constructor(options: CrashOptions) {
    this.#options = options;
    this.#random = createSeededRandom(options.seed);
    this.#book = new PromiseBook({ sink: devKey(options.ports.crypto, SINK_URI).account, rao: TRANSFER_RAO });
  }

  describe(): string {
    const { blocks, extrinsics } = this.#book.promised();
    return `${blocks.size} blocks and ${extrinsics.size} extrinsics acknowledged, ${this.#book.losses().length} lost`;
  }

  async liveAndDie(index: number): Promise<void> {
    const { bundles, folder } = this.#options;
    const plan = drawKillPlan(this.#random, index);
    const life = launchCoordinator(bundles, folder, ['--block-time', String(BLOCK_TIME_MS)]);
    try {
      if (plan.moment.kind === 'opening') await this.#pause(plan.moment.delayMs);
      else await this.#work(life, plan);
    } finally {
      await life.kill();
    }
    this.#killsByMoment[plan.moment.kind] += 1;
  }

  /** A last start and a clean stop; then the whole chain as it lies in its folder. */
  async audit(): Promise<CrashFigures> {
    const { folder, ports } = this.#options;
    const toldDigest = await this.#lastLife();
    const promised = this.#book.promised();
    const { losses, head, stateDigest } = await auditStore(folder, promised, ports.crypto);
    this.#book.addLosses(losses);
    if (stateDigest !== toldDigest) {
      this.#book.addLosses([`the chain has state digest ${stateDigest}, and ${toldDigest} was told`]);
    }
    const { count, keptCount } = this.#book.unanswered();
    return {
      killsByMoment: this.#killsByMoment,
      acknowledgedBlocks: promised.blocks.size,
      acknowledgedExtrinsics: promised.extrinsics.size,
      losses: this.#book.losses(),
      killsUnderLoad: this.#killsUnderLoad,
      killsWithUntoldBlocks: this.#killsWithUntoldBlocks,
      unansweredTransfers: count,
      unansweredKept: keptCount,
      readyMs: this.#readyMs,
      head,
      stateDigest,
    };
  }

  /** Gives the state digest that it tells. */
  async #lastLife(): Promise<string> {
    const life = launchCoordinator(this.#options.bundles, this.#options.folder);
    try {
      const { client } = await this.#checkLifeBefore(life);
      const { head } = await client.chain();
      life.requestStop();
      await life.stopped();
      return bytesToHex(head.stateDigest);
    } finally {
      await life.kill();
    }
  }

  /** Whatever the lives before told must be there. */
  async #checkLifeBefore(life: CoordinatorLife) {
    const { url, openedHead, readyMs } = await life.ready();
    const client = createClient({ url, ...this.#options.ports });
    this.#readyMs.push(readyMs);
    if (this.#wasUnderLoad && this.#book.untoldBlocks(openedHead) > 0n) this.#killsWithUntoldBlocks += 1;
    this.#wasUnderLoad = false;
    return { client, told: await this.#book.turnPage(client, openedHead) };
  }

  async #work(life: CoordinatorLife, plan: KillPlan): Promise<void> {
    const { client, told } = await this.#checkLifeBefore(life);
    await client.dev.mode({ mode: plan.mode, intervalMs: 0 });
    const { moment } = plan;
    const burst = Promise.withResolvers<void>();
    const load = this.#putUnderLoad(client, told, plan, (count) => {
      if (moment.kind === 'burst' && count >= moment.blockCount) burst.resolve();
    });
    await Promise.race([this.#untilMoment(moment, burst.promise), load.finished]);
    load.expectEnd();
    if (moment.kind === 'stopping') {
      life.requestStop();
      await this.#pause(moment.delayMs);
    }
    await Promise.all([life.kill(), load.finished]);
    this.#wasUnderLoad = true;
    this.#killsUnderLoad += 1;
  }
  #putUnderLoad(client: CoordinatorClient, told: Told, { isMining }: KillPlan, onBlock: (count: number) => void): Load {
    const { crypto } = this.#options.ports;
    return putUnderLoad({
      client,
      told,
      random: this.#random,
      senders: SENDER_URIS.map((uri) => devKey(crypto, uri)),
      sink: devKey(crypto, SINK_URI),
      transferRao: TRANSFER_RAO,
      faucetAccount: devKey(crypto, FAUCET_URI).account,
      isMining,
      onBlock,
    });
  }

  async #untilMoment(moment: KillMoment, burst: Promise<void>): Promise<void> {
    switch (moment.kind) {
      case 'opening':
        return;
      case 'working':
        return this.#pause(moment.delayMs);
      case 'stopping':
        return this.#pause(STOP_AFTER_MS);
      case 'burst':
        return this.#withinBurstTime(burst);
    }
  }

  async #withinBurstTime(burst: Promise<void>): Promise<void> {
    const late = Promise.withResolvers<never>();
    const cancel = this.#options.ports.clock.startTimer(BURST_MS_MAX, () => {
      late.reject(new Error(`the blocks of a burst did not come within ${BURST_MS_MAX} ms`));
    });
    await Promise.race([burst, late.promise]).finally(cancel);
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#options.ports.clock.startTimer(delayMs, resolve);
    });
  }
}
