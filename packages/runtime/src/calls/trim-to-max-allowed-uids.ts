/** sudo_trim_to_max_allowed_uids: takes slots and neurons away. Source: docs/rules/subnets.md section 1.8. */
import type { Netuid } from '@yumanet/protocol';
import type { SudoTrimToMaxAllowedUids } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { presetOf } from '../presets/find-preset.ts';
import { frozenForBlocks } from '../rules/epoch-schedule.ts';
import { subnetExists } from '../rules/subnets.ts';
import { trimNeurons } from '../rules/trim-neurons.ts';
import { LastOwnerHyperparamBlock, MaxAllowedUids, MinAllowedUids } from '../state/items/hyperparameter-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import { readNetuid, readU16 } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The number of the call's field in `call.proto`. */
const CALL_NUMBER = 52;

/** Signed by the subnet's owner, or root. */
export function prepareTrimToMaxAllowedUids(message: SudoTrimToMaxAllowedUids): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const maxN = readU16('max_n', message.maxN);
  return {
    name: 'sudo_trim_to_max_allowed_uids',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) =>
      checkOrigin(context, origin, netuid) ??
      checkSubnet(context, netuid) ??
      checkRange(context, netuid, maxN) ??
      trim(context, origin, { netuid, maxN }),
  };
}

/** The owner, at most once in a while; the first time is free. */
function checkOrigin({ state, block }: BlockContext, origin: Origin, netuid: Netuid): CallOutcome {
  const signer = signerOf(origin);
  if (signer === undefined) return undefined;
  if (signer !== state.find(SubnetOwner, netuid)) return refuseCall('BadOrigin');
  const last = state.find(LastOwnerHyperparamBlock, netuid, CALL_NUMBER);
  const limit = presetOf(state).trimRateLimit;
  const since = saturateToU64(block - (last ?? 0n));
  if (last === undefined || since >= limit) return undefined;
  return refuseCall('TxRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

function checkSubnet({ state, block }: BlockContext, netuid: Netuid): CallOutcome {
  const frozen = frozenForBlocks(state, netuid, block);
  if (frozen > 0n) return refuseCall('AdminActionProhibitedDuringWeightsWindow', { blocks_to_wait: frozen });
  return subnetExists(state, netuid) ? undefined : refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
}

function checkRange({ state }: BlockContext, netuid: Netuid, maxN: number): CallOutcome {
  const min = state.get(MinAllowedUids, netuid);
  const max = state.get(MaxAllowedUids, netuid);
  if (maxN >= min && maxN <= max) return undefined;
  return refuseCall('InvalidValue', { value: BigInt(maxN), minimum: BigInt(min), maximum: BigInt(max) });
}

function trim(
  context: BlockContext,
  origin: Origin,
  { netuid, maxN }: { readonly netuid: Netuid; readonly maxN: number },
): CallOutcome {
  const { state, block } = context;
  state.set(MaxAllowedUids, maxN, netuid);
  if (origin.kind === 'signed') state.set(LastOwnerHyperparamBlock, block, netuid, CALL_NUMBER);
  return trimNeurons(context, netuid, maxN);
}
