/** The blocks of the halving scenario as the runtime makes them: nothing of the picture comes from anywhere else. */
import { createCrypto } from '@yumanet/crypto';
import { type AccountId, accountFromBytes, asColdkey, asHotkey, deriveKeyPair, neuronUri } from '@yumanet/protocol';
import { applyBlock, BlockEmission, buildGenesis, openState, TotalIssuance } from '@yumanet/runtime';

/** Rao. */
export interface MeasuredBlock {
  readonly block: number;
  /** What it minted. */
  readonly emission: bigint;
  /** After it. */
  readonly issuance: bigint;
}

const FUNDED_RAO = 1_000_000_000_000_000n;
const HASH_BYTES = 32;

/** Blocks 1 to `count`, without extrinsics. */
export function measureHalving(count: number): readonly MeasuredBlock[] {
  const crypto = createCrypto();
  const accountOf = (uri: string): AccountId => accountFromBytes(deriveKeyPair(crypto, uri).publicKey);
  const alice = accountOf('//Alice');
  const beacon = {
    scheme: 'x25519',
    periodBlocks: 1n,
    seedHash: new Uint8Array(HASH_BYTES),
    publicKey: new Uint8Array(0),
  } as const;
  const genesis = buildGenesis(
    {
      ...{ name: 'halving', preset: 'fast', seed: 'halving', beacon, scenario: 'halving' },
      ...{ accounts: [{ account: alice, freeRao: FUNDED_RAO }], sudo: alice, author: accountOf('//One') },
      ...{ subnets: 1, validators: 1, neuronsOwner: asColdkey(alice) },
      validatorHotkeys: [[asHotkey(accountOf(neuronUri('validator', 1, 1)))]],
    },
    { crypto },
  );
  const state = openState(genesis, { crypto });
  return Array.from({ length: count }, (_, index) => {
    const input = { timestampMs: BigInt(index + 1), mode: 'manual', pulse: new Uint8Array(HASH_BYTES), extrinsics: [] };
    applyBlock(state, input, { crypto });
    return { block: index + 1, emission: state.get(BlockEmission), issuance: state.get(TotalIssuance) };
  });
}
