/** A task together with what only the validator knows of it. */
import type { CodeTask, CodeTest } from '@yumanet/protocol/messages';

/** What the validator judges by. */
export interface HiddenTests {
  /** None of their arguments is among the shown tests. */
  readonly tests: readonly CodeTest[];
  /** Characters of the patch that undoes the bugs. */
  readonly referenceChars: number;
}

/** `hidden` is there where the task was made, and absent where it was received. */
export interface CodeChallenge {
  readonly task: CodeTask;
  readonly hidden?: HiddenTests;
}
