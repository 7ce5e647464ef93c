import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARROWS } from '../../scripts/check/arrows.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));

/** The real settings, so that a fixture proves what `npm run check` refuses. */
const SETTINGS = [
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'packages/pure-globals.d.ts',
];

/** `bad` breaks the rule, `good` is its clean twin. */
export type Twin = 'bad' | 'good';

/** Names of all rules that have a fixture. */
export function fixtureRules(): string[] {
  return readdirSync(FIXTURES).sort();
}

/**
 * Builds a small repository in a temporary folder: our settings, the files of a fixture, and a package.json for every
 * package the fixture has or names without bringing its own, listing all packages it may import.
 *
 * @returns Its root, and `remove` to delete it.
 */
export function plantFixture(rule: string, twin: Twin): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'yumanet-check-'));
  mkdirSync(join(root, 'packages'));
  for (const path of SETTINGS) cpSync(join(REPOSITORY, path), join(root, path));
  cpSync(join(FIXTURES, rule, twin), root, { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  if (rule !== 'dead-code') for (const name of Object.keys(ARROWS)) addManifest(root, name);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

function addManifest(root: string, name: string): void {
  const path = join(root, 'packages', name, 'package.json');
  if (existsSync(path)) return;
  mkdirSync(join(root, 'packages', name), { recursive: true });
  const dependencies = Object.fromEntries(Object.keys(ARROWS[name] ?? {}).map((target) => [`@yumanet/${target}`, '*']));
  const manifest = { name: `@yumanet/${name}`, type: 'module', exports: { '.': './src/index.ts' }, dependencies };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Places (`path:line`) of a fixture that a comment marks as refused: what a check must find, no more and no less. */
export function refusedLines(rule: string): string[] {
  const folder = join(FIXTURES, rule, 'bad');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return paths
    .flatMap((path) => {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      return lines.flatMap((line, index) => (/\brefused\b/.test(line) ? [`${path}:${index + 1}`] : []));
    })
    .sort();
}
