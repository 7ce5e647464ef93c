import { findingAt, type Rule } from '../rule.ts';

const NAMELESS = /^(utils?|helpers?|commons?)$/;

/** No file or folder named utils, helpers or common: a file is named after the one thing it exports. (Kebab-case is Biome's.) */
export const checkFileNames: Rule = (file) => {
  const parts = file.path.split('/').map((part) => part.replace(/(\.test|\.d)?\.[cm]?[jt]sx?$/, ''));
  const bad = parts.find((part) => part.split('-').length === 1 && NAMELESS.test(part));
  return bad === undefined
    ? []
    : [{ ...findingAt(file, 'file-names', 0, `"${bad}" says nothing: name the thing inside`), line: 0 }];
};
