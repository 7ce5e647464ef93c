import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ARROWS, FLOATLESS_PACKAGES, PURE_PACKAGES } from '../../scripts/check/arrows.ts';

const PACKAGES = fileURLToPath(new URL('../../packages', import.meta.url));

it('has a row for every package, and no other row', () => {
  const folders = readdirSync(PACKAGES).filter((name) => existsSync(join(PACKAGES, name, 'package.json')));
  expect(Object.keys(ARROWS).sort()).toEqual(folders.sort());
});

it('points only at rows above, so that it has no cycle', () => {
  const order = Object.keys(ARROWS);
  for (const [index, name] of order.entries()) {
    for (const target of Object.keys(ARROWS[name] ?? {})) expect(order.slice(0, index), name).toContain(target);
  }
});

it('lets pure packages import pure packages alone', () => {
  for (const name of PURE_PACKAGES) {
    for (const target of Object.keys(ARROWS[name] ?? {})) expect(PURE_PACKAGES, name).toContain(target);
  }
  for (const name of FLOATLESS_PACKAGES) expect(PURE_PACKAGES).toContain(name);
});

it('keeps the coordinator and the sdk apart', () => {
  expect(ARROWS['coordinator']?.['sdk']).toBeUndefined();
  expect(ARROWS['sdk']?.['coordinator']).toBeUndefined();
});
