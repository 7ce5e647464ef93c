/** Hashes of committed weights, measured with the Python SDK. Source: docs/rules/subnets.md section 3.6. */
import { createCrypto } from '@yumanet/crypto';
import {
  asHotkey,
  bytesToHex,
  type RevealedWeights,
  ss58Decode,
  WireError,
  weightsCommitHash,
} from '@yumanet/protocol';
import { expect, it } from 'vitest';

const crypto = createCrypto();
const measured: RevealedWeights = {
  hotkey: asHotkey(ss58Decode('5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY')),
  storageIndex: 1,
  uids: [0, 1],
  values: [65_535, 32_768],
  salt: [1, 2, 3, 4, 5, 6, 7, 8],
  versionKey: 0n,
};
const MEASURED_HASH = '0x15d1d763685dfce22d8650296059d5767f0932787b33a80c31d996c3d36b6eef';

it('is the one that the Python SDK computes', () => {
  expect(bytesToHex(weightsCommitHash(crypto, measured))).toBe(MEASURED_HASH);
});

it.each<[string, Partial<RevealedWeights>]>([
  ['hotkey', { hotkey: asHotkey(ss58Decode('5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty')) }],
  ['mechanism', { storageIndex: 4_097 }],
  ['uid', { uids: [0, 2] }],
  ['value', { values: [65_535, 32_767] }],
  ['salt', { salt: [1, 2, 3, 4, 5, 6, 7] }],
  ['version key', { versionKey: 1n }],
  ['place of a number', { uids: [0, 1, 65_535], values: [32_768] }],
])('is another one for another %s', (_, change) => {
  expect(bytesToHex(weightsCommitHash(crypto, { ...measured, ...change }))).not.toBe(MEASURED_HASH);
});

it.each<[string, Partial<RevealedWeights>]>([
  ['storage_index', { storageIndex: 65_536 }],
  ['uids[1]', { uids: [0, -1] }],
  ['values[0]', { values: [1.5] }],
  ['salt[0]', { salt: [65_536] }],
  ['version_key', { versionKey: 2n ** 64n }],
])('refuses a number out of range in %s', (field, change) => {
  expect(() => weightsCommitHash(crypto, { ...measured, ...change })).toThrow(WireError);
  expect(() => weightsCommitHash(crypto, { ...measured, ...change })).toThrow(field);
});
