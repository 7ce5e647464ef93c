/** `yumanet init miner`: what lies in the folder after it, and when it does nothing. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MINER_TEMPLATES } from '../../src/init/generated/miner-templates.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));
const LEFT_BY_BUILDS = ['.venv', '__pycache__', 'miner', 'node_modules', 'yumanet-miner'];
const LANGUAGES = [
  ['python', 'python-miner', '.venv/bin/python miner.py', ['.dockerignore', 'Dockerfile']],
  ['go', 'go-miner', 'go run .', []],
  ['ts', 'ts-miner', 'npm start', []],
] as const;

describe('yumanet init miner', () => {
  test.each(LANGUAGES)(
    '%s writes all files of examples/%s, and says how it is started',
    async (language, example, start, rest) => {
      const folder = temporaryFolder();
      const { code, out, err } = await runBoxed(folder, ['init', 'miner', '--language', language, 'mine/first']);
      expect([code, err]).toEqual([0, '']);
      const path = join(folder, 'mine/first');
      const written = readdirSync(path);
      expect([...written, ...rest].sort()).toEqual(filesOf(example));
      for (const file of written) {
        expect(readFileSync(join(path, file), 'utf8'), file).toBe(readFileSync(join(EXAMPLES, example, file), 'utf8'));
      }
      expect(out).toContain(`files in ${path}: README.md, `);
      expect(out).toContain('\n  cd mine/first\n');
      expect(out).toContain(`\n  ${start}\n`);
    },
  );

  test('takes a folder that is there and empty, and gives the same as JSON', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runBoxed(folder, ['init', 'miner', '--language', 'go', '.', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      folder,
      language: 'go',
      files: Object.keys(MINER_TEMPLATES.go),
      start: ['go run .'],
    });
    expect(readdirSync(folder).length).toBe(Object.keys(MINER_TEMPLATES.go).length);
  });

  test.each([
    ['a folder with something in it', ['--language', 'ts', 'full'], 'full is not empty: it has a file', 2],
    ['a file in its place', ['--language', 'ts', 'full/a file'], 'FolderUnusable', 3],
    ['no language', ['empty'], 'the language is missing', 2],
    ['another language', ['--language', 'cobol', 'empty'], 'there is no miner in "cobol"', 2],
    ['a language of every object', ['--language', 'toString', 'empty'], 'there is no miner in "toString"', 2],
    ['--force', ['--language', 'ts', '--force', 'full'], "unknown option '--force'", 2],
    ['no folder', ['--language', 'ts'], "missing required argument 'folder'", 2],
  ])('%s changes nothing', async (_, words, text, exitCode) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/a file'), 'kept');
    const { code, out, err } = await runBoxed(folder, ['init', 'miner', ...words]);
    expect([code, out]).toEqual([exitCode, '']);
    expect(err).toContain(text);
    expect(readdirSync(folder)).toEqual(['full']);
    expect(readFileSync(join(folder, 'full/a file'), 'utf8')).toBe('kept');
  });
});

/** What a clone has there: not what a build left. */
function filesOf(example: string): readonly string[] {
  return readdirSync(join(EXAMPLES, example))
    .filter((file) => !LEFT_BY_BUILDS.includes(file))
    .sort();
}
