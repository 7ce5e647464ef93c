/** set_tempo, trigger_epoch and set_activity_cutoff_factor: who, when, how often, and in which order it is checked. */
import { describe, expect, it } from 'vitest';
import { nextEpochBlock } from '../../src/rules/epoch-schedule.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastEpochBlock, PendingEpochAt } from '../../src/state/items/subnet-items.ts';
import {
  allowPlainWeights,
  bytesOf,
  createTestChain,
  eventNames,
  eventsOf,
  refusalOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';

const setTempo = (tempo: number, netuid = 1) => ({ case: 'setTempo', value: { netuid, tempo } }) as const;
const sudoSetTempo = (tempo: number) => ({ case: 'sudoSetTempo', value: { netuid: 1, tempo } }) as const;
const triggerEpoch = (netuid = 1) => ({ case: 'triggerEpoch', value: { netuid } }) as const;
const setFactor = (factorMilli: number, netuid = 1) =>
  ({ case: 'setActivityCutoffFactor', value: { netuid, factorMilli } }) as const;

/** A chain whose next epoch, in block 10, is so near that the window is closed, at the end of block 7. */
function frozenChain(): TestChain {
  const chain = createTestChain();
  chain.state.set(parameters.AdminFreezeWindow, 3);
  chain.mineTo(7n);
  return chain;
}

/** Where weights are set in the open: commit-reveal stops `trigger_epoch`. */
function plainChain(): TestChain {
  const chain = createTestChain();
  allowPlainWeights(chain.state);
  return chain;
}

describe('set_tempo', () => {
  it('sets the tempo and restarts the cycle', () => {
    const chain = createTestChain();
    chain.mineTo(6n);
    const { events } = chain.run('//Bob', setTempo(4));
    expect(events[0]).toMatchObject({ name: 'TempoSet', event: { value: { netuid: 1, tempo: 4 } } });
    expect(chain.state.get(parameters.Tempo, SUBNET)).toBe(4);
    expect(chain.state.get(LastEpochBlock, SUBNET)).toBe(7n);
    expect(nextEpochBlock(chain.state, SUBNET)).toBe(11n);
    chain.mineTo(10n);
    expect(chain.mine().epochs).toEqual([SUBNET]);
    chain.mineTo(14n);
    expect(chain.mine().epochs).toEqual([SUBNET]);
  });

  it('is the owner’s, whether commit-reveal is on or off; root has sudo_set_tempo', () => {
    const { state } = createTestChain();
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, 'root', setTempo(20)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', setTempo(20)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', setTempo(20, 9)).name).toBe('BadOrigin');
    eventsOf(state, '//Bob', setTempo(20));
  });

  it('takes 2 to 50,400 on the fast network, 360 to 50,400 on mainnet', () => {
    const fast = createTestChain().state;
    expect(refusalOf(fast, '//Bob', setTempo(1))).toMatchObject({
      name: 'TempoOutOfBounds',
      facts: { tempo: 1n, min: 2n, max: 50_400n },
    });
    expect(refusalOf(fast, '//Bob', setTempo(50_401)).name).toBe('TempoOutOfBounds');
    eventsOf(fast, '//Bob', setTempo(2));
    eventsOf(fast, '//Bob', setTempo(50_400));
    const mainnet = createTestChain({ preset: 'mainnet' }).state;
    expect(refusalOf(mainnet, '//Bob', setTempo(359)).name).toBe('TempoOutOfBounds');
    eventsOf(mainnet, '//Bob', setTempo(360));
  });

  it('can change once in 360 blocks on mainnet, the first time free, however long the tempo is', () => {
    const chain = createTestChain({ preset: 'mainnet' });
    chain.run('//Bob', setTempo(720));
    chain.mineTo(359n);
    expect(refusalOf(chain.state, '//Bob', setTempo(721))).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 1n, limit_blocks: 360n },
    });
    eventsOf(chain.state, 'root', sudoSetTempo(722));
    chain.mineTo(360n);
    eventsOf(chain.state, '//Bob', setTempo(721));
  });
});

