/** The declaration of one storage item: everything else (access, digest, snapshot, reads) derives from it. */

import type { Netuid } from '@yumanet/protocol';
import type { ColumnKind } from './column.ts';
import { netuidKey } from './decode-keys.ts';
import type { KeyCodec } from './key-codec.ts';
import { type KeyShape, noKey, oneKey, threeKeys, turnedKeys, twoKeys } from './key-shape.ts';
import type { NumberCodec, ValueCodec } from './value-codec.ts';

/** Where an item lives on the reference chain; `Yumanet` has what only this network has. */
export type Pallet =
  | 'SubtensorModule'
  | 'AdminUtils'
  | 'Balances'
  | 'System'
  | 'Sudo'
  | 'Swap'
  | 'Drand'
  | 'Commitments'
  | 'Yumanet';

export interface StorageItem<K extends readonly unknown[], V> {
  /** Which of the items that this program declares: where its table is. Orders nothing that anybody sees. */
  readonly ordinal: number;
  readonly pallet: Pallet;
  /** The reference chain's name; unique over all items. */
  readonly name: string;
  readonly keys: KeyShape<K>;
  readonly value: ValueCodec<V>;
  /** What a key without an entry reads as. */
  readonly defaultValue: V;
  /** True when readers are told of a missing entry as `null` instead of the default. */
  readonly isOptional: boolean;
  /** True for the few items whose entries of a subnet stay when it is dissolved, so that the next one inherits them. */
  readonly outlivesSubnet: boolean;
  /** How the numbers of a map from netuids lie in memory; undefined for every other item. */
  readonly column: ColumnKind<V> | undefined;
}

/** A map from netuids whose values lie one after the other. */
export type ColumnItem<V> = StorageItem<readonly [Netuid], V> & { readonly column: ColumnKind<V> };

/** What all items have in common, whatever their types. */
export type AnyStorageItem = Pick<StorageItem<never, never>, 'ordinal' | 'pallet' | 'name' | 'outlivesSubnet'>;

interface Declaration<V> {
  readonly value: ValueCodec<V>;
  readonly defaultValue: V;
  readonly isOptional?: boolean;
  readonly outlivesSubnet?: boolean;
  /** `SubtensorModule` unless given. */
  readonly pallet?: Pallet;
}

let declaredItems = 0;

/** All items have the same properties in the same order: the engine finds those of any item at the same places. */
function declare<K extends readonly unknown[], V, C extends ColumnKind<V> | undefined>(
  name: string,
  keys: KeyShape<K>,
  declaration: Declaration<V>,
  column: C,
): StorageItem<K, V> & { readonly column: C } {
  const ordinal = declaredItems;
  declaredItems += 1;
  const { pallet = 'SubtensorModule', value, defaultValue, isOptional = false, outlivesSubnet = false } = declaration;
  return { ordinal, pallet, name, keys, value, defaultValue, isOptional, outlivesSubnet, column };
}

/** Declares a single value. */
export function declareValue<V>(name: string, declaration: Declaration<V>): StorageItem<readonly [], V> {
  return declare(name, noKey, declaration, undefined);
}

/** Declares a map. */
export function declareMap<K, V>(
  name: string,
  key: KeyCodec<K>,
  declaration: Declaration<V>,
): StorageItem<readonly [K], V> {
  return declare(name, oneKey(key), declaration, undefined);
}

/** Declares a map from netuids to numbers or booleans: what blocks read and write of all subnets. */
export function declareColumn<V>(
  name: string,
  declaration: Declaration<V> & { readonly value: NumberCodec<V> },
): ColumnItem<V> {
  return declare(name, oneKey(netuidKey), declaration, declaration.value.column);
}

/** Declares a map of maps. */
export function declareDoubleMap<A, B, V>(
  name: string,
  keys: readonly [KeyCodec<A>, KeyCodec<B>],
  declaration: Declaration<V>,
): StorageItem<readonly [A, B], V> {
  return declare(name, twoKeys(...keys), declaration, undefined);
}

/** Declares a map of maps that lies in memory by its second part. */
export function declareTurnedMap<A, B, V>(
  name: string,
  keys: readonly [KeyCodec<A>, KeyCodec<B>],
  declaration: Declaration<V>,
): StorageItem<readonly [A, B], V> {
  return declare(name, turnedKeys(...keys), declaration, undefined);
}

/** Declares a map of maps of maps; the later parts are accounts or numbers below 65536. */
export function declareTripleMap<A, B, C, V>(
  name: string,
  keys: readonly [KeyCodec<A>, KeyCodec<B>, KeyCodec<C>],
  declaration: Declaration<V>,
): StorageItem<readonly [A, B, C], V> {
  return declare(name, threeKeys(...keys), declaration, undefined);
}
