import { bytesToHex } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import type { AccountExtrinsic, ExtrinsicPlace } from './block-store.ts';
import { indexRowsOf } from './index-rows.ts';

/** Where the extrinsics of blocks are, by their hashes and accounts, in memory. */
export class ExtrinsicIndex {
  /** Each in the order of the chain. */
  readonly #places = new Map<string, ExtrinsicPlace[]>();
  readonly #ofAccounts = new Map<string, AccountExtrinsic[]>();

  /** Adds the block after those that are there. */
  add(block: Block): void {
    const { number } = block.header;
    for (const { hash, index, account } of indexRowsOf(block)) {
      listIn(this.#places, bytesToHex(hash)).push({ block: number, index });
      if (account !== null) listIn(this.#ofAccounts, bytesToHex(account)).push({ hash, block: number, index });
    }
  }

  /** Takes the last block out. */
  removeLast(block: Block): void {
    for (const { hash, account } of indexRowsOf(block).reverse()) {
      dropLast(this.#places, bytesToHex(hash));
      if (account !== null) dropLast(this.#ofAccounts, bytesToHex(account));
    }
  }

  /** The last place of an extrinsic. */
  find(hash: Uint8Array): ExtrinsicPlace | undefined {
    return this.#places.get(bytesToHex(hash))?.at(-1);
  }

  /** Those of an account before a block, the newest first: whole blocks, until there are at least `countMin`. */
  list(account: Uint8Array, before: bigint, countMin: number): AccountExtrinsic[] {
    const newestFirst = (this.#ofAccounts.get(bytesToHex(account)) ?? [])
      .filter(({ block }) => block < before)
      .toReversed();
    const lastBlock = newestFirst[countMin - 1]?.block;
    return lastBlock === undefined ? newestFirst : newestFirst.filter(({ block }) => block >= lastBlock);
  }

  clear(): void {
    this.#places.clear();
    this.#ofAccounts.clear();
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

function dropLast<T>(lists: Map<string, T[]>, key: string): void {
  const list = lists.get(key);
  list?.pop();
  if (list?.length === 0) lists.delete(key);
}
