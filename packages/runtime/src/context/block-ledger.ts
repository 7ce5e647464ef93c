/**
 * What a block does to the amounts that no storage item keeps, said where it happens. `checkBlock` holds it against the
 * state. Source: docs/rules/economics.md section 6.6.
 */
import type { Netuid } from '@yumanet/protocol';

/** Why alpha became nobody's: it stays in `SubnetAlphaOut`. */
export type UnownedCause =
  | 'floors of the accrual'
  | 'owner cut without an owner'
  | 'withheld incentive'
  | 'shares of the epoch'
  | 'dividends that nobody gets'
  | 'burn'
  | 'sale fee'
  | 'small nomination'
  | 'unsold claim';

/** Why TAO stayed on the account of a subnet beside its pool. */
export type RetainedCause = 'registration' | 'purchase' | 'excess of the emission';

/** One line; amounts are rao. */
export type LedgerEntry =
  | { readonly kind: 'unowned'; readonly netuid: Netuid; readonly cause: UnownedCause; readonly rao: bigint }
  /** Alpha that root stake can claim from now on, or, below 0, that it has claimed. */
  | { readonly kind: 'claimable'; readonly netuid: Netuid; readonly rao: bigint }
  | { readonly kind: 'retained'; readonly netuid: Netuid; readonly cause: RetainedCause; readonly rao: bigint }
  /** TAO that an account paid to the subnet's account in a trade: it has an event `Transfer`, as a gift has. */
  | { readonly kind: 'paidIn'; readonly netuid: Netuid; readonly rao: bigint }
  /** TAO that came into existence, or, below 0, left it. */
  | { readonly kind: 'issued'; readonly rao: bigint }
  /** Everything of the subnet is gone. */
  | { readonly kind: 'dissolved'; readonly netuid: Netuid };

/** The lines of one block, in the order in which they happen; those of a call that fails are taken back with its writes. */
export class BlockLedger {
  #entries: LedgerEntry[] = [];

  /** Amounts of 0 are no lines. */
  note(entry: LedgerEntry): void {
    if (entry.kind === 'dissolved' || entry.rao !== 0n) this.#entries.push(entry);
  }

  mark(): number {
    return this.#entries.length;
  }

  rollbackTo(mark: number): void {
    this.#entries.length = mark;
  }

  entries(): readonly LedgerEntry[] {
    return this.#entries;
  }
}
