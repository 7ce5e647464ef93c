/** Runs one extrinsic of a block and says what became of it. */
import { refuse, toErrorInfo, verifyExtrinsicSignature } from '@yumanet/protocol';
import type { Extrinsic, Receipt, SignedExtrinsic } from '@yumanet/protocol/messages';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { runDev } from '../dev/run-dev.ts';
import type { RuntimePorts } from '../ports.ts';
import { chargeFee } from '../rules/balances.ts';
import { blockAuthor } from '../rules/system-accounts.ts';
import { Account, TransactionFee } from '../state/items/system-items.ts';
import { type AdmittedExtrinsic, takeAdmitted } from './admitted-extrinsics.ts';
import { checkForBlock, readExtrinsic } from './check-extrinsic.ts';
import { hashExtrinsic } from './hash-extrinsic.ts';

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
  const admitted = extrinsic.case === 'signed' ? takeAdmitted(extrinsic.value) : undefined;
  const hash = admitted?.hash ?? hashExtrinsic({ extrinsic }, { block: context.block, index }, run.ports.crypto);
  const refusal =
    extrinsic.case === 'signed' ? runSigned(context, extrinsic.value, admitted, run) : runDev(context, extrinsic.value);
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
  admitted: AdmittedExtrinsic | undefined,
  { ports, verifySignatures }: ExtrinsicRun,
): CallOutcome {
  const { state } = context;
  if (verifySignatures && !verifyExtrinsicSignature(ports.crypto, extrinsic)) return refuse('pool', 'BadProof');
  const read = readExtrinsic(state, extrinsic, admitted);
  if (read.kind === 'refused') return read.refusal;
  const { signer, prepared } = read;
  const account = state.get(Account, signer);
  const stale = checkForBlock(context, extrinsic, account, prepared);
  if (stale !== undefined) return stale;
  state.set(Account, { nonce: account.nonce + 1n, free: account.free }, signer);
  if (prepared.paysFee) chargeFee(context, signer, { fee: state.get(TransactionFee), author: blockAuthor(state) });
  return atomically(context, () => prepared.dispatch(context, { kind: 'signed', account: signer }));
}
