import {
  type AccountId,
  accountFromBytes,
  asColdkey,
  asHotkey,
  type Crypto,
  deriveKeyPair,
  neuronUri,
  RAO_PER_TAO,
} from '@yumanet/protocol';
import type { ChainOptions, GenesisOptions } from '@yumanet/runtime';
import type { CoordinatorConfig } from './coordinator-config.ts';
import type { NewIdentity } from './new-identity.ts';

/** The accounts that everybody who develops knows, each with the same money. */
const DEV_ACCOUNTS: readonly string[] = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie'];
const DEV_ACCOUNT_RAO = 1_000_000n * RAO_PER_TAO;

/** Gets the fees of every block; one TAO keeps the account alive. */
const AUTHOR = '//One';
const AUTHOR_RAO = RAO_PER_TAO;
const SUDO = '//Alice';

/** What every chain of this command is built with: the accounts that everybody knows, Alice as sudo. */
export function chainOptionsOf({ identity, beacon }: NewIdentity, crypto: Crypto): ChainOptions {
  const accountOf = (uri: string): AccountId => accountFromBytes(deriveKeyPair(crypto, uri).publicKey);
  const funded = DEV_ACCOUNTS.map((uri) => ({ account: accountOf(uri), freeRao: DEV_ACCOUNT_RAO }));
  const { name, preset, seed } = identity;
  return {
    name,
    preset,
    seed,
    beacon,
    accounts: [...funded, { account: accountOf(AUTHOR), freeRao: AUTHOR_RAO }],
    sudo: accountOf(SUDO),
    author: accountOf(AUTHOR),
  };
}

/** What the genesis of a new chain is built from: the default network of the design. Throws `WireError` on a bad owner URI. */
export function genesisOptionsOf(config: CoordinatorConfig, identity: NewIdentity, crypto: Crypto): GenesisOptions {
  const accountOf = (uri: string): AccountId => accountFromBytes(deriveKeyPair(crypto, uri).publicKey);
  return {
    ...chainOptionsOf(identity, crypto),
    validators: config.validators,
    subnets: config.subnets,
    ...(config.scenario === undefined ? {} : { scenario: config.scenario }),
    neuronsOwner: asColdkey(accountOf(config.neuronsOwner)),
    validatorHotkeys: countFrom1(config.subnets).map((netuid) =>
      countFrom1(config.validators).map((index) =>
        asHotkey(accountOf(neuronUri('validator', index, netuid, config.hotkeyRoot))),
      ),
    ),
  };
}

function countFrom1(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
