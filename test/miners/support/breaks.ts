/** Ways to break each rule of the miner's contract, and no other. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCrypto } from '@yumanet/crypto';
import {
  type AccountId,
  type AuthHeaderMap,
  accountFromBytes,
  deriveKeyPair,
  ss58Decode,
  ss58Encode,
} from '@yumanet/protocol';
import { createSystemClock } from '@yumanet/sdk/system';

/** Where a miner can go wrong; absent is right. */
export interface Breaks {
  /** Answers a GET instead; undefined leaves it to the miner. */
  readonly read?: (path: string, response: ServerResponse) => boolean | undefined;
  readonly headers?: (request: IncomingMessage) => AuthHeaderMap;
  /** By how much its clock is wrong for this request. */
  readonly clockNs?: (headers: AuthHeaderMap) => bigint;
  readonly receiver?: (headers: AuthHeaderMap) => AccountId | undefined;
  /** How it refuses what is not authentic. */
  readonly refusedStatus?: (headers: AuthHeaderMap) => number | undefined;
  /** Looks at the body before it looks at who sent it. */
  readonly parsesFirst?: boolean;
  /** Works in spite of this refusal. */
  readonly accepts?: (refusal: string, headers: AuthHeaderMap) => boolean;
  /** What the signature is compared with. */
  readonly target?: (path: string) => string;
  readonly forgedStatus?: (headers: AuthHeaderMap) => number | undefined;
  readonly welcome?: (sender: string) => number;
  readonly burns?: boolean;
  readonly forgets?: boolean;
  readonly bodyBytesMax?: number;
  /** Counts no bytes of a body without a length. */
  readonly readsWithoutLength?: boolean;
  readonly malformedStatus?: number;
  readonly takesAnyPayload?: boolean;
  /** What it packs is not the whole. */
  readonly losesBytes?: boolean;
  readonly takesAnyTask?: boolean;
  /** Does not end a task whose deadline is over before it begins. */
  readonly ignoresDeadline?: boolean;
  /** Reads a deadline as a signed number. */
  readonly wrapsDeadline?: boolean;
  /** Answers two tasks at once with the name of the later one. */
  readonly mixesTasks?: boolean;
  /** What it calls the task that has the name "check". */
  readonly taskId?: string;
  /** Of the answer to the task that has the name "check". */
  readonly contentType?: string;
  /** Closes the connection after an answer with this status; after every one when true. */
  readonly closes?: boolean | number;
  /** Has no place for this task: with or without a time to come back. */
  readonly putsOff?: (taskId: string) => 'with a time' | 'without' | undefined;
  readonly diesOnHangUp?: boolean;
  readonly oneAtATime?: boolean;
}

const crypto = createCrypto();
const clock = createSystemClock();
const VALIDATOR = ss58Encode(accountFromBytes(deriveKeyPair(crypto, '//validator1_sn3').publicKey));
const SECOND_NS = 1_000_000_000n;

const nonceAgeNs = (headers: AuthHeaderMap): bigint => {
  const text = String(headers['x-bittensor-nonce']);
  return /^\d+$/.test(text) ? clock.nowNs() - BigInt(text) : 0n;
};

const isWithin = (ageNs: bigint, fromSeconds: bigint, toSeconds: bigint): boolean =>
  ageNs > fromSeconds * SECOND_NS && ageNs < toSeconds * SECOND_NS;

const replies =
  (path: string, status: number, body = '') =>
  (asked: string, response: ServerResponse) => {
    if (asked !== path) return undefined;
    response.writeHead(status).end(body);
    return true;
  };

