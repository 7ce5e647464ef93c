/** Stakes and delegates, against a state written by hand. */

import { toJson, toNetuid } from '@yumanet/protocol';
import { DelegateList, StakeList } from '@yumanet/protocol/messages';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDelegate, readDelegates } from '../../src/reads/read-delegates.ts';
import { readStakes } from '../../src/reads/read-stakes.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { Emission, IsNetworkMember, Uids, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { Delegates, Owner, StakingHotkeys } from '../../src/state/items/staking-items.ts';
import { answerOf } from '../support/answer-of.ts';
import { setStake } from '../support/set-stake.ts';
import { account, bytesOf, coldkey, createTestChain, hotkey, SUBNET, TAO } from '../support/test-chain.ts';
import { writeSubnetByHand } from '../support/write-subnet.ts';

let state: ChainState;
const validator = hotkey('//validator1_sn1');

beforeEach(() => {
  const chain = createTestChain({ subnets: 2 });
  chain.mineTo(25n);
  state = chain.state;
  writeSubnetByHand(state);
});

describe('the stakes of an account', () => {
  it('have the fields of StakeInfo', () => {
    state.set(StakingHotkeys, [hotkey('//miner1_sn1')], coldkey('//Charlie'));
    setStake(state, hotkey('//miner1_sn1'), toNetuid(2), 7n);
    const [charlie, miner] = [bytesOf('//Charlie'), bytesOf('//miner1_sn1')];
    const none = { locked: 0n, taoEmission: 0n, drain: 0n };
    const owned = { hotkey: miner, coldkey: charlie, ...none };
    const list = readStakes(state, account('//Charlie'));
    expect(list).toEqual({
      account: charlie,
      block: 25n,
      stakes: [
        { ...owned, netuid: 1, alpha: 2_000n, stake: 2_000n, emission: 46n, isRegistered: true },
        { ...owned, netuid: 2, alpha: 7n, stake: 7n, emission: 0n, isRegistered: false },
      ],
    });
    expect(StakeList.decode(StakeList.encode(list))).toEqual(list);
    expect(readStakes(state, account('//miner1_sn1')).stakes).toEqual(list.stakes);
    const json = toJson(StakeList, list) as { stakes: object[] };
    expect(Object.keys(json.stakes[0] ?? {}).join(' ')).toBe(
      'hotkey coldkey netuid alpha stake locked emission tao_emission drain is_registered',
    );
  });

  it('of an account that is its own hotkey come once, and none that are 0', () => {
    state.set(Owner, coldkey('//Eve'), hotkey('//Eve'));
    state.set(StakingHotkeys, [hotkey('//Eve')], coldkey('//Eve'));
    setStake(state, hotkey('//Eve'), SUBNET, 5n);
    setStake(state, hotkey('//Eve'), toNetuid(2), 0n);
    expect(readStakes(state, account('//Eve')).stakes.map(({ netuid, stake }) => [netuid, stake])).toEqual([[1, 5n]]);
  });

  it('are none of a coldkey on the hotkey of another', () => {
    state.set(StakingHotkeys, [validator], coldkey('//Dave'));
    expect(readStakes(state, account('//Dave')).stakes).toEqual([]);
  });
});

describe('delegates', () => {
  it('are the hotkeys that have declared a take, and no others', () => {
    expect(readDelegates(state)).toEqual({ block: 25n, delegates: [] });
    expect(readDelegate(state, account('//validator1_sn1'))).toMatchObject({ refusal: { name: 'DelegateNotFound' } });
  });

  it('come with stakers, subnets, permits and returns', () => {
    state.set(Delegates, 6_554, validator);
    setStake(state, validator, ROOT_NETUID, 250n * TAO);
    state.set(IsNetworkMember, true, validator, toNetuid(2));
    state.set(Uids, 1, toNetuid(2), validator);
    state.set(ValidatorPermit, [true, false], toNetuid(2));
    state.set(Emission, [0n, 3n * TAO], toNetuid(2));
    const list = readDelegates(state);
    expect(list).toEqual({
      block: 25n,
      delegates: [
        {
          delegateSs58: bytesOf('//validator1_sn1'),
          take: 6_554,
          nominators: [
            {
              coldkey: bytesOf('//Alice'),
              stakes: [
                { netuid: 0, stake: 250n * TAO },
                { netuid: 1, stake: 1_000n },
              ],
            },
          ],
          ownerSs58: bytesOf('//Alice'),
          registrations: [1, 2],
          validatorPermits: [1],
          // 33 rao x (7200 / 11), just below 21,600 because the division floors its last bit, and 3 alpha x 720.
          totalDailyReturn: 2_160_000_021_599n,
          // That less 6554 / 65535, for 1,000 of the 250 TAO on root.
          returnPer1000: (2_160_000_021_600n * (65_535n - 6_554n) * 4n) / 65_535n,
        },
      ],
    });
    expect(DelegateList.decode(DelegateList.encode(list))).toEqual(list);
    const [delegate] = list.delegates;
    expect(answerOf(readDelegate(state, account('//validator1_sn1')))).toEqual({ block: 25n, delegate });
  });

  it('return nothing without root stake, and nothing of a subnet that never runs', () => {
    state.set(Delegates, 0, validator);
    setStake(state, validator, ROOT_NETUID, 0n);
    expect(readDelegates(state).delegates[0]).toMatchObject({ returnPer1000: 0n, totalDailyReturn: 21_599n });
    state.set(Tempo, 0, SUBNET);
    expect(readDelegates(state).delegates[0]).toMatchObject({ returnPer1000: 0n, totalDailyReturn: 0n });
  });
});
