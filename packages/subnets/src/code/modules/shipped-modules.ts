/** The modules that ship. A subnet of one's own keeps others, and keeps them to itself. */
import type { CodeModule } from '../tasks/code-module.ts';
import { chargeFees } from './charge-fees.ts';
import { checkNumber } from './check-number.ts';
import { countFavourites } from './count-favourites.ts';
import { gradePoints } from './grade-points.ts';
import { growCells } from './grow-cells.ts';
import { joinRanges } from './join-ranges.ts';
import { runLengths } from './run-lengths.ts';
import { serveQueue } from './serve-queue.ts';
import { shiftLetters } from './shift-letters.ts';
import { shortTitle } from './short-title.ts';
import { smoothReadings } from './smooth-readings.ts';
import { spellDuration } from './spell-duration.ts';
import { spendTokens } from './spend-tokens.ts';
import { stackSums } from './stack-sums.ts';
import { wrapLines } from './wrap-lines.ts';

export const SHIPPED_MODULES: readonly CodeModule[] = [
  chargeFees,
  checkNumber,
  countFavourites,
  gradePoints,
  growCells,
  joinRanges,
  runLengths,
  serveQueue,
  shiftLetters,
  shortTitle,
  smoothReadings,
  spellDuration,
  spendTokens,
  stackSums,
  wrapLines,
];
