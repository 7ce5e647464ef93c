/** What `load chain` asks of a coordinator: requests that are signed, if at all, in the moment they are made. */
import {
  accountFromBytes,
  type Crypto,
  FaultError,
  type KeyPair,
  signExtrinsic,
  type TransportRequest,
} from '@yumanet/protocol';
import { type Call, ErrorInfo, ExtrinsicStatus, Metagraph, SignedExtrinsic } from '@yumanet/protocol/messages';
import { type CoordinatorClient, VALID_HORIZON_BLOCKS } from '@yumanet/sdk/client';
import { DEV_ACCOUNT_URIS, devKey } from '@yumanet/sdk/wallet';

export const CHAIN_KINDS = ['transfer', 'set_weights', 'metagraph'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

const PROTOBUF = 'application/x-protobuf';
const TRANSFER_RAO = 1_000n;
const WEIGHT = 65_535;
/** A subnet's validators as `up` names them; more than may have a permit are not looked for. */
const VALIDATORS_MAX = 64;

/** One kind of request. */
export interface ChainWork {
  readonly kind: ChainKind;
  /** The next request; signs an extrinsic with its signer's next nonce. */
  make(): TransportRequest;
  /** What became of it, by the body of an answer with this status: `pooled`, `included`, `read`, or the name of an error. */
  outcome(status: number, body: Uint8Array): string;
}

export interface ChainWorkParts {
  readonly client: CoordinatorClient;
  readonly crypto: Crypto;
  readonly netuid: number;
  readonly wait: 'none' | 'included';
  /** How long a wait for inclusion may take. */
  readonly timeoutMs: number;
}

/** The head of the chain as it was last read: extrinsics are valid for some blocks from there. */
export interface HeadSource {
  head(): bigint;
  refresh(): Promise<void>;
}

/** Reads the head once; `refresh` again. */
export async function createHeadSource(client: CoordinatorClient): Promise<HeadSource & { genesisHash: Uint8Array }> {
  const { genesisHash, head } = await client.chain();
  let number = head.number;
  return {
    genesisHash,
    head: () => number,
    async refresh() {
      number = (await client.chain()).head.number;
    },
  };
}

type SigningHead = HeadSource & { readonly genesisHash: Uint8Array };

/** Transfers of 1,000 rao in turn between the accounts that every development chain funds. */
export async function transferWork(parts: ChainWorkParts, head: SigningHead): Promise<ChainWork> {
  const keys = DEV_ACCOUNT_URIS.map((uri) => devKey(parts.crypto, uri).pair);
  const next = await createTurns(parts, keys);
  const dests = new Map(keys.map((key, index) => [key, keys[(index + 1) % keys.length] ?? key]));
  return extrinsicWork(parts, { ...head, kind: 'transfer' }, () => {
    const { key, nonce } = next();
    const value = { dest: (dests.get(key) ?? key).publicKey, value: TRANSFER_RAO };
    return { key, nonce, call: { call: { case: 'transferKeepAlive', value } } };
  });
}

/** Full rows of weights, in turn by the validators that `up` registers. Undefined when the subnet has none of them. */
export async function weightsWork(parts: ChainWorkParts, head: SigningHead): Promise<ChainWork | undefined> {
  const metagraph = await parts.client.metagraph(parts.netuid);
  const keys = findValidators(parts, metagraph);
  if (keys.length === 0) return undefined;
  const next = await createTurns(parts, keys);
  const dests = metagraph.hotkeys.map((_, uid) => uid);
  const value = { netuid: parts.netuid, dests, weights: dests.map(() => WEIGHT), versionKey: metagraph.weightsVersion };
  return extrinsicWork(parts, { ...head, kind: 'set_weights' }, () => ({
    ...next(),
    call: { call: { case: 'setWeights', value } },
  }));
}

function findValidators({ crypto, netuid }: ChainWorkParts, metagraph: Metagraph): KeyPair[] {
  const permitted = metagraph.hotkeys.filter((_, uid) => metagraph.validatorPermit[uid] === true);
  const known = new Set(permitted.map(accountFromBytes));
  return Array.from({ length: VALIDATORS_MAX }, (_, index) => devKey(crypto, `//validator${index + 1}_sn${netuid}`))
    .filter(({ account }) => known.has(account))
    .map(({ pair }) => pair);
}

/** Metagraphs of the subnet, decoded. */
export function metagraphWork({ client, netuid }: ChainWorkParts): ChainWork {
  const url = `${client.url}/v1/subnets/${netuid}/metagraph`;
  return {
    kind: 'metagraph',
    make: () => ({ method: 'GET', url, headers: { accept: PROTOBUF } }),
    outcome(status, body) {
      if (!isGranted(status)) return ErrorInfo.decode(body).name;
      Metagraph.decode(body);
      return 'read';
    },
  };
}

interface Turn {
  readonly key: KeyPair;
  readonly nonce: bigint;
}

/** The signers in turn, each with nonces from the chain's on. Nobody else may use the keys meanwhile. */
async function createTurns({ client }: ChainWorkParts, keys: readonly KeyPair[]): Promise<() => Turn> {
  const signers = await Promise.all(
    keys.map(async (key) => ({ key, nonce: (await client.account(accountFromBytes(key.publicKey))).nonce })),
  );
  let turn = 0;
  return () => {
    const signer = signers[turn % signers.length];
    if (signer === undefined) throw new FaultError('no_signer', 'nobody can sign');
    turn += 1;
    const { key, nonce } = signer;
    signer.nonce += 1n;
    return { key, nonce };
  };
}

function extrinsicWork(
  { client, crypto, timeoutMs, wait }: ChainWorkParts,
  { genesisHash, head, kind }: SigningHead & { readonly kind: ChainKind },
  next: () => Turn & { readonly call: Call },
): ChainWork {
  const url = `${client.url}/v1/extrinsics?wait=${wait}&timeout_ms=${timeoutMs}`;
  const headers = { accept: PROTOBUF, 'content-type': PROTOBUF };
  return {
    kind,
    make() {
      const { key, nonce, call } = next();
      const validUntil = head() + VALID_HORIZON_BLOCKS;
      const signed = signExtrinsic(crypto, key, { genesisHash, nonce, validUntil, call });
      return { method: 'POST', url, headers, body: SignedExtrinsic.encode(signed) };
    },
    outcome(status, body) {
      if (!isGranted(status)) return ErrorInfo.decode(body).name;
      const { state, receipt } = ExtrinsicStatus.decode(body);
      if (receipt?.error !== undefined) return receipt.error.name;
      return state === 'pool' ? 'pooled' : state;
    },
  };
}

function isGranted(status: number): boolean {
  return status >= 200 && status < 300;
}
