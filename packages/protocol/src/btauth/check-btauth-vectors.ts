/** Runs a file of the schema `btauth/1`: every field that a case gives is compared. */
import { accountFromBytes } from '../encoding/account-bytes.ts';
import { bytesToHex, bytesToHexDigits } from '../encoding/hex.ts';
import { ss58Encode } from '../encoding/ss58.ts';
import { deriveKeyPair } from '../keys/derive-key-pair.ts';
import type { Crypto, SignatureScheme } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { btauthPayload } from './btauth-payload.ts';

export interface VectorFailure {
  /** The case. */
  readonly id: string;
  readonly message: string;
}

/** Cases that passed, and what failed: a case with a failure is none that passed. */
export interface VectorResult {
  readonly passed: number;
  readonly failures: readonly VectorFailure[];
}

type Case = Readonly<Record<string, string>>;

const INPUTS: readonly string[] = ['id', 'method', 'target', 'body', 'nonce', 'sender_uri', 'receiver'];
const SCHEMES: readonly SignatureScheme[] = ['sr25519', 'ed25519'];
const NONCE = /^(?:0|[1-9][0-9]{0,19})$/;

/**
 * A checker of parsed files. In each case keys derive from `sender_uri`; `body_sha256`, `payload_sha256` (sr25519),
 * `<scheme>_sender`, `<scheme>_payload_sha256` and `<scheme>_signature` are compared when given. sr25519 signatures are
 * random: a given one is verified, and one of our own is made and verified in every case. A field it does not know fails.
 */
export function checkBtauthVectors(crypto: Crypto): (file: unknown) => VectorResult {
  return (file) => {
    const cases = casesOf(file);
    if (cases === undefined) return { passed: 0, failures: [{ id: '-', message: 'is no btauth/1 file with cases' }] };
    const failures: VectorFailure[] = [];
    let passed = 0;
    for (const [index, item] of cases.entries()) {
      const { id, problems } = checkItem(crypto, item, index);
      if (problems.length === 0) passed += 1;
      failures.push(...problems.map((message) => ({ id, message })));
    }
    return { passed, failures };
  };
}

function casesOf(file: unknown): readonly unknown[] | undefined {
  if (typeof file !== 'object' || file === null || !('cases' in file) || !('schema' in file)) return undefined;
  const { schema, cases } = file;
  return schema === 'btauth/1' && Array.isArray(cases) && cases.length > 0 ? cases : undefined;
}

function checkItem(crypto: Crypto, item: unknown, index: number): { id: string; problems: readonly string[] } {
  const vector = textsOf(item);
  if (vector === undefined) return { id: `case ${index}`, problems: ['is no object of texts'] };
  const id = vector['id'] ?? `case ${index}`;
  const missing = INPUTS.filter((name) => vector[name] === undefined);
  if (missing.length > 0) return { id, problems: missing.map((name) => `${name} is missing`) };
  try {
    return { id, problems: checkCase(crypto, vector) };
  } catch (error) {
    if (error instanceof WireError) return { id, problems: [error.message] };
    throw error;
  }
}

function textsOf(item: unknown): Case | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const texts: [string, string][] = [];
  for (const [name, value] of Object.entries(item)) {
    if (typeof value !== 'string') return undefined;
    texts.push([name, value]);
  }
  return Object.fromEntries(texts);
}

function checkCase(crypto: Crypto, vector: Case): string[] {
  const problems: string[] = [];
  const known = new Set(INPUTS);
  const expect = (name: string, actual: string): void => {
    known.add(name);
    const expected = vector[name];
    if (expected !== undefined && expected !== actual) problems.push(`${name}: ${actual} instead of ${expected}`);
  };
  expect('body_sha256', bytesToHexDigits(crypto.sha256(new TextEncoder().encode(vector['body']))));
  for (const scheme of SCHEMES) {
    const { sender, publicKey, payload, signature } = signCase(crypto, vector, scheme);
    const payloadHash = bytesToHexDigits(crypto.sha256(payload));
    if (scheme === 'sr25519') expect('payload_sha256', payloadHash);
    expect(`${scheme}_payload_sha256`, payloadHash);
    expect(`${scheme}_sender`, sender);
    if (!crypto.verify(scheme, publicKey, payload, signature))
      problems.push(`${scheme}: our own signature does not verify`);
    if (scheme === 'ed25519') expect('ed25519_signature', bytesToHex(signature));
  }
  problems.push(
    ...Object.keys(vector)
      .filter((name) => !known.has(name))
      .map((name) => `${name} is unknown`),
  );
  return problems;
}

function signCase(crypto: Crypto, vector: Case, scheme: SignatureScheme) {
  const { method = '', target = '', body = '', nonce = '', receiver = '', sender_uri: senderUri = '' } = vector;
  if (!NONCE.test(nonce)) throw new WireError('nonce', 'is no canonical decimal number');
  const keyPair = deriveKeyPair(crypto, senderUri, scheme);
  const sender = ss58Encode(accountFromBytes(keyPair.publicKey));
  const request = {
    scheme,
    method,
    target,
    body: new TextEncoder().encode(body),
    nonce: BigInt(nonce),
    sender,
    receiver,
  };
  const payload = btauthPayload(crypto, request);
  return { sender, publicKey: keyPair.publicKey, payload, signature: keyPair.sign(payload) };
}
