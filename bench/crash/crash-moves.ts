/**
 * Kills a coordinator while it takes snapshots, goes back and goes on. A revert is the one thing that may take an
 * acknowledged block away, and only as a whole: after a kill the chain is where it was, or where it was to go.
 */
import { bytesToHex, FaultError, type Random } from '@yumanet/protocol';
import type { RevertRequest } from '@yumanet/protocol/messages';
import { type CoordinatorClient, createClient } from '@yumanet/sdk/client';
import type { SystemPorts } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { createSeededRandom } from '@yumanet/testkit';
import { type CoordinatorLife, launchCoordinator } from './coordinator-life.ts';

export interface MoveCrashOptions {
  /** The folder with the coordinator's bundle. */
  readonly bundles: string;
  /** Where the chain is, or will be. */
  readonly folder: string;
  readonly kills: number;
  readonly seed: string;
  readonly ports: SystemPorts;
}

export interface MoveCrashFigures {
  /** Moves that were acknowledged. */
  readonly moves: number;
  /** Kills after which the move in hand had not happened, and after which it had. */
  readonly killsBefore: number;
  readonly killsAfter: number;
  /** One sentence each; empty when all is well. */
  readonly failures: readonly string[];
}

/** A head. */
interface Place {
  readonly block: bigint;
  readonly hash: string;
}

/** A move with where it may end. */
interface Move {
  readonly what: string;
  run(): Promise<void>;
  /** True for a head that this move gives, also in part: blocks are made one group after the other. */
  isDone(head: Place, client: CoordinatorClient): Promise<boolean>;
}

const SNAPSHOT_NAMES = ['one', 'two', 'three'] as const;
const FAUCET_URI = '//crash//faucet';
const FAUCET_RAO = 1_000_000n;
/** Before the move that is interrupted. */
const MOVES_MAX = 4;
const MINED_BLOCKS_MAX = 40;
/** A revert by number goes back less; before so many blocks there is none. */
const BACK_BLOCKS_MAX = 60n;
/** A move takes some milliseconds, on a busy machine more. */
const DELAY_MS_MAX = 25;

/** Runs all kills, and looks at the chain after the last one. Nothing of it runs any more when this ends. */
export async function crashMoves(options: MoveCrashOptions): Promise<MoveCrashFigures> {
  const run = new MoveCrashRun(options);
  for (let kill = 1; kill <= options.kills; kill += 1) await run.liveAndDie();
  return run.lastLook();
}

class MoveCrashRun {
  readonly #options: MoveCrashOptions;
  readonly #random: Random;
  readonly #snapshots = new Map<string, Place>();
  readonly #failures: string[] = [];
  #place: Place | undefined;
  #inHand: Move | undefined;
  #moves = 0;
  #killsBefore = 0;
  #killsAfter = 0;

  constructor(options: MoveCrashOptions) {
    this.#options = options;
    this.#random = createSeededRandom(options.seed);
  }

