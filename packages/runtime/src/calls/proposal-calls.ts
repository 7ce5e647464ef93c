/** set_proposals_enabled, propose and vote_on_proposal: ours, not the reference chain's. See docs/proposals.md. */
import { accountToBytes, type Coldkey, type Netuid, toNetuid, WireError } from '@yumanet/protocol';
import { Call, type Propose, type SetProposalsEnabled, type VoteOnProposal } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { castBallot, holdingsIn, switchProposals } from '../rules/proposals.ts';
import { subnetExists } from '../rules/subnets.ts';
import { ProposalBallots, Proposals, ProposalsEnabled } from '../state/items/proposal-items.ts';
import type { CallTable } from './call-table.ts';
import { readNetuid } from './decode-fields.ts';
import { furtherParameterCalls } from './further-parameter-calls.ts';
import { parameterCalls } from './parameter-calls.ts';
import { prepareSigned } from './prepare-signed.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** A week of blocks of 12 s. */
const BLOCKS_MAX = 50_400n;
/** Holders of a subnet that one proposal asks. */
const HOLDERS_MAX = 10_000;

/** Root switches proposals on and off; off, everything about them is forgotten. */
function prepareSetProposalsEnabled({ enabled }: SetProposalsEnabled): PreparedCall {
  return {
    name: 'set_proposals_enabled',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      if (signerOf(origin) !== undefined) return refuseOrigin('root');
      switchProposals(context, enabled);
      return undefined;
    },
  };
}

interface Draft {
  readonly netuid: Netuid;
  readonly coldkey: Coldkey;
  readonly call: Uint8Array;
  readonly endBlock: bigint;
}

/** Signed by a holder of the subnet's alpha. What it proposes is checked when it is applied, not before. */
function preparePropose({ call, endBlock }: Propose): PreparedCall {
  const netuid = subnetOfParameter(call);
  return prepareSigned('propose', (context, coldkey) =>
    propose(context, { netuid, coldkey, call: Call.encode(call), endBlock }),
  );
}

function propose({ state, block, events }: BlockContext, { netuid, coldkey, call, endBlock }: Draft): CallOutcome {
  if (!state.get(ProposalsEnabled)) return refuseCall('ProposalsDisabled');
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  if (state.has(Proposals, netuid)) return refuseCall('ProposalAlreadyOpen', { netuid: BigInt(netuid) });
  if (endBlock <= block || endBlock > block + BLOCKS_MAX) {
    return refuseCall('InvalidValue', { minimum: block + 1n, maximum: block + BLOCKS_MAX });
  }
  const holdings = holdingsIn(state, netuid);
  if (!holdings.has(coldkey)) return refuseCall('NoVotingAlpha', { netuid: BigInt(netuid) });
  if (holdings.size > HOLDERS_MAX) {
    return refuseCall('InvalidValue', { got: BigInt(holdings.size), maximum: BigInt(HOLDERS_MAX) });
  }
  for (const [holder, alpha] of holdings) state.set(ProposalBallots, alpha, netuid, holder);
  const total = saturateToU64([...holdings.values()].reduce((sum, alpha) => sum + alpha, 0n));
  const votes = { ayes: 0n, nays: 0n, total };
  state.set(Proposals, { proposer: coldkey, call, startBlock: block, endBlock, ...votes }, netuid);
  events.emit({ case: 'proposed', value: { netuid, coldkey: accountToBytes(coldkey), endBlock, total } });
  return undefined;
}

/** Signed by who held alpha of the subnet when the proposal was made; each coldkey once. */
function prepareVoteOnProposal(message: VoteOnProposal): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const { approve } = message;
  return prepareSigned('vote_on_proposal', (context, coldkey) => {
    const { state } = context;
    if (!state.get(ProposalsEnabled)) return refuseCall('ProposalsDisabled');
    if (!state.has(Proposals, netuid)) return refuseCall('NoOpenProposal', { netuid: BigInt(netuid) });
    const ballot = state.find(ProposalBallots, netuid, coldkey);
    if (ballot === undefined) return refuseCall('NoVotingAlpha', { netuid: BigInt(netuid) });
    if (ballot === 0n) return refuseCall('AlreadyVoted', { netuid: BigInt(netuid) });
    castBallot(context, { netuid, coldkey, approve });
    return undefined;
  });
}

/** The subnet whose hyperparameter the call sets. Throws `WireError` for any other call. */
function subnetOfParameter({ call }: Call): Netuid {
  const isParameter = call.case in parameterCalls || call.case in furtherParameterCalls;
  const netuid = isParameter && 'netuid' in call.value ? call.value.netuid : undefined;
  if (netuid === undefined) throw new WireError('call', `${call.case} sets no hyperparameter of a subnet`);
  return toNetuid(netuid);
}

/** Calls of proposals. */
export const proposalCalls = {
  setProposalsEnabled: prepareSetProposalsEnabled,
  propose: preparePropose,
  voteOnProposal: prepareVoteOnProposal,
} satisfies Partial<CallTable>;
