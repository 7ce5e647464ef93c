/** Block 0 of a network whose subnets are full: every uid taken. Nobody has weights yet. */
import { type ChainBase, chainOptionsOf, newIdentity } from '@yumanet/coordinator';
import { accountFromBytes, asColdkey, asHotkey, type Crypto, type KeyPair, toNetuid } from '@yumanet/protocol';
import type { PictureNeuron, SubnetPicture } from '@yumanet/runtime';
import { devKey } from '@yumanet/sdk/wallet';
import { createSeededRandom } from '@yumanet/testkit';
import { buildChain } from '../../packages/runtime/src/genesis/build-chain.ts';
import { buildPictureSubnet } from '../../packages/runtime/src/genesis/build-picture-subnet.ts';

/** Uids of a subnet of the reference chain, and how many of them may be validators. */
export const UIDS = 256;
export const VALIDATORS = 64;
const VALIDATOR_ALPHA_RAO = 1_000_000_000_000n;
const WEIGHT_MAX = 65_535;
const SETTINGS = { name: 'full', preset: 'fast', seed: 'bench', beacon: 'x25519', beaconPeriod: 1 } as const;

export interface FullChain {
  readonly base: ChainBase;
  /** Of each subnet, from netuid 1 on, the keys of its validators, who have the first uids. */
  readonly validators: readonly (readonly KeyPair[])[];
}

/** The fast preset but for the tempo, and without commit-reveal. Takes about a second per 16 subnets. */
export function buildFullChain(subnets: number, tempo: number, crypto: Crypto): FullChain {
  const netuids = Array.from({ length: subnets }, (_, index) => index + 1);
  const validators = netuids.map((netuid) =>
    Array.from({ length: VALIDATORS }, (_, uid) => devKey(crypto, `//full${uid}_sn${netuid}`).pair),
  );
  const made = newIdentity(SETTINGS, { crypto, random: createSeededRandom('unused') });
  const snapshot = buildChain(chainOptionsOf(made, crypto), { crypto }, (context, preset) => {
    for (const netuid of netuids) {
      const picture = pictureOf(netuid, validators[netuid - 1] ?? [], tempo, crypto);
      buildPictureSubnet(context, preset, toNetuid(netuid), picture);
      // Nobody takes this back, and what was there before each of 256 neurons would fill gigabytes.
      context.state.advance(context.state.head);
    }
  });
  return { base: { snapshot, identity: made.identity }, validators };
}

function pictureOf(netuid: number, validators: readonly KeyPair[], tempo: number, crypto: Crypto): SubnetPicture {
  const owner = asColdkey(devKey(crypto, '//Alice').account);
  const neurons = Array.from({ length: UIDS }, (_, uid): PictureNeuron => {
    const publicKey = validators[uid]?.publicKey ?? crypto.blake2b256(Buffer.from(`${netuid}/${uid}`));
    const isValidator = uid < VALIDATORS;
    return {
      hotkey: asHotkey(accountFromBytes(publicKey)),
      coldkey: owner,
      alphaRao: isValidator ? VALIDATOR_ALPHA_RAO : 0n,
      rootRao: 0n,
      validatorPermit: isValidator,
      weights: NO_ROW,
      bonds: NO_ROW,
      incentive: 0,
      dividends: 0,
      consensus: 0,
      validatorTrust: 0,
    };
  });
  const parameters = { tempo, maxAllowedUids: UIDS, maxAllowedValidators: VALIDATORS };
  // The bench sets weights in the open; what commits and reveals cost is told by `bench seal`.
  return { neurons, parameters: { ...parameters, commitRevealWeightsEnabled: false } };
}

const NO_ROW = { uids: new Uint16Array(0), values: new Uint16Array(0) };

/** Weights of one validator for every uid, the largest of them the largest there is. */
export function fullRow(validator: number): { readonly dests: number[]; readonly weights: number[] } {
  const dests = Array.from({ length: UIDS }, (_, uid) => uid);
  const weights = dests.map((uid) => WEIGHT_MAX - ((uid * 97 + validator * 31) % UIDS) * 200);
  return { dests, weights: weights.with(-1, WEIGHT_MAX) };
}