/** By the rule that is broken. */
export const BREAKS = {
  info: { read: replies('/v1/info', 200, 'a miner') },
  healthz: { read: replies('/healthz', 500) },
  metrics: { read: replies('/metrics', 200, '{"tasks":7}') },
  'unknown-route': {
    read: (path, response) => {
      if (!path.startsWith('/v1/') || path === '/v1/info') return undefined;
      response.writeHead(200).end();
      return true;
    },
  },
  signed: { taskId: 'another' },
  stranger: { welcome: (sender) => (sender === VALIDATOR ? 200 : 401) },
  unsigned: {
    accepts: (refusal, headers) => refusal === 'MalformedAuth' && headers['x-bittensor-signature'] === undefined,
  },
  'wrong-receiver': {
    receiver: (headers) => {
      const named = headers['x-bittensor-receiver'];
      return typeof named === 'string' ? ss58Decode(named) : undefined;
    },
  },
  stale: { clockNs: (headers) => (nonceAgeNs(headers) > 10n * SECOND_NS ? -nonceAgeNs(headers) : 0n) },
  future: { clockNs: (headers) => (nonceAgeNs(headers) < -2n * SECOND_NS ? -nonceAgeNs(headers) : 0n) },
  replayed: { forgets: true },
  'nonce-kept': { burns: true },
  tampered: { target: (path) => path.replace('?more=1', '') },
  'malformed-headers': {
    headers: ({ headersDistinct }) =>
      Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values?.[0]])),
  },
  'other-scheme': {
    forgedStatus: (headers) => (headers['x-bittensor-crypto'] === 'ed25519' ? 200 : undefined),
  },
  answer: { losesBytes: true },
  'malformed-body': { malformedStatus: 500 },
  'unknown-task': { takesAnyTask: true },
  deadline: { ignoresDeadline: true },
  'large-body': { bodyBytesMax: 65_536 },
  oversized: { bodyBytesMax: 1 << 26 },
  'keep-alive': { closes: true },
  concurrency: { mixesTasks: true },
  stalled: { oneAtATime: true },
  'hang-up': { diesOnHangUp: true },
} as const satisfies Record<string, Breaks>;

const isFirstFive = (taskId: string): boolean => /^check-[0-4]$/.test(taskId);

/** Further ways, where a rule has several sides. */
export const FURTHER_BREAKS: readonly (readonly [id: keyof typeof BREAKS, what: string, breaks: Breaks])[] = [
  ['metrics', 'has none', { read: replies('/metrics', 200) }],
  ['signed', 'answers text', { contentType: 'text/plain' }],
  ['unsigned', 'looks at the body first', { parsesFirst: true }],
  [
    'unsigned',
    'forbids what is not signed',
    { refusedStatus: (headers) => (headers['x-bittensor-signature'] === undefined ? 403 : undefined) },
  ],
  [
    'wrong-receiver',
    'takes requests for nobody',
    { accepts: (refusal, headers) => refusal === 'WrongReceiver' && headers['x-bittensor-receiver'] === undefined },
  ],
  [
    'stale',
    'refuses what is five seconds old',
    { clockNs: (headers) => (isWithin(nonceAgeNs(headers), 5n, 10n) ? 6n * SECOND_NS : 0n) },
  ],
  [
    'future',
    'takes nothing from a clock that is ahead',
    { clockNs: (headers) => (isWithin(-2n * nonceAgeNs(headers), 1n, 4n) ? -6n * SECOND_NS : 0n) },
  ],
  [
    'malformed-headers',
    'fails at an address that is none',
    { refusedStatus: (headers) => (headers['x-bittensor-hotkey'] === 'nobody' ? 500 : undefined) },
  ],
  [
    'other-scheme',
    'fails at a scheme that it does not know',
    { refusedStatus: (headers) => (headers['x-bittensor-crypto'] === 'none' ? 500 : undefined) },
  ],
  ['malformed-body', 'takes any payload', { takesAnyPayload: true }],
  ['deadline', 'reads the largest as the past', { wrapsDeadline: true }],
  ['oversized', 'counts no bytes without a length', { readsWithoutLength: true }],
  ['keep-alive', 'closes after a refusal', { closes: 400 }],
  ['concurrency', 'puts off without a time', { putsOff: (taskId) => (taskId === 'check-7' ? 'without' : undefined) }],
  ['concurrency', 'puts off too many', { putsOff: (taskId) => (isFirstFive(taskId) ? 'with a time' : undefined) }],
];
