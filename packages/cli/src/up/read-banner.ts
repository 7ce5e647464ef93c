import { bytesToHex, type Crypto } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { DEV_ACCOUNT_URIS, devKey } from '@yumanet/sdk/wallet';
import type { NetworkFolder } from '../network/network-folder.ts';
import type { Settings } from '../settings/settings.ts';
import { blockTimeOf } from './block-time.ts';
import type { NetworkPlan } from './plan-network.ts';
import type { Banner, BannerAccount } from './up-view.ts';

/** What a banner is made of. */
export interface BannerParts {
  readonly client: CoordinatorClient;
  readonly crypto: Crypto;
  readonly settings: Settings;
  readonly folder: NetworkFolder;
  readonly plan: NetworkPlan;
}

/** Asks the coordinator for what the banner says of the chain and its funded accounts. */
export async function readBanner({ client, crypto, settings, folder, plan }: BannerParts): Promise<Banner> {
  const [chain, accounts] = await Promise.all([client.chain(), readAccounts(client, crypto)]);
  return {
    name: settings.name,
    url: client.url,
    folder: folder.path,
    isEphemeral: settings.ephemeral,
    preset: chain.preset,
    seed: settings.seed,
    blockTimeMs: blockTimeOf(settings),
    genesis: bytesToHex(chain.genesisHash),
    netuids: plan.netuids,
    head: chain.head.number,
    accounts,
  };
}

function readAccounts(client: CoordinatorClient, crypto: Crypto): Promise<readonly BannerAccount[]> {
  const keys = DEV_ACCOUNT_URIS.map((uri) => devKey(crypto, uri));
  return Promise.all(
    keys.map(async ({ uri, ss58, account }) => ({ uri, ss58, freeRao: (await client.account(account)).free })),
  );
}
