import { readFileSync } from 'node:fs';
import { FaultError } from '@yumanet/protocol';

/** The text of a file that holds one secret, without the line break that editors put at its end. */
export function readSecretFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new FaultError('secret_unreadable', `${path} cannot be read: ${code}`, { cause: error });
  }
}
