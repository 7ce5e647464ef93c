/** Everything that the lives of one coordinator told, and whether the next life still has it. */
import type { AccountId } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { findLosses, type Promised } from './find-losses.ts';
import { keptByClient } from './kept-chain.ts';
import { createTold, type Told, type ToldBlock, type ToldPlace } from './told.ts';

/** What the transfers of all lives do. */
export interface TransferRule {
  /** Gets every transfer, and nothing else. */
  readonly sink: AccountId;
  readonly rao: bigint;
}

export class PromiseBook {
  readonly #rule: TransferRule;
  readonly #blocks = new Map<bigint, ToldBlock>();
  readonly #extrinsics = new Map<string, ToldPlace>();
  readonly #losses = new Set<string>();
  #told: Told = createTold(0n);
  #transferCount = 0;
  #unansweredCount = 0;
  #unansweredKeptCount = 0;

  constructor(rule: TransferRule) {
    this.#rule = rule;
  }

  /** All of it, by the newest telling. */
  promised(): Promised {
    return { head: this.#told.head, blocks: this.#blocks, extrinsics: this.#extrinsics };
  }

  /** One sentence each. */
  losses(): readonly string[] {
    return [...this.#losses];
  }

  addLosses(losses: readonly string[]): void {
    for (const loss of losses) this.#losses.add(loss);
  }

  /** Transfers that nobody was answered about, and how many of them are in a block. */
  unanswered(): { readonly count: number; readonly keptCount: number } {
    return { count: this.#unansweredCount, keptCount: this.#unansweredKeptCount };
  }

  /** Blocks that were there at a start though nobody had been told of them, or below zero: blocks that were lost. */
  untoldBlocks(openedHead: bigint): bigint {
    return openedHead - this.#told.head;
  }

  /** Compares what the life before told with what this one answers, and begins the record of this one. */
  async turnPage(client: CoordinatorClient, openedHead: bigint): Promise<Told> {
    const { head, blocks, transfers, faucets, contradictions } = this.#told;
    const extrinsics = new Map([...transfers, ...faucets]);
    this.addLosses(contradictions);
    this.addLosses(await findLosses({ head, blocks, extrinsics }, keptByClient(client)));
    await this.#checkTransfers(client);
    for (const [number, block] of blocks) this.#blocks.set(number, block);
    for (const [hash, place] of extrinsics) this.#extrinsics.set(hash, place);
    this.#told = createTold(openedHead);
    return this.#told;
  }

  /** Each transfer that is in a block moved its money, and moved it once. */
  async #checkTransfers(client: CoordinatorClient): Promise<void> {
    const kept = keptByClient(client);
    const { transfers, unanswered } = this.#told;
    const places = await Promise.all([...unanswered].map((hash) => kept.extrinsic(hash)));
    const keptCount = places.filter((place) => place !== undefined).length;
    this.#unansweredCount += unanswered.size;
    this.#unansweredKeptCount += keptCount;
    this.#transferCount += transfers.size + keptCount;
    const { free } = await client.account(this.#rule.sink);
    const expected = BigInt(this.#transferCount) * this.#rule.rao;
    if (free !== expected) this.addLosses([`the transfers moved ${free} rao, and their blocks say ${expected}`]);
  }
}
