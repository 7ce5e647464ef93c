/** Who makes a call: an account that signed it, or root (through sudo). */
import type { AccountId } from '@yumanet/protocol';

export type Origin = { readonly kind: 'signed'; readonly account: AccountId } | { readonly kind: 'root' };

/** The signer, or undefined for root, which many calls refuse with `BadOrigin`. */
export function signerOf(origin: Origin): AccountId | undefined {
  return origin.kind === 'signed' ? origin.account : undefined;
}
