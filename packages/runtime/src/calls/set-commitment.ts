/** set_commitment and set_max_space. Source: docs/rules/subnets.md section 6.1. */
import { accountToBytes, asHotkey, type Hotkey, type Netuid, type Uid } from '@yumanet/protocol';
import type { CommitmentData, SetCommitment, SetMaxSpace } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { resetBondsToward } from '../rules/reset-bonds.ts';
import { indexCommitment } from '../rules/timelocked-index.ts';
import { type CommitmentField, checkedField } from '../state/decode-commitment-values.ts';
import {
  CommitmentOf,
  LastBondsReset,
  LastCommitment,
  MaxSpace,
  UsedSpaceOf,
} from '../state/items/commitment-items.ts';
import { SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

const FIELDS_MAX = 3;
/** Bytes that a commitment uses at least. */
const SPACE_MIN = 100n;

interface NewCommitment {
  readonly netuid: Netuid;
  readonly fields: readonly CommitmentField[];
}

/** Signed by the hotkey; free. The pool looks at nothing but the form, as on the reference chain. */
export function prepareSetCommitment(message: SetCommitment): PreparedCall {
  const commitment: NewCommitment = {
    netuid: readNetuid(message.netuid),
    fields: message.info.fields.map((field, index) => readField(field, `info.fields[${index}]`)),
  };
  return {
    name: 'set_commitment',
    paysFee: false,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      return commit(context, asHotkey(signer), commitment);
    },
  };
}

function readField({ data }: CommitmentData, path: string): CommitmentField {
  if (data.case === 'none' || data.case === 'resetBondsFlag') return { kind: data.case, bytes: new Uint8Array(0) };
  if (data.case !== 'timelockEncrypted') return checkedField({ kind: data.case, bytes: data.value }, path);
  const { encrypted, revealRound } = data.value;
  return checkedField({ kind: data.case, bytes: encrypted, revealRound }, path);
}

/** Root only: how many bytes a hotkey may commit in an epoch of a subnet. The reference announces it with no event. */
export function prepareSetMaxSpace({ newLimit }: SetMaxSpace): PreparedCall {
  return {
    name: 'set_max_space',
    paysFee: true,
    admit: admitAlways,
    dispatch: ({ state }, origin) => {
      if (origin.kind !== 'root') return refuseOrigin('root');
      state.set(MaxSpace, newLimit);
      return undefined;
    },
  };
}

function commit(context: BlockContext, hotkey: Hotkey, commitment: NewCommitment): CallOutcome {
  const { netuid, fields } = commitment;
  const uid = uidOf(context.state, netuid, hotkey);
  if (uid === undefined) return refuseCall('AccountNotAllowedCommit', { netuid: BigInt(netuid) });
  if (fields.length > FIELDS_MAX) {
    return refuseCall('TooManyFieldsInCommitmentInfo', { fields: BigInt(fields.length), limit: BigInt(FIELDS_MAX) });
  }
  return useSpace(context, hotkey, commitment) ?? store(context, { hotkey, uid }, commitment);
}

/** Counts the bytes of the commitment to the epoch's, which begin at 0 with each epoch of the subnet. */
function useSpace({ state }: BlockContext, hotkey: Hotkey, { netuid, fields }: NewCommitment): CallOutcome {
  const size = BigInt(fields.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const needed = size < SPACE_MIN ? SPACE_MIN : size;
  const epoch = state.get(SubnetEpochIndex, netuid);
  const { lastEpoch, usedSpace } = state.get(UsedSpaceOf, netuid, hotkey);
  const used = lastEpoch === epoch ? usedSpace : 0n;
  const limit = BigInt(state.get(MaxSpace));
  const total = saturateToU64(used + needed);
  if (total > limit) return refuseCall('SpaceLimitExceeded', { used_bytes: used, need_bytes: needed, limit });
  state.set(UsedSpaceOf, { lastEpoch: epoch, usedSpace: total }, netuid, hotkey);
  return undefined;
}

function store(
  { state, block, events }: BlockContext,
  { hotkey, uid }: { readonly hotkey: Hotkey; readonly uid: Uid },
  { netuid, fields }: NewCommitment,
): CallOutcome {
  const now = Number(block);
  if (fields.some(({ kind }) => kind === 'resetBondsFlag')) {
    state.set(LastBondsReset, now, netuid, hotkey);
    resetBondsToward(state, netuid, uid);
  }
  state.set(CommitmentOf, { deposit: 0n, block: now, info: { fields } }, netuid, hotkey);
  state.set(LastCommitment, now, netuid, hotkey);
  const timelocked = fields.find((field) => field.kind === 'timelockEncrypted');
  indexCommitment(state, [netuid, hotkey], timelocked !== undefined);
  const who = accountToBytes(hotkey);
  if (timelocked === undefined) events.emit({ case: 'commitment', value: { netuid, who } });
  else events.emit({ case: 'timelockCommitment', value: { netuid, who, revealRound: timelocked.revealRound } });
  return undefined;
}
