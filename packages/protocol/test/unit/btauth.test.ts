import { createCrypto } from '@yumanet/crypto';
import {
  accountFromBytes,
  btauthPayload,
  checkBtauthVectors,
  createReplayStore,
  deriveKeyPair,
  HEADER_CRYPTO,
  HEADER_HOTKEY,
  HEADER_NONCE,
  HEADER_RECEIVER,
  REPLAY_WINDOW_NS,
  readAuthHeaders,
  signRequest,
  ss58Decode,
  verifyRequest,
  verifySignedBody,
  WireError,
} from '@yumanet/protocol';
import { createFakeCrypto, devAccounts } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

const crypto = createFakeCrypto();
const alice = deriveKeyPair(crypto, '//Alice');
const aliceAccount = accountFromBytes(alice.publicKey);
const bob = ss58Decode(devAccounts.bob.address);
const NOW = 1_752_076_800_000_000_000n;
const BODY = new TextEncoder().encode('{}');
const REQUEST = { method: 'POST', target: '/v1/task', body: BODY, nonceNs: NOW, receiver: bob };

function verify(headers: Record<string, string | readonly string[]>, change = {}) {
  const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
  return verifyRequest(crypto, { ...REQUEST, headers, nowNs: NOW, replayStore, ...change });
}

describe('btauthPayload', () => {
  it('is eight lines', () => {
    const payload = btauthPayload(crypto, {
      scheme: 'sr25519',
      method: 'post',
      target: '/a?b=c',
      body: new Uint8Array(0),
      nonce: 5n,
      sender: 'S',
      receiver: null,
    });
    expect(new TextDecoder().decode(payload)).toBe(
      'btauth/1\nsr25519\nPOST\n/a?b=c\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n5\nS\n-',
    );
  });

  it.each(['/a\nb', '/a\r\nX: y', '/a b', '', '/\u0000', '/\u007f', '/\ud800'])(
    'takes no line of its own from %j',
    (target) => {
      expect(() => signRequest(crypto, alice, { ...REQUEST, target })).toThrow(WireError);
      const headers = signRequest(crypto, alice, REQUEST);
      expect(verify(headers, { target })).toMatchObject({ kind: 'refused', name: 'MalformedAuth' });
    },
  );
});

describe('signRequest', () => {
  it('names the scheme only when it is not sr25519, and the receiver only when there is one', () => {
    expect(Object.keys(signRequest(crypto, alice, REQUEST))).not.toContain(HEADER_CRYPTO);
    const ed25519 = deriveKeyPair(crypto, '//Alice', 'ed25519');
    expect(signRequest(crypto, ed25519, REQUEST)[HEADER_CRYPTO]).toBe('ed25519');
    expect(Object.keys(signRequest(crypto, alice, { ...REQUEST, receiver: null }))).not.toContain(HEADER_RECEIVER);
  });

  it('refuses a negative nonce', () => {
    expect(() => signRequest(crypto, alice, { ...REQUEST, nonceNs: -1n })).toThrow(WireError);
  });
});

describe('verification', () => {
  const headers = signRequest(crypto, alice, REQUEST);

  it('proves sender and nonce, as one step or as two', () => {
    expect(verify(headers)).toEqual({ kind: 'ok', sender: aliceAccount, nonce: NOW });
    const auth = readAuthHeaders(headers, bob, NOW);
    if (auth.kind === 'refused') throw new Error(auth.message);
    const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
    const body = { auth, method: 'POST', target: '/v1/task', bodyHash: crypto.sha256(BODY), nowNs: NOW, replayStore };
    expect(verifySignedBody(crypto, body)).toEqual({ kind: 'ok', sender: aliceAccount, nonce: NOW });
    expect(verifySignedBody(crypto, body)).toMatchObject({ name: 'ReplayedRequest' });
  });

  it('remembers no nonce of a bad signature', () => {
    const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
    expect(verify(headers, { replayStore, body: new Uint8Array(1) })).toMatchObject({ name: 'BadSignature' });
    expect(replayStore.size).toBe(0);
    expect(verify(headers, { replayStore })).toMatchObject({ kind: 'ok' });
  });

  it('refuses a body that comes when its nonce may be forgotten', () => {
    const auth = readAuthHeaders(headers, bob, NOW);
    if (auth.kind === 'refused') throw new Error(auth.message);
    const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
    const body = { auth, method: 'POST', target: '/v1/task', bodyHash: crypto.sha256(BODY), replayStore };
    expect(verifySignedBody(crypto, { ...body, nowNs: NOW })).toMatchObject({ kind: 'ok' });
    expect(verifySignedBody(crypto, { ...body, nowNs: NOW + REPLAY_WINDOW_NS })).toMatchObject({
      name: 'ReplayedRequest',
    });
    for (const late of [1n, 1_000_000_000n, REPLAY_WINDOW_NS]) {
      expect(verifySignedBody(crypto, { ...body, nowNs: NOW + REPLAY_WINDOW_NS + late })).toMatchObject({
        name: 'StaleRequest',
      });
    }
  });

  it('refuses when no more nonces can be remembered', () => {
    const replayStore = createReplayStore({ capacity: 0, windowNs: REPLAY_WINDOW_NS });
    expect(verify(headers, { replayStore })).toMatchObject({ kind: 'refused', name: 'ReplayStoreFull' });
  });

  it.each([
    ['in two spellings', { ...headers, [HEADER_NONCE.toLowerCase()]: `${NOW}` }],
    ['as a list', { ...headers, [HEADER_NONCE]: [`${NOW}`] }],
    ['as a joined list', { ...headers, [HEADER_NONCE]: `${NOW}, ${NOW}` }],
    ['with a line feed', { ...headers, [HEADER_HOTKEY]: `${headers[HEADER_HOTKEY]}\nX` }],
    ['with 21 digits', { ...headers, [HEADER_NONCE]: '1'.repeat(21) }],
  ])('refuses a header that comes %s', (_name, changed) => {
    expect(verify(changed)).toMatchObject({ kind: 'refused', name: 'MalformedAuth' });
  });

  it('repeats nothing of the request in its message', () => {
    const refusal = verify({ ...headers, [HEADER_NONCE]: 'secret-marker' });
    expect(JSON.stringify(refusal)).not.toContain('secret-marker');
  });
});

