/** Random calls of proposals. */
import fc from 'fast-check';
import { anyColdkey, asRoot, by, mostly, netuid, type SignedBy, u16 } from './call-arbitraries.ts';

export const proposalCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .constantFrom(true, true, true, false)
    .map((enabled) => asRoot('//Alice', { case: 'setProposalsEnabled', value: { enabled } })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyColdkey, netuid, u16, mostly(fc.bigInt({ min: 15n, max: 40n }), fc.bigInt({ min: 0n, max: 15n })))
      .map(([uri, id, kappa, endBlock]) =>
        by(uri, {
          case: 'propose',
          value: { call: { call: { case: 'sudoSetKappa', value: { netuid: id, kappa } } }, endBlock },
        }),
      ),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(mostly(fc.constantFrom('//Alice', '//Bob'), anyColdkey), netuid, fc.boolean())
      .map(([uri, id, approve]) => by(uri, { case: 'voteOnProposal', value: { netuid: id, approve } })),
  },
);

/** Bob, who earns the cut of both subnets, proposes and then votes. */
export const proposeAndVote: fc.Arbitrary<readonly [SignedBy, SignedBy]> = fc
  .tuple(fc.constantFrom(1, 2), u16, fc.boolean())
  .map(([id, kappa, approve]) => [
    by('//Bob', {
      case: 'propose',
      value: { call: { call: { case: 'sudoSetKappa', value: { netuid: id, kappa } } }, endBlock: 30n },
    }),
    by('//Bob', { case: 'voteOnProposal', value: { netuid: id, approve } }),
  ]);
