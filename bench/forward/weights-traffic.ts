/** Every validator sets a full row of weights on every subnet once per tempo, evenly over its blocks. */
import { accountToBytes, toNetuid } from '@yumanet/protocol';
import { Call, type Extrinsic } from '@yumanet/protocol/messages';
import { type ChainState, genesisHashOf, VALIDITY_BLOCKS_MAX } from '@yumanet/runtime';
import { type NetworkSize, validatorHotkey } from './forward-network.ts';

/** Extrinsics, block by block. */
export interface WeightsTraffic {
  /** Those of a block, to be asked for in order of blocks: each counts on the nonces of those before. */
  of(block: bigint): readonly Extrinsic[];
}

/** Rows of so many different kinds take turns, so that consecutive rows of a validator differ. */
const ROW_KINDS = 7;
const WEIGHT_MAX = 65_535;
const WEIGHT_STEP = 2_654_435;

export function weightsTraffic(state: ChainState, size: NetworkSize): WeightsTraffic {
  const { subnets, validators, tempo, uids } = size;
  const genesisHash = genesisHashOf(state);
  const signers = Array.from({ length: validators }, (_, uid) => accountToBytes(validatorHotkey(uid)));
  const nonces = new Array<bigint>(validators).fill(0n);
  const calls = callsOf(subnets, uids);
  const rowsPerTempo = subnets * validators;
  const extrinsicOf = (row: number, round: number): Extrinsic => {
    const uid = row % validators;
    const netuid = Math.floor(row / validators) + 1;
    const nonce = nonces[uid] ?? 0n;
    nonces[uid] = nonce + 1n;
    const value = {
      signer: signers[uid] ?? new Uint8Array(0),
      scheme: 'sr25519',
      nonce,
      validUntil: VALIDITY_BLOCKS_MAX,
      genesisHash,
      call: calls[netuid]?.[(uid + round) % ROW_KINDS] ?? new Uint8Array(0),
      signature: new Uint8Array(64),
    };
    return { extrinsic: { case: 'signed', value } };
  };
  return {
    of: (block) => {
      const place = Number(block) % tempo;
      const round = Math.floor(Number(block) / tempo);
      const from = Math.floor((place * rowsPerTempo) / tempo);
      const to = Math.floor(((place + 1) * rowsPerTempo) / tempo);
      return Array.from({ length: to - from }, (_, index) => extrinsicOf(from + index, round));
    },
  };
}

/** Encoded calls by netuid and kind of row. */
function callsOf(subnets: number, uids: number): readonly (readonly Uint8Array[])[] {
  const dests = Array.from({ length: uids }, (_, uid) => uid);
  const rows = Array.from({ length: ROW_KINDS }, (_, kind) =>
    dests.map((uid) => ((uid + 1) * (kind + 1) * WEIGHT_STEP) % WEIGHT_MAX),
  );
  return Array.from({ length: subnets + 1 }, (_, netuid) =>
    rows.map((weights) =>
      Call.encode({
        call: { case: 'setWeights', value: { netuid: toNetuid(netuid), dests, weights, versionKey: 0n } },
      }),
    ),
  );
}
