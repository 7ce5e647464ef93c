import { RAO_PER_TAO, refuse } from '@yumanet/protocol';
import {
  ClockRequest,
  type DevExtrinsic,
  ExtrinsicStatus,
  FaucetRequest,
  ImpersonateRequest,
  MineRequest,
  MineResponse,
  ModeInfo,
  SetBalanceRequest,
  SetStorageRequest,
  SudoRequest,
} from '@yumanet/protocol/messages';
import type { ChainHead } from '../../chain/chain-machine.ts';
import { haltedRefusal, type Patience, stoppingRefusal } from '../../desk/extrinsic-desk.ts';
import {
  INTERVAL_MS_MAX,
  INTERVAL_MS_MIN,
  isIntervalMs,
  modeNameOf,
  modeNames,
} from '../../producer/production-mode.ts';
import { optional, wordParameter } from '../parameter.ts';
import { type Answer, message, type Route, refusal, writeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { malformed, submissionAnswer, submissionSuccess, timeoutParameter, waitWords } from './extrinsic-routes.ts';
import { prepareUntil } from './prepare-until.ts';

/** Blocks of one request: hours of a chain with blocks of one second, and about a minute of work. */
const MINE_BLOCKS_MAX = 100_000;
const FAUCET_RAO_DEFAULT = 1_000n * RAO_PER_TAO;

const submissionQuery = {
  wait: optional(
    wordParameter('What to wait for; left out: the block, but in manual mode only a place in the pool', waitWords),
  ),
  timeout_ms: timeoutParameter,
};

/** Controls for developers. Those that change state are recorded in the chain like any extrinsic. */
export function devRoutes(services: Services): Route[] {
  const common = { method: 'POST', tag: 'developer', isDev: true, pathParameters: {} } as const;
  return [
    writeRoute({
      ...common,
      path: '/dev/mine',
      summary: 'Seal blocks now, in any mode, up to an epoch, a block, a halving or a value in storage',
      queryParameters: {},
      request: MineRequest,
      response: MineResponse,
      success: { 200: 'The last of these blocks' },
      answer: ({ body }) => mine(services, body),
    }),
    writeRoute({
      ...common,
      path: '/dev/mode',
      summary: 'Switch between interval, instant and manual; an interval of 0 keeps the present one',
      queryParameters: {},
      request: ModeInfo,
      response: ModeInfo,
      success: { 200: 'The mode from now on' },
      answer: ({ body }) => switchMode(services, body),
    }),
    writeRoute({
      ...common,
      path: '/dev/faucet',
      summary: 'Give an account new TAO: 1,000 unless another amount of rao is given',
      queryParameters: submissionQuery,
      request: FaucetRequest,
      response: ExtrinsicStatus,
      success: submissionSuccess,
      answer: ({ body: { account, amount = FAUCET_RAO_DEFAULT }, query, clientGone }) => {
        return submit(services, { case: 'faucet', value: { account, amount } }, { ...query, signal: clientGone() });
      },
    }),
    writeRoute({
      ...common,
      path: '/dev/sudo',
      summary: 'Run a call as root, without a signature',
      queryParameters: submissionQuery,
      request: SudoRequest,
      response: ExtrinsicStatus,
      success: submissionSuccess,
      answer: ({ body: value, query, clientGone }) =>
        submit(services, { case: 'sudo', value }, { ...query, signal: clientGone() }),
    }),
    ...stateRoutes(services),
  ];
}

/** Controls that write state past the calls: each refuses what can never be written before it enters the pool. */
function stateRoutes(services: Services): Route[] {
  const common = {
    method: 'POST',
    tag: 'developer',
    isDev: true,
    pathParameters: {},
    queryParameters: submissionQuery,
    response: ExtrinsicStatus,
    success: submissionSuccess,
  } as const;
  return [
    writeRoute({
      ...common,
      path: '/dev/set-balance',
      summary: 'Make the free balance of an account what is given; TotalIssuance moves by the difference',
      request: SetBalanceRequest,
      answer: ({ body: value, query, clientGone }) =>
        submit(services, { case: 'setBalance', value }, { ...query, signal: clientGone() }),
    }),
    writeRoute({
      ...common,
      path: '/dev/set-storage',
      summary: 'Write an entry of a storage item, or remove it; events tell which invariants that breaks',
      request: SetStorageRequest,
      answer: ({ body: value, query, clientGone }) =>
        submit(services, { case: 'setStorage', value }, { ...query, signal: clientGone() }),
    }),
    writeRoute({
      ...common,
      path: '/dev/impersonate',
      summary: 'Run a call as an account, without its signature, nonce and fee',
      request: ImpersonateRequest,
      answer: ({ body: value, query, clientGone }) =>
        submit(services, { case: 'impersonate', value }, { ...query, signal: clientGone() }),
    }),
    writeRoute({
      ...common,
      path: '/dev/clock',
      summary: 'Move the clock of the chain ahead, or fix the time from one timestamp to the next',
      request: ClockRequest,
      answer: ({ body: value, query, clientGone }) =>
        submit(services, { case: 'clock', value }, { ...query, signal: clientGone() }),
    }),
  ];
}

interface SubmissionWish {
  readonly wait: 'none' | 'included' | undefined;
  readonly timeout_ms: number;
  readonly signal: AbortSignal;
}

/** Hands a control in; the pool refuses a malformed one. */
async function submit(
  services: Services,
  action: DevExtrinsic['action'],
  { signal, ...wish }: SubmissionWish,
): Promise<Answer<ExtrinsicStatus>> {
  return submissionAnswer(await services.desk.submitDev({ action }, patienceOf(services, wish, signal)));
}

/** In manual mode the block may be far away, so that only an explicit wish waits for it. */
function patienceOf(
  { producer }: Services,
  query: { readonly wait: 'none' | 'included' | undefined; readonly timeout_ms: number },
  signal: AbortSignal,
): Patience {
  const wait = query.wait ?? (producer.mode().name === 'manual' ? 'none' : 'included');
  return { timeoutMs: wait === 'included' ? query.timeout_ms : undefined, signal };
}

async function mine(
  { producer, chain }: Services,
  { blocks: countMax, until }: MineRequest,
): Promise<Answer<MineResponse>> {
  if (countMax < 1 || countMax > MINE_BLOCKS_MAX)
    return malformed('MineRequest.blocks', `is not from 1 to ${MINE_BLOCKS_MAX}`);
  const prepared = until === undefined ? undefined : prepareUntil(chain.state, until);
  if (prepared?.kind === 'refused') return refusal(prepared.refusal);
  if (prepared?.kind === 'reached') return mineResponse(chain.head(), { blocks: 0, reached: true });
  const mined = await producer.mine(countMax, prepared?.test);
  if (mined.kind === 'reverted') return refusal(refuse('request', 'ChainReverted'));
  if (mined.kind !== 'mined')
    return refusal(mined.kind === 'halted' ? haltedRefusal(producer.haltReason()) : stoppingRefusal());
  return mineResponse(mined.head, { blocks: mined.blocks, reached: prepared === undefined || mined.isReached });
}

function mineResponse(
  { number, hash, header }: ChainHead,
  done: Pick<MineResponse, 'blocks' | 'reached'>,
): Answer<MineResponse> {
  return message({ head: number, headHash: hash, stateDigest: header.stateDigest, ...done });
}

function switchMode({ producer }: Services, wish: ModeInfo): Answer<ModeInfo> {
  const name = modeNameOf(wish.mode);
  if (name === undefined) return malformed('ModeInfo.mode', `is none of ${modeNames.join(', ')}`);
  const intervalMs = wish.intervalMs === 0 ? producer.mode().intervalMs : wish.intervalMs;
  if (!isIntervalMs(intervalMs)) {
    return malformed('ModeInfo.interval_ms', `is not from ${INTERVAL_MS_MIN} to ${INTERVAL_MS_MAX}`);
  }
  producer.setMode({ name, intervalMs });
  return message({ mode: name, intervalMs });
}
