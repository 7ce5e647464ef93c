/** What the catalogue knows of one error name. */
import type { ErrorCode } from './error-code.ts';

export interface ErrorEntry {
  /** The class to branch on. */
  readonly code: ErrorCode;
  /** What happened, in one sentence for a person. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line of the catalogue. */
export function entry(code: ErrorCode, message: string, remedy: string): ErrorEntry {
  return { code, message, remedy };
}
