/** A subnet that goes on from a picture of one on another chain. */
import { type Netuid, toUid } from '@yumanet/protocol';
import { activityCutoff, isTopKNonZero, type SparseRowU16, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { Preset } from '../presets/preset.ts';
import { appendNeuron } from '../rules/append-neuron.ts';
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import { createHotkeyIfMissing } from '../rules/hotkey-ownership.ts';
import { indexStaker } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { increaseStake } from '../rules/stake.ts';
import { stakeWeightI64F64 } from '../rules/stake-weight.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { ActivityCutoffFactorMilli, MaxAllowedValidators, Tempo } from '../state/items/hyperparameter-items.ts';
import {
  Active,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Incentive,
  LastUpdate,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import { Owner, TaoWeight, TotalStake } from '../state/items/staking-items.ts';
import { LastEpochBlock, LastMechansimStepBlock, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { ZERO_COLDKEY } from '../state/zero-account.ts';
import { endow } from './endow.ts';
import { foundSubnet } from './found-subnet.ts';
import { isActive, type PictureTerms, pictureTimes } from './picture-times.ts';
import type { PictureNeuron, SubnetPicture } from './subnet-picture.ts';
import { subnetValuesOf, writeFurtherParameters } from './write-picture-parameters.ts';

/** Precondition: hotkeys differ, rows name uids of the picture, stakes fit the supply. Cost grows with the square of n. */
export function buildPictureSubnet(
  context: BlockContext,
  preset: Preset,
  netuid: Netuid,
  picture: SubnetPicture,
): void {
  const { state } = context;
  const { poolTao, poolAlpha } = preset.genesisSubnet;
  foundSubnet(context, preset, {
    netuid,
    owner: picture.ownerColdkey ?? ZERO_COLDKEY,
    poolTao: picture.pool?.taoRao ?? poolTao,
    poolAlpha: picture.pool?.alphaRao ?? poolAlpha,
    values: subnetValuesOf(preset, picture.parameters),
  });
  writeFurtherParameters(state, netuid, picture.parameters);
  if (picture.taoWeight !== undefined) state.set(TaoWeight, picture.taoWeight);
  for (const { hotkey, coldkey } of picture.neurons) {
    createHotkeyIfMissing(state, coldkey, hotkey);
    appendNeuron(context, netuid, hotkey);
  }
  writeOwnerHotkey(state, netuid, picture);
  writeStakes(state, netuid, picture);
  const tempo = state.get(Tempo, netuid);
  const permits = permitsOf(state, netuid, picture.neurons);
  const terms: PictureTerms = {
    neurons: picture.neurons,
    validators: picture.neurons.map(({ hotkey }, uid) => permits[uid] === true || hotkey === picture.ownerHotkey),
    tempo,
    activityCutoff: activityCutoff(state.get(ActivityCutoffFactorMilli, netuid), tempo),
  };
  state.set(ValidatorPermit, permits, netuid);
  writeVectors(state, netuid, terms);
  writeTimes(state, netuid, terms);
  writeRows(state, netuid, picture.neurons);
}

/** The owner hotkey need not be registered, but must exist: it gets the owner cut. */
function writeOwnerHotkey(state: ChainState, netuid: Netuid, { ownerHotkey, ownerColdkey }: SubnetPicture): void {
  if (ownerHotkey === undefined) return;
  createHotkeyIfMissing(state, ownerColdkey ?? ZERO_COLDKEY, ownerHotkey);
  state.set(SubnetOwnerHotkey, ownerHotkey, netuid);
}

/** Root's TAO lies in root's pot, so that all of it counts in `TotalIssuance`. */
function writeStakes(state: ChainState, netuid: Netuid, { neurons, alphaOutRao }: SubnetPicture): void {
  let staked = 0n;
  let rootTao = 0n;
  for (const { hotkey, alphaRao, rootRao } of neurons) {
    const coldkey = state.get(Owner, hotkey);
    increaseStake(state, { hotkey, coldkey, netuid }, alphaRao);
    increaseStake(state, { hotkey, coldkey, netuid: ROOT_NETUID }, rootRao);
    if (rootRao > 0n) indexStaker(state, coldkey);
    staked += alphaRao;
    rootTao += rootRao;
  }
  if (alphaOutRao !== undefined && alphaOutRao < staked) throw new Error('a picture has more stake than alpha');
  state.set(SubnetAlphaOut, alphaOutRao ?? staked, netuid);
  if (rootTao === 0n) return;
  endow(state, subnetAccount(ROOT_NETUID), rootTao > EXISTENTIAL_DEPOSIT_RAO ? rootTao : EXISTENTIAL_DEPOSIT_RAO);
  state.set(SubnetTAO, rootTao, ROOT_NETUID);
  state.set(SubnetAlphaOut, rootTao, ROOT_NETUID);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) + rootTao));
}

