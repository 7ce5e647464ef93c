import { usageError } from '../output/cli-error.ts';

/** The blocks of a history: from the first state that it has to its head. */
export interface BlockRange {
  readonly place: string;
  readonly first: bigint;
  readonly head: bigint;
}

/** Throws a usage error when an `--until` is none of the blocks there are. */
export function expectBlock({ place, first, head }: BlockRange, until: bigint | undefined): void {
  if (until === undefined || (until >= first && until <= head)) return;
  throw usageError(
    `${place} has the states of blocks ${first} to ${head}, none of ${until}`,
    'Choose another --until.',
  );
}
