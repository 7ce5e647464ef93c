/** The last nonce of each client of each hotkey. */

/** Bounds of a memory. */
export interface NonceMemoryOptions {
  /** Clients remembered at once. */
  readonly capacity: number;
  /** A nonce older than this is refused without a memory, so that it can be forgotten; undefined when it is not. */
  readonly windowNs: bigint | undefined;
}

export interface NonceMemory {
  /** Clients remembered now. */
  readonly size: number;
  /** The last nonce of this client. */
  last(client: string): bigint | undefined;
  /** False when it is full of clients that must not be forgotten. Call it only for a request that was verified. */
  remember(client: string, nonce: bigint, nowNs: bigint): boolean;
}

/**
 * An empty memory. Full, it forgets what is older than the window, and takes no new client when nothing is; without a
 * window it forgets the client that was quiet longest, as the SDK's axon forgets all of them when it starts again.
 */
export function createNonceMemory({ capacity, windowNs }: NonceMemoryOptions): NonceMemory {
  const nonces = new Map<string, bigint>();

  function makeRoom(nowNs: bigint): void {
    for (const [client, nonce] of nonces) {
      if (windowNs === undefined ? nonces.size < capacity : nonce > nowNs - windowNs) return;
      nonces.delete(client);
    }
  }

  return {
    get size() {
      return nonces.size;
    },
    last: (client) => nonces.get(client),
    remember(client, nonce, nowNs) {
      // The last one used goes to the end: the first in the map was quiet longest.
      if (!nonces.delete(client)) {
        makeRoom(nowNs);
        if (nonces.size >= capacity) return false;
      }
      nonces.set(client, nonce);
      return true;
    },
  };
}