function writeVectors(state: ChainState, netuid: Netuid, { neurons, activityCutoff }: PictureTerms): void {
  const u16s = (values: readonly number[]) => Uint16Array.from(values);
  const actives = neurons.map((neuron) => isActive(neuron, activityCutoff));
  state.set(Active, actives, netuid);
  state.set(Incentive, u16s(neurons.map(({ incentive }) => incentive)), storageIndexOf(netuid));
  state.set(Dividends, u16s(neurons.map(({ dividends }) => dividends)), netuid);
  state.set(Consensus, u16s(neurons.map(({ consensus }) => consensus)), netuid);
  state.set(ValidatorTrust, u16s(neurons.map(({ validatorTrust }) => validatorTrust)), netuid);
}

/** Where the picture does not say, as docs/rules/epoch.md step 4: the largest stakes as consensus counts them. */
function permitsOf(state: ChainState, netuid: Netuid, neurons: readonly PictureNeuron[]): readonly boolean[] {
  const stakes = neurons.map(({ hotkey }) => stakeWeightI64F64(state, hotkey, netuid));
  const byStake = isTopKNonZero(stakes, state.get(MaxAllowedValidators, netuid));
  return neurons.map(({ validatorPermit }, uid) => validatorPermit ?? byStake[uid] === true);
}

/** The last epoch counts as one of the picture's own block: what registered before it has bonds (step 14). */
function writeTimes(state: ChainState, netuid: Netuid, terms: PictureTerms): void {
  const { now, lastEpochBlock, lastUpdates, registrations } = pictureTimes(terms);
  state.set(LastUpdate, lastUpdates, storageIndexOf(netuid));
  registrations.forEach((block, uid) => {
    state.set(BlockAtRegistration, block, netuid, toUid(uid));
  });
  state.set(LastMechansimStepBlock, now, netuid);
  state.set(LastEpochBlock, lastEpochBlock, netuid);
}

function writeRows(state: ChainState, netuid: Netuid, neurons: readonly PictureNeuron[]): void {
  const index = storageIndexOf(netuid);
  neurons.forEach((neuron, uid) => {
    const weights = countedWeights(neuron, neurons);
    if (weights.uids.length > 0) state.set(Weights, weights, index, toUid(uid));
    if (neuron.bonds.uids.length > 0) state.set(Bonds, neuron.bonds, index, toUid(uid));
  });
}

/** Without weights for neurons that registered after they were set: those never count (step 6). */
function countedWeights({ weights, updatedAgo }: PictureNeuron, neurons: readonly PictureNeuron[]): SparseRowU16 {
  const counts = (target: number): boolean => {
    const registeredAgo = neurons[target]?.registeredAgo;
    return updatedAgo === undefined || registeredAgo === undefined || updatedAgo < registeredAgo;
  };
  const places = [...weights.uids.keys()].filter((place) => counts(weights.uids[place] ?? 0));
  return {
    uids: Uint16Array.from(places, (place) => weights.uids[place] ?? 0),
    values: Uint16Array.from(places, (place) => weights.values[place] ?? 0),
  };
}