describe('sudo_set_tempo', () => {
  it('is stopped by the freeze window like most of root’s calls, and takes 0', () => {
    expect(refusalOf(frozenChain().state, 'root', sudoSetTempo(20)).name).toBe(
      'AdminActionProhibitedDuringWeightsWindow',
    );
    const chain = createTestChain();
    eventsOf(chain.state, 'root', sudoSetTempo(0));
    chain.mineTo(30n);
    expect(nextEpochBlock(chain.state, SUBNET)).toBeUndefined();
    expect(chain.state.get(LastEpochBlock, SUBNET)).toBe(1n);
  });
});

describe('trigger_epoch', () => {
  it('asks for an epoch after one freeze window, which is closed until then', () => {
    const chain = plainChain();
    const { state } = chain;
    state.set(parameters.AdminFreezeWindow, 3);
    chain.mine();
    const { events } = chain.run('//Bob', triggerEpoch());
    expect(events[0]).toMatchObject({
      name: 'EpochTriggered',
      event: { value: { netuid: 1, by: bytesOf('//Bob'), firesAt: 5n } },
    });
    expect(state.get(PendingEpochAt, SUBNET)).toBe(5n);
    expect(nextEpochBlock(state, SUBNET)).toBe(5n);
    expect(refusalOf(state, 'root', sudoSetTempo(9))).toMatchObject({
      name: 'AdminActionProhibitedDuringWeightsWindow',
      facts: { blocks_to_wait: 2n },
    });
    expect(chain.mine().epochs).toEqual([]);
    expect(chain.mine().epochs).toEqual([]);
    expect(chain.mine().epochs).toEqual([SUBNET]);
    expect([state.get(LastEpochBlock, SUBNET), state.get(PendingEpochAt, SUBNET)]).toEqual([5n, 0n]);
    expect(nextEpochBlock(state, SUBNET)).toBe(15n);
  });

  it('without a window runs in the next block', () => {
    const chain = plainChain();
    const { events } = chain.run('//Bob', triggerEpoch());
    expect(events[0]?.event).toMatchObject({ value: { firesAt: 1n } });
    expect(chain.mine().epochs).toEqual([SUBNET]);
  });

  it('is the owner’s alone', () => {
    const { state } = plainChain();
    for (const uri of ['root', '//Eve']) expect(refusalOf(state, uri, triggerEpoch()).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Bob', triggerEpoch(9)).name).toBe('BadOrigin');
  });

  it('needs the automatic epoch to be a window away, not less', () => {
    const chain = plainChain();
    chain.state.set(parameters.AdminFreezeWindow, 3);
    chain.mineTo(7n);
    expect(refusalOf(chain.state, '//Bob', triggerEpoch())).toMatchObject({
      name: 'AutoEpochAlreadyImminent',
      facts: { blocks_to_wait: 2n, admin_freeze_window: 3n },
    });
    const earlier = plainChain();
    earlier.state.set(parameters.AdminFreezeWindow, 3);
    earlier.mineTo(6n);
    eventsOf(earlier.state, '//Bob', triggerEpoch());
  });

  it('can be had once in two tempos', () => {
    const chain = plainChain();
    chain.state.set(parameters.OwnerHyperparamRateLimit, 2);
    chain.run('//Bob', triggerEpoch());
    chain.mineTo(19n);
    expect(refusalOf(chain.state, '//Bob', triggerEpoch())).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { blocks_to_wait: 1n, limit_blocks: 20n },
    });
    chain.mineTo(20n);
    eventsOf(chain.state, '//Bob', triggerEpoch());
  });

  it('waits for a tempo on a subnet that has none', () => {
    const chain = plainChain();
    eventsOf(chain.state, 'root', sudoSetTempo(0));
    chain.state.set(parameters.AdminFreezeWindow, 3);
    chain.run('//Bob', triggerEpoch());
    chain.mineTo(20n);
    expect(chain.state.get(PendingEpochAt, SUBNET)).toBe(4n);
    eventsOf(chain.state, 'root', sudoSetTempo(100));
    expect(chain.mine().epochs).toEqual([SUBNET]);
  });

  it('checks origin, commit-reveal, pending, imminent and rate, in this order', () => {
    const chain = plainChain();
    const { state } = chain;
    state.set(parameters.AdminFreezeWindow, 3);
    state.set(parameters.OwnerHyperparamRateLimit, 2);
    chain.run('//Bob', triggerEpoch());
    chain.mineTo(11n);
    expect(refusalOf(state, '//Bob', triggerEpoch()).name).toBe('AutoEpochAlreadyImminent');
    state.set(PendingEpochAt, 14n, SUBNET);
    expect(refusalOf(state, '//Bob', triggerEpoch())).toMatchObject({
      name: 'EpochTriggerAlreadyPending',
      facts: { fires_at: 14n },
    });
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, '//Bob', triggerEpoch()).name).toBe('DynamicTempoBlockedByCommitReveal');
    expect(refusalOf(state, '//Eve', triggerEpoch()).name).toBe('BadOrigin');
  });
});

