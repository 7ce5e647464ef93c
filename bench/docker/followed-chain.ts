/** Remembers every block that it is told, so that a test can wait for the chain and ask whether anything was lost. */
import type { BlockStream, CoordinatorClient } from '@yumanet/sdk/client';
import { findLosses } from '../crash/find-losses.ts';
import { keptByClient } from '../crash/kept-chain.ts';
import { createTold } from '../crash/told.ts';

/** The chain as a client sees it, through every restart of its coordinator. */
export class FollowedChain {
  readonly #client: CoordinatorClient;
  #told = createTold(0n);
  #stream: BlockStream | undefined;

  constructor(client: CoordinatorClient) {
    this.#client = client;
  }

  /** From the first block on; forgets what was told before. */
  follow(): void {
    this.#stream?.close();
    this.#told = createTold(0n);
    const told = this.#told;
    this.#stream = this.#client.streamBlocks({ after: 0n });
    this.#stream.subscribe((event) => {
      if (event.kind !== 'block') return;
      const { hash, header } = event.notice;
      told.tellBlock(header.number, hash, header.stateDigest);
    });
  }

  /** Looks at every new block until there is something to see. What a look throws ends the wait, so a look must bear a coordinator that is away. */
  async untilBlock<T>(look: () => Promise<T | undefined>): Promise<T> {
    const stream = this.#stream;
    if (stream === undefined) throw new Error('the chain is not followed');
    for (;;) {
      const next = stream.waitFor(({ kind }) => kind === 'block');
      const seen = await look();
      if (seen !== undefined) return seen;
      await next;
    }
  }

  /** The highest block that was told. */
  toldHead(): bigint {
    return this.#told.head;
  }

  /** What was told since `follow` and is not there; one sentence each. */
  async losses(): Promise<readonly string[]> {
    const { head, blocks, contradictions } = this.#told;
    const losses = await findLosses({ head, blocks, extrinsics: new Map() }, keptByClient(this.#client));
    return [...contradictions, ...losses];
  }

  close(): void {
    this.#stream?.close();
  }
}
