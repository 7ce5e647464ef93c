/** Keys of a small subnet, and a log that says nothing. */
import { type AccountId, accountFromBytes, deriveKeyPair, type KeyPair } from '@yumanet/protocol';
import { createFakeCrypto } from '@yumanet/testkit';
import { pino } from 'pino';

export const fakeCrypto = createFakeCrypto();
export const silentLog = pino({ level: 'silent' });

export interface TestKey {
  readonly pair: KeyPair;
  readonly account: AccountId;
}

export function testKey(uri: string): TestKey {
  const pair = deriveKeyPair(fakeCrypto, uri);
  return { pair, account: accountFromBytes(pair.publicKey) };
}
