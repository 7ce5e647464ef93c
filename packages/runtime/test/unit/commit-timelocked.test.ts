/** Timelocked weights are committed. */
import { describe, expect, it } from 'vitest';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { LastStoredRound } from '../../src/state/items/beacon-items.ts';
import { CommitRevealWeightsVersion } from '../../src/state/items/chain-parameter-items.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate } from '../../src/state/items/neuron-items.ts';
import { TimelockedWeightCommits } from '../../src/state/items/weight-items.ts';
import {
  bytesOf,
  eventNames,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';
import {
  commitSealed,
  INDEX,
  OWNER,
  poolRefusal,
  REVEAL_ROUND,
  sealedVote,
  VALIDATOR,
  weightsNetwork,
} from '../support/weights-network.ts';

const network = () => weightsNetwork({ isCommitReveal: true });
const bucket = ({ state }: TestChain, epoch: bigint, mechid = 0) =>
  state.get(TimelockedWeightCommits, storageIndexOf(SUBNET, mechid), epoch);

describe('commit_timelocked_weights', () => {
  it('goes to the bucket of its epoch, is the last update, and is announced by its hash', () => {
    const { state } = network();
    const sealed = sealedVote(VALIDATOR, [2, 3]);
    expect(eventsOf(state, VALIDATOR, commitSealed(sealed, REVEAL_ROUND)).map(({ event }) => event)).toEqual([
      {
        case: 'timelockedWeightsCommitted',
        value: {
          hotkey: bytesOf(VALIDATOR),
          storageIndex: 1,
          commitHash: ports.crypto.blake2b256(sealed),
          revealRound: REVEAL_ROUND,
        },
      },
    ]);
    expect(state.get(TimelockedWeightCommits, INDEX, 2n)).toEqual([
      { hotkey: hotkey(VALIDATOR), block: 21n, sealed, round: REVEAL_ROUND },
    ]);
    expect(state.get(LastUpdate, INDEX)[1]).toBe(21n);
  });

  it('takes 5,000 bytes and not 5,001, which is refused before anything else', () => {
    const { state } = network();
    const call = commitSealed(new Uint8Array(5_001), 0n, { netuid: 9, version: 3 });
    expect(refusalOf(state, 'root', call)).toMatchObject({
      name: 'CommitPayloadTooLarge',
      facts: { bytes: 5_001n, limit: 5_000n },
    });
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(poolRefusal(state, VALIDATOR, call)?.name).toBe('CommitPayloadTooLarge');
    eventsOf(state, VALIDATOR, commitSealed(new Uint8Array(5_000), REVEAL_ROUND));
  });

  it('refuses in order: mechanism, origin, mode, version, registration, rate', () => {
    const { state } = network();
    const call = (mecid: number, version: number) =>
      ({
        case: 'commitTimelockedMechanismWeights',
        value: { netuid: 1, mecid, commit: new Uint8Array(3), revealRound: 0n, commitRevealVersion: version },
      }) as const;
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(refusalOf(state, 'root', call(1, 3)).name).toBe('MechanismDoesNotExist');
    expect(refusalOf(state, 'root', call(0, 3)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//nobody', call(0, 3)).name).toBe('CommitRevealDisabled');
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    for (const version of [0, 3, 5]) {
      expect(refusalOf(state, '//nobody', call(0, version))).toMatchObject({
        name: 'IncorrectCommitRevealVersion',
        facts: { version: BigInt(version), commit_reveal_version: 4n },
      });
    }
    expect(refusalOf(state, '//nobody', call(0, 4)).name).toBe('HotKeyNotRegisteredInSubNet');
    expect(refusalOf(state, VALIDATOR, call(0, 4)).name).toBe('CommittingWeightsTooFast');
  });

  it('meets stake and then a round that is over at the pool, and no rate', () => {
    const { state } = network();
    const last = state.get(LastStoredRound);
    expect(last).toBe(21n);
    const sealed = sealedVote(VALIDATOR, [2]);
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    expect(poolRefusal(state, VALIDATOR, commitSealed(sealed, last))).toBeUndefined();
    expect(poolRefusal(state, VALIDATOR, commitSealed(sealed, last - 1n))).toMatchObject({
      name: 'InvalidRevealRound',
      facts: { reveal_round: 20n, last_stored_round: 21n },
    });
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    // Only the pool asks for the round.
    eventsOf(state, VALIDATOR, commitSealed(sealed, last - 1n));
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(poolRefusal(state, VALIDATOR, commitSealed(sealed, 0n))?.name).toBe('NotEnoughStakeToSetWeights');
  });

  it('takes ten of a hotkey in an epoch and no eleventh, others and the next epoch excepted', () => {
    const chain = network();
    const { state } = chain;
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    const call = commitSealed(sealedVote(VALIDATOR, [2]), 1_000n);
    for (let count = 0; count < 10; count += 1) eventsOf(state, VALIDATOR, call);
    expect(refusalOf(state, VALIDATOR, call)).toMatchObject({
      name: 'TooManyUnrevealedCommits',
      facts: { limit: 10n },
    });
    eventsOf(state, OWNER, call);
    chain.mineTo(28n);
    expect(refusalOf(state, VALIDATOR, call).name).toBe('TooManyUnrevealedCommits');
    chain.mineTo(29n);
    eventsOf(state, VALIDATOR, call);
    expect(bucket(chain, 2n)).toHaveLength(11);
    expect(bucket(chain, 3n)).toHaveLength(1);
  });

  it('is version 4 without saying so in its old form', () => {
    const { state } = network();
    const sealed = sealedVote(VALIDATOR, [2]);
    const call = {
      case: 'commitCrv3MechanismWeights',
      value: { netuid: 1, mecid: 0, commit: sealed, revealRound: REVEAL_ROUND },
    } as const;
    expect(eventNames(eventsOf(state, VALIDATOR, call))).toEqual(['TimelockedWeightsCommitted']);
    state.set(CommitRevealWeightsVersion, 5);
    expect(refusalOf(state, OWNER, call).name).toBe('IncorrectCommitRevealVersion');
  });
});
