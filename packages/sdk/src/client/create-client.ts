/** The coordinator's client over its two ports: whole exchanges and the block stream. */
import {
  type AccountId,
  accountToBytes,
  bytesToHex,
  type Clock,
  type Crypto,
  ss58Encode,
  type Transport,
  WireError,
} from '@yumanet/protocol';
import {
  AccountInfo,
  BeaconInfo,
  BeaconRound,
  Block,
  ChainInfo,
  ClockRequest,
  DelegateList,
  DelegateResponse,
  Dump,
  DumpRequest,
  Explanation,
  ExtrinsicStatus,
  FaucetRequest,
  ForecastStakeRequest,
  ForecastStakeResponse,
  Hyperparameters,
  ImpersonateRequest,
  LoadResponse,
  Metagraph,
  MineRequest,
  MineResponse,
  ModeInfo,
  NeuronList,
  NeuronListLite,
  NeuronResponse,
  NeuronResponseLite,
  PoolInfo,
  PoolStatus,
  RecordRequest,
  RegistrationCost,
  RevertRequest,
  RevertResponse,
  RootClaimList,
  SelectiveMetagraph,
  SetBalanceRequest,
  SetStorageRequest,
  SimulateRequest,
  SimulateResponse,
  SnapshotInfo,
  SnapshotList,
  SnapshotReference,
  SnapshotRequest,
  StakeList,
  StorageResponse,
  SubnetList,
  SubnetResponse,
  SubnetState,
  SudoRequest,
  SwapQuote,
  TaoIndex,
  UidMatrix,
  WhyNot,
} from '@yumanet/protocol/messages';

import { openBlockStream } from './block-stream.ts';
import type { CoordinatorClient, DevControls, StorageQuery, SwapQuery } from './coordinator-client.ts';
import { type Decoder, type ExchangePorts, exchange, READ_TIMEOUT_MS } from './exchange.ts';
import { createNonceSource } from './nonce-source.ts';
import type { StreamTransport } from './stream-transport.ts';
import { createSubmit, EXCHANGE_MARGIN_MS, INCLUSION_TIMEOUT_MS } from './submit-extrinsic.ts';

/** Mining many blocks takes a while; the coordinator answers when they are durable. */
const MINE_TIMEOUT_MS = 120_000;
/** A whole chain is as large as it is long, and its blocks are executed again: about a second per thousand. */
const WHOLE_CHAIN_LIMITS = { timeoutMs: 600_000, answerBytesMax: 1024 * 1024 * 1024 };
/** A forecast takes 20 seconds at most, beside the blocks of the chain. */
const FORECAST_TIMEOUT_MS = 60_000;
const DEV_SUBMISSION_TIMEOUT_MS = INCLUSION_TIMEOUT_MS + EXCHANGE_MARGIN_MS;

/** Refuses an answer that was cut off where nobody noticed: without a field that every such answer has. */
function refuseCut<T>(decoder: Decoder<T>, field: string, isThere: (message: T) => boolean): Decoder<T> {
  return {
    decode: (bytes) => {
      const message = decoder.decode(bytes);
      if (!isThere(message)) throw new WireError(field, 'is missing');
      return message;
    },
  };
}

/** Of the fields that are never 0 it is the last. */
const beaconInfo = refuseCut(BeaconInfo, 'next_round_block', ({ nextRoundBlock }) => nextRoundBlock > 0n);
const beaconRound = refuseCut(BeaconRound, 'public_half', ({ publicHalf }) => publicHalf.length > 0);

/** What a client needs from outside. */
export interface ClientOptions {
  /** The coordinator, such as `http://127.0.0.1:9955`. */
  readonly url: string;
  readonly transport: Transport;
  readonly streams: StreamTransport;
  readonly clock: Clock;
  readonly crypto: Crypto;
}

/** A client; it connects when first used. */
export function createClient(options: ClientOptions): CoordinatorClient {
  const ports: ExchangePorts = { url: options.url.replace(/\/+$/, ''), transport: options.transport };
  const reads = createReads(ports);
  const nonces = createNonceSource(reads);
  const submit = createSubmit({ ...ports, ...reads, crypto: options.crypto, nonces });
  return {
    url: ports.url,
    ...reads,
    submit: (keyPair, call, submitOptions = {}) => submit(keyPair, call, submitOptions),
    streamBlocks: (streamOptions) =>
      openBlockStream({ url: ports.url, clock: options.clock, streams: options.streams }, streamOptions),
    dev: createDevControls(ports),
  };
}

