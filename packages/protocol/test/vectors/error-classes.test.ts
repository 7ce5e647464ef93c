import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCatalogue, isErrorName } from '@yumanet/protocol';
import { expect, it } from 'vitest';

const file: { classes: Record<string, string> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data/sdk-error-classes.json'), 'utf8'),
);

/** A forged signature is an authentication failure for a client of HTTP, whatever a chain calls it. */
const DIFFERENT = new Map([['BadProof', 'unauthenticated']]);

it.each(Object.entries(file.classes))('%s is %s, as in the SDK', (name, code) => {
  expect(isErrorName(name) && errorCatalogue[name].code).toBe(DIFFERENT.get(name) ?? code);
});
