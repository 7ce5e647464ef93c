/** A subnet that exists since block 0, started if the preset says so. */
import type { BlockContext } from '../context/block-context.ts';
import type { Preset } from '../presets/preset.ts';
import { createSubnet, type NewSubnet } from '../rules/create-subnet.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import { FirstEmissionBlockNumber, SubtokenEnabled } from '../state/items/subnet-items.ts';
import { endow } from './endow.ts';

/**
 * Creates the subnet. Its account holds the pool's TAO: a marked difference, as the pot of the reference's genesis
 * subnet is empty. Whether it takes part in emission is the preset's, not that of `values`.
 */
export function foundSubnet(context: BlockContext, preset: Preset, subnet: Omit<NewSubnet, 'lockRao'>): void {
  const { state, block } = context;
  const { netuid, poolTao } = subnet;
  const { started, subnetEmissionEnabled } = preset.genesisSubnet;
  endow(state, subnetAccount(netuid), poolTao);
  createSubnet(context, { ...subnet, lockRao: 0n, values: { ...subnet.values, subnetEmissionEnabled } });
  if (started) {
    state.set(FirstEmissionBlockNumber, block + 1n, netuid);
    state.set(SubtokenEnabled, true, netuid);
  }
}
