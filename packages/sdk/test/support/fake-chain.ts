/** A chain of one subnet as its clients see it: a metagraph that a test sets, and a pool it looks into. */
import { createBeacon } from '@yumanet/crypto';
import {
  accountFromBytes,
  type ErrorName,
  FaultError,
  fromJson,
  type KeyPair,
  refuse,
  type SealScheme,
  ss58Encode,
  toErrorInfo,
} from '@yumanet/protocol';
import {
  type Call,
  type ErrorInfo,
  type ExtrinsicStatus,
  type Metagraph,
  type PoolEntry,
  SubnetSummary,
} from '@yumanet/protocol/messages';
import type { CoordinatorClient, SubmitOptions, SubmitOutcome } from '../../src/client/coordinator-client.ts';
import type { ChainIdentity } from '../../src/validator/round-journal.ts';
import type { WeightsSetterOptions } from '../../src/validator/weights-setter.ts';

export interface Submitted {
  readonly keyPair: KeyPair;
  readonly call: Call['call'];
  readonly options: SubmitOptions;
  readonly hash: Uint8Array;
}

export interface FakeChain {
  readonly client: WeightsSetterOptions['client'] & Pick<CoordinatorClient, 'metagraph'> & ChainIdentity;
  readonly submitted: Submitted[];
  metagraph: Metagraph;
  /** Another one for another chain at the same address. */
  genesisHash: Uint8Array;
  /** How often the metagraph was read. */
  readCount: number;
  /** The coordinator does not answer while this is true. */
  isDown: boolean;
  /** What waits in the pool, for who looks into it. */
  waiting: readonly PoolEntry[];
  /** What the next submission meets; taken into the pool when absent. */
  nextRefusal: ErrorInfo | undefined;
  /** Called before a submission arrives, for blocks that come meanwhile. */
  beforeSubmit: () => void;
  /** The block of the next epoch; by default the next multiple of the tempo. */
  nextEpochBlock: bigint | undefined;
  beacon: { readonly scheme: SealScheme; readonly periodBlocks: bigint };
  /** Settles the extrinsic submitted last. */
  settle(status: Partial<ExtrinsicStatus> & { readonly state: string }): void;
}

export function refusalOf(name: ErrorName, facts: Record<string, bigint> = {}): ErrorInfo {
  return toErrorInfo(refuse('pool', name, facts));
}

/** Opens what is sealed to a round of a fake chain. */
export function privateHalfOf(scheme: SealScheme, round: bigint): Uint8Array {
  return createBeacon(scheme, BEACON_SEED).privateHalf(round);
}

const BEACON_SEED = new Uint8Array(32).fill(9);

export function createFakeChain(metagraph: Metagraph): FakeChain {
  const statuses: Omit<ExtrinsicStatus, 'hash'>[] = [];
  const hashOf = (index: number): Uint8Array => new Uint8Array(32).fill(index + 1);
  const expectUp = (): void => {
    if (chain.isDown) throw new FaultError('coordinator_unreachable', 'the coordinator is down');
  };
  const chain: FakeChain = {
    submitted: [],
    metagraph,
    genesisHash: new Uint8Array(32).fill(1),
    readCount: 0,
    isDown: false,
    waiting: [],
    nextRefusal: undefined,
    beforeSubmit: () => {},
    nextEpochBlock: undefined,
    beacon: { scheme: 'x25519', periodBlocks: 1n },
    settle(status) {
      statuses[statuses.length - 1] = status;
    },
    client: {
      ...createBeaconReads(() => chain),
      async chain() {
        expectUp();
        return { genesisHash: chain.genesisHash };
      },
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
        chain.beforeSubmit();
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

/** What a commit is planned with. */
function createBeaconReads(
  chainOf: () => FakeChain,
): Pick<CoordinatorClient, 'getBeacon' | 'getBeaconRound' | 'subnet'> {
  return {
    async subnet(netuid) {
      const { metagraph, nextEpochBlock } = chainOf();
      const { block, tempo } = metagraph;
      const automatic = tempo === 0 ? undefined : block + BigInt(tempo) - (block % BigInt(tempo));
      const nobody = ss58Encode(accountFromBytes(metagraph.ownerColdkey));
      const accounts = { owner_coldkey: nobody, owner_hotkey: nobody, owner: nobody, subnet_account_id: nobody };
      const summary = fromJson(SubnetSummary, { ...accounts, moving_price: {} });
      return { block, subnet: { ...summary, netuid, tempo, nextEpochBlock: nextEpochBlock ?? automatic } };
    },
    async getBeacon() {
      const { beacon, metagraph } = chainOf();
      const round = metagraph.block / beacon.periodBlocks + 1n;
      return {
        ...beacon,
        publicKey: createBeacon(beacon.scheme, BEACON_SEED).publicKey,
        seedHash: new Uint8Array(32),
        genesisHash: new Uint8Array(32),
        block: metagraph.block,
        round,
        nextRoundBlock: round * beacon.periodBlocks,
        newestPulse: round,
      };
    },
    async getBeaconRound(round) {
      const { beacon, isDown, metagraph } = chainOf();
      if (isDown) throw new FaultError('coordinator_unreachable', 'the coordinator is down');
      const { scheme, periodBlocks } = beacon;
      const { publicHalf } = createBeacon(scheme, BEACON_SEED);
      const block = (round - 1n) * periodBlocks;
      const privateHalf = block <= metagraph.block ? privateHalfOf(scheme, round) : undefined;
      return { round, scheme, publicHalf: publicHalf(round), privateHalf, block };
    },
  };
}
