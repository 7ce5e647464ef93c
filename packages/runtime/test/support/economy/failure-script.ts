/** A failed run as a file that `yumanet replay` executes, and as lines that a person reads. */
import { accountFromBytes, toJson } from '@yumanet/protocol';
import { Call, DevExtrinsic, type Extrinsic } from '@yumanet/protocol/messages';
import { writeDump } from '../../../src/dump/dump-file.ts';
import { KEY_URIS } from '../call-arbitraries.ts';
import { account } from '../test-chain.ts';
import type { FuzzFailure } from './fuzz-economy.ts';

/** No beacon belongs to these chains: nothing in them is sealed. */
const NO_BEACON_SEED = new Uint8Array(32);

/** The state that the run began with and its blocks, in the format of `yumanet record`. */
export function writeScript({ seed, base, run }: FuzzFailure): Uint8Array {
  return writeDump({
    identity: { name: 'fuzz', preset: 'fast', seed: String(seed), beaconSeed: NO_BEACON_SEED },
    base,
    blocks: [...run.kept],
    pool: [],
    clockMs: 0n,
    answers: [],
  });
}

/** One line per call, with its block, who signed it and what became of it; blocks without calls have none. */
export function describeScript({ run }: FuzzFailure): string[] {
  return run.kept.flatMap(({ block }) =>
    block.extrinsics.map((extrinsic, index) => {
      const error = block.receipts[index]?.error;
      const outcome = error === undefined ? '' : ` -> ${error.name}`;
      return `block ${block.header.number}: ${describeExtrinsic(extrinsic)}${outcome}`;
    }),
  );
}

function describeExtrinsic({ extrinsic }: Extrinsic): string {
  if (extrinsic.case !== 'signed') {
    return extrinsic.case === 'dev' ? JSON.stringify(toJson(DevExtrinsic, extrinsic.value)) : 'nothing';
  }
  const { signer, call } = extrinsic.value;
  const uri = KEY_URIS.find((one) => account(one) === accountFromBytes(signer)) ?? 'somebody';
  return `${uri} ${JSON.stringify(toJson(Call, Call.decode(call)))}`;
}
