/** Moving a picture to block 0 changes nothing that its first epoch sees. */
import { runEpoch, type SparseRowU16 } from '@yumanet/yuma';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PictureNeuron, SubnetPicture } from '../../src/genesis/subnet-picture.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { createPictureChain, epochInputOf, neuron } from '../support/picture.ts';
import { hotkey } from '../support/test-chain.ts';

const NEURONS_MAX = 7;
const AGE_MAX = 90n;

function rowOf(entries: readonly (readonly [number, number])[]): SparseRowU16 {
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, value]) => value),
  };
}

const picture: fc.Arbitrary<SubnetPicture> = fc.integer({ min: 1, max: NEURONS_MAX }).chain((count) => {
  const u16 = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 65_535 }), fc.constant(65_535));
  const row = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: count - 1 }), u16), { selector: ([uid]) => uid })
    .map((entries) => rowOf([...entries].sort(([one], [other]) => one - other)));
  const rao = fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 1_000_000_000_000_000n }));
  const age = fc.bigInt({ min: 0n, max: AGE_MAX });
  const neurons = Array.from({ length: count }, (_, uid) =>
    fc
      .record({ alphaRao: rao, rootRao: rao, validatorPermit: fc.boolean(), age, since: age, weights: row, bonds: row })
      .map(
        ({ age: updatedAgo, since, ...rest }): PictureNeuron =>
          neuron(`n${uid}`, { ...rest, updatedAgo, registeredAgo: updatedAgo + since }),
      ),
  );
  return fc.record({
    neurons: fc.tuple(...neurons),
    parameters: fc.record({
      tempo: fc.integer({ min: 1, max: 40 }),
      activityCutoff: fc.bigInt({ min: 40n, max: 60n }),
      kappa: u16,
      bondsPenalty: u16,
      yuma3On: fc.boolean(),
      liquidAlphaOn: fc.boolean(),
      maxAllowedValidators: fc.integer({ min: 1, max: NEURONS_MAX }),
    }),
    taoWeight: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  });
});

it('gives everybody what the other chain would have', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(picture, fc.boolean(), (drawn, hasOwner) => {
      const whole: SubnetPicture = hasOwner ? { ...drawn, ownerHotkey: hotkey('//n0') } : drawn;
      const chain = createPictureChain(whole);
      expect(findBrokenInvariants(chain.state)).toEqual([]);
      let [run] = chain.mine().epochRuns;
      while (run === undefined && chain.state.head.number < 200n) [run] = chain.mine().epochRuns;
      const input = run?.mechanisms[0]?.input;
      if (input === undefined) throw new Error('there was no epoch');
      const here = runEpoch(input);
      const there = runEpoch(epochInputOf(whole, input.raoEmission));
      // Who has no permit may be active here and was not there, which changes nothing for anybody.
      const counted = ({ active }: typeof here) => active.map((flag, uid) => input.validatorPermit[uid] && flag);
      expect({ ...here, active: counted(here) }).toEqual({ ...there, active: counted(there) });
      expect(findBrokenInvariants(chain.state)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
