import { type ErrorName, FaultError, refuse, toErrorInfo } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import { createVirtualClock } from '@yumanet/testkit';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { ChainRefusal } from '../../src/client/chain-refusal.ts';
import { CLAIM_WAIT_MS_MAX } from '../../src/lease/claim-lease.ts';
import { holdLease } from '../../src/lease/hold-lease.ts';
import type { LeaseClient, LeaseWish } from '../../src/lease/lease-client.ts';
import { settled } from '../support/settled.ts';

const TERM_MS = 30_000;
const WISH: LeaseWish = { role: 'miner', netuid: 1, holder: 'box' };

const refusal = (name: ErrorName) => new ChainRefusal(toErrorInfo(refuse('request', name)), 0);
const down = () => new FaultError('coordinator_unreachable', 'nobody listens');

/** A coordinator that leases number 4; failures come first, one per request. */
function start(...failures: Error[]) {
  const clock = createVirtualClock(0);
  const stop = new AbortController();
  const asked: string[] = [];
  let index = 4;
  let grantCount = 0;
  const answer = (what: string, granted = index): Lease => {
    asked.push(`${clock.monotonicMs()} ${what}`);
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return { id: `id-${grantCount}`, role: 'miner', netuid: 1, index: granted, timeLeftMs: TERM_MS };
  };
  const client: LeaseClient = {
    async claim({ index: own }) {
      grantCount += 1;
      return answer(own === undefined ? 'claim' : `claim ${own}`);
    },
    renew: async (id) => answer(`renew ${id}`),
    giveBack: async (id) => answer(`return ${id}`),
    list: async () => [],
  };
  let working: Lease | undefined;
  const done = holdLease(
    { client, wish: WISH, clock, log: pino({ level: 'silent' }), signal: stop.signal },
    (lease, signal) =>
      new Promise((resolve) => {
        working = lease;
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve());
      }),
  );
  const advance = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settled();
  };
  const give = (next: number): void => {
    index = next;
  };
  return { clock, stop, asked, failures, done, advance, give, working: () => working };
}

it('works as whom it leased, renews at a third of the term, and gives the lease back', async () => {
  const { clock, stop, asked, done, advance, working } = start();
  await settled();
  expect(working()?.index).toBe(4);
  await advance(9_999);
  expect(asked).toEqual(['0 claim']);
  await advance(1);
  await advance(10_000);
  stop.abort();
  await done;
  expect(asked).toEqual(['0 claim', '10000 renew id-1', '20000 renew id-1', '20000 return id-1']);
  expect(clock.timerCount).toBe(0);
});

it('waits for a coordinator that does not answer or has nothing free, with growing pauses', async () => {
  const { stop, asked, done, advance, working } = start(down(), down(), refusal('NoLeaseFree'));
  for (const ms of [0, 100, 200, 400]) await advance(ms);
  expect(asked).toEqual(['0 claim', '100 claim', '300 claim', '700 claim']);
  expect(working()?.index).toBe(4);
  stop.abort();
  await done;
});

it('gives up claiming after two minutes, with what was wrong last', async () => {
  const { clock, asked, done, advance } = start(...Array.from({ length: 1_000 }, down));
  const failed = expect(done).rejects.toMatchObject({
    code: 'lease_unavailable',
    message: 'no lease within 120000 ms: nobody listens',
  });
  for (let ms = 0; ms < CLAIM_WAIT_MS_MAX + 4_000; ms += 500) await advance(500);
  await failed;
  const lastMs = Number.parseInt(asked.at(-1) ?? '', 10);
  expect(lastMs).toBeGreaterThanOrEqual(CLAIM_WAIT_MS_MAX);
  expect(clock.timerCount).toBe(0);
});

it.each(['WrongLeaseSecret', 'LeasesDisabled', 'SubnetNotExists', 'MalformedBody'] as const)(
  'does not ask twice after %s',
  async (name) => {
    const { asked, done } = start(refusal(name));
    await expect(done).rejects.toMatchObject({ code: 'lease_refused', message: expect.stringContaining(name) });
    expect(asked).toEqual(['0 claim']);
  },
);

it('ends without a lease when it is stopped while it waits', async () => {
  const { clock, stop, done, advance, working } = start(down());
  await advance(0);
  stop.abort();
  await done;
  expect([working(), clock.timerCount]).toEqual([undefined, 0]);
});

it('works on through an outage of the coordinator, however long, and renews when it is back', async () => {
  const { stop, asked, failures, done, advance } = start();
  await settled();
  failures.push(...Array.from({ length: 40 }, down));
  for (let ms = 0; ms < 100_000; ms += 500) await advance(500);
  expect(failures).toEqual([]);
  expect(asked.at(-1)).toMatch(/renew id-1$/);
  stop.abort();
  await done;
  expect(asked.at(-1)).toMatch(/return id-1$/);
});

it('claims its number again from a coordinator that forgot it, and works on', async () => {
  const { stop, asked, failures, done, advance } = start();
  await settled();
  failures.push(refusal('LeaseNotFound'));
  await advance(10_000);
  await advance(10_000);
  stop.abort();
  await done;
  expect(asked.slice(1)).toEqual(['10000 renew id-1', '10000 claim 4', '20000 renew id-2', '20000 return id-2']);
});

it('ends as lost when another process has its number, and keeps no other one', async () => {
  const { clock, asked, failures, done, advance, give } = start();
  await settled();
  failures.push(refusal('LeaseNotFound'));
  give(5);
  const lost = expect(done).rejects.toMatchObject({
    code: 'lease_lost',
    message: 'the lease of miner 4 is lost: another process has claimed it',
  });
  await advance(10_000);
  await lost;
  expect(asked.slice(1)).toEqual(['10000 renew id-1', '10000 claim 4', '10000 return id-2']);
  expect(clock.timerCount).toBe(0);
});

it('ends as lost when nothing is free any more', async () => {
  const { failures, done, advance } = start();
  await settled();
  failures.push(refusal('LeaseNotFound'), refusal('NoLeaseFree'));
  const lost = expect(done).rejects.toMatchObject({ code: 'lease_lost' });
  await advance(10_000);
  await lost;
});

it('ends when the coordinator does not take its secret any more', async () => {
  const { failures, done, advance } = start();
  await settled();
  failures.push(refusal('WrongLeaseSecret'));
  const refused = expect(done).rejects.toMatchObject({ code: 'lease_refused' });
  await advance(10_000);
  await refused;
});

it('ends in good order when the lease cannot be given back', async () => {
  const { stop, asked, failures, done } = start();
  await settled();
  failures.push(down());
  stop.abort();
  await done;
  expect(asked).toEqual(['0 claim', '0 return id-1']);
});

it('gives the lease back when the work fails, and fails as the work did', async () => {
  const returned: string[] = [];
  const lease: Lease = { id: 'id', role: 'miner', netuid: 1, index: 1, timeLeftMs: TERM_MS };
  const client: LeaseClient = {
    claim: async () => lease,
    renew: async () => lease,
    giveBack: async (id) => {
      returned.push(id);
      return lease;
    },
    list: async () => [],
  };
  const clock = createVirtualClock(0);
  const log = pino({ level: 'silent' });
  const { signal } = new AbortController();
  const work = () => Promise.reject(new FaultError('port_in_use', 'busy'));
  await expect(holdLease({ client, wish: WISH, clock, log, signal }, work)).rejects.toMatchObject({
    code: 'port_in_use',
  });
  expect([returned, clock.timerCount]).toEqual([['id'], 0]);
});
