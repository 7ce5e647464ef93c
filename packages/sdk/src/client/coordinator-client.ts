/** The coordinator's API as typed functions over protobuf. */
import type { AccountId, KeyPair } from '@yumanet/protocol';
import type {
  AccountInfo,
  BeaconInfo,
  BeaconRound,
  Block,
  Call,
  ChainInfo,
  ClockRequest,
  DelegateList,
  DelegateResponse,
  Dump,
  ErrorInfo,
  Explanation,
  ExtrinsicStatus,
  ForecastStakeRequest,
  ForecastStakeResponse,
  Hyperparameters,
  LoadResponse,
  Metagraph,
  MineResponse,
  MineUntil,
  ModeInfo,
  NeuronList,
  NeuronListLite,
  NeuronResponse,
  NeuronResponseLite,
  PoolInfo,
  PoolStatus,
  Receipt,
  RegistrationCost,
  RevertRequest,
  RevertResponse,
  RootClaimList,
  SelectiveMetagraph,
  SimulateResponse,
  SnapshotInfo,
  SnapshotList,
  SnapshotReference,
  StakeList,
  StorageResponse,
  SubnetList,
  SubnetResponse,
  SubnetState,
  SwapQuote,
  TaoIndex,
  UidMatrix,
  WhyNot,
} from '@yumanet/protocol/messages';

import type { BlockStream, BlockStreamOptions } from './block-stream.ts';

