/** What there is to know of a hyperparameter, as data: the read API, the documents and the command line derive from it. */
import type { ErrorName } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** Switches are booleans, words, addresses and lists texts, everything else whole numbers in their unit. */
export type HyperparameterValue = number | bigint | boolean | string;

/** How the whole number of a value is meant; `none` of what is no number. */
export type HyperparameterUnit =
  | 'blocks'
  | 'epochs'
  | 'tempos'
  | 'rao'
  /** Of 65,535. */
  | 'u16 share'
  /** Of 2^64. */
  | 'u64 share'
  | 'millionths'
  | 'thousandths'
  | 'hundredths'
  | 'U64F64 bits'
  | 'I96F32 bits'
  | 'count'
  | 'none';

export interface HyperparameterFacts {
  /** The name of the reference's read API. */
  readonly name: string;
  readonly unit: HyperparameterUnit;
  /** One sentence. */
  readonly meaning: string;
  /** In words; any value of its type unless given. */
  readonly range?: string;
  /** What a value outside of the range is refused with. */
  readonly errors?: readonly ErrorName[];
  readonly access: HyperparameterAccess;
  /** The call that sets it, for root and for an owner who may, and the field that the value goes to. */
  readonly call?: readonly [call: string, field: string];
  /** Where the owner has another call than root. */
  readonly ownerCall?: string;
  /** What a new subnet on the reference has, where that is not the default of the storage item. */
  readonly atCreation?: HyperparameterValue;
}

/** Who may set it and when. */
export interface HyperparameterAccess {
  readonly setBy: 'root' | 'both' | 'nobody';
  /** To whom the last `AdminFreezeWindow` blocks before an epoch are closed. */
  readonly frozenFor: 'everybody' | 'owner' | 'nobody';
  /** In words; empty where there is none. */
  readonly rateLimit: string;
}

/** Root, but not shortly before an epoch. */
export const ROOT: HyperparameterAccess = { setBy: 'root', frozenFor: 'everybody', rateLimit: '' };
/** Root, in every block. */
export const ROOT_ALWAYS: HyperparameterAccess = { setBy: 'root', frozenFor: 'nobody', rateLimit: '' };
/** Root and the owner; the limit is the owner's. */
export const BOTH: HyperparameterAccess = {
  setBy: 'both',
  frozenFor: 'everybody',
  rateLimit: 'owner: once in owner_hparam_rate_limit tempos',
};
export const NOBODY: HyperparameterAccess = { setBy: 'nobody', frozenFor: 'nobody', rateLimit: '' };

/** `K` is the key of its storage item: a netuid, or nothing for the chain's. */
export interface Hyperparameter<K extends readonly unknown[]> extends Omit<HyperparameterFacts, 'atCreation'> {
  /** The storage item; undefined for a constant. */
  readonly item: string | undefined;
  /** Such as `u16`. */
  readonly type: string;
  /** What a new subnet, or a new chain, on the reference has. */
  readonly defaultValue: HyperparameterValue;
  readonly read: (state: ChainState, ...key: K) => HyperparameterValue;
}

/** A hyperparameter that is the value of a storage item. */
export function ofItem<K extends readonly unknown[], V extends HyperparameterValue>(
  item: StorageItem<K, V>,
  { atCreation, ...facts }: HyperparameterFacts,
): Hyperparameter<K> {
  return {
    ...facts,
    item: item.name,
    type: item.value.type,
    defaultValue: atCreation ?? item.defaultValue,
    read: (state, ...key) => state.get(item, ...key),
  };
}

/** A hyperparameter that is made from the value of a storage item, shown as another type. */
export function fromItem<K extends readonly unknown[], V>(
  item: StorageItem<K, V>,
  { type, show }: { readonly type: string; readonly show: (value: V) => HyperparameterValue },
  { atCreation, ...facts }: HyperparameterFacts,
): Hyperparameter<K> {
  return {
    ...facts,
    item: item.name,
    type,
    defaultValue: atCreation ?? show(item.defaultValue),
    read: (state, ...key) => show(state.get(item, ...key)),
  };
}

/** A value that the chain never changes. */
export function constant(
  value: HyperparameterValue,
  type: string,
  facts: Omit<HyperparameterFacts, 'atCreation' | 'access'>,
): Hyperparameter<readonly unknown[]> {
  return { ...facts, access: NOBODY, item: undefined, type, defaultValue: value, read: () => value };
}
