/** Why a uid earned what it earned in its subnet's newest epoch. */
import type { Netuid } from '@yumanet/protocol';
import type { Explanation } from '@yumanet/protocol/messages';
import type { EpochRun } from '../block/epoch-run.ts';
import { explainUid } from '../explain/explain-uid.ts';
import type { TracedEpoch } from '../explain/trace-epoch.ts';
import { nextEpochBlock } from '../rules/epoch-schedule.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { found, notFound, type ReadResult } from './read-result.ts';

/** An epoch that ran, with its trace. */
export interface TracedRun {
  readonly run: EpochRun;
  readonly epoch: TracedEpoch;
}

export interface ExplanationQuery {
  readonly netuid: Netuid;
  readonly uid: number;
  /** The subnet's newest epoch; undefined when the shell has none. */
  readonly traced: TracedRun | undefined;
}

/** Refuses `SubnetNotExists`, `NoEpochKept` (with the next epoch's block) and `UidNotFound`. */
export function readExplanation(state: ChainState, { netuid, uid, traced }: ExplanationQuery): ReadResult<Explanation> {
  if (!subnetExists(state, netuid)) return notFound('SubnetNotExists', { netuid: BigInt(netuid) });
  if (traced === undefined) {
    const next = nextEpochBlock(state, netuid);
    const when = next === undefined ? {} : { next_epoch_block: next };
    return notFound('NoEpochKept', { netuid: BigInt(netuid), ...when });
  }
  const { run, epoch } = traced;
  const hotkey = run.hotkeys[uid];
  if (hotkey !== undefined) return found(explainUid({ run, epoch, uid, hotkey }));
  const facts = {
    netuid: BigInt(netuid),
    uid: BigInt(uid),
    neurons: BigInt(run.hotkeys.length),
    epoch_block: run.block,
  };
  return notFound('UidNotFound', facts);
}
