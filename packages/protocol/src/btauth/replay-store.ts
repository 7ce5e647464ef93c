/**
 * The nonces that were accepted, so that none is accepted twice. It is bounded in time and in number, and when it is full
 * it refuses: an unexpired nonce is never forgotten.
 */
import type { AccountId } from '../ids/decode-ids.ts';

/**
 * `full`: it is unknown and there is no room to remember it. `expired`: it is older than the window, so it may have been
 * remembered and forgotten. Neither may be accepted.
 */
export type ReplayVerdict = 'new' | 'seen' | 'full' | 'expired';

export interface ReplayStore {
  /** How long a nonce is remembered, counted from the time it names. */
  readonly windowNs: bigint;
  /** Nonces remembered now. */
  readonly size: number;
  /** Remembers a nonce of a sender. Call it only after the signature was found good. */
  remember(sender: AccountId, nonce: bigint, nowNs: bigint): ReplayVerdict;
}

/** Nonces are forgotten in groups of a second, so that forgetting costs nothing for each request. */
const GROUP_NS = 1_000_000_000n;

/** An empty store for at most `capacity` nonces. */
export function createReplayStore(options: { readonly capacity: number; readonly windowNs: bigint }): ReplayStore {
  const { capacity, windowNs } = options;
  const groups = new Map<bigint, Set<string>>();
  let size = 0;

  function forgetExpired(nowNs: bigint): void {
    for (const [group, keys] of groups) {
      if ((group + 1n) * GROUP_NS > nowNs - windowNs) continue;
      groups.delete(group);
      size -= keys.size;
    }
  }

  return {
    windowNs,
    get size() {
      return size;
    },
    remember(sender, nonce, nowNs) {
      forgetExpired(nowNs);
      if (nowNs - nonce > windowNs) return 'expired';
      const group = nonce / GROUP_NS;
      const key = `${sender}/${nonce}`;
      const keys = groups.get(group);
      if (keys?.has(key) === true) return 'seen';
      if (size >= capacity) return 'full';
      if (keys === undefined) groups.set(group, new Set([key]));
      else keys.add(key);
      size += 1;
      return 'new';
    },
  };
}
