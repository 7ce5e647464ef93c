/** What a stake would earn: the chain run ahead, block by block, on a copy of its state. */
import {
  type AccountId,
  accountFromBytes,
  accountToBytes,
  asColdkey,
  type Hotkey,
  type Netuid,
} from '@yumanet/protocol';
import type { DevExtrinsic, ErrorInfo, Event, Extrinsic, ForecastTempo, SwapQuote } from '@yumanet/protocol/messages';
import type { RuntimePorts } from '../ports.ts';
import { swapsOfEvents } from '../reads/swaps-of-events.ts';
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import { spotPriceRao, spotPriceU64F64 } from '../rules/pool.ts';
import { restateWeights } from '../rules/restate-weights.ts';
import { type StakePosition, stakeOfColdkey } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { NetworksAdded } from '../state/items/subnet-items.ts';
import { applyBlock, type BlockInput } from './apply-block.ts';

/** Epochs that one forecast runs at most. */
export const FORECAST_TEMPOS_MAX = 100;

/** A stake to be forecast. */
export interface ForecastRequest {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  /** Who pays; undefined for a nominator that is new on the copy and has the amount. */
  readonly coldkey: AccountId | undefined;
  /** Rao of TAO, the fee included. */
  readonly amount: bigint;
  /** From 1 to `FORECAST_TEMPOS_MAX`. */
  readonly tempos: number;
}

export interface ForecastParts {
  readonly ports: RuntimePorts;
  /** Everything that the block after the head of a state depends on besides it. */
  readonly inputAfter: (state: ChainState, extrinsics: readonly Extrinsic[]) => BlockInput;
  /** Blocks after the entry's that are run at most. */
  readonly blocksMax: number;
}

/** The end of a forecast; the state is then that of its last block. */
export type StakeForecast =
  | { readonly kind: 'refused'; readonly error: ErrorInfo; readonly position: StakePosition }
  | {
      readonly kind: 'run';
      readonly position: StakePosition;
      readonly entry: SwapQuote | undefined;
      /** Rao of alpha that the position had before the entry, and after it. */
      readonly alphaBefore: bigint;
      readonly alphaEntered: bigint;
      readonly tempos: readonly ForecastTempo[];
      readonly endedBy: 'tempos' | 'blocks' | 'time';
    };

/** Yields after each block; true sent back ends the forecast with what there is. */
export type ForecastSteps = Generator<undefined, StakeForecast, boolean>;

/**
 * Stakes in the block after the head and runs on until the subnet had its epochs, without any other call. All weights
 * are set again as they are when the stake comes in and after each epoch of their subnet. Precondition: `state` is a
 * copy, which this uses up. Which root claims come in turn depends on randomness that the chain itself may not get.
 */
export function* forecastStake(state: ChainState, request: ForecastRequest, parts: ForecastParts): ForecastSteps {
  const { netuid } = request;
  const position = positionOf(request, parts);
  const alphaBefore = stakeOfColdkey(state, position);
  const price = spotPriceU64F64(state, netuid);
  const before = { block: state.head.number, priceOf: () => price };
  const entered = enter(state, { ...position, amount: request.amount, isNew: request.coldkey === undefined }, parts);
  if (entered.kind === 'refused') return { ...entered, position };
  for (const [added] of state.keys(NetworksAdded)) restateWeights(state, added);
  const [entry] = swapsOfEvents(before, entered.events, new Map([[netuid, spotPriceRao(state, netuid)]]));
  const alphaEntered = stakeOfColdkey(state, position);
  const ran = yield* runTempos(state, { position, count: request.tempos }, parts);
  return { kind: 'run', position, entry, alphaBefore, alphaEntered, ...ran };
}

/** The account of the new nominator: the hash of a text, so that nobody has its key. */
function positionOf({ netuid, hotkey, coldkey }: ForecastRequest, { ports }: ForecastParts): StakePosition {
  const nominator = () => accountFromBytes(ports.crypto.blake2b256(new TextEncoder().encode('forecast nominator')));
  return { netuid, hotkey, coldkey: asColdkey(coldkey ?? nominator()) };
}

interface Entry extends StakePosition {
  readonly amount: bigint;
  /** True when the coldkey first gets the amount, and what keeps an account alive. */
  readonly isNew: boolean;
}

type Entered =
  | { readonly kind: 'entered'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly error: ErrorInfo };

/** One block with add_stake, run as the coldkey: without its signature, nonce or fee of the transaction. */
function enter(state: ChainState, { netuid, hotkey, coldkey, amount, isNew }: Entry, parts: ForecastParts): Entered {
  const account = accountToBytes(coldkey);
  const value = { hotkey: accountToBytes(hotkey), netuid, amountStaked: amount };
  const stake = dev({ case: 'impersonate', value: { account, call: { call: { case: 'addStake', value } } } });
  const fund = dev({ case: 'setBalance', value: { account, free: amount + EXISTENTIAL_DEPOSIT_RAO } });
  const input = parts.inputAfter(state, isNew ? [fund, stake] : [stake]);
  const { receipts } = applyBlock(state, input, parts.ports).block;
  const failed = receipts.find(({ error }) => error !== undefined)?.error;
  if (failed !== undefined) return { kind: 'refused', error: failed };
  return { kind: 'entered', events: receipts.flatMap(({ events }) => events) };
}

function dev(action: DevExtrinsic['action']): Extrinsic {
  return { extrinsic: { case: 'dev', value: { action } } };
}

interface TemposWanted {
  readonly position: StakePosition;
  readonly count: number;
}

type TemposRun = Pick<Extract<StakeForecast, { kind: 'run' }>, 'tempos' | 'endedBy'>;

function* runTempos(
  state: ChainState,
  { position, count }: TemposWanted,
  { ports, inputAfter, blocksMax }: ForecastParts,
): Generator<undefined, TemposRun, boolean> {
  const tempos: ForecastTempo[] = [];
  let alpha = stakeOfColdkey(state, position);
  for (let blocks = 1; blocks <= blocksMax; blocks += 1) {
    if (yield) return { tempos, endedBy: 'time' };
    const { epochs } = applyBlock(state, inputAfter(state, []), ports);
    for (const netuid of epochs) restateWeights(state, netuid);
    if (!epochs.includes(position.netuid)) continue;
    const tempo = tempoAt(state, position, alpha);
    alpha = tempo.alpha;
    tempos.push(tempo);
    if (tempos.length >= count) return { tempos, endedBy: 'tempos' };
  }
  return { tempos, endedBy: 'blocks' };
}

const BILLION = 1_000_000_000n;

function tempoAt(state: ChainState, position: StakePosition, before: bigint): ForecastTempo {
  const alpha = stakeOfColdkey(state, position);
  const earned = alpha > before ? alpha - before : 0n;
  return {
    block: state.head.number,
    alpha,
    alphaEarned: earned,
    yieldPpb: before === 0n ? 0n : (earned * BILLION) / before,
    priceRao: spotPriceRao(state, position.netuid),
  };
}
