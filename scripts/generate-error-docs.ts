/**
 * Writes `docs/errors.md` from the error catalogue: one section per name, which is where an error's `docs` field points.
 *
 *   node scripts/generate-error-docs.ts           writes the file
 *   node scripts/generate-error-docs.ts --check   writes nothing; exits 1 when the file on disk differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCatalogue, errorCodes, errorNames, httpStatusOf } from '@yumanet/protocol';

const docsFile = resolve(import.meta.dirname, '../docs/errors.md');

function render(): string {
  const sections = errorNames.map((name) => {
    const { code, message, remedy } = errorCatalogue[name];
    return `## ${name}\n\n\`${code}\`, HTTP ${httpStatusOf(code)}. ${message}\n\n${remedy}\n`;
  });
  const classes = errorCodes.map((code) => `| \`${code}\` | ${httpStatusOf(code)} |`);
  return [
    '# Errors',
    '',
    'Generated from the error catalogue by `npm run generate`. Every refusal has the form',
    '`{stage, code, name, message, remedy, docs, facts}`: branch on `code`, show `message` and `remedy`, read numbers from `facts`.',
    'A refusal at the pool changes nothing; a refusal at dispatch is in a block, used the nonce, and changed nothing else.',
    '',
    '| class | HTTP status |',
    '|---|---|',
    ...classes,
    '',
    sections.join('\n'),
  ].join('\n');
}

const text = render();
if (process.argv.includes('--check')) {
  const isCurrent = existsSync(docsFile) && readFileSync(docsFile, 'utf8') === text;
  if (!isCurrent) console.error('docs/errors.md differs from the error catalogue: run npm run generate');
  console.log(`${errorNames.length} errors compared`);
  process.exitCode = isCurrent && errorNames.length > 0 ? 0 : 1;
} else {
  writeFileSync(docsFile, text);
}
