/** A subnet that exists since block 0. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import type { Preset } from '../presets/preset.ts';
import { createHotkeyIfMissing } from '../rules/hotkey-ownership.ts';
import { increaseStake } from '../rules/stake.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import { ZERO_COLDKEY } from '../state/zero-account.ts';
import { foundSubnet } from './found-subnet.ts';
import type { GenesisOptions } from './genesis-options.ts';

/** The first validator's part of all stake: alone enough for consensus, which the others together are not. */
const FIRST_VALIDATOR_PERCENT = 60n;
const PERCENT = 100n;

export interface GenesisSubnet {
  readonly netuid: Netuid;
  readonly validatorHotkeys: readonly Hotkey[];
  readonly options: GenesisOptions;
}

/** The subnet with its pool, and its validators with stake. Only the owner hotkey is registered, at uid 0. */
export function buildGenesisSubnet(context: BlockContext, preset: Preset, subnet: GenesisSubnet): void {
  const { state } = context;
  const { netuid, validatorHotkeys, options } = subnet;
  const { poolTao, poolAlpha, validatorStake } = preset.genesisSubnet;
  const [ownerHotkey] = validatorHotkeys;
  if (ownerHotkey === undefined) throw new Error(`subnet ${netuid} has no validator`);
  foundSubnet(context, preset, {
    netuid,
    owner: options.subnetOwner ?? ZERO_COLDKEY,
    ownerHotkey: { hotkey: ownerHotkey, coldkey: options.neuronsOwner },
    poolTao,
    poolAlpha,
    values: preset.subnet,
  });
  let staked = 0n;
  for (const [index, hotkey] of validatorHotkeys.entries()) {
    const stake = genesisStake(validatorStake, index, validatorHotkeys.length);
    createHotkeyIfMissing(state, options.neuronsOwner, hotkey);
    increaseStake(state, { hotkey, coldkey: options.neuronsOwner, netuid }, stake);
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
