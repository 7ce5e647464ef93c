/** Who sent a classic request: borders of time, what each mode takes, and what is remembered. */
import { ss58Encode } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { type ClassicClaim, classicMessage, readClassicHeaders } from '../../src/classic/classic-headers.ts';
import { CLASSIC_MODES, type ClassicMode } from '../../src/classic/classic-mode.ts';
import { createNonceMemory } from '../../src/classic/nonce-memory.ts';
import { bodyHash, unprotectedFields } from '../../src/classic/synapse-shape.ts';
import { TASK_SYNAPSE } from '../../src/classic/task-synapse.ts';
import { verifyClassic } from '../../src/classic/verify-classic.ts';
import { fakeCrypto, testKey } from '../support/neurons.ts';

const SECOND_NS = 1_000_000_000n;
const NOW_NS = 1_700_000_000n * SECOND_NS;
const caller = testKey('//caller');
const miner = testKey('//miner');
const HASH = 'ab'.repeat(32);

function claimOf(changes: Partial<ClassicClaim> = {}): ClassicClaim {
  const claim = {
    hotkey: ss58Encode(caller.account),
    uuid: '9c827816-e99d-11f1-b277-000000000001',
    nonce: NOW_NS,
    version: 10_005_000,
    bodyHash: HASH,
    timeoutSeconds: 5,
    ...changes,
  };
  const message = classicMessage({
    nonce: String(claim.nonce),
    dendriteHotkey: claim.hotkey ?? 'None',
    axonHotkey: ss58Encode(miner.account),
    uuid: claim.uuid ?? 'None',
    bodyHash: claim.bodyHash ?? 'None',
  });
  const signature = `0x${Buffer.from(caller.pair.sign(message)).toString('hex')}`;
  return { signature, ...claim };
}

function createVerifier(mode: ClassicMode, capacity = 10) {
  const windowNs = mode === 'strict' ? 64n * SECOND_NS : undefined;
  const nonces = createNonceMemory({ capacity, windowNs });
  return (changes: Partial<ClassicClaim> = {}, nowNs = NOW_NS): string => {
    const check = { mode, claim: claimOf(changes), hotkey: miner.account, nowNs, nonces, timeoutSecondsMax: 60 };
    const verdict = verifyClassic(fakeCrypto, check);
    if (verdict.kind === 'refused') return verdict.message;
    return verdict.kind === 'ok' && !verdict.isProven ? 'ok, not proven' : verdict.kind;
  };
}

describe('the age of a nonce', () => {
  it.each(CLASSIC_MODES)('%s: up to 4 s more than the timeout, not including them', (mode) => {
    expect(createVerifier(mode)({ nonce: NOW_NS - 9n * SECOND_NS + 1n })).toBe('ok');
    expect(createVerifier(mode)({ nonce: NOW_NS - 9n * SECOND_NS })).toBe(
      'Nonce is too old: acceptable delta is 9.00 seconds but request was 9.00 seconds old',
    );
  });

  it('strict: a timeout counts up to the bound of a task, as nobody signed it', () => {
    const changes = { timeoutSeconds: 3_600, nonce: NOW_NS - 64n * SECOND_NS };
    expect(createVerifier('strict')(changes)).toContain('acceptable delta is 64.00 seconds');
    expect(createVerifier('strict')({ ...changes, nonce: changes.nonce + 1n })).toBe('ok');
    expect(createVerifier('10.5.0')({ ...changes, nonce: NOW_NS - 3_603n * SECOND_NS })).toBe('ok');
  });

  it('strict: up to 2 s ahead; the others: however far', () => {
    const ahead = { nonce: NOW_NS + 2n * SECOND_NS };
    expect(createVerifier('strict')(ahead)).toBe('ok');
    expect(createVerifier('strict')({ nonce: ahead.nonce + 1n })).toContain('Nonce is in the future');
    expect(createVerifier('10.5.0')({ nonce: NOW_NS * 2n })).toBe('ok');
  });

  it('strict: every nonce is fresh; the others: a client is asked only once', () => {
    const later = NOW_NS + 3_600n * SECOND_NS;
    for (const [mode, expected] of [
      ['strict', 'Nonce is too old: acceptable delta is 9.00 seconds but request was 3600.00 seconds old'],
      ['10.5.0', 'ok'],
    ] as const) {
      const verify = createVerifier(mode);
      expect([verify(), verify({ nonce: NOW_NS + 1n }, later + 1n)]).toEqual(['ok', expected]);
    }
  });

  it('a version before 7.2.0 has no times, but increases', () => {
    const verify = createVerifier('10.5.0');
    expect(verify({ version: 7_001_999, nonce: 5n })).toBe('ok');
    expect(verify({ version: 7_001_999, nonce: 5n })).toBe('Nonce is too old, a newer one was last processed');
    expect(verify({ version: 7_001_999, nonce: 6n })).toBe('ok');
    expect(createVerifier('10.5.0')({ version: 7_002_000, nonce: 5n })).toContain('Nonce is too old');
    expect(createVerifier('strict')({ version: 7_001_999, nonce: 5n })).toContain('Nonce is too old');
  });
});

