import { type Crypto, MINER_PORT_DEFAULT } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import type { Settings } from '../settings/settings.ts';

/** The hostile miners of `--with`: the same in each subnet, which is named by its mechanism, after the honest ones, which keep their uids and ports. */
export function planHostile(
  { miners, port, with: hostile }: Pick<Settings, 'miners' | 'port' | 'with'>,
  subnets: readonly string[],
  crypto: Crypto,
) {
  const firstPort = MINER_PORT_DEFAULT + subnets.length * miners;
  const neurons = subnets.flatMap((subnet, subnetIndex) => {
    const netuid = subnetIndex + 1;
    const place = { netuid, subnet };
    return hostile.flatMap(({ habit, count }) =>
      Array.from({ length: count }, (_, index) => ({ ...place, habit, name: `${habit}${index + 1}_sn${netuid}` })),
    );
  });
  return neurons.map(({ habit, name, ...place }, index) => ({
    name,
    role: 'miner' as const,
    ...place,
    key: devKey(crypto, `//${name}`),
    port: port === 0 ? 0 : firstPort + index,
    habit,
  }));
}
