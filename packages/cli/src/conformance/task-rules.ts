/** Rules about what is asked: malformed tasks, sizes and deadlines. */

import { WireError } from '@yumanet/protocol';
import { TaskResponse } from '@yumanet/protocol/messages';
import { ask, type Exam, expectStatus, type Question, signedRequest } from './exam.ts';
import type { ProbeResult } from './probe.ts';
import { type ContractRule, firstComplaint } from './rule.ts';

const U64_MAX = 0xffff_ffff_ffff_ffffn;
/** No miner takes bodies of this size. */
const REFUSED_BYTES = 17 << 20;
/** After its deadline a task gets this long to say so, in milliseconds. */
const LATE_MS_MAX = 2_500;

/** Field 5, of 100 bytes, of which two are there. */
const CUT_OFF = Uint8Array.of(0x2a, 100, 1, 2);
const NO_VARINT = Uint8Array.of(0x30, ...Array.from({ length: 11 }, () => 0xff));
/** Wire type 7 does not exist. */
const NO_WIRE_TYPE = Uint8Array.of(0x0f, 1);
/** Field 1, a text, as a number. */
const OTHER_WIRE_TYPE = Uint8Array.of(0x08, 1);

const badTasks = (exam: Exam, bad: readonly (readonly [string, Question])[]) =>
  firstComplaint(
    bad.map(
      ([what, question]) =>
        async () =>
          expectStatus(await ask(exam, question), [400], what),
    ),
  );

export const TASK_RULES: readonly ContractRule[] = [
  {
    id: 'answer',
    rule: 'The answer to a task is one that the validators of a subnet that ships accept.',
    fix: "Answer with the subnet's own message, and with what its .proto asks for: the reason is the word that a validator's log has for it.",
    test: testAnswer,
  },
  {
    id: 'malformed-body',
    rule: 'A signed body that is no TaskRequest, and a payload that is no task of the subnet, get 400.',
    fix: 'Catch what your protobuf decoder throws and answer 400; fields of another wire type and messages cut short are malformed.',
    test: (exam) =>
      badTasks(exam, [
        ['a message that is cut off', { body: CUT_OFF }],
        ['a number that does not end', { body: NO_VARINT }],
        ['a wire type that does not exist', { body: NO_WIRE_TYPE }],
        ['a field of another wire type', { body: OTHER_WIRE_TYPE }],
        ['a payload that is cut off', { task: { payload: Uint8Array.of(0x0a, 100, 1) } }],
      ]),
  },
  {
    id: 'unknown-task',
    rule: 'A task of another subnet, netuid or kind gets 400.',
    fix: 'Compare subnet, netuid and kind with what GET /v1/info says before any work.',
    test: (exam) =>
      badTasks(exam, [
        ['a task of another netuid', { task: { netuid: exam.subject.netuid + 1 } }],
        ['a task of another subnet', { task: { subnet: 'nothing' } }],
        ['a task of another kind', { task: { kind: 'nothing' } }],
        ['an empty body', { body: new Uint8Array(0) }],
      ]),
  },
  {
    id: 'deadline',
    rule: 'deadline_ms counts from the arrival: what is not done by then is given up with 504, at once; any u64 is a deadline.',
    fix: 'Race the work against min(deadline_ms, a limit of yours) and answer 504 when the deadline wins; beware of overflow with 2^64 - 1.',
    async test(exam) {
      const late = async (deadlineMs: bigint) => {
        const result = await ask(exam, { task: { deadlineMs, payload: exam.subject.largePayload } });
        return lateComplaint(result, deadlineMs);
      };
      return firstComplaint([
        () => late(1n),
        () => late(0n),
        async () =>
          expectStatus(await ask(exam, { task: { deadlineMs: U64_MAX } }), [200], 'a deadline of 2^64 - 1 ms'),
      ]);
    },
  },
  {
    id: 'large-body',
    rule: 'Bodies of up to 256 KiB are taken.',
    fix: 'Raise the limit for bodies; 1 MiB is a good one.',
    async test(exam) {
      const result = await ask(exam, { task: { payload: exam.subject.largePayload } });
      return expectStatus(result, [200], 'a body of 256 KiB');
    },
  },
  {
    id: 'oversized',
    rule: 'A body above the limit, which is at most 16 MiB, gets 413 before it is read, announced or not.',
    fix: 'Refuse by Content-Length before the body is read, and count the bytes of a body without one; then close the connection.',
    async test(exam) {
      const announced = await exam.probe.send(
        { ...signedRequest(exam), announcedBytes: REFUSED_BYTES, bodyKind: 'withheld' },
        exam.answerMsMax,
      );
      const complaint = expectStatus(announced, [413], 'a signed body that is announced as 17 MiB and does not come');
      if (complaint !== undefined) return complaint;
      const endless = await exam.probe.send(
        { ...signedRequest(exam), bodyKind: 'endless', bytesMax: REFUSED_BYTES },
        exam.answerMsMax,
      );
      if (endless.kind === 'closed') return undefined;
      return expectStatus(endless, [413, 411, 400], 'a signed body of 17 MiB without a length');
    },
  },
];

/** As a validator does it, but for the score: how good an answer is, is no matter of the contract. */
async function testAnswer(exam: Exam) {
  const { judged } = exam.subject;
  if (judged === undefined) return undefined;
  const { kind, payload } = judged;
  const result = await ask(exam, { task: { kind, payload } });
  const complaint = expectStatus(result, [200], 'a task as validators ask it');
  if (complaint !== undefined || result.kind !== 'answer') return complaint;
  const answer = decodePayload(result.body);
  const tooLong = new AbortController();
  const cancel = exam.clock.startTimer(exam.answerMsMax, () => tooLong.abort());
  try {
    const { rejected } = await judged.review(answer, result.elapsedMs, tooLong.signal);
    return rejected === undefined ? undefined : `the answer to a task as validators ask it: rejected with ${rejected}`;
  } finally {
    cancel();
  }
}

/** Empty for what is no TaskResponse: another rule is about that, and no subnet accepts it. */
function decodePayload(body: Uint8Array): Uint8Array {
  try {
    return TaskResponse.decode(body).payload;
  } catch (error) {
    if (error instanceof WireError) return new Uint8Array(0);
    throw error;
  }
}

/** Done in time, given up, or no place for it (whatever the reason): all of that soon after the deadline. */
function lateComplaint(result: ProbeResult, deadlineMs: bigint) {
  const what = `a large task with a deadline of ${deadlineMs} ms`;
  const complaint = expectStatus(result, [200, 413, 503, 504], what);
  if (complaint !== undefined || result.kind !== 'answer') return complaint;
  const isLate = result.elapsedMs > LATE_MS_MAX;
  return isLate ? `${what}: answered after ${Math.round(result.elapsedMs)} ms` : undefined;
}
