import { createFakeCrypto, cryptoContract } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

describe('the fake crypto', () => {
  it.each(Object.entries(cryptoContract))('%s', (_name, check) => check(createFakeCrypto()));

  it('signs alike every time', () => {
    const sign = () => createFakeCrypto().deriveKeyPair('sr25519', new Uint8Array(32), []).sign(Uint8Array.of(1));
    expect(sign()).toEqual(sign());
  });
});
