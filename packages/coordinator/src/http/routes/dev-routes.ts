import { RAO_PER_TAO } from '@yumanet/protocol';
import {
  ExtrinsicStatus,
  FaucetRequest,
  MineRequest,
  MineResponse,
  ModeInfo,
  SudoRequest,
} from '@yumanet/protocol/messages';
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
  const { desk } = services;
  const common = { method: 'POST', tag: 'developer', isDev: true, pathParameters: {} } as const;
  return [
    writeRoute({
      ...common,
      path: '/dev/mine',
      summary: 'Seal blocks now, in any mode',
      queryParameters: {},
      request: MineRequest,
      response: MineResponse,
      success: { 200: 'The last of these blocks' },
      answer: ({ body }) => mine(services, body.blocks),
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
      answer: async ({ body: { account, amount = FAUCET_RAO_DEFAULT }, query, clientGone }) => {
        const action = { case: 'faucet', value: { account, amount } } as const;
        return submissionAnswer(await desk.submitDev({ action }, patienceOf(services, query, clientGone())));
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
      answer: async ({ body: { call }, query, clientGone }) => {
        const action = { case: 'sudo', value: { call } } as const;
        return submissionAnswer(await desk.submitDev({ action }, patienceOf(services, query, clientGone())));
      },
    }),
  ];
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

async function mine({ producer }: Services, blocks: number): Promise<Answer<MineResponse>> {
  if (blocks < 1 || blocks > MINE_BLOCKS_MAX)
    return malformed('MineRequest.blocks', `is not from 1 to ${MINE_BLOCKS_MAX}`);
  const mined = await producer.mine(blocks);
  if (mined.kind !== 'mined') return refusal(mined.kind === 'halted' ? haltedRefusal() : stoppingRefusal());
  const { number, hash, header } = mined.head;
  return message({ head: number, headHash: hash, stateDigest: header.stateDigest, blocks, reached: true });
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
