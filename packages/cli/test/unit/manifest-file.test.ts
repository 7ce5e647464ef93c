import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkManifest } from '@yumanet/protocol';
import { expect, test } from 'vitest';
import { readManifest, removeManifest, writeManifest } from '../../src/network/manifest-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MANIFEST: NetworkManifest = {
  coordinator: { url: 'http://127.0.0.1:9955', pid: 12 },
  chain: { genesis: '0x00', netuids: [1] },
  neurons: [
    { role: 'validator', netuid: 1, uid: 0, hotkey: '5F', url: 'http://127.0.0.1:9191', pid: 13, state: 'ready' },
    { role: 'miner', netuid: 1, hotkey: '5G', state: 'restarting' },
  ],
};

test('what is written is read again, and leaves one file', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'manifest.json');
  expect(readManifest(path)).toBeUndefined();
  writeManifest(path, MANIFEST);
  expect(readManifest(path)).toEqual(MANIFEST);
  expect(readdirSync(folder)).toEqual(['manifest.json']);
  removeManifest(path);
  removeManifest(path);
  expect(readManifest(path)).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['another shape', '{"coordinator":{}}'],
  ['an unknown state', JSON.stringify({ ...MANIFEST, neurons: [{ ...MANIFEST.neurons[0], state: 'odd' }] })],
])('a manifest with %s is an error that names the file', (_, text) => {
  const path = join(temporaryFolder(), 'manifest.json');
  writeFileSync(path, text);
  expect(() => readManifest(path)).toThrow(
    expect.objectContaining({ name: 'BrokenManifest', exitCode: 3, facts: { path } }),
  );
});
