import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBoundedFile } from '../../src/files/read-bounded-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KIND = { bytesMax: 1_024, remedy: 'Name one.', largest: 'It is short.' };

function readOf(content: Uint8Array): Uint8Array {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), content);
  return readBoundedFile(folder, 'file', KIND);
}

describe('a file', () => {
  test.each([0, 1, KIND.bytesMax])('of %d bytes is read whole', (size) => {
    const content = Uint8Array.from({ length: size }, (_, index) => index % 251);
    expect(Uint8Array.from(readOf(content))).toEqual(content);
  });

  test('of more is refused, with the bound', () => {
    expect(() => readOf(new Uint8Array(KIND.bytesMax + 1))).toThrow(
      expect.objectContaining({
        ...{ name: 'FileTooLarge', message: 'file has more than 1 KiB', remedy: KIND.largest, exitCode: 2 },
      }),
    );
  });

  test('without an end is refused, too', () => {
    expect(() => readBoundedFile('/', '/dev/zero', KIND)).toThrow(expect.objectContaining({ name: 'FileTooLarge' }));
  });

  test.each(['none', 'folder'])('that is %s cannot be read', (path) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    expect(() => readBoundedFile(folder, path, KIND)).toThrow(
      expect.objectContaining({
        ...{ name: 'FileUnreadable', message: `${path} cannot be read`, remedy: KIND.remedy, exitCode: 3 },
      }),
    );
  });
});
