/** Runs one extrinsic of a block and says what became of it. */
import { type AccountId, refuse, toErrorInfo, verifyExtrinsicSignature } from '@yumanet/protocol';
import type { Extrinsic, Receipt, SignedExtrinsic } from '@yumanet/protocol/messages';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { runDev } from '../dev/run-dev.ts';
import type { RuntimePorts } from '../ports.ts';
import { chargeFee } from '../rules/balances.ts';
import { blockAuthor } from '../rules/system-accounts.ts';
import { Account, TransactionFee } from '../state/items/system-items.ts';
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
  const hash = hashExtrinsic({ extrinsic }, { block: context.block, index }, run.ports.crypto);
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
