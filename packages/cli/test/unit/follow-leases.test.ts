import { FaultError, refuse, toErrorInfo } from '@yumanet/protocol';
import { type BlockStream, ChainRefusal } from '@yumanet/sdk/client';
import { createVirtualClock } from '@yumanet/testkit';
import { expect, test } from 'vitest';
import { followLeases } from '../../src/setup/follow-leases.ts';
import type { LeaseLook } from '../../src/setup/lease-registrar.ts';

/** Lets everything run that waits for nothing but itself. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const down = () => new FaultError('coordinator_unreachable', 'nobody listens');

/** Each look meets the next of these; the last one goes on for ever. */
function start(isWatching: boolean, ...looks: readonly (LeaseLook | Error)[]) {
  const clock = createVirtualClock(0);
  const stop = new AbortController();
  const told: string[] = [];
  let lookCount = 0;
  let wake: (() => void) | undefined;
  const stream = {
    subscribe(listener: (event: { kind: string }) => void) {
      wake = () => listener({ kind: 'block' });
      return () => undefined;
    },
  };
  const done = followLeases({
    look: async () => {
      const next = looks[Math.min(lookCount, looks.length - 1)];
      lookCount += 1;
      if (next instanceof Error || next === undefined) throw next ?? new Error('a look was given');
      return next;
    },
    stream: stream as unknown as BlockStream,
    clock,
    signal: stop.signal,
    isWatching,
    onDone: (leased) => told.push(`done ${leased}`),
    onTrouble: (message) => told.push(message),
  });
  const block = async (): Promise<void> => {
    wake?.();
    await settle();
  };
  return { clock, stop, told, done, block, looks: () => lookCount };
}

test('without watching it ends with the block that registers the last one', async () => {
  const { clock, told, done, block, looks } = start(
    false,
    { leased: 2, open: 2 },
    { leased: 2, open: 1 },
    { leased: 2, open: 0 },
  );
  await settle();
  await block();
  await block();
  await done;
  expect([looks(), told, clock.timerCount]).toEqual([3, ['done 2'], 0]);
});

test('it watches on, looks once per block and tells each change once', async () => {
  const rest = { leased: 3, open: 0 };
  const { clock, stop, told, done, block, looks } = start(
    true,
    { leased: 2, open: 0 },
    { leased: 2, open: 0 },
    { leased: 3, open: 1 },
    rest,
  );
  await settle();
  for (let number = 0; number < 4; number += 1) await block();
  expect([looks(), told]).toEqual([5, ['done 2', 'done 3']]);
  clock.advance(10_000);
  await settle();
  expect(looks()).toBe(6);
  stop.abort(new Error('enough'));
  await expect(done).rejects.toThrow('enough');
  expect(clock.timerCount).toBe(0);
});

test('an outage ends it, or is waited for with growing pauses and told once when it watches', async () => {
  await expect(start(false, down()).done).rejects.toMatchObject({ code: 'coordinator_unreachable' });
  const { clock, stop, told, done, looks } = start(true, down(), down(), down(), { leased: 1, open: 0 });
  for (const ms of [0, 100, 200, 400]) {
    clock.advance(ms);
    await settle();
  }
  expect([looks(), told]).toEqual([4, ['nobody listens', 'done 1']]);
  stop.abort(new Error('enough'));
  await expect(done).rejects.toThrow('enough');
});

test.each(['WrongLeaseSecret', 'LeasesDisabled'] as const)('%s ends it, also when it watches', async (name) => {
  const refusal = new ChainRefusal(toErrorInfo(refuse('request', name)), 0);
  await expect(start(true, refusal).done).rejects.toBe(refusal);
});
