import { type Beacon, createBeacon } from '@yumanet/crypto';
import type { SealScheme } from '@yumanet/protocol';

/** Remembers the beacon of the chain: to make one again for each block would cost as much as its pulse. */
export interface BeaconMemory {
  /** Precondition: the seed has 32 bytes, which do not change. */
  find(scheme: SealScheme, seed: Uint8Array): Beacon;
}

/** A chain has one; another one comes when a dump is loaded, or storage is set. */
export function createBeaconMemory(): BeaconMemory {
  let known: { readonly seed: Uint8Array; readonly beacon: Beacon } | undefined;
  return {
    find: (scheme, seed) => {
      if (known?.seed !== seed || known.beacon.scheme !== scheme) known = { seed, beacon: createBeacon(scheme, seed) };
      return known.beacon;
    },
  };
}
