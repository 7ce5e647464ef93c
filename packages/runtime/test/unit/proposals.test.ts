/** Proposals that holders of alpha vote on: ours, see docs/proposals.md. */
import { Block } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { prepareCall } from '../../src/calls/prepare-call.ts';
import { increaseStake } from '../../src/rules/stake.ts';
import { Kappa, ServingRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { ProposalBallots, Proposals, ProposalsEnabled } from '../../src/state/items/proposal-items.ts';
import { storageRecords } from '../../src/state/snapshot.ts';
import { setStake } from '../support/set-stake.ts';
import { bytesOf, coldkey, createTestChain, eventsOf, hotkey, refusalOf, SUBNET, TAO } from '../support/test-chain.ts';

const VALIDATOR = hotkey('//validator1_sn1');
const kappa = (value: number) => ({ case: 'sudoSetKappa', value: { netuid: 1, kappa: value } }) as const;
const propose = (call: Parameters<typeof prepareCall>[0]['call'], endBlock = 5n) =>
  ({ case: 'propose', value: { call: { call }, endBlock } }) as const;
const vote = (approve: boolean) => ({ case: 'voteOnProposal', value: { netuid: 1, approve } }) as const;

/** Alice holds 40 alpha of subnet 1, Bob 35 and Charlie 25; proposals are on. */
function holders() {
  const chain = createTestChain();
  const { state } = chain;
  setStake(state, VALIDATOR, SUBNET, 40n * TAO);
  setStake(state, hotkey('//validator2_sn1'), SUBNET, 0n);
  increaseStake(state, { hotkey: VALIDATOR, coldkey: coldkey('//Bob'), netuid: SUBNET }, 35n * TAO);
  increaseStake(state, { hotkey: VALIDATOR, coldkey: coldkey('//Charlie'), netuid: SUBNET }, 25n * TAO);
  eventsOf(state, 'root', { case: 'setProposalsEnabled', value: { enabled: true } });
  return chain;
}

describe('a proposal', () => {
  it('is applied as root after the block step of its end block when more than half of the alpha says yes', () => {
    const chain = holders();
    const { state } = chain;
    chain.run('//Alice', propose(kappa(7)));
    expect(state.get(Proposals, SUBNET)).toMatchObject({ total: 100n * TAO, startBlock: 1n, endBlock: 5n });
    chain.run('//Alice', vote(true));
    chain.run('//Charlie', vote(true));
    chain.mineTo(4n);
    expect(state.get(Kappa, SUBNET)).not.toBe(7);
    const { block } = chain.mine();
    expect(block.header.number).toBe(5n);
    expect(state.get(Kappa, SUBNET)).toBe(7);
    expect(block.events.map(({ event }) => event)).toContainEqual({
      case: 'proposalEnded',
      value: { netuid: 1, passed: true, ayes: 65n * TAO, nays: 0n, total: 100n * TAO },
    });
    expect(state.keys(Proposals)).toEqual([]);
    expect(state.keys(ProposalBallots)).toEqual([]);
  });

  it('fails with exactly half, and without votes', () => {
    const chain = holders();
    const { state } = chain;
    const before = state.get(Kappa, SUBNET);
    setStake(state, VALIDATOR, SUBNET, 50n * TAO);
    increaseStake(state, { hotkey: VALIDATOR, coldkey: coldkey('//Bob'), netuid: SUBNET }, 50n * TAO);
    chain.run('//Alice', propose(kappa(7)));
    chain.run('//Alice', vote(true));
    chain.run('//Bob', vote(false));
    chain.mineTo(5n);
    expect(state.get(Kappa, SUBNET)).toBe(before);
    expect(state.keys(Proposals)).toEqual([]);
  });

  it('is voted on with what was held when it was made, once per coldkey, over all hotkeys', () => {
    const { state } = holders();
    increaseStake(state, { hotkey: hotkey('//validator2_sn1'), coldkey: coldkey('//Bob'), netuid: SUBNET }, 5n * TAO);
    eventsOf(state, '//Alice', propose(kappa(7)));
    increaseStake(state, { hotkey: VALIDATOR, coldkey: coldkey('//Bob'), netuid: SUBNET }, 500n * TAO);
    increaseStake(state, { hotkey: VALIDATOR, coldkey: coldkey('//Dave'), netuid: SUBNET }, 500n * TAO);
    const events = eventsOf(state, '//Bob', vote(true));
    expect(events.at(-1)?.event).toEqual({
      case: 'proposalVoted',
      value: { netuid: 1, coldkey: bytesOf('//Bob'), approve: true, alpha: 40n * TAO },
    });
    expect(refusalOf(state, '//Bob', vote(true)).name).toBe('AlreadyVoted');
    expect(refusalOf(state, '//Dave', vote(true)).name).toBe('NoVotingAlpha');
  });

  it('that root may not make either is told with its refusal, and changes nothing', () => {
    const chain = holders();
    chain.run('//Alice', propose({ case: 'setFeeRate', value: { netuid: 1, rate: 10_001 } }));
    chain.run('//Alice', vote(true));
    chain.run('//Bob', vote(true));
    chain.mineTo(4n);
    const ended = chain.mine().block.events.find(({ event }) => event.case === 'proposalEnded');
    expect(ended?.event).toMatchObject({ value: { passed: true, error: { name: 'FeeRateTooHigh' } } });
  });

  it('counts no more alpha than the event that tells of it can say, whatever was written into storage', () => {
    const chain = holders();
    for (const key of [VALIDATOR, hotkey('//validator2_sn1')]) setStake(chain.state, key, SUBNET, 2n ** 64n - 1n);
    const { block } = chain.mine([chain.sign('//Alice', propose(kappa(7)))]);
    const proposed = Block.decode(Block.encode(block)).receipts[0]?.events.find(({ name }) => name === 'Proposed');
    expect(proposed?.event).toMatchObject({ value: { total: 2n ** 64n - 1n } });
    expect(chain.state.get(Proposals, SUBNET).total).toBe(2n ** 64n - 1n);
  });

  it('is about a hyperparameter of a subnet and nothing else', () => {
    const make = (call: Parameters<typeof prepareCall>[0]['call']) => () => prepareCall({ call: propose(call) });
    expect(make({ case: 'sudoSetStakeThreshold', value: { minStake: 7n } })).toThrow('hyperparameter');
    expect(make(vote(true))).toThrow('hyperparameter');
    expect(make(propose(kappa(7)))).toThrow('hyperparameter');
    expect(make(kappa(7))).not.toThrow();
  });
});

describe('proposals', () => {
  it('are off, and leave no state when they are switched off', () => {
    const off = createTestChain().state;
    expect(refusalOf(off, '//Alice', propose(kappa(7))).name).toBe('ProposalsDisabled');
    const { state } = holders();
    const before = storageRecords(state).length;
    eventsOf(state, '//Alice', propose(kappa(7)));
    eventsOf(state, 'root', { case: 'setProposalsEnabled', value: { enabled: false } });
    // One record less than before: the switch itself.
    expect(storageRecords(state)).toHaveLength(before - 1);
    expect(state.has(ProposalsEnabled)).toBe(false);
  });

  it('go with their subnet', () => {
    const { state } = holders();
    eventsOf(
      state,
      '//Alice',
      propose({ case: 'sudoSetServingRateLimit', value: { netuid: 1, servingRateLimit: 7n } }),
    );
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: 1 } });
    expect(state.keys(Proposals)).toEqual([]);
    expect(state.keys(ProposalBallots)).toEqual([]);
    expect(state.has(ServingRateLimit, SUBNET)).toBe(false);
  });
});
