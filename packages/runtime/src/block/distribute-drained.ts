/** One subnet's epoch and its payments. Source: docs/rules/economics.md section 3.2. */
import { type Hotkey, toUid } from '@yumanet/protocol';
import type { EpochKernel } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { readEpochInput } from '../rules/epoch-input.ts';
import { storeEpoch } from '../rules/store-epoch.ts';
import { Keys } from '../state/items/neuron-items.ts';
import { LastMechansimStepBlock } from '../state/items/subnet-items.ts';
import type { DrainedSubnet } from './drain-due-subnets.ts';
import type { EpochRun } from './epoch-run.ts';
import { payDividends } from './pay-dividends.ts';
import { payIncentives } from './pay-incentives.ts';
import { payOwnerCut } from './pay-owner-cut.ts';

/**
 * Runs the epoch over all of the drained emission, then pays the owner, the miners and the validators, in this order.
 * Returns what the epoch read and what was paid.
 */
export function distributeDrained(context: BlockContext, drained: DrainedSubnet, runEpoch: EpochKernel): EpochRun {
  const { state, block } = context;
  const { netuid, server, validator, ownerCut } = drained;
  const input = readEpochInput(state, { netuid, block, raoEmission: server + validator });
  const output = runEpoch(input);
  storeEpoch(context, netuid, output);

  const hotkeys = output.serverEmission.map((_, uid) => state.get(Keys, netuid, toUid(uid)));
  const incentives = byHotkey(hotkeys, output.serverEmission);
  const hasIncentive = output.serverEmission.some((rao) => rao > 0n);
  const ownerCutTo = payOwnerCut(state, netuid, ownerCut);
  const withheldFrom = payIncentives(state, netuid, incentives);
  const dividends = payDividends(state, netuid, {
    dividends: byHotkey(hotkeys, output.validatorEmission),
    // What nobody earned as a miner goes to the validators.
    validatorAlpha: hasIncentive ? validator : validator + server,
  });
  state.set(LastMechansimStepBlock, block, netuid);
  const payments = { ownerCutTo, incentives, withheldFrom, dividends };
  return { netuid, block, hotkeys, input, ownerCut, server, validator, payments };
}

function byHotkey(hotkeys: readonly Hotkey[], amounts: readonly bigint[]): ReadonlyMap<Hotkey, bigint> {
  return new Map(hotkeys.map((hotkey, uid) => [hotkey, amounts[uid] ?? 0n]));
}
