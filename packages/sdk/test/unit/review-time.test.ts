import type { Transport } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { BoundSubnet } from '../../src/subnet/index.ts';
import { type RoundInput, runRound } from '../../src/validator/run-round.ts';
import { createEchoSubnet } from '../support/echo-subnet.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';

/** A round whose one answer is judged until the signal ends it: how long that took. */
async function judgedFor(limits: Partial<BoundSubnet['limits']>): Promise<number> {
  const clock = createVirtualClock(0);
  const echo = createEchoSubnet();
  const subnet: BoundSubnet = {
    ...echo,
    limits: { ...echo.limits, ...limits },
    nextTask: (random, own) => ({
      ...echo.nextTask(random, own),
      review: (_answer, _elapsedMs, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ score: 0, rejected: 'too_slow' }));
          // Nothing else happens on this clock: it goes on until the signal ends the review.
          for (let ms = 0; ms < 20_000 && !signal.aborted; ms += 1) clock.advance(1);
        }),
    }),
  };
  const transport: Transport = {
    async request({ body }) {
      const { payload, taskId } = TaskRequest.decode(body ?? new Uint8Array(0));
      const answered = TaskResponse.encode({ taskId, payload, info: new Map() });
      return { kind: 'response', status: 200, headers: {}, body: answered, elapsedMs: 1 };
    },
  };
  const input: RoundInput = {
    subnet,
    netuid: 1,
    block: 10n,
    targets: [{ uid: 3, hotkey: testKey('//miner').account, url: 'http://miner' }],
    seed: 'review',
    deadlineMs: 300,
    concurrency: 1,
    attemptsMax: 1,
    signal: new AbortController().signal,
  };
  const [result] = await runRound(
    { transport, crypto: fakeCrypto, clock, keyPair: testKey('//validator').pair },
    input,
  );
  expect(result).toMatchObject({ outcome: 'rejected', reason: 'too_slow', score: 0 });
  return clock.monotonicMs();
}

describe('judging an answer', () => {
  it('ends after two seconds', async () => {
    expect(await judgedFor({})).toBe(2_000);
  });

  it.each([500, 10_000])('ends after %i ms where the subnet says so', async (reviewMsMax) => {
    expect(await judgedFor({ reviewMsMax })).toBe(reviewMsMax);
  });
});
