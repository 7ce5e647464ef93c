/** Rates of sealing and opening, beside what node:crypto alone would need for the same arithmetic. */
import { createCipheriv, createDecipheriv, diffieHellman, generateKeyPairSync, randomBytes } from 'node:crypto';
import { BEACON_SEED_BYTES, createBeacon, createCrypto, sealToRound } from '@yumanet/crypto';
import type { Random, SealScheme } from '@yumanet/protocol';
import { type RunCounts, timeRuns } from '../measure/time-runs.ts';

/** Weights of 256 uids with their hotkey, as a validator commits them. Source: docs/rules/subnets.md section 3.7. */
export const PAYLOAD_BYTES = 1_069;
const PAYLOAD = new Uint8Array(PAYLOAD_BYTES).fill(7);
const ROUND = 1_000n;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MICROS_PER_MS = 1_000;

const random: Random = { bytes: (count) => new Uint8Array(randomBytes(count)), below: () => 0 };

/** Per second, on one core. */
export interface SealRates {
  readonly sealsPerS: number;
  readonly opensPerS: number;
  /** Private halves of rounds, one of which each round's first block needs. */
  readonly pulsesPerS: number;
}

export function measureSeals(scheme: SealScheme, counts: RunCounts): SealRates {
  const { openSeal } = createCrypto();
  const beacon = createBeacon(scheme, new Uint8Array(BEACON_SEED_BYTES).fill(1));
  const key = { scheme, round: ROUND, publicHalf: beacon.publicHalf(ROUND) };
  const pulse = beacon.privateHalf(ROUND);
  const sealed = sealToRound(key, PAYLOAD, random);
  let round = ROUND;
  return {
    sealsPerS: rateOf(() => sealToRound(key, PAYLOAD, random), counts),
    opensPerS: rateOf(() => {
      if (openSeal({ scheme, round: ROUND, sealed }, pulse) === undefined) throw new Error('what was sealed opens');
    }, counts),
    pulsesPerS: rateOf(() => {
      round += 1n;
      return beacon.privateHalf(round);
    }, counts),
  };
}

/** A new key pair, one exchange and one encryption; one exchange and one decryption. No key is parsed or derived. */
export function measureRaw(counts: RunCounts): Omit<SealRates, 'pulsesPerS'> {
  const receiver = generateKeyPairSync('x25519');
  const sender = generateKeyPairSync('x25519');
  const nonce = randomBytes(NONCE_BYTES);
  const encrypt = (aesKey: Buffer) => {
    const cipher = createCipheriv('aes-256-gcm', aesKey, nonce);
    return Buffer.concat([cipher.update(PAYLOAD), cipher.final(), cipher.getAuthTag()]);
  };
  const secret = diffieHellman({ privateKey: receiver.privateKey, publicKey: sender.publicKey });
  const body = encrypt(secret);
  return {
    sealsPerS: rateOf(() => {
      const { privateKey } = generateKeyPairSync('x25519');
      return encrypt(diffieHellman({ privateKey, publicKey: receiver.publicKey }));
    }, counts),
    opensPerS: rateOf(() => {
      const aesKey = diffieHellman({ privateKey: receiver.privateKey, publicKey: sender.publicKey });
      const decipher = createDecipheriv('aes-256-gcm', aesKey, nonce).setAuthTag(body.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(body.subarray(0, -TAG_BYTES)), decipher.final()]);
    }, counts),
  };
}

/**
 * Milliseconds of processor time to open this many seals, each sealed by itself to one round, as the first block of a reveal epoch does. Of more
 * than `countMax` only so many are opened, and the time is multiplied.
 */
export function measureReveal(scheme: SealScheme, count: number, countMax: number): number {
  const { openSeal } = createCrypto();
  const beacon = createBeacon(scheme, new Uint8Array(BEACON_SEED_BYTES).fill(1));
  const key = { scheme, round: ROUND, publicHalf: beacon.publicHalf(ROUND) };
  const pulse = beacon.privateHalf(ROUND);
  const seals = Array.from({ length: Math.min(count, countMax) }, () => sealToRound(key, PAYLOAD, random));
  const start = process.cpuUsage();
  for (const sealed of seals) openSeal({ scheme, round: ROUND, sealed }, pulse);
  const { user, system } = process.cpuUsage(start);
  return (((user + system) / MICROS_PER_MS) * count) / seals.length;
}

function rateOf(run: () => unknown, counts: RunCounts): number {
  return 1_000 / timeRuns(run, counts).median_ms;
}
