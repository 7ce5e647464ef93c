import { bytesToHex, CHAIN_SEED_DEFAULT, type Crypto } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { DEV_ACCOUNT_URIS, devKey } from '@yumanet/sdk/wallet';
import type { NetworkFolder } from '../network/network-folder.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import type { Settings } from '../settings/settings.ts';
import { blockTimeOf } from './block-time.ts';
import type { NetworkPlan } from './plan-network.ts';
import type { Banner, BannerAccount } from './up-view.ts';

/** What a banner is made of. */
export interface BannerParts {
  readonly client: CoordinatorClient;
  readonly crypto: Crypto;
  readonly settings: Settings;
  /** Names of the settings that somebody chose. */
  readonly given: ReadonlySet<string>;
  readonly folder: NetworkFolder;
  readonly plan: NetworkPlan;
}

/**
 * Asks the coordinator for what the banner says of the chain and its funded accounts. A stored chain keeps its preset;
 * throws `PresetMismatch` (exit 2) when another one was chosen for it.
 */
export async function readBanner(parts: BannerParts): Promise<Banner> {
  const { client, crypto, settings, given, folder, plan } = parts;
  const [chain, accounts, netuids] = await Promise.all([
    client.chain(),
    readAccounts(client, crypto),
    readNetuids(client, plan),
  ]);
  if (chain.preset !== settings.preset && given.has('preset')) {
    throw new CliError({
      name: 'PresetMismatch',
      message: `the chain in ${folder.path} was made with the preset ${chain.preset}, not ${settings.preset}`,
      remedy: 'Leave out --preset to go on with that chain, or start another one with --name NAME.',
      facts: { stored: chain.preset, chosen: settings.preset },
      exitCode: EXIT.usage,
    });
  }
  const preset = chain.preset === 'mainnet' ? 'mainnet' : 'fast';
  return {
    name: settings.name,
    url: client.url,
    folder: folder.path,
    isEphemeral: settings.ephemeral,
    preset: chain.preset,
    seed: settings.seed ?? `${CHAIN_SEED_DEFAULT}, with a random beacon`,
    blockTimeMs: blockTimeOf({ ...settings, preset }),
    genesis: bytesToHex(chain.genesisHash),
    netuids,
    head: chain.head.number,
    accounts,
  };
}

/** Those of the plan; a plan without neurons takes the chain's. */
async function readNetuids(client: CoordinatorClient, plan: NetworkPlan): Promise<readonly number[]> {
  if (plan.netuids.length > 0) return plan.netuids;
  const { subnets } = await client.subnets();
  return subnets.map(({ netuid }) => netuid);
}

function readAccounts(client: CoordinatorClient, crypto: Crypto): Promise<readonly BannerAccount[]> {
  const keys = DEV_ACCOUNT_URIS.map((uri) => devKey(crypto, uri));
  return Promise.all(
    keys.map(async ({ uri, ss58, account }) => ({ uri, ss58, freeRao: (await client.account(account)).free })),
  );
}
