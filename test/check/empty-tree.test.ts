import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { HOUSE_RULES_CHECK, WALLS_CHECK } from '../../scripts/check/source-checks.ts';
import { BIOME_CHECK, KNIP_CHECK, PURE_TYPES_CHECK, TYPES_CHECK } from '../../scripts/check/tool-checks.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const SETTINGS = ['biome.json', 'knip.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.pure.json'];
const CHECKS = [BIOME_CHECK, HOUSE_RULES_CHECK, KNIP_CHECK, PURE_TYPES_CHECK, TYPES_CHECK, WALLS_CHECK];

it.each(CHECKS)('$name fails in a tree without sources', { timeout: 90_000 }, async ({ run }) => {
  const root = mkdtempSync(join(tmpdir(), 'yumanet-empty-'));
  for (const path of SETTINGS) cpSync(join(REPOSITORY, path), join(root, path));
  mkdirSync(join(root, 'packages'));
  writeFileSync(join(root, 'package.json'), '{ "name": "empty", "workspaces": ["packages/*"] }\n');
  try {
    const { passed, output } = await run(root);
    expect(passed, output).toBe(false);
  } finally {
    rmSync(root, { recursive: true });
  }
});
