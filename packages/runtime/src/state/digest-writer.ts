/** The writer of a block's changes: an account that comes twice in a row is written once. */
import type { AccountId } from '@yumanet/protocol';
import { ByteWriter } from './byte-writer.ts';

const SAME_ACCOUNT = 0;
const NEXT_ACCOUNT = 1;

/** A payment changes three entries of one hotkey: its bytes are most of what these have in the digest. */
export class DigestWriter extends ByteWriter {
  #latest: AccountId | undefined;

  override clear(): void {
    super.clear();
    this.#latest = undefined;
  }

  override account(value: AccountId): void {
    if (value === this.#latest) {
      this.u8(SAME_ACCOUNT);
      return;
    }
    this.u8(NEXT_ACCOUNT);
    super.account(value);
    this.#latest = value;
  }
}
