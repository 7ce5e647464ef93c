/** What random calls came to, so that a test of laws can tell whether it tried anything. */
import { Call, type Extrinsic } from '@yumanet/protocol/messages';
import type { AppliedBlock } from '../../src/block/apply-block.ts';

/** How often each event was emitted and each signed call went through, by name. */
export type Tally = Map<string, number>;

export function countBlock(tally: Tally, { block }: Pick<AppliedBlock, 'block'>): void {
  const events = [...block.events, ...block.receipts.flatMap((receipt) => receipt.events)];
  for (const { event } of events) count(tally, event.case);
  for (const [index, { error }] of block.receipts.entries()) {
    const name = error === undefined ? callName(block.extrinsics[index]) : undefined;
    if (name !== undefined) count(tally, name);
  }
}

function count(tally: Tally, name: string): void {
  tally.set(name, (tally.get(name) ?? 0) + 1);
}

function callName(extrinsic: Extrinsic | undefined): string | undefined {
  return extrinsic?.extrinsic.case === 'signed' ? Call.decode(extrinsic.extrinsic.value.call).call.case : undefined;
}

/** What a run of random blocks must have seen, or it says nothing about it. */
const FAMILIES = {
  registrations: ['neuronRegistered'],
  'root seats': ['rootRegister'],
  trims: ['sudoTrimToMaxAllowedUids'],
  'swaps of hotkeys': ['hotkeySwapped', 'hotkeySwappedOnSubnet'],
  'swaps of coldkeys': ['coldkeySwapped'],
  'new subnets': ['networkAdded'],
  starts: ['firstEmissionBlockNumberSet'],
  dissolutions: ['networkRemoved'],
  identities: ['chainIdentitySet', 'subnetIdentitySet'],
  axons: ['axonServed'],
  metrics: ['prometheusServed'],
  commitments: ['commitment', 'timelockCommitment'],
  'revealed commitments': ['commitmentRevealed'],
  transfers: ['transferKeepAlive', 'transferAllowDeath', 'transferAll'],
  purchases: ['stakeAdded'],
  sales: ['stakeRemoved'],
  'purchases at a limit': ['addStakeLimit'],
  'sales at a limit': ['removeStakeLimit', 'removeStakeFullLimit'],
  'moves of stake': ['stakeMoved', 'stakeTransferred', 'stakeSwapped'],
  'full exits': ['unstakeAll', 'unstakeAllAlpha'],
  'child keys': ['setChildrenScheduled', 'setChildren'],
  proposals: ['proposed'],
  'votes on them': ['proposalVoted'],
  'root claims': ['claimRoot'],
  'kinds of root claims': ['rootClaimTypeSet'],
  takes: ['childKeyTakeSet', 'takeIncreased', 'takeDecreased'],
  'destinations of incentive': ['autoStakeDestinationSet'],
  'ends of alpha': ['alphaRecycled', 'alphaBurned'],
  weights: ['setWeights', 'setMechanismWeights'],
  commits: ['weightsCommitted'],
  reveals: ['weightsRevealed', 'weightsBatchRevealed'],
  'timelocked commits': ['timelockedWeightsCommitted'],
  'timelocked reveals': ['timelockedWeightsRevealed'],
  tempos: ['tempoSet'],
  triggers: ['epochTriggered'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The families that happened less than `least` times, with how often. */
export function rareFamilies(tally: Tally, least: number): Record<string, number> {
  const counts = Object.entries(FAMILIES).map(
    ([family, names]) => [family, names.reduce((sum, name) => sum + (tally.get(name) ?? 0), 0)] as const,
  );
  return Object.fromEntries(counts.filter(([, times]) => times < least));
}
