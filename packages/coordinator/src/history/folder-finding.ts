/** What one check of a chain folder found. A remedy is given exactly when something is wrong. */
export interface FolderFinding {
  readonly check: string;
  readonly ok: boolean;
  readonly message: string;
  readonly remedy?: string;
}

/** A check without a complaint. */
export function fine(check: string, message: string): FolderFinding {
  return { check, ok: true, message };
}

/** A complaint, with what to do about it. */
export function wrong(check: string, message: string, remedy: string): FolderFinding {
  return { check, ok: false, message, remedy };
}

/** What to do with a chain of which only the blocks up to one are good. */
export function saveUntil(block: bigint): string {
  return `Save what is whole with \`yumanet record FILE --until ${block}\`, and go on with \`yumanet restore FILE\` in a new network.`;
}

/** What to do with a chain whose blocks are whole and something beside them is not. */
export const SAVE_BLOCKS =
  'The blocks are what counts: save them with `yumanet record FILE`, and go on with `yumanet restore FILE` in a new network.';
