/** register_network. Source: docs/rules/subnets.md section 1.10 and docs/rules/economics.md section 6.2. */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import type { RegisterNetwork } from '@yumanet/protocol/messages';
import { lockCost, lockReductionInterval, saturateToU64, u64f64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { presetOf } from '../presets/find-preset.ts';
import { freeBalance, moveTao } from '../rules/balances.ts';
import { createSubnet } from '../rules/create-subnet.ts';
import { DYNAMIC_MECHANISM, spotPriceU64F64 } from '../rules/pool.ts';
import { subnetExists, subnetNetuids } from '../rules/subnets.ts';
import { isSubnetAccount, subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Owner } from '../state/items/staking-items.ts';
import {
  NetworkLastLockCost,
  NetworkLastRegistered,
  NetworkLockReductionInterval,
  NetworkMinLockCost,
  NetworkRateLimit,
  NetworkRegistrationStartBlock,
  SubnetLimit,
} from '../state/items/subnet-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';
import { readHotkey } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey that pays the lock; the hotkey gets uid 0 and the owner cut. */
export function prepareRegisterNetwork(message: RegisterNetwork): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'register_network',
    paysFee: true,
    admit: checkRateLimit,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseCall('BadOrigin');
      const coldkey = asColdkey(signer);
      return (
        checkHotkey(context.state, coldkey, hotkey) ??
        checkStart(context) ??
        checkRateLimit(context) ??
        checkSubnetLimit(context.state) ??
        createNetwork(context, coldkey, hotkey)
      );
    },
  };
}

/** What the next creation costs, rao. */
export function currentLockCost(state: ChainState, block: bigint): bigint {
  return lockCost({
    currentBlock: block,
    lastLock: state.get(NetworkLastLockCost),
    lastLockBlock: state.get(NetworkLastRegistered),
    minLock: state.get(NetworkMinLockCost),
    effectiveInterval: lockReductionInterval(state.get(NetworkLockReductionInterval), state.get(TotalIssuance)),
  });
}

function checkHotkey(state: ChainState, coldkey: Coldkey, hotkey: Hotkey): CallOutcome {
  const owner = state.find(Owner, hotkey);
  if (owner !== undefined && owner !== coldkey) return refuseCall('NonAssociatedColdKey');
  return isSubnetAccount(state, hotkey) ? refuseCall('CannotUseSystemAccount') : undefined;
}

function checkStart({ state, block }: BlockContext): CallOutcome {
  const start = state.get(NetworkRegistrationStartBlock);
  return block < start ? refuseCall('SubNetRegistrationDisabled', { blocks_to_wait: start - block }) : undefined;
}

/** Counted from the last creation by anybody; there is no limit before the first one. */
function checkRateLimit({ state, block }: BlockContext): CallOutcome {
  const last = state.get(NetworkLastRegistered);
  const limit = state.get(NetworkRateLimit);
  const since = saturateToU64(block - last);
  if (last === 0n || since >= limit) return undefined;
  return refuseCall('NetworkTxRateLimitExceeded', { blocks_to_wait: limit - since, limit_blocks: limit });
}

/** The reference would prune the subnet with the lowest moving price that is older than 1,296,000 blocks; ours does not yet. */
function checkSubnetLimit(state: ChainState): CallOutcome {
  const limit = state.get(SubnetLimit);
  const count = subnetNetuids(state).length;
  return count >= limit ? refuseCall('SubnetLimitReached', { limit: BigInt(limit) }) : undefined;
}

function createNetwork(context: BlockContext, coldkey: Coldkey, hotkey: Hotkey): CallOutcome {
  const { state, block, events } = context;
  const lockRao = currentLockCost(state, block);
  const have = freeBalance(state, coldkey);
  if (have < lockRao)
    return refuseCall('CannotAffordLockCost', { lock_cost_rao: lockRao, have_rao: have, need_rao: lockRao });

  const netuid = lowestFreeNetuid(state);
  const medianPrice = medianSpotPrice(state);
  const refusal = moveTao(context, { from: coldkey, to: subnetAccount(netuid), amount: lockRao });
  if (refusal !== undefined) return refusal;
  createSubnet(context, {
    netuid,
    owner: coldkey,
    ownerHotkey: { hotkey, coldkey },
    lockRao,
    poolTao: lockRao,
    poolAlpha: u64f64.toInteger(u64f64.safeDiv(u64f64.fromInteger(lockRao), medianPrice)),
    values: presetOf(state).subnet,
  });
  state.set(NetworkLastLockCost, lockRao);
  state.set(NetworkLastRegistered, block);
  events.emit({ case: 'networkAdded', value: { netuid, mechanism: DYNAMIC_MECHANISM } });
  events.emit({ case: 'subnetOwnerHotkeySet', value: { netuid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}

function lowestFreeNetuid(state: ChainState): Netuid {
  let netuid = 1;
  while (subnetExists(state, toNetuid(netuid))) netuid += 1;
  return toNetuid(netuid);
}

/** The median of all spot prices above 0, raw U64F64 bits: the mean of the middle two of an even number, 1 of none. */
function medianSpotPrice(state: ChainState): bigint {
  const prices = subnetNetuids(state)
    .map((netuid) => spotPriceU64F64(state, netuid))
    .filter((price) => price > 0n)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const middle = prices.length >> 1;
  const upper = prices[middle];
  if (upper === undefined) return u64f64.one;
  const lower = prices[middle - 1];
  return prices.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2n;
}
