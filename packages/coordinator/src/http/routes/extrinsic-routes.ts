import { accountFromBytes, extrinsicHash, extrinsicSigningBytes, refuse, toErrorInfo } from '@yumanet/protocol';
import {
  Call,
  EncodeRequest,
  EncodeResponse,
  ExtrinsicStatus,
  SignedExtrinsic,
  SimulateRequest,
  SimulateResponse,
} from '@yumanet/protocol/messages';
import type { DeskAnswer } from '../../desk/extrinsic-desk.ts';
import { hashParameter, integerParameter, withDefault, wordParameter } from '../parameter.ts';
import { type Answer, message, type Route, readRoute, refusal, writeRoute } from '../route.ts';
import type { Services } from '../services.ts';

const TIMEOUT_MS_DEFAULT = 30_000;
const TIMEOUT_MS_MAX = 600_000;

/** For how long to wait, with the meaning of leaving it out. */
export const waitWords = ['none', 'included'] as const;
export const timeoutParameter = withDefault(
  integerParameter('How long to wait with wait=included, in milliseconds', 1, TIMEOUT_MS_MAX),
  TIMEOUT_MS_DEFAULT,
);

/** What the answers of a submission mean, for every route that submits. */
export const submissionSuccess = {
  200: 'It is in a block: the receipt says whether its call succeeded',
  202: 'It is in the pool: ask GET /v1/extrinsics/{hash} what becomes of it',
} as const;

/** Extrinsics: send one, ask for one, try one, encode one. */
export function extrinsicRoutes(services: Services): Route[] {
  const { desk } = services;
  return [
    writeRoute({
      method: 'POST',
      path: '/v1/extrinsics',
      tag: 'extrinsics',
      summary: 'Submit a signed call',
      pathParameters: {},
      queryParameters: {
        wait: withDefault(wordParameter('What to wait for', waitWords), 'none'),
        timeout_ms: timeoutParameter,
      },
      request: SignedExtrinsic,
      response: ExtrinsicStatus,
      success: submissionSuccess,
      answer: async ({ body, query, clientGone }) => {
        const timeoutMs = query.wait === 'included' ? query.timeout_ms : undefined;
        return submissionAnswer(await desk.submit(body, { timeoutMs, signal: clientGone() }));
      },
    }),
    readRoute({
      method: 'GET',
      path: '/v1/extrinsics/{hash}',
      tag: 'extrinsics',
      summary: 'Where an extrinsic is: in the pool, in a block, refused lately, or unknown',
      pathParameters: { hash: hashParameter },
      queryParameters: {},
      response: ExtrinsicStatus,
      success: { 200: 'Its state: pool, included, refused or unknown' },
      answer: ({ path }) => message(desk.status(path.hash)),
    }),
    writeRoute({
      method: 'POST',
      path: '/v1/simulate',
      tag: 'extrinsics',
      summary: 'Run a call on the head and keep nothing of it',
      pathParameters: {},
      queryParameters: {},
      request: SimulateRequest,
      response: SimulateResponse,
      success: {
        200: 'The error of the call if it fails, its events, what it would change, and its swaps of stake with fee and slippage',
      },
      answer: ({ body }) => simulate(services, body),
    }),
    writeRoute({
      method: 'POST',
      path: '/v1/encode',
      tag: 'extrinsics',
      summary: 'The canonical bytes of a call, and with a signer the bytes to sign',
      pathParameters: {},
      queryParameters: {},
      request: EncodeRequest,
      response: EncodeResponse,
      success: { 200: 'Bytes and hashes' },
      answer: ({ body }) => encode(services, body),
    }),
  ];
}

/** The desk's answer as the route's: a place in a block is final, one in the pool is not. */
export function submissionAnswer(answer: DeskAnswer): Answer<ExtrinsicStatus> {
  if (answer.kind === 'refused') return refusal(answer.refusal);
  return message(answer.status, answer.status.state === 'included' ? 200 : 202);
}

function simulate({ chain }: Services, { signer, call }: SimulateRequest): Answer<SimulateResponse> {
  const { refusal: reason, events, changes, swaps } = chain.simulate(accountFromBytes(signer), call);
  return message({ error: reason === undefined ? undefined : toErrorInfo(reason), events, changes, swaps });
}

function encode({ chain, crypto }: Services, request: EncodeRequest): Answer<EncodeResponse> {
  const call = Call.encode(request.call);
  const encoded = { call, callHash: crypto.blake2b256(call) };
  const { signer, nonce, validUntil } = request;
  if (signer === undefined) return message(encoded);
  const scheme = request.scheme === '' ? 'sr25519' : request.scheme;
  if (scheme !== 'sr25519' && scheme !== 'ed25519') {
    return malformed('EncodeRequest.scheme', 'is neither sr25519 nor ed25519');
  }
  const unsigned = { signer, scheme, nonce, validUntil, genesisHash: chain.genesisHash(), call };
  return message({
    ...encoded,
    signingPayload: extrinsicSigningBytes(unsigned),
    hash: extrinsicHash(crypto, unsigned),
  });
}

/** Refuses a body that decodes but does not make sense; says where. */
export function malformed(
  path: string,
  problem: string,
): { readonly kind: 'refusal'; readonly refusal: ReturnType<typeof refuse> } {
  return refusal(
    refuse('request', 'MalformedBody', { path, problem }, `The body does not make sense: ${path} ${problem}.`),
  );
}
