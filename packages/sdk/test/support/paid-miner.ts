/** A miner with a price, and a chain of transfers that a test writes. */
import { accountToBytes, FaultError } from '@yumanet/protocol';
import { Call, type ExtrinsicStatus } from '@yumanet/protocol/messages';
import type { PaymentTerms } from '../../src/payment/require-payment.ts';
import { requirePayment } from '../../src/payment/require-payment.ts';
import { createMemorySpentStore, type SpentStore } from '../../src/payment/spent-store.ts';
import { type TestKey, testKey } from './neurons.ts';

export const PRICE_RAO = 100n;
const payer = testKey('//payer');
const seller = testKey('//seller');
const GENESIS = new Uint8Array(32).fill(9);

interface Written {
  readonly block: bigint;
  readonly from: TestKey;
  readonly to: TestKey;
  readonly amount: bigint;
  readonly state: ExtrinsicStatus['state'];
  readonly hasFailed: boolean;
  readonly isDev: boolean;
}

export function createLedger() {
  const written: (Written | undefined)[] = [];
  const ledger = {
    head: 10n,
    genesis: GENESIS,
    isDown: false,
    owner: payer,
    /** Writes a transfer that pays for one request, unless changed; the result is its hash. */
    write(changes: Partial<Written> = {}): Uint8Array {
      const usual = { block: 10n, from: payer, to: seller, amount: PRICE_RAO, state: 'included' };
      written.push({ ...usual, hasFailed: false, isDev: false, ...changes });
      return new Uint8Array(32).fill(written.length);
    },
    revert: (hash: Uint8Array) => {
      written[(hash[0] ?? 0) - 1] = undefined;
    },
  };
  const client = {
    async extrinsic(hash: Uint8Array) {
      if (ledger.isDown) throw new FaultError('coordinator_unreachable', 'down');
      const one = written[(hash[0] ?? 0) - 1];
      if (one?.state !== 'included') return { hash, state: one?.state ?? 'unknown' };
      const error = one.hasFailed
        ? { name: 'x', code: 'x', stage: 'dispatch', message: '', remedy: '', facts: new Map() }
        : undefined;
      return {
        hash,
        state: 'included',
        block: one.block,
        blockHash: hash,
        receipt: { index: 0, hash, error, events: [] },
      };
    },
    chain: async () => ({ genesisHash: ledger.genesis, head: { number: ledger.head } }),
    account: async () => ({ owner: accountToBytes(ledger.owner.account) }),
  };
  let asked = new Uint8Array(32);
  const reads = {
    ...client,
    extrinsic: (hash: Uint8Array) => {
      asked = new Uint8Array(hash);
      return client.extrinsic(hash);
    },
    async block() {
      const one = written[(asked[0] ?? 0) - 1];
      if (one === undefined) throw new Error('no such block');
      const value = { dest: accountToBytes(one.to.account), value: one.amount };
      const call = Call.encode({ call: { case: 'transferKeepAlive', value } });
      const signed = { case: 'signed', value: { signer: accountToBytes(one.from.account), call } };
      return { hash: asked, extrinsics: [{ extrinsic: one.isDev ? { case: 'dev', value: {} } : signed }] };
    },
  };
  return { ledger, client: reads as unknown as PaymentTerms['client'] };
}

/** The guard of a seller. */
export function guardOf(client: PaymentTerms['client'], store: SpentStore = createMemorySpentStore()) {
  const terms = { priceRao: PRICE_RAO, coldkey: seller.account, genesisHash: GENESIS, maxAgeBlocks: 20n };
  return requirePayment({ ...terms, store, client });
}
