import type { StoreRecord } from './encode-record.ts';

/** The block up to which the chain stays what it was; undefined for a write that takes no block away. */
export function movedTo(record: StoreRecord | undefined): bigint | undefined {
  if (record?.write === 'replaceChain') return 0n;
  if (record?.write !== 'moveHead') return undefined;
  const [move] = record.parameters as [{ readonly line: { readonly trunk: bigint } }];
  return move.line.trunk;
}
