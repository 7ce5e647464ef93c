import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCrypto } from '@yumanet/crypto';
import {
  checkBtauthVectors,
  createReplayStore,
  REPLAY_WINDOW_NS,
  ss58Decode,
  ss58Encode,
  verifyRequest,
} from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';

const crypto = createCrypto();

function readJson(path: string) {
  return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
}

it('the shared vectors pass, the pinned ed25519 signature included', () => {
  const file = readJson('../../vectors/btauth.json');
  expect(checkBtauthVectors(crypto)(file)).toEqual({ passed: file.cases.length, failures: [] });
  expect(JSON.stringify(file)).toContain('ed25519_signature');
});

/**
 * Requests signed by the ecosystem's SDK and by us, with what the SDK's own verifier said of each. `ours` is given where
 * this project is stricter on purpose; `outcomes` has one entry for each time that the request arrives.
 */
const exchanges: {
  cases: {
    id: string;
    method: string;
    target: string;
    body: string;
    receiver: string;
    now_ns: string;
    headers: Record<string, string>;
    outcomes: string[];
    ours?: string[];
    sender?: string;
  }[];
} = readJson('data/btauth-exchanges.json');

describe('the same outcome as the SDK', () => {
  it.each(exchanges.cases)('$id', (exchange) => {
    const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
    const outcomes = exchange.outcomes.map(() => {
      const verdict = verifyRequest(crypto, {
        headers: exchange.headers,
        method: exchange.method,
        target: exchange.target,
        body: new TextEncoder().encode(exchange.body),
        receiver: ss58Decode(exchange.receiver),
        nowNs: BigInt(exchange.now_ns),
        replayStore,
      });
      if (verdict.kind === 'refused') return verdict.name;
      expect(ss58Encode(verdict.sender)).toBe(exchange.sender);
      return 'ok';
    });
    expect(outcomes).toEqual(exchange.ours ?? exchange.outcomes);
  });

  it('has every outcome, and requests of both sides', () => {
    const outcomes = new Set(exchanges.cases.flatMap((exchange) => exchange.outcomes));
    expect([...outcomes].sort()).toEqual([
      'BadSignature',
      'MalformedAuth',
      'ReplayedRequest',
      'StaleRequest',
      'WrongReceiver',
      'ok',
    ]);
    expect(exchanges.cases.filter((exchange) => exchange.id.startsWith('ours-'))).toHaveLength(8);
  });
});
