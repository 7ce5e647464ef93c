/** What the pool asks before it takes an extrinsic, and a block again before it runs one. */
import {
  type AccountId,
  accountFromBytes,
  bytesToHex,
  extrinsicHash,
  isSignatureScheme,
  type Refusal,
  refuse,
  verifyExtrinsicSignature,
  WireError,
} from '@yumanet/protocol';
import { Call, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { prepareCall } from '../calls/prepare-call.ts';
import type { PreparedCall } from '../calls/prepared-call.ts';
import { type BlockContext, nextBlockContext } from '../context/block-context.ts';
import type { RuntimePorts } from '../ports.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Account, type AccountData, TransactionFee } from '../state/items/system-items.ts';
import { type AdmittedExtrinsic, keepAdmitted } from './admitted-extrinsics.ts';
import { genesisHashOf } from './genesis-hash.ts';
import { isSameBytes } from './same-bytes.ts';

/** Blocks that an extrinsic may be valid for, as Substrate's longest mortal era. */
export const VALIDITY_BLOCKS_MAX = 65_536n;

/** What the pool does with an extrinsic. */
export type PoolVerdict =
  | { readonly kind: 'ready'; readonly hash: Uint8Array; readonly call: Call }
  | { readonly kind: 'future'; readonly hash: Uint8Array; readonly call: Call; readonly missingNonces: bigint }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An extrinsic whose fields were read, or why not. */
export type ReadExtrinsic =
  | { readonly kind: 'ok'; readonly signer: AccountId; readonly prepared: PreparedCall }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Judges an extrinsic for the block after the head, in this order: form, signature, genesis, call, valid_until, nonce,
 * fee, and what the call's own rules let the pool refuse. Changes nothing of the state. An extrinsic whose nonce is ahead
 * of the account's is `future`; its call's rules are asked when it is ready. A block that runs the same object need not
 * hash and decode it again.
 */
export function checkExtrinsic(state: ChainState, extrinsic: SignedExtrinsic, ports: RuntimePorts): PoolVerdict {
  if (!isWellFormed(extrinsic)) return refusedVerdict(refuse('pool', 'BadProof'));
  if (!verifyExtrinsicSignature(ports.crypto, extrinsic)) return refusedVerdict(refuse('pool', 'BadProof'));
  const read = readCall(state, extrinsic);
  if (read.kind === 'refused') return read;
  const block = state.head.number + 1n;
  const mortality = checkMortality(extrinsic, block) ?? checkHorizon(extrinsic, block);
  if (mortality !== undefined) return refusedVerdict(mortality);
  const hash = extrinsicHash(ports.crypto, extrinsic);
  const { call, prepared } = read;
  const signer = accountFromBytes(extrinsic.signer);
  const account = state.get(Account, signer);
  const isFuture = extrinsic.nonce > account.nonce;
  const refusal = isFuture
    ? undefined
    : (checkNonce(extrinsic, account) ??
      checkFee(state, account, prepared) ??
      admit(nextBlockContext(state, ports), signer, prepared));
  if (refusal !== undefined) return refusedVerdict(refusal);
  keepAdmitted(extrinsic, { hash, signer, prepared });
  if (!isFuture) return { kind: 'ready', hash, call };
  return { kind: 'future', hash, call, missingNonces: extrinsic.nonce - account.nonce };
}

/**
 * The checks that a block repeats: everything but the signature, which the pool has checked, and the call's rules, which
 * the call checks itself. `account` is that of the signer.
 */
export function checkForBlock(
  { state, block }: BlockContext,
  extrinsic: SignedExtrinsic,
  account: AccountData,
  prepared: PreparedCall,
): Refusal | undefined {
  return checkMortality(extrinsic, block) ?? checkNonce(extrinsic, account) ?? checkFee(state, account, prepared);
}

/** Reads the signer and the call, unless the pool has. */
export function readExtrinsic(
  state: ChainState,
  extrinsic: SignedExtrinsic,
  admitted: AdmittedExtrinsic | undefined,
): ReadExtrinsic {
  if (admitted !== undefined) {
    const { signer, prepared } = admitted;
    return checkGenesis(state, extrinsic) ?? { kind: 'ok', signer, prepared };
  }
  if (!isWellFormed(extrinsic)) return refusedVerdict(refuse('pool', 'BadProof'));
  const read = readCall(state, extrinsic);
  if (read.kind === 'refused') return read;
  return { kind: 'ok', signer: accountFromBytes(extrinsic.signer), prepared: read.prepared };
}

const ACCOUNT_BYTES = 32;

/** No extrinsic has the largest u64: the account could not count it, and it could come again. */
const NONCE_MAX = (1n << 64n) - 1n;

function isWellFormed({ scheme, signer }: SignedExtrinsic): boolean {
  return isSignatureScheme(scheme) && signer.length === ACCOUNT_BYTES;
}

type ReadCall =
  | { readonly kind: 'ok'; readonly call: Call; readonly prepared: PreparedCall }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Precondition: the extrinsic is well formed. */
function readCall(state: ChainState, extrinsic: SignedExtrinsic): ReadCall {
  const refused = checkGenesis(state, extrinsic);
  if (refused !== undefined) return refused;
  try {
    const call = Call.decode(extrinsic.call);
    return { kind: 'ok', call, prepared: prepareCall(call) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return refusedVerdict(refuse('pool', 'BadCall', { field: error.path, problem: error.problem }));
  }
}

function checkGenesis(state: ChainState, extrinsic: SignedExtrinsic): RefusedVerdict | undefined {
  const genesisHash = genesisHashOf(state);
  if (isSameBytes(extrinsic.genesisHash, genesisHash)) return undefined;
  return refusedVerdict(refuse('pool', 'BadGenesis', { genesis_hash: bytesToHex(genesisHash) }));
}

function checkMortality({ validUntil }: SignedExtrinsic, block: bigint): Refusal | undefined {
  if (validUntil >= block) return undefined;
  return refuse('pool', 'AncientBirthBlock', { valid_until: validUntil, next_block: block });
}

function checkHorizon({ validUntil }: SignedExtrinsic, block: bigint): Refusal | undefined {
  const latest = block + VALIDITY_BLOCKS_MAX;
  if (validUntil <= latest) return undefined;
  return refuse('pool', 'MortalityTooLong', { valid_until: validUntil, valid_until_max: latest });
}

function checkNonce({ nonce }: SignedExtrinsic, { nonce: accountNonce }: AccountData): Refusal | undefined {
  if (nonce === accountNonce && nonce < NONCE_MAX) return undefined;
  return refuse('pool', nonce <= accountNonce ? 'Stale' : 'Future', { nonce, account_nonce: accountNonce });
}

/** Calls that pay a fee need an account that exists, even while the fee is 0. */
function checkFee(state: ChainState, { free: have }: AccountData, { paysFee }: PreparedCall): Refusal | undefined {
  if (!paysFee) return undefined;
  const fee = state.get(TransactionFee);
  if (have > 0n && have >= fee) return undefined;
  return refuse('pool', 'Payment', { have_rao: have, need_rao: fee > 0n ? fee : 1n });
}

function admit(context: BlockContext, signer: AccountId, prepared: PreparedCall): Refusal | undefined {
  const refusal = prepared.admit(context, signer);
  return refusal === undefined ? undefined : refuse('pool', refusal.name, refusal.facts);
}

interface RefusedVerdict {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

function refusedVerdict(refusal: Refusal): RefusedVerdict {
  return { kind: 'refused', refusal };
}
