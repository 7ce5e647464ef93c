import { createReplayStore, toAccountId } from '@yumanet/protocol';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const SENDERS = ['aa', 'bb'].map((byte) => toAccountId(byte.repeat(32)));
const START_NS = 1_752_076_800_000_000_000n;
const WINDOW_NS = 3_000_000_000n;
const CAPACITY = 20;

/** Requests with nonces around a time that goes on, in steps of a tenth of a second so that some come again. */
const arrivals = fc.array(
  fc.record({
    sender: fc.constantFrom(...SENDERS),
    waitTenths: fc.integer({ min: 0, max: 4 }),
    nonceTenths: fc.integer({ min: -40, max: 20 }),
  }),
  { maxLength: 120 },
);

it('accepts no nonce twice, ever, and never holds more than its capacity', () => {
  fc.assert(
    fc.property(arrivals, (requests) => {
      const store = createReplayStore({ capacity: CAPACITY, windowNs: WINDOW_NS });
      const accepted = new Set<string>();
      let nowNs = START_NS;
      for (const { sender, waitTenths, nonceTenths } of requests) {
        nowNs += BigInt(waitTenths) * 100_000_000n;
        const nonce = nowNs + BigInt(nonceTenths) * 100_000_000n;
        const key = `${sender} ${nonce}`;
        const verdict = store.remember(sender, nonce, nowNs);
        if (nowNs - nonce > WINDOW_NS) expect(verdict).toBe('expired');
        else if (accepted.has(key)) expect(verdict).toBe('seen');
        else expect(['new', 'full']).toContain(verdict);
        if (verdict === 'full') expect(store.size).toBe(CAPACITY);
        if (verdict === 'new') accepted.add(key);
        expect(store.size).toBeLessThanOrEqual(CAPACITY);
      }
    }),
  );
});
