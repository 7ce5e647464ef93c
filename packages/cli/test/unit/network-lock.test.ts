import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { networkFolder } from '../../src/network/network-folder.ts';
import { lockHolder, lockNetwork } from '../../src/network/network-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const LOCK = fileURLToPath(new URL('../../src/network/network-lock.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../src/network/network-folder.ts', import.meta.url));

/** A process that holds a folder until it is killed. */
async function holdFolder(path: string) {
  const program = `
    const { lockNetwork } = await import(${JSON.stringify(LOCK)});
    const { networkFolder } = await import(${JSON.stringify(FOLDER)});
    globalThis.release = lockNetwork(networkFolder(${JSON.stringify(path)}), process.pid);
    process.send('held');
    process.on('message', () => undefined);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

test('a folder belongs to one process, and to nobody once that was killed', async () => {
  const folder = networkFolder(join(temporaryFolder(), 'net'));
  expect(lockHolder(folder)).toBeUndefined();
  const child = await holdFolder(folder.path);
  expect(lockHolder(folder)).toBe(child.pid);
  expect(() => lockNetwork(folder, 1)).toThrow(
    expect.objectContaining({ name: 'NetworkRunning', exitCode: 3, facts: { folder: folder.path, pid: child.pid } }),
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(lockHolder(folder)).toBeUndefined();
  lockNetwork(folder, process.pid)();
});

test('a released folder can be claimed again', () => {
  const folder = networkFolder(temporaryFolder());
  lockNetwork(folder, 7)();
  expect(existsSync(join(folder.path, 'up.pid'))).toBe(false);
  lockNetwork(folder, 8)();
});

const LOOKS = 3000;

test('a look at a folder that is being given back names its holder or nobody', async () => {
  const folder = networkFolder(join(temporaryFolder(), 'net'));
  const program = `
    const { lockNetwork } = await import(${JSON.stringify(LOCK)});
    const { networkFolder } = await import(${JSON.stringify(FOLDER)});
    const folder = networkFolder(${JSON.stringify(folder.path)});
    let isHeld = false;
    const turn = () => {
      try { lockNetwork(folder, process.pid)(); isHeld = true; } catch (error) { if (error.name !== 'NetworkRunning' && error.errcode !== 5) throw error; }
      if (isHeld) process.send?.('held');
      setImmediate(turn);
    };
    turn();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  const holders = new Set(Array.from({ length: LOOKS }, () => lockHolder(folder)));
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect([...holders].filter((holder) => holder !== undefined && holder !== child.pid)).toEqual([]);
});
