/** Checks that several parameters have in common. Source: docs/rules/subnets.md section 5. */
import type { Netuid } from '@yumanet/protocol';
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';

/** Refuses a value outside of the range, both ends of which belong to it, with `InvalidValue`. */
export function checkRange(value: bigint, { min, max }: { readonly min: bigint; readonly max: bigint }): CallOutcome {
  return value >= min && value <= max ? undefined : refuseCall('InvalidValue', { minimum: min, maximum: max });
}

/** Root does not have every parameter. */
export function checkNotRoot(netuid: Netuid): CallOutcome {
  return netuid === ROOT_NETUID ? refuseCall('NotPermittedOnRootSubnet') : undefined;
}
