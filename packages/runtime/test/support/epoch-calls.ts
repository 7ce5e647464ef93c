/** Random calls about epochs and mechanisms. */
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { anyKey, asRoot, by, mostly, netuid, type SignedBy } from './call-arbitraries.ts';

/** As the owner, as anybody, and as root. */
export const epochCall: fc.Arbitrary<SignedBy> = fc
  .tuple(
    mostly(fc.constant('//Bob'), anyKey),
    fc.boolean(),
    fc.oneof<fc.MaybeWeightedArbitrary<Call['call']>[]>(
      fc
        .tuple(netuid, fc.integer({ min: 0, max: 12 }))
        .map(([id, tempo]) => ({ case: 'setTempo', value: { netuid: id, tempo } })),
      { weight: 4, arbitrary: netuid.map((id) => ({ case: 'triggerEpoch', value: { netuid: id } })) },
      fc
        .tuple(netuid, fc.constantFrom(999, 1_000, 50_000))
        .map(([id, factorMilli]) => ({ case: 'setActivityCutoffFactor', value: { netuid: id, factorMilli } })),
      fc
        .tuple(netuid, fc.integer({ min: 0, max: 3 }))
        .map(([id, mechanismCount]) => ({ case: 'sudoSetMechanismCount', value: { netuid: id, mechanismCount } })),
      fc
        .tuple(netuid, fc.constantFrom(undefined, [], [65_535], [0, 65_535], [1, 65_534], [1, 2]))
        .map(([id, shares]) => ({
          case: 'sudoSetMechanismEmissionSplit',
          value: { netuid: id, maybeSplit: shares === undefined ? undefined : { shares } },
        })),
      fc.constant({ case: 'sudoSetAdminFreezeWindow', value: { window: 2 } }),
    ),
  )
  .map(([uri, isRoot, call]) => (isRoot ? asRoot('//Alice', call) : by(uri, call)));
