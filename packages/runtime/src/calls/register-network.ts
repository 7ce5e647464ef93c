/**
 * register_network and register_network_with_identity. Source: docs/rules/subnets.md section 1.10 and
 * docs/rules/economics.md section 6.2.
 *
 * Two things of the reference have no counterpart: a check that the mechanism is 1, as no call names one, and root
 * validators as parents of the owner hotkey, as nobody has child keys yet.
 */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import type { RegisterNetwork, RegisterNetworkWithIdentity } from '@yumanet/protocol/messages';
import { saturateToU64, u64f64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { presetOf } from '../presets/find-preset.ts';
import { freeBalance, moveTao } from '../rules/balances.ts';
import { createSubnet } from '../rules/create-subnet.ts';
import { dissolveSubnet } from '../rules/dissolve-subnet.ts';
import { networkLockCost } from '../rules/network-lock-cost.ts';
import { DYNAMIC_MECHANISM, spotPriceU64F64 } from '../rules/pool.ts';
import { subnetToPrune } from '../rules/subnet-to-prune.ts';
import { subnetExists, subnetNetuids } from '../rules/subnets.ts';
import { isSubnetAccount, subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { NETUIDS_PER_MECHANISM } from '../state/decode-storage-index.ts';
import type { SubnetIdentity } from '../state/items/identity-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import {
  NetworkLastLockCost,
  NetworkLastRegistered,
  NetworkRateLimit,
  NetworkRegistrationStartBlock,
  SubnetLimit,
} from '../state/items/subnet-items.ts';
import { readHotkey } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';
import { writeSubnetIdentity } from './subnet-identity.ts';

interface Creation {
  /** Pays the lock and owns the subnet. */
  readonly coldkey: Coldkey;
  /** Gets uid 0 and the owner cut. */
  readonly hotkey: Hotkey;
  readonly identity: SubnetIdentity | undefined;
}

export function prepareRegisterNetwork(message: RegisterNetwork): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  return prepareCreation('register_network', { hotkey, identity: undefined });
}

export function prepareRegisterNetworkWithIdentity(message: RegisterNetworkWithIdentity): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  return prepareCreation('register_network_with_identity', { hotkey, identity: message.identity });
}

/** Signed by the coldkey that pays the lock. */
function prepareCreation(name: string, subnet: Omit<Creation, 'coldkey'>): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: checkRateLimit,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const creation: Creation = { ...subnet, coldkey: asColdkey(signer) };
      return (
        checkHotkey(context.state, creation) ??
        checkStart(context) ??
        checkRateLimit(context) ??
        findPlace(context, creation)
      );
    },
  };
}

function checkHotkey(state: ChainState, { coldkey, hotkey }: Creation): CallOutcome {
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

/** Netuids 1 to 4095: a storage index has room for no more beside the mechanism. */
const SUBNETS_MAX = NETUIDS_PER_MECHANISM - 1;

/** The lowest free netuid, or, when there are as many subnets as there may be, that of the one which has to leave. */
function findPlace(context: BlockContext, creation: Creation): CallOutcome {
  const { state, block } = context;
  const limit = Math.min(state.get(SubnetLimit), SUBNETS_MAX);
  const isFull = subnetNetuids(state).length >= limit;
  const victim = isFull ? subnetToPrune(state, block) : undefined;
  if (isFull && victim === undefined) return refuseCall('SubnetLimitReached', { limit: BigInt(limit) });

  const lockRao = networkLockCost(state, block);
  const have = freeBalance(state, creation.coldkey);
  if (have < lockRao) {
    return refuseCall('CannotAffordLockCost', { lock_cost_rao: lockRao, have_rao: have, need_rao: lockRao });
  }
  if (victim !== undefined) dissolveSubnet(context, victim);
  return createNetwork(context, creation, { netuid: victim ?? lowestFreeNetuid(state), lockRao });
}

/** The whole lock becomes the pool's TAO: it is never below `NetworkMinLockCost`, and nothing of it is recycled. */
function createNetwork(
  context: BlockContext,
  { coldkey, hotkey, identity }: Creation,
  { netuid, lockRao }: { readonly netuid: Netuid; readonly lockRao: bigint },
): CallOutcome {
  const { state, block, events } = context;
  const medianPrice = medianSpotPrice(state);
  const refusal = moveTao(context, { from: coldkey, to: subnetAccount(netuid), amount: lockRao });
  if (refusal !== undefined) return refusal;
  context.ledger.note({ kind: 'paidIn', netuid, rao: lockRao });
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
  events.emit({ case: 'subnetOwnerHotkeySet', value: { netuid, hotkey: accountToBytes(hotkey) } });
  const invalid = identity && writeSubnetIdentity(context, netuid, identity);
  if (invalid !== undefined) return invalid;
  events.emit({ case: 'networkAdded', value: { netuid, mechanism: DYNAMIC_MECHANISM } });
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
