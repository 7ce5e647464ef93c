import type { BoundSubnet } from '@yumanet/sdk/subnet';
import { usageError } from '../output/cli-error.ts';

/** The mechanism of a name. Loaded when it is asked for: its tasks are a corpus that other commands do not need. */
export async function loadSubnet(name: string): Promise<BoundSubnet> {
  const { findSubnet, subnetNames } = await import('@yumanet/subnets');
  const subnet = findSubnet(name);
  if (subnet !== undefined) return subnet;
  throw usageError(`there is no subnet "${name}"`, `There are ${subnetNames.join(', ')}.`);
}
