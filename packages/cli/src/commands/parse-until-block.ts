import { usageError } from '../output/cli-error.ts';

/** What follows `--until` on the command line: a block, and arguments of the command that came after it. */
export interface UntilBlock {
  readonly until: bigint | undefined;
  readonly rest: readonly string[];
}

/** `40`, `block:40` and `block 40` are the same block. */
export function parseUntilBlock(flag: unknown): UntilBlock {
  if (!Array.isArray(flag)) return { until: undefined, rest: [] };
  const words = flag.map(String);
  const isTwoWords = words[0] === 'block';
  const text = isTwoWords ? `block ${words[1] ?? ''}` : (words[0] ?? '');
  const [, digits] = /^(?:block[: ])?([0-9]{1,15})$/.exec(text) ?? [];
  if (digits === undefined) throw usageError(`--until "${text}" is no block`, 'Give its number, such as --until 40.');
  return { until: BigInt(digits), rest: words.slice(isTwoWords ? 2 : 1) };
}