  async liveAndDie(): Promise<void> {
    const life = launchCoordinator(this.#options.bundles, this.#options.folder);
    try {
      const client = await this.#look(life);
      for (let left = this.#random.below(MOVES_MAX + 1); left > 0; left -= 1) await this.#finish(client);
      await this.#interrupt(life, client);
    } finally {
      await life.kill();
    }
  }

  async lastLook(): Promise<MoveCrashFigures> {
    const life = launchCoordinator(this.#options.bundles, this.#options.folder);
    try {
      await this.#look(life);
      life.requestStop();
      await life.stopped();
    } finally {
      await life.kill();
    }
    return {
      moves: this.#moves,
      killsBefore: this.#killsBefore,
      killsAfter: this.#killsAfter,
      failures: this.#failures,
    };
  }

  /** The chain must be where it was before the move in hand, or where that was to end; snapshots must be there. */
  async #look(life: CoordinatorLife): Promise<CoordinatorClient> {
    const { url } = await life.ready();
    const client = createClient({ url, ...this.#options.ports });
    const head = await headOf(client);
    const [before, move] = [this.#place, this.#inHand];
    if (before !== undefined && move !== undefined) {
      if (isSame(head, before)) this.#killsBefore += 1;
      else if (await move.isDone(head, client)) this.#killsAfter += 1;
      else this.#failures.push(`${move.what} from ${nameOf(before)} was interrupted, and the head is ${nameOf(head)}`);
    }
    await this.#checkSnapshots(client);
    this.#place = head;
    this.#inHand = undefined;
    return client;
  }

  async #checkSnapshots(client: CoordinatorClient): Promise<void> {
    const { snapshots } = await client.dev.snapshots();
    const kept = new Map(snapshots.map(({ name, block, blockHash }) => [name, { block, hash: bytesToHex(blockHash) }]));
    for (const [name, place] of this.#snapshots) {
      const found = kept.get(name);
      if (found !== undefined && isSame(found, place)) continue;
      this.#failures.push(`snapshot ${name} of ${nameOf(place)} is ${found === undefined ? 'gone' : nameOf(found)}`);
    }
  }

  async #finish(client: CoordinatorClient): Promise<void> {
    const move = await this.#drawMove(client);
    await move.run();
    const head = await headOf(client);
    if (!(await move.isDone(head, client))) this.#failures.push(`${move.what} ended at ${nameOf(head)}`);
    this.#place = head;
    this.#moves += 1;
  }

  async #interrupt(life: CoordinatorLife, client: CoordinatorClient): Promise<void> {
    const move = await this.#drawMove(client);
    this.#inHand = move;
    const ended = move.run().catch((error: unknown) => {
      if (!(error instanceof FaultError)) throw error;
    });
    await new Promise<void>((resolve) => {
      this.#options.ports.clock.startTimer(this.#random.below(DELAY_MS_MAX), resolve);
    });
    await Promise.all([life.kill(), ended]);
  }
  /** Reverts more often than anything else, as soon as there is something to go back to. */
  async #drawMove(client: CoordinatorClient): Promise<Move> {
    const from = await headOf(client);
    const draw = from.block < BACK_BLOCKS_MAX ? 0 : this.#random.below(6);
    if (draw < 2) return this.#mine(client, from);
    if (draw < 3) return this.#snapshot(client, from);
    const [name, place] = [...this.#snapshots][this.#random.below(SNAPSHOT_NAMES.length)] ?? [];
    if (draw < 5 && name !== undefined && place !== undefined) {
      return revertTo(client, `a revert to snapshot ${name}`, { case: 'name', value: name }, place);
    }
    const block = from.block - BigInt(1 + this.#random.below(Number(BACK_BLOCKS_MAX) - 1));
    const target = { block, hash: bytesToHex((await client.block(block)).hash) };
    return revertTo(client, `a revert to block ${block}`, { case: 'block', value: block }, target);
  }

  /** With a control of its own, so that two branches never have the same block. */
  #mine(client: CoordinatorClient, from: Place): Move {
    const count = 1 + this.#random.below(MINED_BLOCKS_MAX);
    return {
      what: `making ${count} blocks`,
      run: async () => {
        await client.dev.faucet(devKey(this.#options.ports.crypto, FAUCET_URI).account, FAUCET_RAO);
        await client.dev.mine(count);
      },
      isDone: async (head, now) =>
        head.block > from.block && head.block <= from.block + BigInt(count) && (await hasPlace(now, from)),
    };
  }

  /** While it is in hand nobody knows which block the name stands for. */
  #snapshot(client: CoordinatorClient, from: Place): Move {
    const name = SNAPSHOT_NAMES[this.#random.below(SNAPSHOT_NAMES.length)] ?? SNAPSHOT_NAMES[0];
    return {
      what: `snapshot ${name}`,
      run: async () => {
        this.#snapshots.delete(name);
        const { block, blockHash } = await client.dev.snapshot(name);
        this.#snapshots.set(name, { block, hash: bytesToHex(blockHash) });
      },
      isDone: async (head) => isSame(head, from),
    };
  }
}

function revertTo(client: CoordinatorClient, what: string, to: RevertRequest['target'], target: Place): Move {
  return {
    what: `${what} (${nameOf(target)})`,
    run: async () => {
      await client.dev.revert(to);
    },
    isDone: async (head) => isSame(head, target),
  };
}

async function headOf(client: CoordinatorClient): Promise<Place> {
  const { head, headHash } = await client.chain();
  return { block: head.number, hash: bytesToHex(headHash) };
}

async function hasPlace(client: CoordinatorClient, { block, hash }: Place): Promise<boolean> {
  return bytesToHex((await client.block(block)).hash) === hash;
}

function isSame(one: Place, other: Place): boolean {
  return one.block === other.block && one.hash === other.hash;
}

function nameOf({ block, hash }: Place): string {
  return `block ${block} ${hash}`;
}
