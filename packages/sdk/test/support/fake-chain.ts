/** A chain of one subnet as its clients see it: a metagraph that a test sets, and a pool it looks into. */
import { type ErrorName, FaultError, type KeyPair, refuse, toErrorInfo } from '@yumanet/protocol';
import type { Call, ErrorInfo, ExtrinsicStatus, Metagraph, PoolEntry } from '@yumanet/protocol/messages';
import type { CoordinatorClient, SubmitOptions, SubmitOutcome } from '../../src/client/coordinator-client.ts';

export interface Submitted {
  readonly keyPair: KeyPair;
  readonly call: Call['call'];
  readonly options: SubmitOptions;
  readonly hash: Uint8Array;
}

export interface FakeChain {
  readonly client: Pick<CoordinatorClient, 'extrinsic' | 'metagraph' | 'pool' | 'submit'>;
  readonly submitted: Submitted[];
  metagraph: Metagraph;
  /** How often the metagraph was read. */
  readCount: number;
  /** The coordinator does not answer while this is true. */
  isDown: boolean;
  /** What waits in the pool, for who looks into it. */
  waiting: readonly PoolEntry[];
  /** What the next submission meets; taken into the pool when absent. */
  nextRefusal: ErrorInfo | undefined;
  /** Settles the extrinsic submitted last. */
  settle(status: Partial<ExtrinsicStatus> & { readonly state: string }): void;
}

export function refusalOf(name: ErrorName, facts: Record<string, bigint> = {}): ErrorInfo {
  return toErrorInfo(refuse('pool', name, facts));
}

export function createFakeChain(metagraph: Metagraph): FakeChain {
  const statuses: Omit<ExtrinsicStatus, 'hash'>[] = [];
  const hashOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);
  const expectUp = (): void => {
    if (chain.isDown) throw new FaultError('coordinator_unreachable', 'the coordinator is down');
  };
  const chain: FakeChain = {
    submitted: [],
    metagraph,
    readCount: 0,
    isDown: false,
    waiting: [],
    nextRefusal: undefined,
    settle(status) {
      statuses[statuses.length - 1] = status;
    },
    client: {
      async metagraph() {
        chain.readCount += 1;
        expectUp();
        return chain.metagraph;
      },
      async pool() {
        expectUp();
        return { ready: chain.waiting.length, future: 0, capacity: 8_192, entries: chain.waiting };
      },
      async extrinsic(hash) {
        expectUp();
        const status = statuses[(hash[0] ?? 0) - 1];
        return { hash, ...(status ?? { state: 'unknown' }) };
      },
      async submit(keyPair, call, options = {}): Promise<SubmitOutcome> {
        expectUp();
        const hash = hashOf(statuses.length);
        const error = chain.nextRefusal;
        chain.nextRefusal = undefined;
        if (error !== undefined) return { kind: 'refused', hash, error };
        statuses.push({ state: 'pool' });
        chain.submitted.push({ keyPair, call: call.call, options, hash });
        return { kind: 'pooled', hash, nonce: BigInt(statuses.length), validUntil: 100n };
      },
    },
  };
  return chain;
}
