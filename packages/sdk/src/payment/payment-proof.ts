/**
 * A proof of payment is part of the request target: `/v1/task?payment=0x…&payment_use=0`. btauth/1 signs the target, the
 * body, the sender and the receiver, so whoever sees a proof can neither move it to another request nor send it as another.
 */
import { bytesToHex, hexToBytes } from '@yumanet/protocol';

/** Names one use of one transfer. */
export interface PaymentProof {
  /** The transfer's extrinsic hash, 32 bytes. */
  readonly hash: Uint8Array;
  /** From 0; a transfer of n times the price has the uses 0 to n - 1. This is the nonce of the paid request. */
  readonly use: number;
}

/** The one way to write a proof, so that a use has one spelling. */
const PROOF = /^payment=(0x[0-9a-f]{64})&payment_use=(0|[1-9][0-9]{0,8})$/;

/** The target to sign and to send. `path` has no query. */
export function paidTarget(path: string, { hash, use }: PaymentProof): string {
  return `${path}?payment=${bytesToHex(hash)}&payment_use=${use}`;
}

/** `missing` without a query; `malformed` when the query is anything but one proof in its one spelling. */
export function readPaymentProof(target: string): PaymentProof | 'missing' | 'malformed' {
  const start = target.indexOf('?');
  if (start < 0) return 'missing';
  const [, hash, use] = PROOF.exec(target.slice(start + 1)) ?? [];
  if (hash === undefined || use === undefined) return 'malformed';
  return { hash: hexToBytes(hash), use: Number(use) };
}
