/** Neurons: who holds which uid, what the last epoch said of it, and where it serves. */
import { hotkeyKey, netuidKey, storageIndexKey, uidKey } from '../decode-keys.ts';
import {
  boolValue,
  hotkeyValue,
  listValue,
  structValue,
  u8Value,
  u16Value,
  u16VectorValue,
  u32Value,
  u64Value,
  u128Value,
} from '../decode-values.ts';
import { declareColumn, declareDoubleMap, declareMap } from '../storage-item.ts';
import { ZERO_HOTKEY } from '../zero-account.ts';

/** Count of neurons; uids are always 0 to N - 1. */
export const SubnetworkN = declareColumn('SubnetworkN', { value: u16Value, defaultValue: 0 });
/** The hotkey of a uid; the inverse of `Uids`. */
export const Keys = declareDoubleMap('Keys', [netuidKey, uidKey], { value: hotkeyValue, defaultValue: ZERO_HOTKEY });
/** The uid of a hotkey; no entry when it is not registered. */
export const Uids = declareDoubleMap('Uids', [netuidKey, hotkeyKey], {
  value: u16Value,
  isOptional: true,
  defaultValue: 0,
});
export const IsNetworkMember = declareDoubleMap('IsNetworkMember', [hotkeyKey, netuidKey], {
  value: boolValue,
  defaultValue: false,
});
export const BlockAtRegistration = declareDoubleMap('BlockAtRegistration', [netuidKey, uidKey], {
  value: u64Value,
  defaultValue: 0n,
});

const NO_U16: Uint16Array = new Uint16Array(0);

export const Active = declareMap('Active', netuidKey, { value: listValue(boolValue), defaultValue: [] });
/** Rao of alpha that each neuron got from the last epoch, incentive and dividends together. */
export const Emission = declareMap('Emission', netuidKey, { value: listValue(u64Value), defaultValue: [] });
export const Consensus = declareMap('Consensus', netuidKey, { value: u16VectorValue, defaultValue: NO_U16 });
export const Dividends = declareMap('Dividends', netuidKey, { value: u16VectorValue, defaultValue: NO_U16 });
export const ValidatorTrust = declareMap('ValidatorTrust', netuidKey, { value: u16VectorValue, defaultValue: NO_U16 });
export const ValidatorPermit = declareMap('ValidatorPermit', netuidKey, {
  value: listValue(boolValue),
  defaultValue: [],
});
/** Not extended by a registration: a missing element is 0. */
export const StakeWeight = declareMap('StakeWeight', netuidKey, { value: u16VectorValue, defaultValue: NO_U16 });
export const Incentive = declareMap('Incentive', storageIndexKey, { value: u16VectorValue, defaultValue: NO_U16 });
/** Blocks of the last weights update, or of the registration. */
export const LastUpdate = declareMap('LastUpdate', storageIndexKey, { value: listValue(u64Value), defaultValue: [] });

/** Where a neuron serves. */
export interface AxonEndpoint {
  /** When it was announced. */
  readonly block: bigint;
  readonly version: number;
  /** u128. */
  readonly ip: bigint;
  readonly port: number;
  /** 4 or 6. */
  readonly ipType: number;
  readonly protocol: number;
  readonly placeholder1: number;
  readonly placeholder2: number;
}

/** No entry before the first announcement; it reads as all zeros. */
export const Axons = declareDoubleMap('Axons', [netuidKey, hotkeyKey], {
  value: structValue<AxonEndpoint>('AxonInfo', {
    block: u64Value,
    version: u32Value,
    ip: u128Value,
    port: u16Value,
    ipType: u8Value,
    protocol: u8Value,
    placeholder1: u8Value,
    placeholder2: u8Value,
  }),
  isOptional: true,
  defaultValue: { block: 0n, version: 0, ip: 0n, port: 0, ipType: 0, protocol: 0, placeholder1: 0, placeholder2: 0 },
});
