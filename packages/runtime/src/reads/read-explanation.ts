/** Why a uid earned what it earned in its subnet's newest epoch. */
import type { Netuid } from '@yumanet/protocol';
import type { Explanation } from '@yumanet/protocol/messages';
import type { EpochRun } from '../block/epoch-run.ts';
import { explainUid } from '../explain/explain-uid.ts';
import { type TracedEpoch, traceEpoch } from '../explain/trace-epoch.ts';
import { comingEpochBlock } from '../rules/epoch-schedule.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { NetworkRegisteredAt } from '../state/items/subnet-items.ts';
import { found, notFound, type ReadResult } from './read-result.ts';

/** An epoch that ran, with the trace of one of its mechanisms. */
export interface TracedRun {
  readonly run: EpochRun;
  readonly mechid: number;
  /** Undefined when the epoch had no such mechanism. */
  readonly epoch: TracedEpoch | undefined;
}

/** Runs a mechanism's epoch again. Cost: one epoch of the reference. */
export function traceRun(run: EpochRun, mechid: number): TracedRun {
  const input = run.mechanisms[mechid]?.input;
  return { run, mechid, epoch: input === undefined ? undefined : traceEpoch(input) };
}

export interface ExplanationQuery {
  readonly netuid: Netuid;
  readonly uid: number;
  /** The netuid's newest epoch; undefined when the shell has none. */
  readonly traced: TracedRun | undefined;
}

/** Refuses `SubnetNotExists`, `NoEpochKept` (with the next epoch's block), `MechanismDoesNotExist` and `UidNotFound`. */
export function readExplanation(state: ChainState, { netuid, uid, traced }: ExplanationQuery): ReadResult<Explanation> {
  if (!subnetExists(state, netuid)) return notFound('SubnetNotExists', { netuid: BigInt(netuid) });
  if (traced === undefined || isOfEarlierSubnet(state, traced.run)) {
    const next = comingEpochBlock(state, netuid);
    const when = next === undefined ? {} : { next_epoch_block: next };
    return notFound('NoEpochKept', { netuid: BigInt(netuid), ...when });
  }
  const { run, mechid, epoch } = traced;
  if (epoch === undefined) {
    const counts = { mechid: BigInt(mechid), mechanism_count: BigInt(run.mechanisms.length) };
    return notFound('MechanismDoesNotExist', { netuid: BigInt(netuid), ...counts, epoch_block: run.block });
  }
  const hotkey = run.hotkeys[uid];
  if (hotkey !== undefined) return found(explainUid({ run, mechid, epoch, uid, hotkey }));
  const facts = {
    netuid: BigInt(netuid),
    uid: BigInt(uid),
    neurons: BigInt(run.hotkeys.length),
    epoch_block: run.block,
  };
  return notFound('UidNotFound', facts);
}

/**
 * True of the epoch of a subnet that had the netuid before: epochs of a block run before its calls, so the one of the
 * block of the creation was not the new subnet's. The genesis is block 0, which has no epoch.
 */
function isOfEarlierSubnet(state: ChainState, { netuid, block }: EpochRun): boolean {
  return block <= state.get(NetworkRegisteredAt, netuid);
}
