import { HEADER_HOTKEY, HEADER_NONCE, type TransportRequest } from '@yumanet/protocol';
import type { InjectedAnswer } from '../network/injected-app.ts';
import type { Life } from '../world/life.ts';
import type { Violation } from '../world/violation.ts';

/** Looks at an answer as it leaves a miner. */
export type AnswerRule = (miner: Life, request: TransportRequest, answer: InjectedAnswer) => Violation | undefined;

const OK = 200;

/** A miner answers a signed task once; a copy of it on the network is refused. Its memory ends with its run. */
export function createAnsweredOnce(): AnswerRule {
  const answered = new Set<string>();
  return (miner, { url, headers }, { status }) => {
    if (status !== OK || new URL(url).pathname !== '/v1/task') return undefined;
    const task = `${miner.name}, run ${miner.run}: nonce ${headers[HEADER_NONCE]} of ${headers[HEADER_HOTKEY]}`;
    if (!answered.has(task)) {
      answered.add(task);
      return undefined;
    }
    return { invariant: 'replay-refused', detail: `${task} was answered twice` };
  };
}
