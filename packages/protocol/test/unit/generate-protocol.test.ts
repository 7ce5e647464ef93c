import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
let copy = '';

function generate(...args: string[]) {
  const script = join(root, 'scripts/generate-protocol.ts');
  return spawnSync(process.execPath, [script, ...args, copy], { encoding: 'utf8' });
}

function check() {
  return generate('--check');
}

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'yumanet-protocol-'));
  for (const folder of ['proto', 'src/generated']) {
    cpSync(join(root, 'packages/protocol', folder), join(copy, folder), { recursive: true });
  }
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('generate-protocol --check', () => {
  it('passes on what is committed', () => {
    expect(check()).toMatchObject({ status: 0, stderr: expect.stringContaining('0 problems') });
  });

  it('fails when a generated file was changed, is missing or belongs to nothing', () => {
    appendFileSync(join(copy, 'src/generated/task.ts'), '\n');
    rmSync(join(copy, 'src/generated/error.ts'));
    writeFileSync(join(copy, 'src/generated/old.ts'), '');
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('task.ts differs');
    expect(stderr).toContain('error.ts is missing');
    expect(stderr).toContain('old.ts belongs to no .proto file');
  });

  it('fails when a .proto file was changed, until it is generated again', () => {
    const task = join(copy, 'proto/yumanet/v1/task.proto');
    writeFileSync(task, readFileSync(task, 'utf8').replace('uint64 block = 7;', 'uint64 block = 8;'));
    expect(check().status).toBe(1);
    expect(generate().status).toBe(0);
    expect(check().status).toBe(0);
  });

  it.each([
    ['a signed integer', 'message Odd { int32 value = 1; }', 'type int32 is not generated'],
    ['a map with number keys', 'message Odd { map<uint32, string> value = 1; }', 'only maps with text keys'],
    [
      'an option by its short name',
      'import "yumanet/v1/options.proto"; message Odd { bytes value = 1 [(account) = true]; }',
      'needs its full name',
    ],
    ['an enum', 'enum Odd { ZERO = 0; }', 'only messages are generated'],
    ['a message inside a message', 'message Odd { message Inner {} }', 'messages inside messages'],
  ])('refuses %s, which it cannot write', (_name, declaration, message) => {
    appendFileSync(join(copy, 'proto/yumanet/v1/task.proto'), `\n${declaration}\n`);
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
