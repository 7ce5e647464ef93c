import { bytesToHex } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import type { BlockCheck } from './block-rule.ts';

/** A uid's last update becomes this block's number when the block stored its row or registered it, and else stays. */
export const lastUpdatesMove: BlockCheck = ({ block, number, state }, before) => {
  if (state === undefined || before?.state === undefined) return undefined;
  const { hotkeys, lastUpdate } = state.metagraph;
  const old = before.state.metagraph;
  const touched = touchedUids(block);
  for (const [uid, hotkey] of hotkeys.entries()) {
    const isSame = lastUpdate[uid] === old.lastUpdate[uid];
    if (touched.has(uid) ? lastUpdate[uid] === number : isSame) continue;
    const detail = `block ${number} moved the last update of uid ${uid} (${bytesToHex(hotkey)}) from ${old.lastUpdate[uid]} to ${lastUpdate[uid]}`;
    return { invariant: 'last-update', detail };
  }
  return undefined;
};

function touchedUids({ receipts }: Block): ReadonlySet<number> {
  const events = receipts.flatMap(({ events }) => events);
  return new Set(
    events.flatMap(({ event }) =>
      event.case === 'weightsSet' || event.case === 'neuronRegistered' ? [event.value.uid] : [],
    ),
  );
}
