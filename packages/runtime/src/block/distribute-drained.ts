/** One subnet's epoch and its payments. Source: docs/rules/economics.md section 3.2. */
import type { Hotkey } from '@yumanet/protocol';
import {
  combineMechanisms,
  type EpochInput,
  type EpochKernel,
  type EpochOutput,
  type PoolKernel,
  saturateToU64,
} from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { readEpochInput } from '../rules/epoch-input.ts';
import { splitOverMechanisms } from '../rules/mechanisms.ts';
import { storeCombinedEpoch, storeMechanismEpoch } from '../rules/store-epoch.ts';
import { LastMechansimStepBlock } from '../state/items/subnet-items.ts';
import type { DrainedSubnet } from './drain-due-subnets.ts';
import type { EpochRun, MechanismRun } from './epoch-run.ts';
import { notePayments } from './note-payments.ts';
import { payDividends } from './pay-dividends.ts';
import { payIncentives } from './pay-incentives.ts';
import { payOwnerCut } from './pay-owner-cut.ts';
import { shareWithParents } from './share-with-parents.ts';

/** What computes the large parts of an epoch. */
export interface EpochKernels {
  readonly runEpoch: EpochKernel;
  readonly pools: PoolKernel;
}

/**
 * Runs the epoch of every mechanism over its part of the drained emission, then pays the owner, the miners and the
 * validators, in this order. Returns what the epochs read and what was paid.
 */
export function distributeDrained(context: BlockContext, drained: DrainedSubnet, kernels: EpochKernels): EpochRun {
  const { state, block } = context;
  const { netuid, hotkeys, server, validator, root, ownerCut } = drained;
  const { mechanisms, combined } = runMechanisms(context, drained, kernels.runEpoch);

  const incentives = byHotkey(hotkeys, combined.serverEmission);
  const hasIncentive = combined.serverEmission.some((rao) => rao > 0n);
  const ownerCutTo = payOwnerCut(state, netuid, ownerCut);
  const { withheldFrom, destinations } = payIncentives(context, netuid, incentives, kernels.pools);
  const shared = shareWithParents(state, netuid, byHotkey(hotkeys, combined.validatorEmission));
  const paid = payDividends(
    state,
    netuid,
    {
      dividends: shared.counted,
      // What nobody earned as a miner goes to the validators.
      validatorAlpha: hasIncentive ? validator : validator + server,
      rootAlpha: root,
    },
    kernels.pools,
  );
  state.set(LastMechansimStepBlock, block, netuid);
  const payments = { ownerCutTo, incentives, withheldFrom, destinations, shared, ...paid };
  const run = { netuid, block, hotkeys, mechanisms, ownerCut, server, validator, root, payments };
  notePayments(context, run);
  return run;
}

/** Every mechanism reads the permits and stakes from before all of them; what it gives is stored, then what all give. */
function runMechanisms(context: BlockContext, drained: DrainedSubnet, runEpoch: EpochKernel) {
  const { state, block } = context;
  const { netuid, hotkeys, server, validator, root } = drained;
  const parts = splitOverMechanisms(state, netuid, saturateToU64(server + validator + root));
  const epochs = parts.map((raoEmission, mechid) => {
    const input = readEpochInput(state, { netuid, block, raoEmission, mechid }, hotkeys);
    return { input, output: runEpoch(input) };
  });
  epochs.forEach(({ input, output }, mechid) => {
    storeMechanismEpoch(context, { netuid, mechid }, { bondsBefore: input.bonds, output });
  });
  const outputs = epochs.map(({ output }) => output);
  const combined = combineMechanisms(outputs, parts);
  storeCombinedEpoch(state, netuid, combined);
  return { mechanisms: epochs.map(toMechanismRun), combined };
}

function toMechanismRun({ input, output }: { readonly input: EpochInput; readonly output: EpochOutput }): MechanismRun {
  const { serverEmission, validatorEmission } = output;
  return { input, serverEmission, validatorEmission };
}

function byHotkey(hotkeys: readonly Hotkey[], amounts: readonly bigint[]): ReadonlyMap<Hotkey, bigint> {
  const owned = new Map<Hotkey, bigint>();
  hotkeys.forEach((hotkey, uid) => {
    owned.set(hotkey, amounts[uid] ?? 0n);
  });
  return owned;
}
