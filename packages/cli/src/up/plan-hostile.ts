import { type Crypto, MINER_PORT_DEFAULT } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import type { Settings } from '../settings/settings.ts';

/** The hostile miners of `--with`: the same in each subnet, after the honest ones, which keep their uids and ports. */
export function planHostile(
  { miners, port, with: hostile }: Pick<Settings, 'miners' | 'port' | 'with'>,
  netuids: readonly number[],
  crypto: Crypto,
) {
  const firstPort = MINER_PORT_DEFAULT + netuids.length * miners;
  const neurons = netuids.flatMap((netuid) =>
    hostile.flatMap(({ habit, count }) =>
      Array.from({ length: count }, (_, index) => ({ habit, netuid, name: `${habit}${index + 1}_sn${netuid}` })),
    ),
  );
  return neurons.map(({ habit, netuid, name }, index) => ({
    name,
    role: 'miner' as const,
    netuid,
    key: devKey(crypto, `//${name}`),
    port: port === 0 ? 0 : firstPort + index,
    habit,
  }));
}
