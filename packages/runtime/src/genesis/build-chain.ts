/** What block 0 of every network has: parameters of the chain, accounts, root, and the seal over all of it. */
import type { Crypto } from '@yumanet/protocol';
import type { Header, Snapshot } from '@yumanet/protocol/messages';
import { extrinsicsRoot, hashHeader } from '../block/seal-block.ts';
import type { BlockContext } from '../context/block-context.ts';
import { BlockLedger } from '../context/block-ledger.ts';
import { EventLog } from '../context/event-log.ts';
import type { RuntimePorts } from '../ports.ts';
import { assertPreset } from '../presets/assert-preset.ts';
import { presetNamed } from '../presets/find-preset.ts';
import type { Preset } from '../presets/preset.ts';
import { writeChainValues } from '../presets/value-items.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { ChainState } from '../state/chain-state.ts';
import { BeaconPeriodBlocks, BeaconPublicKey, BeaconScheme, BeaconSeedHash } from '../state/items/beacon-items.ts';
import { MaxAllowedUids, Tempo } from '../state/items/hyperparameter-items.ts';
import { TargetRegistrationsPerInterval } from '../state/items/registration-parameter-items.ts';
import { NetworksAdded, TotalNetworks } from '../state/items/subnet-items.ts';
import { BlockAuthor, NetworkName, PresetName, SudoKey } from '../state/items/system-items.ts';
import { storageRecords } from '../state/snapshot.ts';
import { endow } from './endow.ts';
import { genesisDigest } from './genesis-digest.ts';
import type { BeaconOptions, ChainOptions } from './genesis-options.ts';

/** Rao. */
const AUTHOR_ENDOWMENT = 1_000_000_000n;
/** Root has 64 slots, a tempo of 100 blocks, and takes 3 times 1 member per tempo. Source: docs/rules/subnets.md sections 5 and 9. */
const ROOT_UIDS_MAX = 64;
const ROOT_TEMPO = 100;
const ROOT_TARGET_REGISTRATIONS = 1;
const HASH_BYTES = 32;

/** Block 0 with the subnets that `addSubnets` puts there. Its hash is the genesis hash. */
export function buildChain(
  options: ChainOptions,
  { crypto }: RuntimePorts,
  addSubnets: (context: BlockContext, preset: Preset) => void,
): Snapshot {
  const preset = presetNamed(options.preset);
  assertPreset(preset);
  const unsealed = unsealedHeader(options, crypto);
  const state = new ChainState({ number: 0n, hash: unsealed.parent, header: unsealed });
  writeChain(state, options, preset);
  writeBeacon(state, options.beacon);
  endowAccounts(state, options);
  writeRoot(state);
  addSubnets({ state, block: 0n, events: new EventLog(), ledger: new BlockLedger(), crypto }, preset);
  return seal(state, unsealed, crypto);
}

function writeChain(state: ChainState, options: ChainOptions, { name, chain }: Preset): void {
  state.set(NetworkName, options.name);
  state.set(PresetName, name);
  state.set(SudoKey, options.sudo);
  state.set(BlockAuthor, options.author);
  writeChainValues(state, chain);
}

function writeBeacon(state: ChainState, { scheme, periodBlocks, seedHash, publicKey }: BeaconOptions): void {
  if (periodBlocks < 1n) throw new Error('a round of the beacon takes at least one block');
  state.set(BeaconScheme, scheme);
  state.set(BeaconPeriodBlocks, periodBlocks);
  state.set(BeaconSeedHash, seedHash);
  state.set(BeaconPublicKey, publicKey);
}

function endowAccounts(state: ChainState, { accounts, author }: ChainOptions): void {
  for (const { account, freeRao } of accounts) endow(state, account, freeRao);
  if (!accounts.some(({ account }) => account === author)) endow(state, author, AUTHOR_ENDOWMENT);
}

/** Root exists and has no members yet. */
function writeRoot(state: ChainState): void {
  state.set(NetworksAdded, true, ROOT_NETUID);
  state.set(TotalNetworks, 1);
  state.set(Tempo, ROOT_TEMPO, ROOT_NETUID);
  state.set(MaxAllowedUids, ROOT_UIDS_MAX, ROOT_NETUID);
  state.set(TargetRegistrationsPerInterval, ROOT_TARGET_REGISTRATIONS, ROOT_NETUID);
}

/** The seed enters as the hash that stands where other blocks have their randomness. */
function unsealedHeader({ seed }: ChainOptions, crypto: Crypto): Header {
  return {
    number: 0n,
    parent: new Uint8Array(HASH_BYTES),
    timestampMs: 0n,
    mode: 'manual',
    randomness: crypto.blake2b256(new TextEncoder().encode(seed)),
    extrinsicsRoot: extrinsicsRoot([], crypto),
    stateDigest: new Uint8Array(HASH_BYTES),
    pulse: new Uint8Array(0),
  };
}

function seal(state: ChainState, unsealed: Header, crypto: Crypto): Snapshot {
  const header: Header = { ...unsealed, stateDigest: genesisDigest(state, crypto) };
  return { header, hash: hashHeader(header, crypto), records: storageRecords(state) };
}
