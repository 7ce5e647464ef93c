/**
 * What random calls are made of: netuids 0 to 3, of which 1 and 2 exist, few keys, amounts of every size. Most draws fit
 * the network of `random-blocks.ts`, so that most calls get far; the others are anything.
 */
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { TAO } from './test-chain.ts';

/** Those that have something at first; `//poor` and `//fresh` have nothing. */
const RICH = ['//Alice', '//Bob', '//Charlie'];
const POOR = ['//poor', '//fresh'];

/** A coldkey and a hotkey that is its own. */
export interface KeyRing {
  readonly owner: string;
  readonly key: string;
}

/** Every hotkey with its owner at first; h3 and h4 get theirs later. */
const KEY_RINGS: readonly KeyRing[] = [
  { owner: '//Alice', key: '//validator1_sn1' },
  { owner: '//Alice', key: '//validator2_sn1' },
  { owner: '//Alice', key: '//validator1_sn2' },
  { owner: '//Alice', key: '//validator2_sn2' },
  { owner: '//Bob', key: '//h1' },
  { owner: '//Bob', key: '//h2' },
  { owner: '//Charlie', key: '//h3' },
  { owner: '//Charlie', key: '//h4' },
];

/** A hotkey and a subnet. */
export interface Neuron {
  readonly key: string;
  readonly id: number;
}

/** Every key that random calls name, and those of the validators of up to five subnets. */
export const KEY_URIS: readonly string[] = [
  ...RICH,
  ...POOR,
  ...['//Dave', '//Eve', '//Ferdie', '//One'],
  ...[1, 2, 3, 4, 5, 6, 7].map((index) => `//h${index}`),
  ...[1, 2, 3, 4, 5].flatMap((id) => [`//validator1_sn${id}`, `//validator2_sn${id}`]),
];

/** Who is registered at first, by owner: uids 0 to 2 of the subnets 1 and 2. */
export const NEURONS: readonly (Neuron & KeyRing)[] = [
  { owner: '//Alice', key: '//validator1_sn1', id: 1 },
  { owner: '//Alice', key: '//validator2_sn1', id: 1 },
  { owner: '//Bob', key: '//h1', id: 1 },
  { owner: '//Alice', key: '//validator1_sn2', id: 2 },
  { owner: '//Alice', key: '//validator2_sn2', id: 2 },
  { owner: '//Bob', key: '//h2', id: 2 },
];

/** A call and who signs it. */
export interface SignedBy {
  readonly uri: string;
  readonly call: Call['call'];
}

export const by = (uri: string, call: Call['call']): SignedBy => ({ uri, call });
/** Through the key of root, if that is who signs. */
export const asRoot = (uri: string, call: Call['call']): SignedBy =>
  by(uri, { case: 'sudo', value: { call: { call } } });

/** Mostly the first. */
export function mostly<T>(likely: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: likely }, { weight: 1, arbitrary: other });
}

export const netuid: fc.Arbitrary<number> = mostly<number>(fc.constantFrom(1, 1, 2), fc.constantFrom(0, 3));
export const anyColdkey = mostly(fc.constantFrom(...RICH), fc.constantFrom(...POOR));
export const anyHotkey = fc.constantFrom(...KEY_RINGS.map(({ key }) => key));
export const anyKey = mostly(anyColdkey, anyHotkey);
/** Mostly who has the key of root. */
export const anySudo = mostly(fc.constant('//Alice'), anyKey);
/** A hotkey and mostly its owner. */
export const keyRing: fc.Arbitrary<KeyRing> = mostly(
  fc.constantFrom(...KEY_RINGS),
  fc.record({ owner: anyKey, key: anyHotkey }),
);
/** Mostly a neuron of the network. */
export const neuron: fc.Arbitrary<Neuron> = mostly(
  fc.constantFrom<Neuron[]>(...NEURONS),
  fc.record({ key: anyHotkey, id: netuid }),
);
/** Mostly a neuron of one subnet. */
export const neuronOf = (id: number): fc.Arbitrary<Neuron> =>
  mostly(fc.constantFrom<Neuron[]>(...NEURONS.filter((one) => one.id === id)), neuron);
/** A neuron and mostly its owner. */
export const ownedNeuron: fc.Arbitrary<Neuron & KeyRing> = mostly(
  fc.constantFrom(...NEURONS),
  fc.record({ owner: anyKey, key: anyHotkey, id: netuid }),
);
/** A subnet and mostly its owner. */
export const ownedSubnet: fc.Arbitrary<{ readonly owner: string; readonly id: number }> = mostly(
  fc.record({ owner: fc.constant('//Bob'), id: fc.constantFrom(1, 2) }),
  fc.record({ owner: anyKey, id: netuid }),
);
/** Rao. */
export const amount = mostly(
  fc.bigInt({ min: 3_000_000n, max: 2_000n * TAO }),
  fc.oneof(fc.bigInt({ min: 0n, max: 3_000_000n }), fc.constant(2n ** 64n - 1n)),
);
export const u16 = fc.integer({ min: 0, max: 65_535 });
