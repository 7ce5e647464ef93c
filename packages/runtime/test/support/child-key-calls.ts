/** Random calls of child keys, takes and automatic staking. */
import fc from 'fast-check';
import {
  anyColdkey,
  anyHotkey,
  by,
  mostly,
  netuid,
  neuron,
  ownedNeuron,
  type SignedBy,
  u16,
} from './call-arbitraries.ts';
import { bytesOf } from './test-chain.ts';

const proportion = mostly(fc.bigInt({ min: 0n, max: 2n ** 62n }), fc.constantFrom(0n, 2n ** 63n, 2n ** 64n - 1n));
const take = mostly(fc.integer({ min: 0, max: 11_796 }), u16);

export const childKeyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(ownedNeuron, fc.array(fc.tuple(anyHotkey, proportion), { maxLength: 3 }))
      .map(([{ owner, key, id }, children]) =>
        by(owner, {
          case: 'setChildren',
          value: {
            hotkey: bytesOf(key),
            netuid: id,
            children: children.map(([uri, part]) => ({ child: bytesOf(uri), proportion: part })),
          },
        }),
      ),
  },
  fc
    .tuple(ownedNeuron, take)
    .map(([{ owner, key, id }, value]) =>
      by(owner, { case: 'setChildkeyTake', value: { hotkey: bytesOf(key), netuid: id, take: value } }),
    ),
  fc
    .tuple(ownedNeuron, fc.boolean())
    .map(([{ owner, key }, enabled]) =>
      by(owner, { case: 'setAutoParentDelegationEnabled', value: { hotkey: bytesOf(key), enabled } }),
    ),
  fc
    .tuple(ownedNeuron, take, fc.boolean())
    .map(([{ owner, key }, value, isIncrease]) =>
      by(owner, { case: isIncrease ? 'increaseTake' : 'decreaseTake', value: { hotkey: bytesOf(key), take: value } }),
    ),
  fc
    .tuple(anyColdkey, fc.uniqueArray(netuid, { maxLength: 3 }))
    .map(([uri, subnets]) => by(uri, { case: 'claimRoot', value: { subnets } })),
  fc
    .tuple(anyColdkey, fc.constantFrom('Swap', 'Keep', 'KeepSubnets'), fc.uniqueArray(netuid, { maxLength: 2 }))
    .map(([uri, rootClaimType, subnets]) => by(uri, { case: 'setRootClaimType', value: { rootClaimType, subnets } })),
  fc
    .tuple(anyColdkey, neuron)
    .map(([uri, { id, key }]) =>
      by(uri, { case: 'setColdkeyAutoStakeHotkey', value: { netuid: id, hotkey: bytesOf(key) } }),
    ),
);
