import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fixtureRules } from './plant-fixture.ts';

it('names every fixture in the table of STYLE.md, and no fixture that does not exist', () => {
  const style = readFileSync(fileURLToPath(new URL('../../STYLE.md', import.meta.url)), 'utf8');
  const rows = style.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| rule'));
  const named = rows.flatMap((row) =>
    [...(row.split(' | ').at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(fixtureRules());
});
