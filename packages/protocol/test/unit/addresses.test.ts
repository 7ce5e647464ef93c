import {
  accountFromBytes,
  accountToBytes,
  bytesToHex,
  hexToBytes,
  ss58Decode,
  ss58Encode,
  toAccountId,
  WireError,
} from '@yumanet/protocol';
import { devAccounts } from '@yumanet/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('ss58', () => {
  it.each(Object.values(devAccounts))('knows $uri', ({ address, publicKeyHex }) => {
    expect(ss58Encode(toAccountId(publicKeyHex))).toBe(address);
    expect(ss58Decode(address)).toBe(publicKeyHex);
  });

  it.each([
    ['nothing', ''],
    ['Polkadot’s prefix 0', '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5'],
    ['Kusama’s prefix 2', 'HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F'],
    ['a wrong checksum', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ'],
    ['a letter less', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQ'],
    ['a letter more', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQYY'],
    ['a leading one', '1GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'],
    ['a letter that is not base58', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKut0Y'],
    ['a line feed', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQ\n'],
  ])('refuses %s', (_name, text) => {
    expect(() => ss58Decode(text)).toThrow(WireError);
  });

  it('comes back from every account', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const account = accountFromBytes(bytes);
        expect(ss58Decode(ss58Encode(account))).toBe(account);
        expect(accountToBytes(account)).toEqual(bytes);
      }),
    );
  });
});

describe('hex', () => {
  it('comes back from all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(hexToBytes(bytesToHex(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['', '0', 'ff', '0x0', '0xg0', '0x 0', '0X00', ' 0x00'])('refuses %j', (text) => {
    expect(() => hexToBytes(text)).toThrow(WireError);
  });
});

it.each([0, 31, 33])('an account has not %i bytes', (length) => {
  expect(() => accountFromBytes(new Uint8Array(length))).toThrow(WireError);
});

it('300,000 accounts one after the other are their own', () => {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  const wrong: number[] = [];
  for (let number = 0; number < 300_000; number += 1) {
    view.setUint32(28, number);
    if (Number.parseInt(accountFromBytes(bytes), 16) !== number) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});