type Reads = Omit<CoordinatorClient, 'url' | 'submit' | 'streamBlocks' | 'dev'>;

function createReads(ports: ExchangePorts): Reads {
  const get = <T>(path: string, decoder: Decoder<T>, at?: bigint): Promise<T> =>
    exchange(ports, { method: 'GET', path: at === undefined ? path : withAt(path, at) }, decoder);
  const ofSubnet = (netuid: number, part: string): string => `/v1/subnets/${netuid}/${part}`;
  return {
    // The only answer that is no message: that it came says it all.
    ready: () => get('/readyz', { decode: () => undefined }),
    chain: () => get('/v1/chain', ChainInfo),
    getBeacon: (at) => get('/v1/beacon', beaconInfo, at),
    getBeaconRound: (round, at) => get(`/v1/beacon/${round}`, beaconRound, at),
    subnets: (at) => get('/v1/subnets', SubnetList, at),
    index: (at) => get('/v1/index', TaoIndex, at),
    subnet: (netuid, at) => get(`/v1/subnets/${netuid}`, SubnetResponse, at),
    metagraph: (netuid, at) => get(ofSubnet(netuid, 'metagraph'), Metagraph, at),
    mechagraph: (netuid, mechid, at) => get(ofMechanism(ofSubnet(netuid, 'metagraph'), mechid), Metagraph, at),
    selectiveMetagraph: (netuid, fields, { mechid = 0, at } = {}) =>
      get(`${ofSubnet(netuid, 'metagraph')}?mechid=${mechid}&fields=${fields.join(',')}`, SelectiveMetagraph, at),
    subnetState: (netuid, at) => get(ofSubnet(netuid, 'state'), SubnetState, at),
    neurons: (netuid, at) => get(ofSubnet(netuid, 'neurons'), NeuronList, at),
    neuronsLite: (netuid, at) => get(`${ofSubnet(netuid, 'neurons')}?lite=true`, NeuronListLite, at),
    neuron: (netuid, uid, at) => get(ofSubnet(netuid, `neurons/${uid}`), NeuronResponse, at),
    neuronLite: (netuid, uid, at) => get(`${ofSubnet(netuid, `neurons/${uid}`)}?lite=true`, NeuronResponseLite, at),
    hyperparameters: (netuid, at) => get(ofSubnet(netuid, 'hyperparameters'), Hyperparameters, at),
    weights: (netuid, at, mechid) => get(ofMechanism(ofSubnet(netuid, 'weights'), mechid), UidMatrix, at),
    bonds: (netuid, at, mechid) => get(ofMechanism(ofSubnet(netuid, 'bonds'), mechid), UidMatrix, at),
    subnetPool: (netuid, at) => get(ofSubnet(netuid, 'pool'), PoolInfo, at),
    swapQuote: (netuid, swap) => get(swapQuotePath(netuid, swap), SwapQuote, swap.at),
    explain: (netuid, uid, mechid) => get(ofMechanism(ofSubnet(netuid, `explain/${uid}`), mechid), Explanation),
    whyNot: (netuid, hotkey, versionKey = 0n) =>
      get(`${ofSubnet(netuid, `why-not/${ss58Encode(hotkey)}`)}?version_key=${versionKey}`, WhyNot),
    account: (account, at) => get(`/v1/accounts/${ss58Encode(account)}`, AccountInfo, at),
    stakes: (account, at) => get(`/v1/accounts/${ss58Encode(account)}/stakes`, StakeList, at),
    rootClaims: (account, at) => get(`/v1/accounts/${ss58Encode(account)}/root-claims`, RootClaimList, at),
    delegates: (at) => get('/v1/delegates', DelegateList, at),
    delegate: (hotkey, at) => get(`/v1/delegates/${ss58Encode(hotkey)}`, DelegateResponse, at),
    registrationCost: (at) => get('/v1/registration-cost', RegistrationCost, at),
    block: (id) => get(`/v1/blocks/${encodeURIComponent(String(id))}`, Block),
    extrinsic: (hash) => get(`/v1/extrinsics/${bytesToHex(hash)}`, ExtrinsicStatus),
    pool: (limit) => get(limit === undefined ? '/v1/pool' : `/v1/pool?limit=${limit}`, PoolStatus),
    storage: (item, keys, query) => get(storagePath(item, keys, query ?? {}), StorageResponse),
    forecastStake: (request) => {
      const body = ForecastStakeRequest.encode(request);
      const timeoutMs = FORECAST_TIMEOUT_MS;
      return exchange(ports, { method: 'POST', path: '/v1/forecast-stake', body, timeoutMs }, ForecastStakeResponse);
    },
    simulate: (signer, call) => {
      const body = SimulateRequest.encode({ signer: accountToBytes(signer), call });
      return exchange(ports, { method: 'POST', path: '/v1/simulate', body }, SimulateResponse);
    },
  };
}

