import { usageError } from '../output/cli-error.ts';

/** More than the scores of a full subnet need. */
const INPUT_BYTES_MAX = 8 * 1_024 * 1_024;

/** All of standard input as text. Throws a usage error when there is more than 8 MiB. */
export async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += piece.length;
    if (bytes > INPUT_BYTES_MAX) throw usageError('standard input has more than 8 MiB', 'Send less.');
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
}
