/** A subnet that exists since block 0. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import type { Preset } from '../presets/preset.ts';
import { createSubnet } from '../rules/create-subnet.ts';
import { createHotkeyIfMissing } from '../rules/hotkey-ownership.ts';
import { increaseStake } from '../rules/stake.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import { FirstEmissionBlockNumber, SubtokenEnabled } from '../state/items/subnet-items.ts';
import { ZERO_COLDKEY } from '../state/zero-account.ts';
import { endow } from './endow.ts';
import type { GenesisOptions } from './genesis-options.ts';

/** The first validator's part of all stake: alone enough for consensus, which the others together are not. */
const FIRST_VALIDATOR_PERCENT = 60n;
const PERCENT = 100n;

export interface GenesisSubnet {
  readonly netuid: Netuid;
  readonly validatorHotkeys: readonly Hotkey[];
  readonly options: GenesisOptions;
}

/**
 * The subnet with its pool, and its validators with stake. Only the owner hotkey is registered, at uid 0. The subnet's
 * account holds the pool's TAO: a marked difference, as the pot of the reference's genesis subnet is empty.
 */
export function buildGenesisSubnet(context: BlockContext, preset: Preset, subnet: GenesisSubnet): void {
  const { state, block } = context;
  const { netuid, validatorHotkeys, options } = subnet;
  const { started, subnetEmissionEnabled, poolTao, poolAlpha, validatorStake } = preset.genesisSubnet;
  const [ownerHotkey] = validatorHotkeys;
  if (ownerHotkey === undefined) throw new Error(`subnet ${netuid} has no validator`);
  endow(state, subnetAccount(netuid), poolTao);
  createSubnet(context, {
    netuid,
    owner: options.subnetOwner ?? ZERO_COLDKEY,
    ownerHotkey,
    hotkeyOwner: options.neuronsOwner,
    lockRao: 0n,
    poolTao,
    poolAlpha,
    values: { ...preset.subnet, subnetEmissionEnabled },
  });
  if (started) {
    state.set(FirstEmissionBlockNumber, block + 1n, netuid);
    state.set(SubtokenEnabled, true, netuid);
  }
  let staked = 0n;
  for (const [index, hotkey] of validatorHotkeys.entries()) {
    const stake = genesisStake(validatorStake, index, validatorHotkeys.length);
    createHotkeyIfMissing(state, options.neuronsOwner, hotkey);
    increaseStake(state, hotkey, netuid, stake);
    staked += stake;
  }
  state.set(SubnetAlphaOut, staked, netuid);
}

/** 60 % for the first, the rest in equal parts for the others; all of it for a single one. Floored to rao. */
export function genesisStake(total: bigint, index: number, count: number): bigint {
  if (count === 1) return total;
  const first = (total * FIRST_VALIDATOR_PERCENT) / PERCENT;
  return index === 0 ? first : (total - first) / BigInt(count - 1);
}