function withAt(path: string, at: bigint): string {
  return `${path}${path.includes('?') ? '&' : '?'}at=${at}`;
}

function ofMechanism(path: string, mechid: number | undefined): string {
  return mechid === undefined ? path : `${path}?mechid=${mechid}`;
}

function swapQuotePath(netuid: number, { side, amount, limitPrice }: SwapQuery): string {
  const limit = limitPrice === undefined ? '' : `&limit_price=${limitPrice}`;
  return `/v1/subnets/${netuid}/swap-quote?side=${side}&amount=${amount}${limit}`;
}

function storagePath(item: string, keys: readonly string[], query: StorageQuery): string {
  const path = ['/v1/storage', item, ...keys].map((part, index) => (index === 0 ? part : encodeURIComponent(part)));
  const parameters = new URLSearchParams();
  if (query.after !== undefined) parameters.set('after', query.after);
  if (query.limit !== undefined) parameters.set('limit', String(query.limit));
  if (query.at !== undefined) parameters.set('at', String(query.at));
  const text = parameters.toString();
  return text === '' ? path.join('/') : `${path.join('/')}?${text}`;
}

function createDevControls(ports: ExchangePorts): DevControls {
  return { ...createBlockControls(ports), ...createChainControls(ports) };
}

type ChainControls = Pick<
  DevControls,
  'snapshot' | 'snapshots' | 'removeSnapshot' | 'revert' | 'dump' | 'record' | 'load'
>;

/** Those that move the whole chain. */
function createChainControls(ports: ExchangePorts): ChainControls {
  const post = <T>(path: string, body: Uint8Array, decoder: Decoder<T>): Promise<T> =>
    exchange(ports, { method: 'POST', path, body, ...WHOLE_CHAIN_LIMITS }, decoder);
  return {
    snapshot: (name) => post('/dev/snapshot', SnapshotRequest.encode({ name }), SnapshotInfo),
    snapshots: () => exchange(ports, { method: 'GET', path: '/dev/snapshots' }, SnapshotList),
    removeSnapshot: (snapshot) => post('/dev/remove-snapshot', SnapshotReference.encode({ snapshot }), SnapshotList),
    revert: (target) => post('/dev/revert', RevertRequest.encode({ target }), RevertResponse),
    dump: ({ withoutHistory = false } = {}) => post('/dev/dump', DumpRequest.encode({ withoutHistory }), Dump),
    record: () => post('/dev/record', RecordRequest.encode({}), Dump),
    load: (dump) => post('/dev/load', Dump.encode(dump), LoadResponse),
  };
}

/** Those that make blocks or are in one. */
function createBlockControls(ports: ExchangePorts): Omit<DevControls, keyof ChainControls> {
  const post = <T>(path: string, body: Uint8Array, decoder: Decoder<T>, timeoutMs: number): Promise<T> =>
    exchange(ports, { method: 'POST', path, body, timeoutMs }, decoder);
  const submit = (path: string, body: Uint8Array) => post(path, body, ExtrinsicStatus, DEV_SUBMISSION_TIMEOUT_MS);
  return {
    mine: (blocks, until) => post('/dev/mine', MineRequest.encode({ blocks, until }), MineResponse, MINE_TIMEOUT_MS),
    mode: (mode) => post('/dev/mode', ModeInfo.encode(mode), ModeInfo, READ_TIMEOUT_MS),
    faucet: (account: AccountId, amountRao?: bigint) => {
      const body = FaucetRequest.encode({ account: accountToBytes(account), amount: amountRao });
      return submit('/dev/faucet', body);
    },
    sudo: (call) => submit('/dev/sudo', SudoRequest.encode({ call })),
    setBalance: (account, free) =>
      submit('/dev/set-balance', SetBalanceRequest.encode({ account: accountToBytes(account), free })),
    setStorage: ({ item, key, value }) =>
      submit('/dev/set-storage', SetStorageRequest.encode({ item, key: [...key], value })),
    clock: (change) => submit('/dev/clock', ClockRequest.encode(change)),
    impersonate: (account, call) =>
      submit('/dev/impersonate', ImpersonateRequest.encode({ account: accountToBytes(account), call })),
  };
}
