/** Opens the timelocked fields of commitments. Source: docs/rules/subnets.md sections 4.3 and 6.1. */
import { accountToBytes, type Crypto, type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import { openSealed } from '../rules/beacon.ts';
import type { ChainState } from '../state/chain-state.ts';
import type { CommitmentField } from '../state/decode-commitment-values.ts';
import { CommitmentOf, RevealedCommitments, TimelockedIndex } from '../state/items/commitment-items.ts';

/** How many reveals of a hotkey in a subnet are kept, the newest. */
const REVEALS_KEPT = 10;

/**
 * Reveals every timelocked field whose round has a pulse. Cost grows with the fields that wait, not with the
 * commitments that there are.
 */
export function revealCommitments(context: BlockContext, crypto: Crypto): void {
  const { state } = context;
  const index = state.get(TimelockedIndex);
  const waiting = index.filter(([netuid, hotkey]) => revealCommitment(context, [toNetuid(netuid), hotkey], crypto));
  if (waiting.length < index.length) state.set(TimelockedIndex, waiting);
}

/** True when a field of the commitment still waits for its pulse. */
function revealCommitment(context: BlockContext, [netuid, hotkey]: readonly [Netuid, Hotkey], crypto: Crypto): boolean {
  const { state } = context;
  const commitment = state.find(CommitmentOf, netuid, hotkey);
  if (commitment === undefined) return false;
  const { fields } = commitment.info;
  const { remaining, payloads } = openFields(state, fields, crypto);
  if (payloads.length > 0) appendReveals(context, [netuid, hotkey], payloads);
  if (remaining.length === 0) state.remove(CommitmentOf, netuid, hotkey);
  else if (remaining.length < fields.length) {
    state.set(CommitmentOf, { ...commitment, info: { fields: remaining } }, netuid, hotkey);
  }
  return remaining.some(({ kind }) => kind === 'timelockEncrypted');
}

interface OpenedFields {
  readonly remaining: readonly CommitmentField[];
  readonly payloads: readonly Uint8Array[];
}

/** A field that does not open, or opens to nothing, is neither kept nor revealed. */
function openFields(state: ChainState, fields: readonly CommitmentField[], crypto: Crypto): OpenedFields {
  const remaining: CommitmentField[] = [];
  const payloads: Uint8Array[] = [];
  for (const field of fields) {
    if (field.kind !== 'timelockEncrypted') {
      remaining.push(field);
      continue;
    }
    const opened = openSealed(state, { round: field.revealRound, sealed: field.bytes }, crypto);
    if (opened.kind === 'noPulse') remaining.push(field);
    if (opened.kind === 'opened' && opened.payload.length > 0) payloads.push(opened.payload);
  }
  return { remaining, payloads };
}

function appendReveals(
  { state, block, events }: BlockContext,
  [netuid, hotkey]: readonly [Netuid, Hotkey],
  payloads: readonly Uint8Array[],
): void {
  const added = payloads.map((payload) => [payload, block] as const);
  const reveals = [...state.get(RevealedCommitments, netuid, hotkey), ...added];
  state.set(RevealedCommitments, reveals.slice(-REVEALS_KEPT), netuid, hotkey);
  for (const _payload of payloads) {
    events.emit({ case: 'commitmentRevealed', value: { netuid, who: accountToBytes(hotkey) } });
  }
}
