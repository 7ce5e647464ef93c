import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettingsFile } from '../../src/settings/read-settings-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  ['no YAML', 'miners: ['],
  ['YAML that names what it does not have', 'miners: *nobody'],
])('a settings file that is %s is a usage error with its path', (_case, text) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'yumanet.yaml'), text);
  expect(() => readSettingsFile(folder)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining(join(folder, 'yumanet.yaml')) }),
  );
});

test('a folder in the place of the settings file cannot be read, as any other that is named', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'yumanet.yaml'));
  expect(() => readSettingsFile(folder)).toThrow(expect.objectContaining({ name: 'FileUnreadable', exitCode: 3 }));
});
