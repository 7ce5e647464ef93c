/** Runs one extrinsic of a block and says what became of it. */
import {
  type AccountId,
  extrinsicHash,
  refuse,
  toErrorInfo,
  verifyExtrinsicSignature,
  WireError,
} from '@yumanet/protocol';
import { DevExtrinsic, type Extrinsic, type Receipt, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { runDev } from '../dev/run-dev.ts';
import type { RuntimePorts } from '../ports.ts';
import { chargeFee } from '../rules/balances.ts';
import { blockAuthor } from '../rules/system-accounts.ts';
import { ByteWriter } from '../state/byte-writer.ts';
import { Account, TransactionFee } from '../state/items/system-items.ts';
import { checkForBlock, readExtrinsic } from './check-extrinsic.ts';

/** What is the same for every extrinsic of a block. */
export interface ExtrinsicRun {
  readonly ports: RuntimePorts;
  /** For blocks whose extrinsics did not pass through this node's pool. */
  readonly verifySignatures: boolean;
}

/** Runs extrinsic number `index`. Never throws for what an extrinsic says or does. */
export function runExtrinsic(
  context: BlockContext,
  { extrinsic }: Extrinsic,
  index: number,
  run: ExtrinsicRun,
): Receipt {
  const hash =
    extrinsic.case === 'signed'
      ? hashSigned(extrinsic.value, run.ports)
      : hashDev(extrinsic.value, { block: context.block, index }, run.ports);
  const refusal =
    extrinsic.case === 'signed' ? runSigned(context, extrinsic.value, run) : runDev(context, extrinsic.value);
  if (refusal === undefined) {
    context.events.emit({ case: 'extrinsicSuccess', value: {} });
    return { index, hash, events: context.events.take() };
  }
  const error = toErrorInfo(refusal);
  context.events.emit({ case: 'extrinsicFailed', value: { error } });
  return { index, hash, error, events: context.events.take() };
}

/** A stale extrinsic changes nothing; one whose call is refused keeps its nonce and fee. */
function runSigned(
  context: BlockContext,
  extrinsic: SignedExtrinsic,
  { ports, verifySignatures }: ExtrinsicRun,
): CallOutcome {
  const { state, block } = context;
  if (verifySignatures && !verifyExtrinsicSignature(ports.crypto, extrinsic)) return refuse('pool', 'BadProof');
  const read = readExtrinsic(state, extrinsic);
  const stale = checkForBlock(state, extrinsic, read, block);
  if (stale !== undefined || read.kind === 'refused') return stale;
  const { signer, prepared } = read;
  useNonce(context, signer);
  if (prepared.paysFee) chargeFee(context, signer, { fee: state.get(TransactionFee), author: blockAuthor(state) });
  return atomically(context, () => prepared.dispatch(context, { kind: 'signed', account: signer }));
}

function useNonce({ state }: BlockContext, signer: AccountId): void {
  const { nonce, free } = state.get(Account, signer);
  state.set(Account, { nonce: nonce + 1n, free }, signer);
}

/** The hash of an extrinsic that does not even have the right lengths is that of its call. */
function hashSigned(extrinsic: SignedExtrinsic, { crypto }: RuntimePorts): Uint8Array {
  try {
    return extrinsicHash(crypto, extrinsic);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return crypto.blake2b256(extrinsic.call);
  }
}

const DEV_PREFIX = new TextEncoder().encode('yumanet/1\0dev\0');

/** Covers block and index, because the same developer control may come twice. */
function hashDev(
  extrinsic: DevExtrinsic,
  { block, index }: { readonly block: bigint; readonly index: number },
  { crypto }: RuntimePorts,
): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(DEV_PREFIX);
  writer.u64(block);
  writer.u32(index);
  writer.bytes(DevExtrinsic.encode(extrinsic));
  return crypto.blake2b256(writer.written());
}
