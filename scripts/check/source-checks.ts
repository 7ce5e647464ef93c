import { type Check, checkResult } from './check-result.ts';
import type { Findings } from './finding.ts';
import { checkHouseRules } from './house-rules.ts';
import { readSources } from './list-sources.ts';
import { readManifest, readPackageManifests } from './read-manifest.ts';
import { checkWalls } from './walls.ts';

/** Who imports whom, against the table of arrows and the package.json files. */
export const WALLS_CHECK: Check = { name: 'walls', run: async (root) => toResult(findWallBreaches(root)) };

/** The rules of the style guide that no tool we know has. */
export const HOUSE_RULES_CHECK: Check = {
  name: 'house rules',
  run: async (root) => toResult(checkHouseRules(readSources(root))),
};

/** Checks the walls of the repository at `root`. */
export function findWallBreaches(root: string): Findings {
  return checkWalls({
    files: readSources(root),
    manifests: readPackageManifests(root),
    rootManifest: readManifest(root, 'package.json'),
  });
}

function toResult({ filesRead, findings }: Findings) {
  const lines = findings.map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}\n`);
  return checkResult(findings.length === 0, filesRead, lines.join(''));
}
