/** A network at full load in memory: every uid taken, every validator with root stake or without, prices that move. */
import { createCrypto } from '@yumanet/crypto';
import { type Crypto, type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import { type ChainState, openState, type PictureNeuron, type SubnetPicture } from '@yumanet/runtime';
import { buildChain } from '../../packages/runtime/src/genesis/build-chain.ts';
import { buildPictureSubnet } from '../../packages/runtime/src/genesis/build-picture-subnet.ts';
import { SubnetMovingPrice } from '../../packages/runtime/src/state/items/pool-items.ts';
import { PendingEpochAt } from '../../packages/runtime/src/state/items/subnet-items.ts';
import { accountFor, coldkeyFor, hotkeyFor } from './forward-accounts.ts';

/** How large a network is. */
export interface NetworkSize {
  readonly subnets: number;
  readonly uids: number;
  /** Of each subnet; at most as many as uids. */
  readonly validators: number;
  /** Blocks. */
  readonly tempo: number;
  /** Whether validators have TAO staked in root, so that pools get TAO and alpha and root its dividends. */
  readonly hasRootStake: boolean;
}

const RAO = 1_000_000_000n;
const POOL_TAO = 20_000n * RAO;
const POOL_ALPHA = 1_000_000n * RAO;
const VALIDATOR_ALPHA = 10_000n * RAO;
const VALIDATOR_ROOT = 30_000n * RAO;
/** A share of 0.18, as on mainnet. */
const TAO_WEIGHT = 3_320_413_933_267_719_290n;
/** The moving price that subnets begin with, raw I96F32 bits of 0.02: that of their pools. */
const MOVING_PRICE = (1n << 32n) / 50n;
const HASH_BYTES = 32;
/** More than any uid. */
const UIDS = 65_536;

/** The state at block 0. Epochs are spread evenly over the first tempo, as those of a grown network are. */
export function buildNetwork(size: NetworkSize): { readonly state: ChainState; readonly crypto: Crypto } {
  const crypto = createCrypto();
  const sudo = accountFor('sudo', 0);
  const chain = {
    name: 'bench',
    preset: 'mainnet',
    seed: 'bench',
    beacon: { scheme: 'x25519', periodBlocks: 1n, seedHash: new Uint8Array(HASH_BYTES), publicKey: new Uint8Array(0) },
    accounts: [{ account: sudo, freeRao: RAO }],
    sudo,
    author: sudo,
  } as const;
  const snapshot = buildChain(chain, { crypto }, (context, preset) => {
    for (let netuid = 1; netuid <= size.subnets; netuid += 1) {
      const subnet = toNetuid(netuid);
      buildPictureSubnet(context, preset, subnet, pictureOf(size, subnet));
      context.state.set(SubnetMovingPrice, MOVING_PRICE, subnet);
      context.state.set(PendingEpochAt, firstEpoch(size, netuid), subnet);
    }
  });
  return { state: openState(snapshot, { crypto }), crypto };
}

/** The same on every subnet, as the large ones of mainnet. */
export function validatorHotkey(uid: number): Hotkey {
  return hotkeyFor('validator', uid);
}

function firstEpoch({ subnets, tempo }: NetworkSize, netuid: number): bigint {
  return 2n + (BigInt(netuid - 1) * BigInt(tempo)) / BigInt(subnets);
}

function pictureOf(size: NetworkSize, netuid: Netuid): SubnetPicture {
  const neurons = Array.from({ length: size.uids }, (_, uid) => neuronOf(size, netuid, uid));
  return {
    neurons,
    parameters: { tempo: size.tempo, maxAllowedUids: size.uids, commitRevealWeightsEnabled: false },
    ownerColdkey: coldkeyFor('owner', netuid),
    ownerHotkey: hotkeyFor('owner', netuid),
    pool: { taoRao: POOL_TAO, alphaRao: POOL_ALPHA },
    taoWeight: TAO_WEIGHT,
  };
}

function neuronOf({ validators, hasRootStake }: NetworkSize, netuid: Netuid, uid: number): PictureNeuron {
  const isValidator = uid < validators;
  return {
    hotkey: isValidator ? validatorHotkey(uid) : hotkeyFor('miner', netuid * UIDS + uid),
    coldkey: isValidator ? coldkeyFor('validator coldkey', uid) : coldkeyFor('miner coldkey', netuid * UIDS + uid),
    alphaRao: isValidator ? VALIDATOR_ALPHA + BigInt(uid) * RAO : 0n,
    // A picture says how much there is in root: that of the first subnet counts for all.
    rootRao: isValidator && hasRootStake && netuid === 1 ? VALIDATOR_ROOT : 0n,
    weights: { uids: new Uint16Array(0), values: new Uint16Array(0) },
    bonds: { uids: new Uint16Array(0), values: new Uint16Array(0) },
    incentive: 0,
    dividends: 0,
    consensus: 0,
    validatorTrust: 0,
  };
}
