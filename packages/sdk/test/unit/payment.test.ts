/** Tasks that must be paid for: each reason to refuse, and who wins when a payment is used twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorInfo, TaskRequest } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paidTarget, readPaymentProof } from '../../src/payment/payment-proof.ts';
import { createMemorySpentStore, type SpentStore } from '../../src/payment/spent-store.ts';
import { openSpentStore } from '../../src/system/sqlite-spent-store.ts';
import { startMiner } from '../support/miner-under-test.ts';
import { testKey } from '../support/neurons.ts';
import { createLedger, guardOf, PRICE_RAO } from '../support/paid-miner.ts';
import { taskRequest } from '../support/signed-task.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spent-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function startShop(store?: SpentStore, choices: Parameters<typeof startMiner>[0] = {}) {
  const { ledger, client } = createLedger();
  const miner = startMiner({ ...choices, payments: guardOf(client, store) });
  const signed = (hash: Uint8Array, use = 0, body?: Uint8Array) =>
    miner.request({ target: paidTarget('/v1/task', { hash, use }), ...(body === undefined ? {} : { body }) });
  const send = async (request: ReturnType<typeof signed>) => {
    const answer = await miner.app.inject(request);
    if (answer.statusCode === 200) return '200';
    const { facts, name } = ErrorInfo.decode(answer.rawPayload);
    return `${answer.statusCode} ${facts.get('reason')?.value.value ?? name}`;
  };
  return { ...miner, ledger, client, signed, send, buy: (hash: Uint8Array, use = 0) => send(signed(hash, use)) };
}

describe('a payment', () => {
  it('buys one answer, one after the other', async () => {
    const { asked, buy, ledger } = startShop();
    const hash = ledger.write();
    expect([await buy(hash), await buy(hash)]).toEqual(['200', '402 spent']);
    expect(asked).toHaveLength(1);
  });

  it('buys one answer among many requests at once', async () => {
    const { asked, buy, ledger } = startShop();
    const hash = ledger.write();
    const answers = await Promise.all(Array.from({ length: 8 }, () => buy(hash)));
    expect(answers.sort()).toEqual(['200', ...Array.from({ length: 7 }, () => '402 spent')]);
    expect(asked).toHaveLength(1);
  });

  it('stays spent across a restart', async () => {
    const path = join(folder, 'spent.db');
    const store = openSpentStore(path);
    const first = startShop(store);
    expect(await first.buy(first.ledger.write())).toBe('200');
    store.close();
    const again = openSpentStore(path);
    const second = startShop(again);
    expect(await second.buy(second.ledger.write())).toBe('402 spent');
    again.close();
  });

  it('of n prices buys n answers, each use once', async () => {
    const { buy, ledger } = startShop();
    const hash = ledger.write({ amount: 3n * PRICE_RAO - 1n });
    expect([await buy(hash, 0), await buy(hash, 1), await buy(hash, 1)]).toEqual(['200', '200', '402 spent']);
    expect(await buy(hash, 2)).toBe('402 too_little');
  });

  it('is given back when there is no answer', async () => {
    const { buy, ledger } = startShop(undefined, { limits: { concurrency: 1, queueSize: 0 }, solve: failOnce() });
    const hash = ledger.write();
    expect([await buy(hash), await buy(hash), await buy(hash)]).toEqual(['500 InternalError', '200', '402 spent']);
  });

  it('is not spent by a captured request, nor moved to another body, caller or receiver', async () => {
    const { ledger, send, signed } = startShop();
    const hash = ledger.write({ amount: 2n * PRICE_RAO });
    const captured = signed(hash);
    const other = Buffer.from(TaskRequest.encode(taskRequest({ taskId: 't2' })));
    expect(await send({ ...captured, payload: other })).toBe('401 BadSignature');
    expect(await send({ ...captured, url: paidTarget('/v1/task', { hash, use: 1 }) })).toBe('401 BadSignature');
    expect([await send(captured), await send(captured)]).toEqual(['200', '401 ReplayedRequest']);
  });
});

describe('402', () => {
  it.each([
    ['wrong_receiver', { to: testKey('//other') }],
    ['wrong_payer', { from: testKey('//victim') }],
    ['too_little', { amount: PRICE_RAO - 1n }],
    ['failed', { hasFailed: true }],
    ['not_a_transfer', { isDev: true }],
    ['not_final', { state: 'pool' }],
    ['unknown', { state: 'unknown' }],
  ])('%s: nothing is solved and nothing spent', async (reason, change) => {
    const { asked, buy, ledger } = startShop();
    expect(await buy(ledger.write(change))).toBe(`402 ${reason}`);
    expect(asked).toEqual([]);
    expect(await buy(ledger.write())).toBe('200');
  });

  it('too_old: one block after the last that counts', async () => {
    const { buy, ledger } = startShop();
    const [young, old] = [ledger.write(), ledger.write()];
    ledger.head = 30n;
    expect(await buy(young)).toBe('200');
    ledger.head = 31n;
    expect(await buy(old)).toBe('402 too_old');
  });

  it('unknown: the block of the transfer was reverted', async () => {
    const { buy, ledger } = startShop();
    const hash = ledger.write();
    ledger.revert(hash);
    expect(await buy(hash)).toBe('402 unknown');
  });

  it('missing, or not the one spelling of a proof', async () => {
    const { request, send } = startShop();
    expect(await send(request())).toBe('402 missing');
    expect(await send(request({ target: '/v1/task?payment=0x12&payment_use=0' }))).toBe('402 malformed');
    const target = paidTarget('/v1/task', { hash: new Uint8Array(32), use: 7 });
    expect(readPaymentProof(target)).toEqual({ hash: new Uint8Array(32), use: 7 });
    expect(readPaymentProof(target.replace('=7', '=07'))).toBe('malformed');
    expect(readPaymentProof(`${target}&payment_use=8`)).toBe('malformed');
  });
});

describe('503', () => {
  it('the coordinator is down or of another chain; the payment still counts afterwards', async () => {
    const { buy, ledger } = startShop();
    const hash = ledger.write();
    ledger.isDown = true;
    expect(await buy(hash)).toBe('503 ServerBusy');
    ledger.isDown = false;
    const { genesis } = ledger;
    ledger.genesis = new Uint8Array(32);
    expect(await buy(hash)).toBe('503 ServerBusy');
    ledger.genesis = genesis;
    expect(await buy(hash)).toBe('200');
  });
});

describe.each([
  ['in memory', createMemorySpentStore],
  ['in a file', (usesMax: number) => openSpentStore(join(folder, 'spent.db'), usesMax)],
])('spent uses %s', (_name, open) => {
  it('are claimed once, given back, bounded, and too old once pruned', () => {
    const store = open(2);
    const use = (number: number, block: bigint) => ({ hash: new Uint8Array(32), use: number, block });
    expect([store.claim(use(0, 5n)), store.claim(use(0, 5n)), store.claim(use(1, 6n))]).toEqual([
      'claimed',
      'spent',
      'claimed',
    ]);
    expect(store.claim(use(2, 7n))).toBe('full');
    store.release(use(1, 6n));
    expect(store.claim(use(1, 6n))).toBe('claimed');
    store.prune(6n);
    store.prune(2n);
    expect([store.claim(use(0, 5n)), store.claim(use(1, 6n)), store.claim(use(2, 7n))]).toEqual([
      'too_old',
      'spent',
      'claimed',
    ]);
    store.close();
  });
});

/** A solver that breaks the first time. */
function failOnce() {
  let hasFailed = false;
  return async () => {
    if (hasFailed) return Uint8Array.of(1);
    hasFailed = true;
    throw new Error('broken');
  };
}
