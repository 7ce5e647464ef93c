import { execFileSync } from 'node:child_process';

/** The commit of the working tree, with a plus when files differ from it; `unknown` outside of a clone. */
export function findCommit(root: string): string {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const commit = git('rev-parse', '--short=12', 'HEAD');
    return git('status', '--porcelain', '--untracked-files=no') === '' ? commit : `${commit}+`;
  } catch (error) {
    if (error instanceof Error) return 'unknown';
    throw error;
  }
}
