/** Rules about who may ask: btauth/1, docs/rules/subnets.md section 11. */
import {
  accountFromBytes,
  HEADER_CRYPTO,
  HEADER_HOTKEY,
  HEADER_NONCE,
  HEADER_RECEIVER,
  HEADER_SIGNATURE,
  HEADER_VERSION,
  ss58Encode,
} from '@yumanet/protocol';
import {
  ask,
  type Exam,
  expectAnswer,
  expectStatus,
  nonceOf,
  type Question,
  signedRequest,
  TASK_PATH,
} from './exam.ts';
import type { ProbeRequest } from './probe.ts';
import { type ContractRule, firstComplaint } from './rule.ts';

const REFUSED = [401];
/** The same request so many times at once. */
const REPLAYS = 4;

/** A request that must be refused, and what is wrong with it. */
type BadRequest = readonly [what: string, question: Question];

const refuses = (exam: Exam, bad: readonly BadRequest[]) =>
  firstComplaint(
    bad.map(
      ([what, question]) =>
        async () =>
          expectStatus(await ask(exam, question), REFUSED, what),
    ),
  );

const withHeaders =
  (changes: Readonly<Record<string, string | readonly string[]>>) =>
  (request: ProbeRequest): ProbeRequest => ({ ...request, headers: { ...request.headers, ...changes } });

const without =
  (name: string) =>
  (request: ProbeRequest): ProbeRequest => ({
    ...request,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([header]) => header !== name)),
  });

export const SIGNATURE_RULES: readonly ContractRule[] = [
  {
    id: 'signed',
    rule: 'A task that a validator signed for this miner is answered 200 with a TaskResponse that repeats task_id.',
    fix: 'Verify sr25519 over the eight lines of btauth/1 (compare with the vector in docs/miner-protocol.md), and answer an encoded TaskResponse, Content-Type application/x-protobuf. With 403: let --signer name a hotkey with a validator permit.',
    test: async (exam) => expectAnswer(await ask(exam), 'a signed task'),
  },
  {
    id: 'stranger',
    rule: 'A caller that signs correctly and is not served gets 403, not 401; a miner may serve everybody.',
    fix: 'Keep "who is it" (401) apart from "do I work for it" (403), and look at the second only after the signature.',
    test: async (exam) =>
      expectStatus(await ask(exam, { keyPair: exam.keys.stranger }), [200, 403], 'a task signed by a stranger'),
  },
  {
    id: 'unsigned',
    rule: 'A request without any one of the required headers gets 401, whatever its body is.',
    fix: 'Check that version, hotkey, receiver, nonce and signature are all there before anything is read or parsed.',
    test: (exam) =>
      refuses(exam, [
        ['no headers at all', { edit: (request) => ({ ...request, headers: {} }) }],
        ['an unsigned body that is no protobuf', { body: Uint8Array.of(255), edit: without(HEADER_SIGNATURE) }],
        ...[HEADER_VERSION, HEADER_HOTKEY, HEADER_NONCE, HEADER_SIGNATURE].map(
          (name): BadRequest => [`no ${name}`, { edit: without(name) }],
        ),
      ]),
  },
  {
    id: 'wrong-receiver',
    rule: 'A request that is signed for another miner, or for nobody, gets 401.',
    fix: 'Refuse unless X-Bittensor-Receiver is exactly your own ss58 address, and sign-check with that address in line 8.',
    test: (exam) => {
      const own = ss58Encode(exam.subject.hotkey);
      return refuses(exam, [
        ['a task signed for another miner', { receiver: accountFromBytes(exam.keys.stranger.publicKey) }],
        ['a task signed for nobody', { receiver: null }],
        [
          'a task signed for nobody, with our address added',
          { receiver: null, edit: withHeaders({ [HEADER_RECEIVER]: own }) },
        ],
      ]);
    },
  },
  {
    id: 'stale',
    rule: 'A nonce more than 10 s old gets 401; one that is younger is good.',
    fix: 'The nonce is Unix time in nanoseconds: refuse when now - nonce > 10,000,000,000. Is the clock of this machine right?',
    test: async (exam) =>
      (await refuses(exam, [
        ['a task signed 12 s ago', { ageMs: 12_000 }],
        ['a task signed an hour ago', { ageMs: 3_600_000 }],
      ])) ?? expectStatus(await ask(exam, { ageMs: 7_000 }), [200], 'a task signed 7 s ago'),
  },
  {
    id: 'future',
    rule: 'A nonce more than 2 s ahead gets 401; one that is nearer is good.',
    fix: 'Refuse when nonce - now > 2,000,000,000: clocks differ a little, and a request from tomorrow could be replayed until then.',
    test: async (exam) =>
      (await refuses(exam, [
        ['a task signed 4 s ahead', { ageMs: -4_000 }],
        ['a task signed an hour ahead', { ageMs: -3_600_000 }],
      ])) ?? expectStatus(await ask(exam, { ageMs: -1_000 }), [200], 'a task signed 1 s ahead'),
  },
  {
    id: 'replayed',
    rule: 'The same request is accepted once: of several at once exactly one, later ones never.',
    fix: 'Remember (hotkey, nonce) for 60 s once the signature is good; looking and remembering must be one step, under one lock.',
    test: testReplays,
  },
  {
    id: 'nonce-kept',
    rule: 'A nonce counts as used only after a good signature.',
    fix: 'Remember the nonce after the signature was verified, not before: else anybody can use up the nonces of others.',
    async test(exam) {
      const request = signedRequest(exam);
      const forged = { ...request, body: Uint8Array.of(1) };
      const complaint = expectStatus(await exam.probe.send(forged, exam.answerMsMax), REFUSED, 'another body');
      return (
        complaint ??
        expectStatus(await exam.probe.send(request, exam.answerMsMax), [200], 'the signed task after a forged one')
      );
    },
  },
  {
    id: 'tampered',
    rule: 'A request that is not what was signed gets 401: body, target, nonce and sender are all bound.',
    fix: 'Build the payload from the request as it came: raw body bytes, path with query, the headers as they are.',
    test: testTampering,
  },
  {
    id: 'malformed-headers',
    rule: 'Headers that are malformed or come twice get 401.',
    fix: 'A nonce is decimal digits without sign or leading zero, a signature 64 bytes in hex, an address has prefix 42 and a right checksum; a header that came twice has no value.',
    test: testMalformedHeaders,
  },
  {
    id: 'other-scheme',
    rule: 'X-Bittensor-Crypto names the scheme that is verified (ed25519), or the request gets 401; nothing is accepted unverified.',
    fix: 'Without the header the scheme is sr25519. Put the scheme into line 2 and verify with it, or refuse every other scheme with 401.',
    async test(exam) {
      const complaint = await refuses(exam, [
        ['an unknown scheme', { edit: withHeaders({ [HEADER_CRYPTO]: 'none' }) }],
        ['an sr25519 signature under the name ed25519', { edit: withHeaders({ [HEADER_CRYPTO]: 'ed25519' }) }],
        ['an ed25519 signature without its name', { keyPair: exam.keys.ed25519, edit: without(HEADER_CRYPTO) }],
      ]);
      if (complaint !== undefined) return complaint;
      const result = await ask(exam, { keyPair: exam.keys.ed25519 });
      return expectStatus(result, [200, 401, 403], 'a task signed with ed25519');
    },
  },
];

