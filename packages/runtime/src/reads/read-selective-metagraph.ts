/** Some fields of a metagraph. Source: docs/rules/subnets.md section 6.3. */
import { accountToBytes, type Netuid, type Uid } from '@yumanet/protocol';
import { type HotkeyCommitment, SelectiveMetagraph } from '@yumanet/protocol/messages';
import { i64f64 } from '@yumanet/yuma';
import { stakeWeightI64F64 } from '../rules/stake-weight.ts';
import { ByteWriter } from '../state/byte-writer.ts';
import type { ChainState } from '../state/chain-state.ts';
import { CommitmentOf } from '../state/items/commitment-items.ts';
import { StakeThreshold } from '../state/items/hyperparameter-items.ts';
import { Keys, ValidatorPermit } from '../state/items/neuron-items.ts';
import { uidsOf } from './neuron-columns.ts';
import { readMetagraph } from './read-metagraph.ts';
import type { ReadResult } from './read-result.ts';

export interface MetagraphSelection {
  readonly mechid?: number;
  /** Names of `METAGRAPH_FIELDS`. */
  readonly fields: ReadonlySet<string>;
}

/**
 * The fields that were asked for, and the netuid: as on the reference chain that is the subnet's own for every
 * mechanism. Refuses like `readMetagraph`. Cost: a whole metagraph.
 */
export function readSelectiveMetagraph(
  state: ChainState,
  netuid: Netuid,
  { mechid, fields }: MetagraphSelection,
): ReadResult<SelectiveMetagraph> {
  const whole = readMetagraph(state, netuid, mechid);
  if (!whole.ok) return whole;
  const all: SelectiveMetagraph = {
    ...whole.value,
    validators: fields.has('validators') ? validatorsOf(state, netuid) : [],
    commitments: fields.has('commitments') ? commitmentsOf(state, netuid) : [],
  };
  const { schema } = SelectiveMetagraph;
  const chosen = schema.fields.filter(({ name }) => fields.has(name));
  const picked = chosen.map(({ key }): [string, unknown] => [key, Reflect.get(all, key)]);
  return { ok: true, value: { ...NO_FIELDS, ...Object.fromEntries(picked), netuid } };
}

/** A permit, and more stake than the threshold; by stake, the smallest first, as on the reference chain. */
function validatorsOf(state: ChainState, netuid: Netuid): Uid[] {
  const threshold = i64f64.fromInteger(state.get(StakeThreshold));
  const permits = state.get(ValidatorPermit, netuid);
  return uidsOf(state, netuid)
    .filter((uid) => permits[uid] === true)
    .map((uid) => ({ uid, stake: stakeWeightI64F64(state, state.get(Keys, netuid, uid), netuid) }))
    .filter(({ stake }) => stake > threshold)
    .sort((a, b) => (a.stake < b.stake ? -1 : a.stake > b.stake ? 1 : 0))
    .map(({ uid }) => uid);
}

const NO_FIELDS: SelectiveMetagraph = {
  netuid: 0,
  hotkeys: [],
  coldkeys: [],
  identities: [],
  axons: [],
  active: [],
  validatorPermit: [],
  pruningScore: [],
  lastUpdate: [],
  emission: [],
  dividends: [],
  incentives: [],
  consensus: [],
  trust: [],
  rank: [],
  blockAtRegistration: [],
  alphaStake: [],
  taoStake: [],
  totalStake: [],
  taoDividendsPerHotkey: [],
  alphaDividendsPerHotkey: [],
  validators: [],
  commitments: [],
  validatorTrust: [],
};

/** By hotkey, encoded as the chain keeps them. */
function commitmentsOf(state: ChainState, netuid: Netuid): HotkeyCommitment[] {
  return state.keysUnder(CommitmentOf, netuid).map((hotkey) => {
    const writer = new ByteWriter();
    CommitmentOf.value.encode(writer, state.get(CommitmentOf, netuid, hotkey));
    return { hotkey: accountToBytes(hotkey), commitment: writer.take() };
  });
}
