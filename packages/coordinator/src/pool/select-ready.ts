import type { AccountId } from '@yumanet/protocol';
import type { PoolEntry } from './pool-entry.ts';

/** How much one selection may take. */
export interface SelectionLimits {
  readonly countMax: number;
  readonly bytesMax: number;
}

/**
 * The entries that a block may hold now, in block order: by arrival, except that an entry never comes before the earlier
 * nonces of its signer. An entry that waits for a nonce comes right after the entry that brings it.
 * `entries` are in order of arrival. Cost: linear in the number of entries.
 */
export function selectReady(
  entries: Iterable<PoolEntry>,
  nonceOf: (account: AccountId) => bigint,
  limits: SelectionLimits,
): PoolEntry[] {
  const selection: PoolEntry[] = [];
  const nextNonces = new Map<AccountId, bigint>();
  const waiting = new Map<AccountId, Map<bigint, PoolEntry>>();
  let bytes = 0;
  const take = (entry: PoolEntry): boolean => {
    if (selection.length >= limits.countMax || bytes + entry.sizeBytes > limits.bytesMax) return false;
    selection.push(entry);
    bytes += entry.sizeBytes;
    return true;
  };
  for (const entry of entries) {
    if (entry.signed === undefined) {
      if (!take(entry)) return selection;
      continue;
    }
    const { signer, nonce } = entry.signed;
    let next = nextNonces.get(signer) ?? nonceOf(signer);
    if (nonce !== next) {
      setWaiting(waiting, signer, nonce, entry);
      continue;
    }
    for (let turn: PoolEntry | undefined = entry; turn !== undefined; turn = waiting.get(signer)?.get(next)) {
      if (!take(turn)) return selection;
      next += 1n;
    }
    nextNonces.set(signer, next);
  }
  return selection;
}

function setWaiting(
  waiting: Map<AccountId, Map<bigint, PoolEntry>>,
  signer: AccountId,
  nonce: bigint,
  entry: PoolEntry,
): void {
  const own = waiting.get(signer);
  if (own === undefined) waiting.set(signer, new Map([[nonce, entry]]));
  else own.set(nonce, entry);
}
