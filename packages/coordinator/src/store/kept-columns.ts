/** Reading what SQLite gives back: a column that is not as it was written is damage, and said so. */
import type { SQLOutputValue } from 'node:sqlite';
import { BEACON_SEED_BYTES } from '@yumanet/crypto';
import { type MessageCodec, WireError } from '@yumanet/protocol';
import type { ChainIdentity } from './block-store.ts';
import { storeFault } from './store-fault.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw storeFault('store_corrupt', `the chain file has ${String(value)} for the number ${column}`);
}

export function integerIn(row: Row, column: string): bigint {
  return BigInt(numberIn(row, column));
}

/** Undefined for NULL. */
export function optionalIntegerIn(row: Row, column: string): bigint | undefined {
  return row[column] === null ? undefined : integerIn(row, column);
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw storeFault('store_corrupt', `the chain file has ${String(value)} for the text ${column}`);
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw storeFault('store_corrupt', `the chain file has no blob for ${column}`);
}

/** What the chain is made of, in the one row that says it. */
export function identityIn(row: Row): ChainIdentity {
  const beaconSeed = bytesIn(row, 'beacon_seed');
  if (beaconSeed.length !== BEACON_SEED_BYTES) {
    throw storeFault('store_corrupt', `the beacon's seed in the chain file has ${beaconSeed.length} bytes`);
  }
  return { name: textIn(row, 'name'), preset: textIn(row, 'preset'), seed: textIn(row, 'seed'), beaconSeed };
}

/** The message in a column. What was kept decodes; when it does not, the file was damaged. */
export function messageIn<T extends object>(codec: MessageCodec<T>, row: Row, column: string): T {
  try {
    return codec.decode(bytesIn(row, column));
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw storeFault('store_corrupt', `a ${codec.schema.name} in the chain file is damaged: ${error.message}`, error);
  }
}
