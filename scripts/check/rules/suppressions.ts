import { findingAt, type Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';

/** Biome rules that hold up the walls, the types and the sizes: nothing switches them off. */
const UNBREAKABLE =
  /biome-ignore(-\w+)?\s+(lint\s*:|lint\/(suspicious\/(noExplicitAny|noImportCycles|noEmptyBlockStatements|noFocusedTests|noSkippedTests)|style\/(noNonNullAssertion|noEnum|noNamespace|noParameterProperties|noRestrictedGlobals|useFilenamingConvention)|complexity\/(noExcessiveLinesPerFunction|useMaxParams)|performance\/noReExportAll)\b)/;

/** No comment that silences a checked rule of the style guide, and none that silences the type checker (tests may expect an error). */
export const checkSuppressions: Rule = (file) =>
  file.comments.flatMap((comment) => {
    const isTypeSilence = /^\W*@ts-(ignore|nocheck)\b/.test(comment.value);
    const isExpected = /^\W*@ts-expect-error\b/.test(comment.value) && !sourcePlace(file.path).isTest;
    const isRefused = isTypeSilence || isExpected || UNBREAKABLE.test(comment.value);
    return isRefused ? [findingAt(file, 'suppressions', comment.start, 'this rule cannot be switched off')] : [];
  });