describe('the replay store', () => {
  const S = 1_000_000_000n;

  it('tells new from seen, by sender', () => {
    const store = createReplayStore({ capacity: 10, windowNs: 60n * S });
    expect(store.remember(bob, NOW, NOW)).toBe('new');
    expect(store.remember(bob, NOW, NOW)).toBe('seen');
    expect(store.remember(aliceAccount, NOW, NOW)).toBe('new');
    expect(store.remember(bob, NOW + 1n, NOW)).toBe('new');
    expect(store.size).toBe(3);
  });

  it('when full refuses the new and still knows the old', () => {
    const store = createReplayStore({ capacity: 2, windowNs: 60n * S });
    expect([store.remember(bob, NOW, NOW), store.remember(bob, NOW + 1n, NOW)]).toEqual(['new', 'new']);
    expect(store.remember(bob, NOW + 2n, NOW)).toBe('full');
    expect(store.remember(bob, NOW, NOW)).toBe('seen');
    expect(store.size).toBe(2);
  });

  it('forgets by the time of the nonce, within a second after the window and never before', () => {
    const store = createReplayStore({ capacity: 1, windowNs: 60n * S });
    store.remember(bob, NOW, NOW);
    expect(store.remember(bob, NOW + 9n, NOW + 60n * S)).toBe('full');
    expect(store.remember(bob, NOW, NOW + 60n * S)).toBe('seen');
    expect(store.remember(bob, NOW, NOW + 60n * S + 1n)).toBe('expired');
    expect(store.remember(bob, NOW + 61n * S, NOW + 61n * S)).toBe('new');
    expect(store.size).toBe(1);
  });
});

describe('checkBtauthVectors', () => {
  const check = checkBtauthVectors(createCrypto());
  const good = {
    id: 'a',
    method: 'POST',
    target: '/',
    body: '',
    nonce: '1',
    sender_uri: '//Alice',
    receiver: devAccounts.bob.address,
    sr25519_sender: devAccounts.alice.address,
  };

  it('passes what is right', () => {
    expect(check({ schema: 'btauth/1', cases: [good] })).toEqual({ passed: 1, failures: [] });
  });

  it.each([
    ['a field it does not know', { ...good, other: 'x' }],
    ['a wrong hash', { ...good, body_sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856' }],
    ['a wrong payload hash', { ...good, payload_sha256: '00' }],
    ['a wrong sender', { ...good, ed25519_sender: devAccounts.alice.address }],
    ['a wrong signature', { ...good, ed25519_signature: '0x00' }],
    ['a missing field', { ...good, body: undefined }],
    ['a nonce that is no number', { ...good, nonce: '1x' }],
    ['a key it cannot derive', { ...good, sender_uri: 'Alice' }],
    ['a list', [1]],
    ['nothing', null],
  ])('fails a case with %s', (_name, item) => {
    const result = check({ schema: 'btauth/1', cases: [good, item] });
    expect(result.passed).toBe(1);
    expect(result.failures.length).toBeGreaterThan(0);
  });

  it.each([
    null,
    [],
    {},
    { schema: 'btauth/2', cases: [good] },
    { schema: 'btauth/1', cases: [] },
    { schema: 'btauth/1' },
  ])('fails the file %j', (file) => {
    expect(check(file)).toMatchObject({ passed: 0, failures: [{ message: 'is no btauth/1 file with cases' }] });
  });
});