/** How an extrinsic is sent. */
export interface SubmitOptions {
  /** `none` returns once the pool has it, `included` once it is in a block. Default `none`. */
  readonly wait?: 'none' | 'included';
  /** How many blocks after head it stays valid; default 64. */
  readonly horizonBlocks?: bigint;
  /** The last block that may take it, where that comes before the horizon. */
  readonly lastBlock?: bigint;
  /** How long to wait for inclusion, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
}

/** What became of a submitted call. A refusal is a value, not an exception. */
export type SubmitOutcome =
  /** It waits in the pool (asked for, or the wait for inclusion ran out). */
  | { readonly kind: 'pooled'; readonly hash: Uint8Array; readonly nonce: bigint; readonly validUntil: bigint }
  /** It is in a block and did what it says. */
  | { readonly kind: 'included'; readonly hash: Uint8Array; readonly block: bigint; readonly receipt: Receipt }
  /** The pool refused it (`error.stage` = `pool`), or it failed in a block (`dispatch`, with `block`). */
  | { readonly kind: 'refused'; readonly hash: Uint8Array; readonly error: ErrorInfo; readonly block?: bigint }
  /** The coordinator did not answer: ask for `hash` later. */
  | { readonly kind: 'unknown'; readonly hash: Uint8Array; readonly message: string };

/** One page of a storage item. */
export interface StorageQuery {
  readonly after?: string;
  readonly limit?: number;
  readonly at?: bigint;
}

/** A swap in the pool of a subnet. */
export interface SwapQuery {
  /** `buy` pays TAO for alpha, `sell` pays alpha for TAO. */
  readonly side: 'buy' | 'sell';
  /** Rao of what is paid, the fee included. */
  readonly amount: bigint;
  /** Rao of TAO per whole alpha that the swap may not cross. */
  readonly limitPrice?: bigint;
  readonly at?: bigint;
}

/** Of which mechanism and block; the main one and head when absent. */
export interface MechanismQuery {
  readonly mechid?: number;
  readonly at?: bigint;
}

/** Developer controls; refused with `DevDisabled` when the coordinator runs without `--dev`. */
export interface DevControls {
  /** Seals this many blocks now, or fewer when what `until` says comes true before; the answer tells which. */
  mine(blocks: number, until?: MineUntil): Promise<MineResponse>;
  mode(mode: ModeInfo): Promise<ModeInfo>;
  /** Funds an account; 1,000 TAO when no amount is given. Waits for the block, except in manual mode. */
  faucet(account: AccountId, amountRao?: bigint): Promise<ExtrinsicStatus>;
  /** Runs a call as root without a signature. Waits for the block, except in manual mode; its receipt tells of failure. */
  sudo(call: Call): Promise<ExtrinsicStatus>;
  /** Makes a free balance `freeRao`; TotalIssuance moves by the difference. Waits like `faucet`. */
  setBalance(account: AccountId, freeRao: bigint): Promise<ExtrinsicStatus>;
  /** Writes a storage entry; `InvariantBroken` events of the receipt tell what that breaks. Waits like `faucet`. */
  setStorage(entry: StorageWrite): Promise<ExtrinsicStatus>;
  /** Runs a call as an account, without signature, nonce and fee. Waits like `faucet`. */
  impersonate(account: AccountId, call: Call): Promise<ExtrinsicStatus>;
  /** Moves the clock of the chain ahead, or fixes the time between timestamps (0: not any more). Waits like `faucet`. */
  clock(change: ClockRequest): Promise<ExtrinsicStatus>;
  /** Keeps head, time and pool as they are now, to revert to. A name moves from an earlier snapshot to this one. */
  snapshot(name?: string): Promise<SnapshotInfo>;
  /** The snapshots there are, the oldest first. */
  snapshots(): Promise<SnapshotList>;
  /** Forgets a snapshot; answers with those that are left. */
  removeSnapshot(snapshot: SnapshotReference['snapshot']): Promise<SnapshotList>;
  /** Takes the chain back to a snapshot, as often as wanted, or to an earlier block. Followers get a `reverted` event. */
  revert(target: RevertRequest['target']): Promise<RevertResponse>;
  /** The chain as one message: state, blocks unless left out, clock and pool. */
  dump(options?: { readonly withoutHistory?: boolean }): Promise<Dump>;
  /** What happened on the chain: first state and every block, and not what waits. */
  record(): Promise<Dump>;
  /** Puts the chain of a dump in the place of this one. */
  load(dump: Dump): Promise<LoadResponse>;
}

/** One entry of a storage item, as text. */
export interface StorageWrite {
  readonly item: string;
  /** The parts of the key: numbers in decimal digits, accounts as ss58. */
  readonly key: readonly string[];
  /** JSON text in the form in which storage is read; undefined removes the entry. */
  readonly value: string | undefined;
}

/**
 * Reads throw `ChainRefusal` when the coordinator refuses and `FaultError` when it cannot be reached or answers
 * nonsense. `at` is a block number; head when absent. `mechid` is a mechanism of the subnet; the main one when absent.
 */
export interface CoordinatorClient {
  readonly url: string;
  /** Resolves while the chain takes extrinsics and makes blocks; one that has halted is refused with why (500). */
  ready(): Promise<void>;
  chain(): Promise<ChainInfo>;
  /** The beacon: how payloads are sealed to rounds, and which round it is. */
  getBeacon(at?: bigint): Promise<BeaconInfo>;
  /** A round from 1 on, however far away: what to seal to, and once it is due what opens that. See `sealToRound`. */
  getBeaconRound(round: bigint, at?: bigint): Promise<BeaconRound>;
  subnets(at?: bigint): Promise<SubnetList>;
  /** TAO as an index of all subnets: prices, reserves, values and shares of emission, with their sums. */
  index(at?: bigint): Promise<TaoIndex>;
  subnet(netuid: number, at?: bigint): Promise<SubnetResponse>;
  metagraph(netuid: number, at?: bigint): Promise<Metagraph>;
  /** The metagraph of a mechanism: with its last updates and incentives, and its storage index as netuid. */
  mechagraph(netuid: number, mechid: number, at?: bigint): Promise<Metagraph>;
  /** Only these fields of a metagraph: names as in the message, or their places in it, from 0. */
  selectiveMetagraph(
    netuid: number,
    fields: readonly (string | number)[],
    query?: MechanismQuery,
  ): Promise<SelectiveMetagraph>;
  /** The columns of a subnet, and what its hotkeys earned on every subnet. */
  subnetState(netuid: number, at?: bigint): Promise<SubnetState>;
  /** Every neuron with its weights and bonds. */
  neurons(netuid: number, at?: bigint): Promise<NeuronList>;
  /** Every neuron without them. */
  neuronsLite(netuid: number, at?: bigint): Promise<NeuronListLite>;
  neuron(netuid: number, uid: number, at?: bigint): Promise<NeuronResponse>;
  neuronLite(netuid: number, uid: number, at?: bigint): Promise<NeuronResponseLite>;
  hyperparameters(netuid: number, at?: bigint): Promise<Hyperparameters>;
  weights(netuid: number, at?: bigint, mechid?: number): Promise<UidMatrix>;
  bonds(netuid: number, at?: bigint, mechid?: number): Promise<UidMatrix>;
  subnetPool(netuid: number, at?: bigint): Promise<PoolInfo>;
  /** What a swap would give, with its fee and slippage: the reference's swap_simSwapTaoForAlpha and …AlphaForTao. */
  swapQuote(netuid: number, swap: SwapQuery): Promise<SwapQuote>;
  /**
   * What a stake would earn: the chain run ahead on a copy, with all weights set again in each tempo. Refused with
   * `ServerBusy` while another one runs; takes up to 20 seconds.
   */
  forecastStake(request: ForecastStakeRequest): Promise<ForecastStakeResponse>;
  /** Why a uid earned what it earned in the subnet's newest epoch. */
  explain(netuid: number, uid: number, mechid?: number): Promise<Explanation>;
  /** What keeps a hotkey from setting weights (with this version key; 0 when absent) or from earning. */
  whyNot(netuid: number, hotkey: AccountId, versionKey?: bigint): Promise<WhyNot>;
  account(account: AccountId, at?: bigint): Promise<AccountInfo>;
  stakes(account: AccountId, at?: bigint): Promise<StakeList>;
  /** What the root stake of an account can claim on subnets, and what claims become. */
  rootClaims(account: AccountId, at?: bigint): Promise<RootClaimList>;
  /** The hotkeys that have declared a take, with who stakes to them. */
  delegates(at?: bigint): Promise<DelegateList>;
  delegate(hotkey: AccountId, at?: bigint): Promise<DelegateResponse>;
  /** What a new subnet and a neuron of each subnet cost, and which subnet would give way to a new one. */
  registrationCost(at?: bigint): Promise<RegistrationCost>;
  /** By number, by hash (`0x…`), or `head`. */
  block(id: bigint | string): Promise<Block>;
  extrinsic(hash: Uint8Array): Promise<ExtrinsicStatus>;
  /** What waits for a block; up to `limit` entries (default 100, at most 1,000) in order of arrival. */
  pool(limit?: number): Promise<PoolStatus>;
  storage(item: string, keys: readonly string[], query?: StorageQuery): Promise<StorageResponse>;
  simulate(signer: AccountId, call: Call): Promise<SimulateResponse>;
  /** Signs with the account's next nonce and sends. Submissions of one client and signer are ordered. */
  submit(keyPair: KeyPair, call: Call, options?: SubmitOptions): Promise<SubmitOutcome>;
  /** Starts following the chain; close it when done. */
  streamBlocks(options?: BlockStreamOptions): BlockStream;
  readonly dev: DevControls;
}