async function testReplays(exam: Exam) {
  const request = signedRequest(exam);
  const send = () => exam.probe.send(request, exam.answerMsMax);
  const results = await Promise.all(Array.from({ length: REPLAYS }, send));
  const good = results.filter((result) => result.kind === 'answer' && result.status === 200).length;
  if (good !== 1) return `the same request ${REPLAYS} times at once: ${good} were accepted instead of 1`;
  const odd = results.find((result) => result.kind !== 'answer' || (result.status !== 200 && result.status !== 401));
  if (odd !== undefined) return expectStatus(odd, REFUSED, 'the same request again');
  return expectStatus(await send(), REFUSED, 'the same request again');
}

function testTampering(exam: Exam) {
  const { stranger } = exam.keys;
  const claimed = ss58Encode(accountFromBytes(exam.keys.validator.publicKey));
  const nextNonce = (request: ProbeRequest) =>
    withHeaders({ [HEADER_NONCE]: String(BigInt(nonceOf(request)) + 1n) })(request);
  return refuses(exam, [
    [
      'a body that was changed',
      { edit: (request) => ({ ...request, body: Uint8Array.of(...(request.body ?? []), 0) }) },
    ],
    ['a query that was added', { edit: (request) => ({ ...request, path: `${TASK_PATH}?more=1` }) }],
    ['another target than was signed', { signedTarget: '/v1/other' }],
    ['a nonce that was changed', { edit: nextNonce }],
    ["somebody else's signature", { keyPair: stranger, edit: withHeaders({ [HEADER_HOTKEY]: claimed }) }],
    ['a signature of zeros', { edit: withHeaders({ [HEADER_SIGNATURE]: `0x${'00'.repeat(64)}` }) }],
  ]);
}

function testMalformedHeaders(exam: Exam) {
  const twice = (request: ProbeRequest) =>
    withHeaders({ [HEADER_NONCE]: [nonceOf(request), nonceOf(request)] })(request);
  const nonce = (change: (text: string) => string) => (request: ProbeRequest) =>
    withHeaders({ [HEADER_NONCE]: change(nonceOf(request)) })(request);
  return refuses(exam, [
    ['another version', { edit: withHeaders({ [HEADER_VERSION]: '2' }) }],
    ['a nonce with a leading zero', { edit: nonce((text) => `0${text}`) }],
    ['a nonce with a sign', { edit: nonce((text) => `+${text}`) }],
    ['a nonce that is no number', { edit: nonce(() => 'now') }],
    ['a nonce of 40 digits', { edit: nonce(() => '9'.repeat(40)) }],
    ['a nonce that comes twice', { edit: twice }],
    ['a short signature', { edit: withHeaders({ [HEADER_SIGNATURE]: '0x00' }) }],
    ['a signature that is no hex', { edit: withHeaders({ [HEADER_SIGNATURE]: 'z'.repeat(128) }) }],
    ['an address that is none', { edit: withHeaders({ [HEADER_HOTKEY]: 'nobody' }) }],
    [
      'an address with a wrong letter',
      { edit: (request) => withHeaders({ [HEADER_HOTKEY]: wrongLetter(request) })(request) },
    ],
  ]);
}

/** The sender's address with another last letter, so that its checksum is wrong. */
function wrongLetter({ headers }: ProbeRequest): string {
  const address = String(headers[HEADER_HOTKEY]);
  return address.slice(0, -1) + (address.endsWith('A') ? 'B' : 'A');
}