describe('set_activity_cutoff_factor', () => {
  it('sets the factor, from 1,000 to 50,000', () => {
    const { state } = createTestChain();
    for (const factor of [999, 50_001, 4_294_967_295]) {
      expect(refusalOf(state, '//Bob', setFactor(factor))).toMatchObject({
        name: 'ActivityCutoffFactorMilliOutOfBounds',
        facts: { factor_milli: BigInt(factor), min: 1_000n, max: 50_000n },
      });
    }
    const events = eventsOf(state, '//Bob', setFactor(1_000));
    expect(eventNames(events)).toEqual(['ActivityCutoffFactorMilliSet']);
    expect(events[0]?.event).toMatchObject({ value: { netuid: 1, factorMilli: 1_000 } });
    eventsOf(state, '//Bob', setFactor(50_000));
    expect(state.get(parameters.ActivityCutoffFactorMilli, SUBNET)).toBe(50_000);
  });

  it('lets root past the window and the owner’s rate limit', () => {
    const { state } = frozenChain();
    expect(refusalOf(state, '//Bob', setFactor(2_000)).name).toBe('AdminActionProhibitedDuringWeightsWindow');
    eventsOf(state, 'root', setFactor(2_000));
    const chain = createTestChain();
    chain.state.set(parameters.OwnerHyperparamRateLimit, 2);
    eventsOf(chain.state, 'root', setFactor(3_000));
    chain.run('//Bob', setFactor(2_000));
    expect(refusalOf(chain.state, '//Bob', setFactor(3_000))).toMatchObject({
      name: 'TxRateLimitExceeded',
      facts: { limit_blocks: 20n },
    });
    eventsOf(chain.state, 'root', setFactor(3_000));
  });

  it('checks origin, range, window and rate, in this order', () => {
    const chain = createTestChain();
    chain.state.set(parameters.OwnerHyperparamRateLimit, 2);
    chain.run('//Bob', setFactor(2_000));
    chain.state.set(parameters.AdminFreezeWindow, 10);
    expect(refusalOf(chain.state, '//Eve', setFactor(1)).name).toBe('BadOrigin');
    expect(refusalOf(chain.state, '//Bob', setFactor(1)).name).toBe('ActivityCutoffFactorMilliOutOfBounds');
    expect(refusalOf(chain.state, 'root', setFactor(1, 9)).name).toBe('ActivityCutoffFactorMilliOutOfBounds');
    expect(refusalOf(chain.state, 'root', setFactor(2_000, 9)).name).toBe('SubnetDoesNotExist');
    expect(refusalOf(chain.state, '//Bob', setFactor(2_000)).name).toBe('AdminActionProhibitedDuringWeightsWindow');
  });
});
