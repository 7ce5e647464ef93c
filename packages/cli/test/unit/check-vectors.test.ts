import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCrypto } from '@yumanet/crypto';
import { runEpoch } from '@yumanet/yuma';
import { expect, test } from 'vitest';
import { checkVectors } from '../../src/vectors/check-vectors.ts';
import { temporaryFolder } from './temporary-folder.ts';

const vectorPorts = { crypto: createCrypto(), kernels: [runEpoch] as const };
const ignore = () => undefined;
const BTAUTH_CASE = {
  id: 'one',
  method: 'POST',
  target: '/',
  body: '',
  nonce: '1',
  sender_uri: '//Alice',
  receiver: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
  sr25519_sender: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
};
const btauth = (change: object = {}) => JSON.stringify({ schema: 'btauth/1', cases: [{ ...BTAUTH_CASE, ...change }] });

test('folders are walked in order, gzip is read, other files are left alone', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'x.json.gz'), gzipSync(btauth()));
  writeFileSync(join(folder, 'a.json'), btauth());
  writeFileSync(join(folder, 'README.md'), 'no vectors');
  const seen: string[] = [];
  const report = checkVectors([folder], vectorPorts, ({ path }) => seen.push(path));
  expect(report).toMatchObject({ passed: 2, failed: 0 });
  expect(seen).toEqual([join(folder, 'a.json'), join(folder, 'b', 'x.json.gz')]);
});

test.each([
  ['an unknown schema', '{"schema":"epoch-9","cases":[]}'],
  ['no schema', '{"cases":[]}'],
  ['an empty file', ''],
  ['no JSON', 'vectors'],
  ['no cases', '{"schema":"btauth/1","cases":[]}'],
  ['an unknown function', '{"schema":"math-1","fn":"odd","cases":[{}]}'],
])('%s is a failure, not a skip', (_, text) => {
  const path = join(temporaryFolder(), 'x.json');
  writeFileSync(path, text);
  expect(checkVectors([path], vectorPorts, ignore)).toMatchObject({ passed: 0, failed: 1 });
});

test('a named file counts whatever its name, and one that is missing or no gzip fails', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'vectors.txt'), btauth());
  writeFileSync(join(folder, 'broken.json.gz'), btauth());
  expect(checkVectors([join(folder, 'vectors.txt')], vectorPorts, ignore)).toMatchObject({ passed: 1, failed: 0 });
  expect(checkVectors([join(folder, 'broken.json.gz')], vectorPorts, ignore)).toMatchObject({ passed: 0, failed: 1 });
  expect(checkVectors([join(folder, 'missing.json')], vectorPorts, ignore)).toMatchObject({ passed: 0, failed: 1 });
});

test('several complaints about one case are one failed case', () => {
  const path = join(temporaryFolder(), 'x.json');
  writeFileSync(path, btauth({ sr25519_sender: 'wrong', body_sha256: 'wrong' }));
  const report = checkVectors([path], vectorPorts, ignore);
  expect(report).toMatchObject({ passed: 0, failed: 1 });
  expect(report.files[0]?.failures[0]?.message).toContain('; ');
});
