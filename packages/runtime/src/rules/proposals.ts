/** Proposals that holders of alpha vote on: ours, not the reference chain's. See docs/proposals.md. */
import { accountToBytes, type Coldkey, type Netuid, type Refusal, toErrorInfo } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type Proposal, ProposalBallots, Proposals, ProposalsEnabled } from '../state/items/proposal-items.ts';
import { stakesIn } from './stake.ts';

/** What each coldkey holds on a subnet over all hotkeys, rao of alpha: more than 0. */
export function holdingsIn(state: ChainState, netuid: Netuid): ReadonlyMap<Coldkey, bigint> {
  const holdings = new Map<Coldkey, bigint>();
  for (const { coldkey, alpha } of stakesIn(state, netuid)) {
    holdings.set(coldkey, (holdings.get(coldkey) ?? 0n) + alpha);
  }
  return holdings;
}

/** True when more than half of all alpha that there was says yes. */
function hasPassed({ ayes, total }: Proposal): boolean {
  return 2n * ayes > total;
}

/** Forgets everything about the subnet's proposal. */
function closeProposal(state: ChainState, netuid: Netuid): void {
  state.remove(Proposals, netuid);
  for (const coldkey of state.keysUnder(ProposalBallots, netuid)) state.remove(ProposalBallots, netuid, coldkey);
}

/** Without proposals there is no state of them. */
export function switchProposals({ state, events }: BlockContext, enabled: boolean): void {
  if (enabled) state.set(ProposalsEnabled, true);
  else {
    state.remove(ProposalsEnabled);
    for (const [netuid] of state.keys(Proposals)) closeProposal(state, netuid);
  }
  events.emit({ case: 'proposalsEnabledSet', value: { enabled } });
}

/**
 * Counts the votes on proposals that end in this block. `apply` makes the change of one that passed, as root, or says why
 * not.
 */
export function endProposals(context: BlockContext, apply: (proposal: Proposal) => Refusal | undefined): void {
  const { state, block, events } = context;
  if (!state.get(ProposalsEnabled)) return;
  for (const [netuid] of state.keys(Proposals)) {
    const proposal = state.get(Proposals, netuid);
    if (proposal.endBlock > block) continue;
    closeProposal(state, netuid);
    const passed = hasPassed(proposal);
    const refusal = passed ? apply(proposal) : undefined;
    const { ayes, nays, total } = proposal;
    const error = refusal === undefined ? {} : { error: toErrorInfo(refusal) };
    events.emit({ case: 'proposalEnded', value: { netuid, passed, ayes, nays, total, ...error } });
  }
}

/** A coldkey's whole ballot for or against; it has none afterwards. */
export function castBallot(
  { state, events }: BlockContext,
  { netuid, coldkey, approve }: { readonly netuid: Netuid; readonly coldkey: Coldkey; readonly approve: boolean },
): void {
  const proposal = state.get(Proposals, netuid);
  const alpha = state.get(ProposalBallots, netuid, coldkey);
  const [ayes, nays] = approve ? [proposal.ayes + alpha, proposal.nays] : [proposal.ayes, proposal.nays + alpha];
  state.set(Proposals, { ...proposal, ayes, nays }, netuid);
  state.set(ProposalBallots, 0n, netuid, coldkey);
  events.emit({ case: 'proposalVoted', value: { netuid, coldkey: accountToBytes(coldkey), approve, alpha } });
}