describe('the signature', () => {
  it('is not needed by 10.2.0 alone, which then proves nobody', () => {
    const verdicts = CLASSIC_MODES.map((mode) => createVerifier(mode)({ signature: undefined }));
    expect(verdicts).toEqual(['Missing Signature', 'Missing Signature', 'ok, not proven']);
    expect(createVerifier('10.2.0')({ signature: `0x${'00'.repeat(64)}` })).toBe('Signature mismatch');
  });

  it.each(['0x', '00'.repeat(64), `0x${'00'.repeat(63)}`, `0x${'0g'.repeat(64)}`])('%s fits nothing', (signature) => {
    for (const mode of CLASSIC_MODES) expect(createVerifier(mode)({ signature })).toBe('Signature mismatch');
  });

  it('strict: whatever it is over must be there and cannot run into the next part', () => {
    expect(createVerifier('strict')({ uuid: undefined })).toContain('uuid');
    expect(createVerifier('strict')({ uuid: 'a.b' })).toContain('uuid');
    expect(createVerifier('strict')({ bodyHash: undefined })).toContain('computed_body_hash');
    expect(createVerifier('strict')({ bodyHash: HASH.toUpperCase() })).toContain('computed_body_hash');
    for (const changes of [{ uuid: undefined }, { bodyHash: undefined }]) {
      expect(createVerifier('10.5.0')(changes)).toBe('ok');
    }
  });

  it('a refused request leaves no nonce behind', () => {
    const verify = createVerifier('strict');
    expect(verify({ nonce: NOW_NS + 1n, signature: `0x${'00'.repeat(64)}` })).toBe('Signature mismatch');
    expect(verify()).toBe('ok');
  });
});

describe('the memory of nonces', () => {
  it('strict: full, it forgets what is refused by its age, and takes nobody new before', () => {
    const verify = createVerifier('strict', 1);
    expect(verify()).toBe('ok');
    const other = { uuid: 'other', timeoutSeconds: 60 };
    expect(verify({ ...other, nonce: NOW_NS + 1n }, NOW_NS)).toBe('full');
    const later = NOW_NS + 64n * SECOND_NS;
    expect(verify({ ...other, nonce: later }, later - 1n)).toBe('full');
    expect(verify({ ...other, nonce: later }, later)).toBe('ok');
  });

  it('the others: full, it forgets who was quiet longest', () => {
    const memory = createNonceMemory({ capacity: 2, windowNs: undefined });
    for (const [client, nonce] of [
      ['a', 1n],
      ['b', 1n],
      ['a', 2n],
      ['c', 1n],
    ] as const) {
      expect(memory.remember(client, nonce, 0n)).toBe(true);
    }
    expect([memory.last('a'), memory.last('b'), memory.last('c'), memory.size]).toEqual([2n, undefined, 1n, 2]);
  });
});

describe('headers', () => {
  it.each([
    ['bt_header_dendrite_nonce', '-1'],
    ['bt_header_dendrite_nonce', '1e9'],
    ['bt_header_dendrite_nonce', '1'.repeat(21)],
    ['bt_header_dendrite_version', '10.5'],
    ['timeout', 'soon'],
    ['timeout', '-1.0'],
    ['timeout', 'inf'],
    ['bt_header_dendrite_uuid', 'a'.repeat(257)],
    ['bt_header_dendrite_hotkey', 'a'.repeat(257)],
    ['computed_body_hash', 'a'.repeat(257)],
  ])('%s: %s is malformed', (name, value) => {
    expect(readClassicHeaders({ [name]: value })).toEqual({ malformed: name });
  });

  it('are read as numbers and texts; what is absent or came twice is undefined', () => {
    const headers = { timeout: '12.5', bt_header_dendrite_nonce: '7', bt_header_dendrite_uuid: ['a', 'b'] };
    expect(readClassicHeaders(headers)).toMatchObject({ timeoutSeconds: 12.5, nonce: 7n, uuid: undefined });
  });
});

describe('the body hash', () => {
  const shape = (hashed: readonly string[]) => ({ name: 'X', required: {}, hashed });

  it.each([
    [[], {}, 'a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a'],
    [['n'], { n: 7 }, '2792065dc8ce849c2fd6bac2c0189934746b514c4a2b273d8381b60a0dc253fb'],
  ])('of %j with %j is that of the reference', (hashed, fields, expected) => {
    expect(bodyHash(shape(hashed), fields)).toBe(expected);
  });

  it('is over Python texts, in the order of the class', () => {
    const texts = bodyHash(shape(['a', 'b', 'c']), { a: 'True', b: 'False', c: '-3' });
    expect(bodyHash(shape(['a', 'b', 'c']), { c: -3, b: false, a: true })).toBe(texts);
    expect(bodyHash(shape(['b', 'a', 'c']), { c: -3, b: false, a: true })).not.toBe(texts);
  });

  it('covers the whole task', () => {
    expect(unprotectedFields(TASK_SYNAPSE)).toEqual([]);
    expect(unprotectedFields({ ...TASK_SYNAPSE, hashed: ['payload'] })).toContain('kind');
  });
});
