import { bytesToHex } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import type { BlockCheck } from './block-rule.ts';

/**
 * A uid's last update becomes this block's number when an extrinsic of the block set or committed its weights or registered
 * it, and else stays. A reveal moves it only where commit-reveal was switched off meanwhile: then it is a row like any other.
 */
export const lastUpdatesMove: BlockCheck = ({ block, number, state }, before) => {
  if (state === undefined || before?.state === undefined) return undefined;
  const { hotkeys, lastUpdate } = state.metagraph;
  const old = before.state.metagraph;
  const { uids, committers } = touchedBy(block, old.commitRevealWeightsEnabled);
  for (const [uid, hotkey] of hotkeys.entries()) {
    const isSame = lastUpdate[uid] === old.lastUpdate[uid];
    if (uids.has(uid) || committers.has(bytesToHex(hotkey)) ? lastUpdate[uid] === number : isSame) continue;
    const detail = `block ${number} moved the last update of uid ${uid} (${bytesToHex(hotkey)}) from ${old.lastUpdate[uid]} to ${lastUpdate[uid]}`;
    return { invariant: 'last-update', detail };
  }
  return undefined;
};

function touchedBy({ receipts, events }: Block, isCommitReveal: boolean) {
  const uids = new Set<number>();
  const committers = new Set<string>();
  const ofExtrinsics = receipts.flatMap((receipt) => receipt.events);
  for (const { event } of isCommitReveal ? ofExtrinsics : [...events, ...ofExtrinsics]) {
    if (event.case === 'weightsSet' || event.case === 'neuronRegistered') uids.add(event.value.uid);
    if (event.case === 'timelockedWeightsCommitted') committers.add(bytesToHex(event.value.hotkey));
  }
  return { uids, committers };
}
