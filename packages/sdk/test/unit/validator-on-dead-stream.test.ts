/** A validator whose stream is a socket that stays open and says nothing: it goes on meanwhile, and gets a new socket. */
import { createMemoryTransport, createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import { expect, it } from 'vitest';
import { openBlockStream, STREAM_SILENCE_MS_MAX } from '../../src/client/block-stream.ts';
import { QUIET_CHECK_MS } from '../../src/client/follow-blocks.ts';
import type { StreamHandlers } from '../../src/client/stream-transport.ts';
import { runValidator } from '../../src/validator/run-validator.ts';
import { createValidatorMetrics } from '../../src/validator/validator-metrics.ts';
import { createEchoSubnet } from '../support/echo-subnet.ts';
import { createFakeChain } from '../support/fake-chain.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { fakeCrypto, silentLog, testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';

const validator = testKey('//validator');
const SECOND_MS = 1_000;

it('plays a round within ten seconds all the same, and has a new stream within the bound of silence', async () => {
  const at = (block: bigint) => metagraphOf([{ hotkey: validator.account, hasPermit: true }], { block });
  const chain = createFakeChain(at(10n));
  const clock = createVirtualClock(0);
  const opened: { isClosed: boolean }[] = [];
  const streams = {
    open(_request: unknown, handlers: StreamHandlers) {
      const socket = { isClosed: false };
      opened.push(socket);
      handlers.onOpen(200, 'text/event-stream');
      return () => {
        socket.isClosed = true;
      };
    },
  };
  const stream = openBlockStream({ url: 'http://chain', clock, streams });
  const stop = new AbortController();
  const rounds: { readonly block: number; readonly atMs: number }[] = [];
  const done = runValidator({
    client: chain.client,
    stream,
    transport: createMemoryTransport({}),
    crypto: fakeCrypto,
    random: createSeededRandom('seals'),
    clock,
    log: silentLog,
    keyPair: validator.pair,
    netuid: 1,
    subnet: createEchoSubnet(),
    seed: 'test',
    metrics: createValidatorMetrics(),
    onRound: ({ block }) => rounds.push({ block, atMs: clock.monotonicMs() }),
    signal: stop.signal,
  });
  // Blocks go on, a second each, and the stream tells of none.
  for (let second = 1; second <= STREAM_SILENCE_MS_MAX / SECOND_MS + 1; second += 1) {
    await settled();
    chain.metagraph = at(10n + BigInt(second));
    clock.advance(SECOND_MS);
  }
  await settled();
  const gaps = rounds.slice(1).map(({ atMs }, index) => atMs - (rounds[index]?.atMs ?? 0));
  expect(rounds.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(QUIET_CHECK_MS);
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  // What the new connection tells wakes the validator at once.
  expect(rounds.at(-1)?.atMs).toBeGreaterThanOrEqual(STREAM_SILENCE_MS_MAX);
  stop.abort();
  await done;
  stream.close();
  expect(clock.timerCount).toBe(0);
});
