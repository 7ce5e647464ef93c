/** What the first miners of subnet 1 earn, by their number and not by their uid. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes, neuronUri } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { devKey } from '@yumanet/sdk/wallet';

type Metagraph = Awaited<ReturnType<CoordinatorClient['metagraph']>>;

const CRYPTO = createCrypto();

/** 0 for who is not registered. Throws when a hotkey has two uids. */
export function minerIncentives(
  { hotkeys, incentives, netuid }: Pick<Metagraph, 'hotkeys' | 'incentives' | 'netuid'>,
  count: number,
): readonly number[] {
  const incentiveOf = new Map(hotkeys.map((key, uid) => [accountFromBytes(key), incentives[uid] ?? 0]));
  if (incentiveOf.size !== hotkeys.length) throw new Error('a hotkey is registered twice');
  return Array.from({ length: count }, (_, index) => {
    const { account } = devKey(CRYPTO, neuronUri('miner', index + 1, netuid));
    return incentiveOf.get(account) ?? 0;
  });
}
