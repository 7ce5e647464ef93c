/** Development keys by secret URI. Nothing here reads or writes a file; these keys are worth nothing outside a testnet. */
import {
  type AccountId,
  accountFromBytes,
  type Crypto,
  deriveKeyPair,
  type KeyPair,
  ss58Encode,
} from '@yumanet/protocol';

/** A key that signs, with the forms of its public half. */
export interface WalletKey {
  readonly uri: string;
  readonly pair: KeyPair;
  readonly account: AccountId;
  readonly ss58: string;
}

/** The accounts every development chain funds at genesis. Source: docs/rules/subnets.md section 8. */
export const DEV_ACCOUNT_URIS = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'] as const;

/** The key of a URI such as `//Alice`; throws `WireError` when it does not parse. */
export function devKey(crypto: Crypto, uri: string): WalletKey {
  const pair = deriveKeyPair(crypto, uri);
  const account = accountFromBytes(pair.publicKey);
  return { uri, pair, account, ss58: ss58Encode(account) };
}
