/** Calls of proposals, which the reference chain does not have. See docs/proposals.md. */
import { asColdkey, toAccountId } from '@yumanet/protocol';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { ProposalBallots, Proposals, ProposalsEnabled } from '../../../src/state/items/proposal-items.ts';
import { AlphaV2, TotalHotkeySharesV2 } from '../../../src/state/items/staking-items.ts';
import { NetworksAdded } from '../../../src/state/items/subnet-items.ts';
import { setStake } from '../set-stake.ts';
import { coldkey, createTestChain, eventsOf, hotkey, SUBNET, TAO } from '../test-chain.ts';
import { edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';

/** Alice holds alpha of subnet 1, and proposals are on. */
function chain() {
  const { state } = createTestChain();
  setStake(state, hotkey('//validator1_sn1'), SUBNET, 10n * TAO);
  state.set(ProposalsEnabled, true);
  return state;
}

const kappa = { call: { case: 'sudoSetKappa', value: { netuid: 1, kappa: 7 } } } as const;

/** Further coldkeys with some rao of alpha each. */
function addHolders(state: ChainState, count: number): void {
  const shares = state.get(TotalHotkeySharesV2, hotkey('//validator1_sn1'), SUBNET);
  const part = { mantissa: shares.mantissa, exponent: shares.exponent - 8n };
  for (let index = 1; index <= count; index += 1) {
    const holder = asColdkey(toAccountId(index.toString(16).padStart(64, '0')));
    state.set(AlphaV2, part, hotkey('//validator1_sn1'), holder, SUBNET);
  }
}

/** With an open proposal of Alice. */
function withProposal() {
  const state = chain();
  eventsOf(state, '//Alice', { case: 'propose', value: { call: kappa, endBlock: 100n } });
  return state;
}

export const proposalChecks = [
  callTrials('setProposalsEnabled', {
    ...{ state: chain, signer: 'root' },
    fields: () => ({ enabled: true }),
    checks: [signedBy('//Alice')],
  }),
  callTrials('propose', {
    ...{ state: chain, signer: '//Alice' },
    fields: () => ({ call: kappa, endBlock: 100n }),
    checks: [
      signedOnly(),
      { error: 'ProposalsDisabled', spoil: ({ state }) => state.remove(ProposalsEnabled) },
      { error: 'SubnetNotExists', spoil: ({ state }) => state.remove(NetworksAdded, SUBNET) },
      {
        error: 'ProposalAlreadyOpen',
        spoil: ({ state }) => state.set(Proposals, state.get(Proposals, SUBNET), SUBNET),
      },
      { error: 'InvalidValue', spoil: (draft) => edit(draft, { endBlock: 0n }) },
      {
        error: 'NoVotingAlpha',
        spoil: (draft) => {
          draft.signer = '//Dave';
        },
      },
      { error: 'InvalidValue', about: 'too many holders', spoil: ({ state }) => addHolders(state, 10_000) },
    ],
  }),
  callTrials('voteOnProposal', {
    ...{ state: withProposal, signer: '//Alice' },
    fields: () => ({ netuid: 1, approve: true }),
    checks: [
      signedOnly(),
      { error: 'ProposalsDisabled', spoil: ({ state }) => state.remove(ProposalsEnabled) },
      { error: 'NoOpenProposal', spoil: ({ state }) => state.remove(Proposals, SUBNET) },
      {
        error: 'NoVotingAlpha',
        spoil: ({ state }) => state.remove(ProposalBallots, SUBNET, coldkey('//Alice')),
        apart: { AlreadyVoted: 'who has no ballot has not voted' },
      },
      {
        error: 'AlreadyVoted',
        spoil: ({ state }) => state.set(ProposalBallots, 0n, SUBNET, coldkey('//Alice')),
      },
    ],
  }),
];
