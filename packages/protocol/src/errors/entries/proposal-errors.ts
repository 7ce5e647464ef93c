/** Errors of proposals, which the reference chain does not have. See docs/proposals.md. */
import { entry } from '../error-entry.ts';

export const proposalErrors = {
  ProposalsDisabled: entry(
    'disabled',
    'Proposals are off on this network; they are not part of the reference chain.',
    'Let root switch them on: set_proposals_enabled.',
  ),
  ProposalAlreadyOpen: entry(
    'already_exists',
    'The subnet has an open proposal.',
    'Wait for its end block: GET /v1/storage/Proposals/{netuid}.',
  ),
  NoOpenProposal: entry('not_found', 'The subnet has no open proposal.', 'Make one: propose.'),
  NoVotingAlpha: entry(
    'insufficient_balance',
    'The coldkey held no alpha of the subnet.',
    'Stake there before a proposal is made; what comes later has no vote.',
  ),
  AlreadyVoted: entry('already_exists', 'The coldkey has voted already.', 'Each coldkey has one vote.'),
};
