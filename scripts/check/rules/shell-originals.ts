import { findOriginals } from '../find-originals.ts';
import type { Rule } from '../rule.ts';
import { sourcePlace } from '../source-place.ts';

/**
 * In a shell, time, randomness, environment and network enter through ports: only `main.ts` and the adapters in
 * `src/system/` touch the originals. (Pure packages have stricter rules of their own.)
 */
export const checkShellOriginals: Rule = (file) => {
  const place = sourcePlace(file.path);
  if (place.mayTouchOriginals || place.isPure) return [];
  return findOriginals(file).map(({ kind, what, line }) => ({
    rule: 'shell-originals',
    path: file.path,
    line,
    message: `${what} (${kind}): take it as a port; only main.ts and src/system/ touch the original`,
  }));
};
