/** Networks that stopped, in their folders: written block by block, without a process. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore, type StoredBlock } from '@yumanet/coordinator';
import { accountFromBytes, asColdkey, asHotkey, bytesToHex, deriveKeyPair } from '@yumanet/protocol';
import type { Extrinsic } from '@yumanet/protocol/messages';
import { applyBlock, buildGenesis, openState } from '@yumanet/runtime';
import { createFakeCrypto } from '@yumanet/testkit';
import { temporaryFolder } from './temporary-folder.ts';

const crypto = createFakeCrypto();
const TIMESTAMP_MS = 1_780_000_000_000n;

export interface KeptNetwork {
  /** The data folder of the network; its chain is in `chain`. */
  readonly folder: string;
  /** The state digest after its last block. */
  readonly digest: string;
}

const BEACON_SEED = new Uint8Array(32).fill(4);

/** What makes one network differ from another. */
export interface KeptNetworkOptions {
  readonly blocks?: number;
  /** Rao that the faucet gives in block 3. */
  readonly faucet?: bigint;
  /** What somebody writes into `TotalIssuance` in block 5, as JSON; nothing without it. */
  readonly supply?: string;
}

/** A network of so many blocks, with the log of a validator. */
export function writeKeptNetwork({ blocks = 12, faucet = 1_000n, supply }: KeptNetworkOptions = {}): KeptNetwork {
  const folder = temporaryFolder();
  const snapshot = buildGenesis(genesisOptions(), { crypto });
  const state = openState(snapshot, { crypto });
  const kept = Array.from({ length: blocks }, (_, index): StoredBlock => {
    const extrinsics = index === 2 ? [faucetOf(faucet)] : index === 4 && supply !== undefined ? [supplyOf(supply)] : [];
    const input = {
      timestampMs: TIMESTAMP_MS + BigInt(index),
      mode: 'manual',
      pulse: new Uint8Array(32),
      extrinsics,
    };
    const { block, epochs } = applyBlock(state, input, { crypto });
    return { block, epochs: [...epochs] };
  });
  const store = openSqliteStore(join(folder, 'chain'));
  store.writeBase({
    snapshot,
    identity: { name: 'test', preset: 'fast', seed: 'seed', beaconSeed: BEACON_SEED },
  });
  store.append(kept);
  store.close();
  writeLogs(join(folder, 'logs'));
  return { folder, digest: bytesToHex(state.head.header.stateDigest) };
}

/** Three rounds of two validators, among other lines. */
function writeLogs(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'validator1_sn1.log.1'), `plain\n${round(1)}\n{"event":"ready"}\n`);
  writeFileSync(join(folder, 'validator1_sn1.log'), `${round(3)}\n{"event":"rou`);
  writeFileSync(join(folder, 'validator2_sn1.log'), `${round(2)}\n`);
  writeFileSync(join(folder, 'miner1_sn1.log'), '{"event":"task"}\n');
}

/** The line of a round. */
export function round(block: number): string {
  return `{"event":"round","block":${block}}`;
}

function faucetOf(amount: bigint): Extrinsic {
  const account = deriveKeyPair(crypto, '//Bob').publicKey;
  return { extrinsic: { case: 'dev', value: { action: { case: 'faucet', value: { account, amount } } } } };
}

function supplyOf(value: string): Extrinsic {
  const write = { item: 'TotalIssuance', key: [], value };
  return { extrinsic: { case: 'dev', value: { action: { case: 'setStorage', value: write } } } };
}

function genesisOptions() {
  const accountOf = (uri: string) => accountFromBytes(deriveKeyPair(crypto, uri).publicKey);
  return {
    name: 'test',
    preset: 'fast' as const,
    validators: 1,
    subnets: 1,
    seed: 'seed',
    beacon: {
      scheme: 'x25519' as const,
      periodBlocks: 1n,
      seedHash: crypto.blake2b256(BEACON_SEED),
      publicKey: new Uint8Array(0),
    },
    accounts: [{ account: accountOf('//Alice'), freeRao: 1_000_000_000_000n }],
    sudo: accountOf('//Alice'),
    author: accountOf('//One'),
    neuronsOwner: asColdkey(accountOf('//Alice')),
    validatorHotkeys: [[asHotkey(accountOf('//validator1_sn1'))]],
  };
}
