import { BEACON_SEED_BYTES, createBeacon } from '@yumanet/crypto';
import { CHAIN_SEED_DEFAULT, type Crypto, type Random, type SealScheme } from '@yumanet/protocol';
import type { BeaconOptions, PresetId } from '@yumanet/runtime';
import type { ChainIdentity } from '../store/block-store.ts';

/** What somebody chose for a chain that does not exist yet. */
export interface NewChainSettings {
  readonly name: string;
  readonly preset: PresetId;
  /** Undefined when nobody chose one: then nobody can know the beacon's rounds. */
  readonly seed?: string | undefined;
  readonly beacon: SealScheme;
  /** Blocks from one round of the beacon to the next. */
  readonly beaconPeriod: number;
}

/** A chain to be, with all that is random in it. */
export interface NewIdentity {
  readonly identity: ChainIdentity & { readonly preset: PresetId };
  readonly beacon: BeaconOptions;
}

/** Ends with a zero byte, so that no seed continues it. */
const SEED_DOMAIN = 'yumanet/beacon/seed/1\0';

/**
 * Draws what a new chain is made of. A chosen seed fixes its beacon, too, for whoever knows it; otherwise the beacon's seed
 * is random, and the rest as with the default. Source: docs/rules/subnets.md section 3.8.
 */
export function newIdentity(
  settings: NewChainSettings,
  { crypto, random }: { readonly crypto: Crypto; readonly random: Random },
): NewIdentity {
  const { name, preset, seed, beacon: scheme, beaconPeriod } = settings;
  const beaconSeed =
    seed === undefined
      ? random.bytes(BEACON_SEED_BYTES)
      : crypto.sha256(new TextEncoder().encode(`${SEED_DOMAIN}${seed}`));
  const { publicKey } = createBeacon(scheme, beaconSeed);
  return {
    identity: { name, preset, seed: seed ?? CHAIN_SEED_DEFAULT, beaconSeed },
    beacon: { scheme, periodBlocks: BigInt(beaconPeriod), seedHash: crypto.blake2b256(beaconSeed), publicKey },
  };
}
