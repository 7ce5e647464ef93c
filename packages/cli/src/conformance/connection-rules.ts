/** Rules about many requests: on one connection, at once, and beside callers that do not behave. */
import { ask, type Exam, expectAnswer, expectStatus, signedRequest } from './exam.ts';
import type { ProbeResult } from './probe.ts';
import type { ContractRule } from './rule.ts';

/** Tasks at once. */
const TASKS_AT_ONCE = 8;
/** So many of them are answered; the others may be told to come later. */
const ANSWERED_MIN = 4;
/** Connections that begin a request and do not end it. */
const STALLED = 4;
const HUNG_UP = 4;
/** A message that is cut off. */
const MALFORMED = Uint8Array.of(0x2a, 100);

export const CONNECTION_RULES: readonly ContractRule[] = [
  {
    id: 'keep-alive',
    rule: 'A connection serves one request after another, also after a refused task.',
    fix: 'Speak HTTP/1.1 with a Content-Length and without `Connection: close`; read the body of a task that you refuse with 400.',
    test: testKeepAlive,
  },
  {
    id: 'concurrency',
    rule: 'Of 8 tasks at once at least 4 are answered, each with its own task_id; others get 503 or 429 with Retry-After. /healthz answers meanwhile.',
    fix: 'Serve each connection in a thread or task of its own, keep no task in a shared variable, and send Retry-After (whole seconds) with 503 and 429.',
    test: testConcurrency,
  },
  {
    id: 'stalled',
    rule: 'Callers that begin a request and stop sending keep nobody else from being served.',
    fix: 'Read each connection on its own, and end one that sends nothing for 30 s.',
    async test(exam) {
      const half = (body: Uint8Array | undefined) => (body ?? new Uint8Array(0)).subarray(0, 8);
      const held = await Promise.all(
        Array.from({ length: STALLED }, () => {
          const request = signedRequest(exam);
          const announcedBytes = request.body?.length ?? 0;
          return exam.probe.hold(
            { ...request, announcedBytes, body: half(request.body), bodyKind: 'withheld' },
            exam.answerMsMax,
          );
        }),
      );
      try {
        return expectStatus(await ask(exam), [200], `a signed task beside ${STALLED} that are half sent`);
      } finally {
        for (const request of held) request.release();
      }
    },
  },
  {
    id: 'hang-up',
    rule: 'Callers that hang up before the answer do no harm: the next task is answered.',
    fix: 'Treat a write to a closed connection as the end of that request alone, never as the end of the program.',
    async test(exam) {
      const held = await Promise.all(
        Array.from({ length: HUNG_UP }, () => exam.probe.hold(signedRequest(exam), exam.answerMsMax)),
      );
      for (const request of held) request.release();
      return expectStatus(await ask(exam), [200], `a signed task after ${HUNG_UP} callers that hung up`);
    },
  },
];

async function testKeepAlive(exam: Exam) {
  const connection = exam.probe.keep();
  const send = (body?: Uint8Array) =>
    connection.send(signedRequest(exam, body === undefined ? {} : { body }), exam.answerMsMax);
  try {
    let before = 'nothing';
    for (const body of [undefined, MALFORMED, undefined]) {
      const result = await send(body);
      if (result.kind !== 'answer') return `a task after ${before} on one connection: no answer (${result.message})`;
      if (before !== 'nothing' && !result.isReused) return `the connection was closed after ${before}`;
      before = `an answer with ${result.status}`;
    }
    return undefined;
  } finally {
    connection.close();
  }
}

async function testConcurrency(exam: Exam) {
  const { probe, answerMsMax } = exam;
  const tasks = Array.from({ length: TASKS_AT_ONCE }, async (_, index) => {
    const taskId = `check-${index}`;
    return { taskId, result: await probe.send(signedRequest(exam, { task: { taskId } }), answerMsMax) };
  });
  const health = probe.send({ method: 'GET', path: '/healthz', headers: {} }, answerMsMax);
  const answers = await Promise.all(tasks);
  const well = await health;
  if (well.kind !== 'answer') return `GET /healthz beside ${TASKS_AT_ONCE} tasks: no answer (${well.message})`;
  const served = answers.filter(({ result }) => !isPutOff(result));
  for (const { taskId, result } of served) {
    const complaint = expectAnswer(result, `one of ${TASKS_AT_ONCE} tasks at once`, taskId);
    if (complaint !== undefined) return complaint;
  }
  if (served.length >= ANSWERED_MIN) return undefined;
  return `${TASKS_AT_ONCE} tasks at once: ${served.length} were answered instead of at least ${ANSWERED_MIN}`;
}

/** Told to come later, and when. */
function isPutOff(result: ProbeResult): boolean {
  if (result.kind !== 'answer' || (result.status !== 503 && result.status !== 429)) return false;
  return /^\d+$/.test(String(result.headers['retry-after'] ?? ''));
}
