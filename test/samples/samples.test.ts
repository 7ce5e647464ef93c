/** The samples that ship are what their script gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleFiles } from '../../scripts/samples/sample-files.ts';

const FOLDER = fileURLToPath(new URL('../../packages/cli/samples', import.meta.url));

test('packages/cli/samples holds what scripts/make-samples.ts writes, and nothing else', () => {
  const files = sampleFiles();
  expect(readdirSync(FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  // The names of those that differ: the difference itself would fill a screen many times.
  const differing = files.filter(({ name, text }) => readFileSync(join(FOLDER, name), 'utf8') !== text);
  expect(differing.map(({ name }) => name)).toEqual([]);
});
