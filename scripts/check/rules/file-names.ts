import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const NAMELESS = /^(utils?|helpers?|commons?)$/;

/**
 * No file or folder named utils, helpers or common: a file is named after the one thing it exports. Sources are `.ts`,
 * the one ending that every tool here reads. (Kebab-case is Biome's.)
 */
export const checkFileNames: Rule = ({ path }) => {
  const finding = (message: string): Finding => ({ rule: 'file-names', path, line: 0, message });
  const parts = path.split('/').map((part) => part.replace(/(\.test|\.d)?\.[cm]?[jt]sx?$/, ''));
  const nameless = parts
    .filter((part) => NAMELESS.test(part))
    .map((part) => finding(`"${part}" says nothing: name the thing inside`));
  return path.endsWith('.ts') ? nameless : [...nameless, finding('sources end in .ts')];
};
